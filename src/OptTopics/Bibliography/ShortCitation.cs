using System.Globalization;

namespace OptTopics.Bibliography;

/// <summary>How people name works in passing: "Santurkar et al. 2018", "De &amp; Smith 2020", "Feizi".</summary>
public static class ShortCitation
{
    /// <summary>A work by its authors and year; by its title when nobody is known to have written it.</summary>
    public static string Of(Paper paper)
    {
        var families = paper.Authors.OrderBy(a => a.Order).Select(a => a.Name.WholeFamily).ToList();
        return families.Count == 0 ? paper.Title ?? paper.Key : Join(families, paper.EtAl, "et al.", paper.Year);
    }

    /// <summary>A reference as its page prints it: "Choromanska et al 2014". Null when the page prints neither names nor year.</summary>
    public static string? AsPrinted(Reference reference)
    {
        var families = reference.Authors.Select(a => a.WholeFamily).ToList();
        return families.Count == 0 && reference.Year is null ? null : Join(families, reference.EtAl, "et al", reference.Year);
    }

    private static string Join(List<string> families, bool etAl, string etAlWords, int? year)
    {
        var who = families switch
        {
            [] => "",
            [var only] => etAl ? $"{only} {etAlWords}" : only,
            [var first, var second] when !etAl => $"{first} & {second}",
            [var first, ..] => $"{first} {etAlWords}",
        };
        return $"{who} {year?.ToString(CultureInfo.InvariantCulture)}".Trim();
    }
}
