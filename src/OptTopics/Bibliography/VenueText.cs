namespace OptTopics.Bibliography;

/// <summary>Where a work appeared, in words: "Neural Networks 5(4)", "Proceedings of ... (PMLR 38)", "arXiv preprint", and its pages.</summary>
public static class VenueText
{
    /// <summary>
    /// The venue with volume and number; the kind when it is no paper and nothing else is known; null when there is nothing to say.
    /// </summary>
    public static string? Of(Paper paper)
    {
        if (paper.Venue is { } venue && venue == Field(paper, "archiveprefix"))
        {
            return $"{venue} preprint";
        }

        if (paper.Venue is { } published)
        {
            return WithVolume(paper, published);
        }

        return Field(paper, "howpublished") ?? KindWord(paper.Kind);
    }

    private static string WithVolume(Paper paper, string venue) => (Field(paper, "volume"), Field(paper, "series")) switch
    {
        (null, null) => venue,
        (null, { } series) => venue == series ? venue : $"{venue} ({series})",
        ({ } volume, null) => $"{venue} {volume}{Number(paper)}",
        ({ } volume, { } series) => venue == series ? $"{venue} {volume}" : $"{venue} ({ShortSeries(paper, series)} {volume})",
    };

    /// <summary>The pages with an en dash: "589–593"; null when unknown.</summary>
    public static string? Pages(Paper paper) =>
        Field(paper, "pages")?.Replace("--", "–", StringComparison.Ordinal).Replace('-', '–');

    /// <summary>What the work is called in a line of facts; null for a paper, which is the usual thing here.</summary>
    public static string? KindWord(WorkKind kind) => kind switch
    {
        WorkKind.Book => "Book",
        WorkKind.Video => "Video",
        WorkKind.Code => "Code",
        WorkKind.Blog => "Blog post",
        WorkKind.Dataset => "Data set",
        WorkKind.Profile => "Profile",
        WorkKind.Wiki => "Wiki page",
        _ => null,
    };

    private static string Number(Paper paper) => Field(paper, "number") is { } number ? $"({number})" : "";

    // "PMLR 38" says in one word what "Proceedings of Machine Learning Research 38" says in five.
    private static string ShortSeries(Paper paper, string series) =>
        Field(paper, "publisher") is { Length: <= 6 } publisher && publisher.All(char.IsAsciiLetterUpper) ? publisher : series;

    private static string? Field(Paper paper, string name) => paper.Fields.TryGetValue(name, out var value) && value.Length > 0 ? value : null;
}
