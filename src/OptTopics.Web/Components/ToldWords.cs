using System.Globalization;
using OptTopics.Bibliography;
using OptTopics.Catalog.Search;

namespace OptTopics.Web.Components;

/// <summary>What the card of a citation says, so that a cell of its row need not be shown beside it.</summary>
internal sealed class ToldWords(Citation work)
{
    private static readonly string[] Joining = ["and", "et", "al"];

    private readonly HashSet<string> words = WordsOf(work);
    private readonly HashSet<string> years = YearsOf(work);

    /// <summary>The cell holds links of the work and words of its card alone. A number that is no year of the work says something else.</summary>
    public bool Tells(IReadOnlyList<Fragment> cell)
    {
        var text = FragmentText.Of([.. cell.Where(f => !IsOfWork(f))], work.Entry);
        return SearchText.Words(text) is { Count: > 0 } said
            ? said.All(w => years.Contains(w) || (words.Contains(w) && !(said.Count == 1 && int.TryParse(w, CultureInfo.InvariantCulture, out _))))
            : text.All(c => char.IsWhiteSpace(c) || char.IsPunctuation(c));
    }

    private bool IsOfWork(Fragment fragment) =>
        fragment is CitationFragment place && work.Entry.Citations.Exists(c => c.Order == place.Order && (c == work || c.PartOf == work.Order));

    private static HashSet<string> YearsOf(Citation work) =>
        [.. (work.Paper?.Years ?? []).Append(work.Reference.Year ?? 0).Select(y => y.ToString(CultureInfo.InvariantCulture))];

    private static HashSet<string> WordsOf(Citation work)
    {
        var (reference, paper) = (work.Reference, work.Paper);
        string?[] texts =
        [
            reference.Label,
            reference.Title,
            reference.Venue,
            paper?.Title,
            paper?.Venue,
            FragmentText.Of(work.Note, work.Entry),
            .. reference.Authors.Select(a => a.Full),
            .. (paper?.Authors ?? []).Select(a => a.Name.Full),
        ];
        return texts.OfType<string>().SelectMany(SearchText.Words).Concat(Joining).ToHashSet(StringComparer.Ordinal);
    }
}
