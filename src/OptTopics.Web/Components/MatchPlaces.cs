using System.Globalization;
using OptTopics.Bibliography;
using OptTopics.Catalog.Search;

namespace OptTopics.Web.Components;

/// <summary>Why a work was found: where the words stand.</summary>
public static class MatchPlaces
{
    /// <summary>"title", "author", "note", "topic", ..., in this order; empty when nothing was looked for.</summary>
    public static IReadOnlyList<string> Of(Paper paper, IReadOnlyList<string> words)
    {
        if (words.Count == 0)
        {
            return [];
        }

        var places = In(Seen(paper), words);
        if (places.Count == 0)
        {
            places = In(Unseen(paper), words);
        }

        return places.Count > 0 ? places : ["its record or a topic above"];
    }

    private static List<string> In(IEnumerable<(string Place, string? Text)> texts, IReadOnlyList<string> words) =>
        [.. texts.Where(t => t.Text is { } text && SearchText.Found(text, words).Count > 0).Select(t => t.Place).Distinct(StringComparer.Ordinal)];

    private static IEnumerable<(string Place, string? Text)> Seen(Paper paper) =>
    [
        ("title", paper.Title),
        .. paper.Authors.Select(a => ("author", (string?)a.Name.Full)),
        .. paper.Years.Select(y => ("year", (string?)y.ToString(CultureInfo.InvariantCulture))),
        .. paper.Places().Select(c => ("note", (string?)NoteText.Of(c))),
        .. paper.Places().Select(c => c.Entry.Topic?.Title ?? c.Entry.Page.Title).Distinct(StringComparer.Ordinal).Select(t => ("topic", (string?)t)),
        ("venue", VenueText.Of(paper)),
    ];

    // What a card does not show tells why only where nothing else does.
    private static IEnumerable<(string Place, string? Text)> Unseen(Paper paper) =>
    [
        .. paper.Authors.SelectMany(a => a.Author?.OtherNames ?? []).Select(n => ("another spelling of an author", (string?)n)),
        .. paper.Citations.Select(c => ("the page’s words for it", c.Reference.Label)),
        .. paper.Citations.Where(c => c is { LeadsEntry: true, Entry.Kind: EntryKind.TableRow }).Select(c => ("its row", (string?)c.Entry.Text)),
        ("identifier or address", Addresses(paper)),
    ];

    private static string Addresses(Paper paper) =>
        string.Join(' ', [paper.Key, .. paper.Identifiers.Select(i => $"{i.Scheme} {i.Value}"), .. paper.Links.Select(l => l.Url)]);
}
