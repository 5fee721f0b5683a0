using OptTopics.Bibliography;

namespace OptTopics.Checks;

/// <summary>All rules of <c>check</c>, by their codes: 0xx files, 10x to 11x references, 12x links, 13x headings, 2xx records, 3xx the web.</summary>
public static class CheckRules
{
    /// <summary>What a request to a linked address may show; only <c>check --links</c> asks.</summary>
    public static CheckRule DeadLink { get; } = new("OT301", Severity.Warning, "dead link");

    public static CheckRule MovedLink { get; } = new("OT302", Severity.Info, "moved link");

    public static CheckRule BlockedLink { get; } = new("OT303", Severity.Info, "blocked link");

    public static CheckRule SilentLink { get; } = new("OT304", Severity.Warning, "no answer");

    public static IReadOnlyList<CheckRule> All { get; } =
    [
        new("OT001", Severity.Warning, "unknown encoding"),
        new("OT002", Severity.Warning, "two files with one page id") { Look = FileRules.SharedPageIds },
        new("OT003", Severity.Warning, "unreadable ledger line"),
        new("OT004", Severity.Warning, "ledger behind") { Look = FileRules.LedgerBehind },
        new("OT100", Severity.Warning, "page shown as plain text"),
        new("OT101", Severity.Info, "no year") { Look = ReferenceRules.NoYear },
        new("OT102", Severity.Info, "no author") { Look = ReferenceRules.NoAuthor },
        new("OT103", Severity.Warning, "no title") { Look = ReferenceRules.NoTitle },
        new("OT104", Severity.Warning, "year in the future") { Look = ReferenceRules.FutureYear },
        new("OT110", Severity.Warning, "unread reference"),
        new("OT111", Severity.Warning, "same work twice in a topic") { Look = WorkRules.TwiceInTopic },
        new("OT112", Severity.Info, "near-duplicate works") { Look = WorkRules.NearDuplicates },
        new("OT113", Severity.Warning, "label and record disagree") { Look = WorkRules.RecordDisagrees },
        new("OT120", Severity.Info, "PDF whose landing page is known") { Look = LinkRules.PdfWithLandingPage },
        new("OT121", Severity.Warning, "malformed link") { Look = LinkRules.Malformed },
        new("OT122", Severity.Warning, "link to a missing page") { Look = LinkRules.MissingPage },
        new("OT123", Severity.Warning, "link to a missing anchor") { Look = LinkRules.MissingAnchor },
        new("OT124", Severity.Warning, "link to a missing file") { Look = LinkRules.MissingFile },
        new("OT130", Severity.Info, "heading levels skipped") { Look = FileRules.SkippedLevels },
        new("OT131", Severity.Warning, "heading that is none") { Look = FileRules.BrokenHeadings },
        new("OT201", Severity.Error, "record not closed"),
        new("OT202", Severity.Error, "malformed record"),
        new("OT203", Severity.Error, "record without a key"),
        new("OT204", Severity.Warning, "key used twice"),
        new("OT205", Severity.Warning, "field given twice"),
        new("OT206", Severity.Warning, "missing comma"),
        new("OT207", Severity.Warning, "unknown string"),
        new("OT208", Severity.Warning, "year that is none"),
        new("OT209", Severity.Warning, "identifier that is none"),
        new("OT210", Severity.Warning, "unknown cross-reference"),
        new("OT211", Severity.Info, "unused record") { Look = RecordRules.Unused },
        new("OT212", Severity.Warning, "duplicate record") { Look = RecordRules.Duplicate },
        DeadLink,
        MovedLink,
        BlockedLink,
        SilentLink,
    ];

    public static CheckRule? Find(string code) => All.FirstOrDefault(r => r.Code.Equals(code, StringComparison.OrdinalIgnoreCase));
}
