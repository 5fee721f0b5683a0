using OptTopics.Bibliography;

namespace OptTopics.Extraction.References;

/// <content>What stands beside a work: code, videos, slides.</content>
internal sealed partial class CitationReader
{
    private const int LongestName = 3;

    /// <summary>
    /// A title with its people, or with venue and year, makes a work of its own, to
    /// which only its code or its data is linked; of a talk the video is the work, and of a few words without venue and year the code is.
    /// </summary>
    public static bool IsWorkBesides(string text, Fields fields, IReadOnlyList<Mark> sides) =>
        fields is { Title: { } title } and ({ HasAuthors: true } or { Year: not null, Venue: not null })
            && (fields is not { Year: null, Venue: null } || Titles.CountWords(text, title) > LongestName)
            && sides.All(s => KindOf.OfSide(s.Url, s.PictureLabel ?? "") is WorkKind.Code or WorkKind.Dataset);

    public static FoundCitation Side(string text, Mark side, FoundCitation work, bool isPerson = false)
    {
        var label = side.PictureLabel ?? (side.IsBare ? "" : Brackets.Strip(text, side.At).Of(text));
        return new FoundCitation
        {
            Fields = new Fields(),
            Kind = isPerson ? WorkKind.Profile : KindOf.OfSide(side.Url, label),
            Link = side,
            Label = side.IsBare ? null : label,
            Links = [side],
            At = side.At,
            Owner = work,
        };
    }
}
