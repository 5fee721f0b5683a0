using System.Globalization;
using System.Text;

namespace OptTopics.Bibliography;

/// <summary>
/// Whether a page names a work otherwise than its record does. Only another year or a family name that is among no spelling of
/// the authors differs; a missing "et al", a missing title or capitals do not.
/// </summary>
public static class PrintedDifference
{
    /// <summary>The label to show beside the record ("Sussman 1991"); null when the page says the same.</summary>
    public static string? Of(Citation citation) =>
        citation.Paper is { } paper && (YearDiffers(citation.Reference, paper) || NameDiffers(citation.Reference, paper))
            ? ShortCitation.AsPrinted(citation.Reference)
            : null;

    private static bool YearDiffers(Reference reference, Paper paper) =>
        reference.Year is { } printed && paper.Year is { } published && printed != published;

    private static bool NameDiffers(Reference reference, Paper paper)
    {
        // Most are printed as the record has them.
        var others = reference.Authors.Where(printed => !paper.Authors.Exists(a => a.Name.WholeFamily == printed.WholeFamily)).ToList();
        if (paper.Authors.Count == 0 || others.Count == 0)
        {
            return false;
        }

        var known = paper.Authors
            .SelectMany(a => (a.Author?.OtherNames ?? []).Append(a.Name.Full).Append(a.Name.WholeFamily))
            .Select(Words)
            .ToList();
        return others.Exists(printed => !known.Exists(name => name.IsSupersetOf(Words(printed.WholeFamily))));
    }

    private static HashSet<string> Words(string name)
    {
        var letters = WellFormedText.Of(name).Normalize(NormalizationForm.FormD)
            .Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
            .Select(c => char.IsLetter(c) ? char.ToLowerInvariant(c) : ' ');
        return [.. string.Concat(letters).Split(' ', StringSplitOptions.RemoveEmptyEntries)];
    }
}
