using System.Text.RegularExpressions;

namespace OptTopics.Extraction.References;

/// <content>Several references of one line that have no link.</content>
internal sealed partial class UnitSplitter
{
    private const int LongestNote = 4 * ReferenceParser.LongestReference;

    /// <summary>
    /// "**How lists grow** (Smith 2012). And later **How lists end** (Doe 2014)", "Smith, *How lists grow* (2012); see also Doe, *How lists end*
    /// (2008)": references without a link that the people in brackets or semicolons part.
    /// </summary>
    private IEnumerable<Unit> ReferencesIn(Stretch line)
    {
        var start = line.Start;
        if (line.Length > LongestNote)
        {
            yield return new Unit { Start = start, End = line.End };
            yield break;
        }

        foreach (var title in block.MarksIn(line).Where(m => m.Kind is MarkKind.Strong && m.At.End < line.End))
        {
            if (People().Match(text, title.At.End, line.End - title.At.End) is { Success: true } people
                && block.MarksIn(line with { Start = people.Index + people.Length }).Any(m => m.Kind is MarkKind.Strong))
            {
                yield return new Unit { Start = start, End = people.Index + people.Length };
                start = people.Index + people.Length;
            }
        }

        for (var mark = Semicolon().Match(text, start, line.End - start); mark.Success; mark = mark.NextMatch())
        {
            var next = mark.Index + mark.Length;
            if (OpensTitle(line with { Start = next }) && HoldsTitle(new Stretch(start, mark.Index)))
            {
                yield return new Unit { Start = start, End = mark.Index };
                start = next;
            }
        }

        yield return new Unit { Start = start, End = line.End };
    }

    private bool HoldsTitle(Stretch part) =>
        block.MarksIn(part).Any(m => m.Kind is MarkKind.Emphasis) || Characters.HoldOpeningQuote(text.AsSpan(part.Start, part.Length));

    /// <summary>"Ann Smith, *A study of lists*": names, and right behind them a title in italics or quotation marks.</summary>
    private bool OpensTitle(Stretch rest) =>
        NameListParser.ReadAt(text, rest) is { } names
            && (MarkedTitle.StandsInItalics(block, names)
                || (rest with { Start = names.At.End }).TrimStart(text, ",.:") is { IsEmpty: false } title
                    && title.Start - names.At.End is > 0 and < 4
                    && Characters.OpeningQuotes.Contains(text[title.Start], StringComparison.Ordinal));

    [GeneratedRegex(@"\G\s*\(\p{Lu}[^()]{1,80}\b(?:19|20)\d\d[a-z]?\)[.,;]?\s")]
    private static partial Regex People();

    [GeneratedRegex(@";\s+(?:(?:and|see(?:\salso)?|cf\.)\s+)?(?=\p{Lu})", RegexOptions.IgnoreCase)]
    private static partial Regex Semicolon();
}
