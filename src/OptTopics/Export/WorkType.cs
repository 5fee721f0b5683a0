using System.Collections.Frozen;
using System.Text.RegularExpressions;
using OptTopics.Bibliography;

namespace OptTopics.Export;

/// <summary>
/// What a work is, in the words of each format: an <c>article</c> of BibTeX is <c>JOUR</c> in RIS and <c>article-journal</c> in CSL.
/// </summary>
internal sealed partial record WorkType(string BibTeX, string Ris, string Csl)
{
    private static readonly FrozenDictionary<string, WorkType> ByRecordType = new WorkType[]
    {
        new("article", "JOUR", "article-journal"),
        new("inproceedings", "CPAPER", "paper-conference"),
        new("conference", "CPAPER", "paper-conference"),
        new("incollection", "CHAP", "chapter"),
        new("inbook", "CHAP", "chapter"),
        new("book", "BOOK", "book"),
        new("mvbook", "BOOK", "book"),
        new("booklet", "BOOK", "book"),
        new("collection", "BOOK", "book"),
        new("proceedings", "CONF", "book"),
        new("manual", "RPRT", "report"),
        new("phdthesis", "THES", "thesis"),
        new("mastersthesis", "THES", "thesis"),
        new("thesis", "THES", "thesis"),
        new("techreport", "RPRT", "report"),
        new("report", "RPRT", "report"),
        new("unpublished", "GEN", "manuscript"),
        new("online", "ELEC", "webpage"),
        new("software", "COMP", "software"),
        new("dataset", "DATA", "dataset"),
        new("video", "VIDEO", "motion_picture"),
        new("patent", "PAT", "patent"),
    }.ToFrozenDictionary(t => t.BibTeX, StringComparer.Ordinal);

    [GeneratedRegex(
        @"\b(?:Journal|Transactions|Letters|Review|Reviews|Annals|Magazine)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Journal { get; }

    [GeneratedRegex(
        @"\b(?:Proceedings|Proc\.|Conference|Workshop|Symposium|Advances in)",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Proceedings { get; }

    /// <summary>The type of its record; without one, or with one that says little, what its kind and its venue's name say.</summary>
    public static WorkType Of(Paper paper)
    {
        if (paper.RecordType is { } type && ByRecordType.TryGetValue(type, out var known))
        {
            return known;
        }

        var byKind = ByKind(paper);
        return paper.RecordType is null ? byKind : byKind with { BibTeX = paper.RecordType };
    }

    private static WorkType ByKind(Paper paper) => paper.Kind switch
    {
        WorkKind.Book => ByRecordType["book"],
        WorkKind.Video => new("misc", "VIDEO", "motion_picture"),
        WorkKind.Code => new("misc", "COMP", "software"),
        WorkKind.Dataset => new("misc", "DATA", "dataset"),
        WorkKind.Blog => new("misc", "BLOG", "post-weblog"),
        WorkKind.Other => new("misc", "ELEC", "webpage"),
        _ when paper.RecordType is null && paper.Venue is { } venue && Proceedings.IsMatch(venue) => ByRecordType["inproceedings"],
        _ when paper.RecordType is null && paper.Venue is { } venue && Journal.IsMatch(venue) => ByRecordType["article"],
        _ => new("misc", "GEN", "article"),
    };
}
