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

        var places = Seen(paper, words);
        if (places.Count == 0)
        {
            places = Unseen(paper, words);
        }

        return places.Count > 0 ? places : ["its record or a topic above"];
    }

    private static List<string> Seen(Paper paper, IReadOnlyList<string> words)
    {
        List<Citation> listed = [.. paper.Places()];
        return Named(
            ("title", Has(paper.Title)),
            ("author", paper.Authors.Exists(a => Has(a.Name.Full))),
            ("year", paper.Years.Any(y => Has(y.ToString(CultureInfo.InvariantCulture)))),
            ("note", listed.Exists(c => Has(c.NoteText))),
            ("topic", listed.Exists(c => Has(c.Entry.Topic?.Title ?? c.Entry.Page.Title))),
            ("venue", Has(VenueText.Of(paper))));

        bool Has(string? text) => text is not null && SearchText.IsFound(text, words);
    }

    // What a card does not show tells why only where nothing else does.
    private static List<string> Unseen(Paper paper, IReadOnlyList<string> words)
    {
        return Named(
            ("another spelling of an author", paper.Authors.SelectMany(a => a.Author?.OtherNames ?? []).Any(Has)),
            ("the page’s words for it", paper.Citations.Exists(c => Has(c.Reference.Label))),
            ("its row", paper.Citations.Exists(c => c is { LeadsEntry: true, Entry.Kind: EntryKind.TableRow } && Has(c.Entry.Text))),
            ("identifier or address", Has(Addresses(paper))));

        bool Has(string? text) => text is not null && SearchText.IsFound(text, words);
    }

    private static List<string> Named(params ReadOnlySpan<(string Place, bool IsFound)> places)
    {
        var named = new List<string>();
        foreach (var (place, isFound) in places)
        {
            if (isFound)
            {
                named.Add(place);
            }
        }

        return named;
    }

    private static string Addresses(Paper paper) =>
        string.Join(' ', [paper.Key, .. paper.Identifiers.Select(i => $"{i.Scheme} {i.Value}"), .. paper.Links.Select(l => l.Url)]);
}
