using System.Text.RegularExpressions;

namespace OptTopics.Extraction.References;

/// <content>The people who stand behind the title.</content>
internal sealed partial class LabelReader
{
    /// <summary>No title has more commas and dashes than this before its people; a page of names would be read as often.</summary>
    private const int MostTries = 20;

    /// <summary>"**A study of lists by Ann Smith**", "**A study of lists (2015) by Ann Smith**": the title without who wrote it, and when.</summary>
    public Stretch DropSignature(Stretch title) =>
        text.AsSpan(title.Start, title.Length).Contains(" by ", StringComparison.Ordinal) && DropPeople(title) is var unsigned && unsigned != title
            ? new TitleEnd(block, fields).Drop(unsigned)
            : title;

    /// <summary>"Title, Vaswani et al. 2017", "Title: Vaswani et al.", "Title by Ashish Vaswani and Noam Shazeer".</summary>
    private Stretch DropPeople(Stretch label)
    {
        if (fields.HasAuthors || label.IsEmpty || !mayBeSigned)
        {
            return label;
        }

        var tries = 0;
        foreach (var match in PartEnd().EnumerateMatches(text.AsSpan(label.Start, label.Length)))
        {
            if (tries++ == MostTries)
            {
                break;
            }

            var start = label.Start + match.Index + match.Length;
            if (match.Index == 0 || NameListParser.ReadAt(text, label with { Start = start }) is not { } names)
            {
                continue;
            }

            var isBy = text.AsSpan(label.Start + match.Index, match.Length).Trim().Equals("by", StringComparison.Ordinal);
            var rest = (label with { Start = names.At.End }).Trim(text, ",.()");
            var year = rest.IsEmpty ? null : YearReader.ReadAt(text, rest.Start, rest.End);
            var title = label with { End = label.Start + match.Index };
            if (text[title.End] is ':' && !(names.EtAl && !names.At.Of(text).Contains("..", StringComparison.Ordinal)))
            {
                continue;
            }

            if ((isBy && block.IsWithin(MarkKind.Emphasis, names.Names[0].At))
                || (AreAuthors(names, isBy && !IsGerund(names) && Titles.CountWords(text, title) > 1) && EndsLabel(rest, year)))
            {
                fields.Take(names);
                fields.Year ??= year;
                return title;
            }
        }

        return label;
    }

    /// <summary>Behind the people stands nothing, only the year, or where they work.</summary>
    private bool EndsLabel(Stretch rest, PrintedYear? year) =>
        rest.IsEmpty || year?.Whole.End == rest.End || Venues.IsAffiliation(rest.Of(text));

    /// <summary>"Faster Rows by Sorting Long Lists", "by Equally Sorting Lists": how it is done, not who did it; "by Vitaly Roe" is.</summary>
    private static bool IsGerund(NameList names) =>
        names.Names is [{ Name.Given: { } given }]
            && given.Split(' ') is [var first, .. var further]
            && (IsGerund(first) || (first.EndsWith("ly", StringComparison.Ordinal) && further is [var second, ..] && IsGerund(second)))
            && !GivenNames.Begins(names);

    private static bool IsGerund(string word) => word.EndsWith("ing", StringComparison.Ordinal);

    /// <summary>Behind "by" any full names or two joined by "and", behind a comma those told by initials, their number or a given name.</summary>
    private static bool AreAuthors(NameList names, bool isBy)
    {
        var areFull = names.Names.All(n => n.Name.Given is not null);
        return names.Evidence is Evidence.Strong
            || (isBy && names is { Evidence: Evidence.Fair, Names.Count: 2 } && !names.Names.Any(n => IsGerund(n.Name.WholeFamily)))
            || (areFull && (isBy || GivenNames.AnyIn(names) || GivenNames.Begins(names)));
    }

    [GeneratedRegex(@"[,.?!:]\s+(?:by\s+)?|(?<!\s)\s+(?:[-–—|]|by)\s+")]
    private static partial Regex PartEnd();
}
