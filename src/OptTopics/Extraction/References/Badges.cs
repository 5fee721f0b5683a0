using System.Text.RegularExpressions;
using OptTopics.Bibliography;

namespace OptTopics.Extraction.References;

/// <summary>Linked pictures whose words say what belongs to a work: "[![Code](badge)](url)", "[![GitHub stars](badge)](url)".</summary>
internal static partial class Badges
{
    /// <summary>The picture leads to code, a project page or such; alone it cites nothing, beside a work it belongs to it.</summary>
    public static bool IsAside(Mark link) =>
        link is { Kind: MarkKind.Link, PictureLabel: { } label, Url.Length: > 0 }
            && (LabelRoles.Of(Counter().Replace(label, "")) is LabelRole.Side
                || (Counter().IsMatch(label) && KindOf.ByAddress(link.Url, "") is WorkKind.Code));

    /// <summary>Those in the stretch, or at its end where that is one of a line, that lead elsewhere than the work does.</summary>
    public static IEnumerable<Mark> Beside(BlockText block, Stretch at, IEnumerable<Mark> texts)
    {
        var addresses = texts.Select(t => t.Url?.TrimEnd('/')).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var end = at.End == block.Text.Length || block.Text[at.End] is '\n' ? at.End + 1 : at.End;
        return block.MarksIn(at with { End = end }).Where(l => IsAside(l) && l.At.End <= at.End && !addresses.Contains(l.Url!.TrimEnd('/')));
    }

    // What is counted on the picture says nothing of where it leads.
    [GeneratedRegex(@"(?<![\p{L}])(?:stars?|forks?|badge|count)(?![\p{L}])", RegexOptions.IgnoreCase)]
    private static partial Regex Counter();
}
