using System.Text.RegularExpressions;

namespace OptTopics.Extraction.References;

/// <content>Italics that set no title apart: a signature, a venue, a word of the title itself.</content>
internal sealed partial class MarkedTitle
{
    /// <summary>"A study of lists - *Ann Smith*": a known name in italics behind a dash.</summary>
    private bool IsSignature(Stretch within, Stretch at)
    {
        var before = (within with { End = at.Start }).TrimEnd(text);
        return before.Length > 2
            && Characters.IsDash(text[before.End - 1])
            && Titles.CountWords(text, before) > 0
            && NameListParser.ReadAt(text, at) is { } names
            && GivenNames.Begins(names)
            && names.At.End >= at.End;
    }

    /// <summary>
    /// "Smith, A. (2006). A study of lists. *Ergonomics*", "Smith, A. A study of lists. *Ergonomics* 12": behind people and a sentence, italics are
    /// the venue where a year stands before or a volume behind them.
    /// </summary>
    private bool IsBehindSentence(Stretch within, Stretch at)
    {
        var before = (within with { End = at.Start }).Trim(text, "*");
        var isVolume = VolumeBehind().IsMatch(text.AsSpan(at.End));
        var isClosed = !before.IsEmpty
            && (text[before.End - 1] is '.' or '?' or '!'
                || (isVolume && (text[before.End - 1] is ',' || OpenedVenue().IsMatch(text.AsSpan(before.Start, before.Length)))));
        if (!isClosed || NameListParser.ReadAt(text, before) is not { } names)
        {
            return false;
        }

        var rest = (before with { Start = names.At.End }).TrimStart(text, ".,([");
        return !rest.IsEmpty
            && (YearReader.ReadAt(text, rest.Start, rest.End) is { } year
                ? Titles.CountWords(text, rest with { Start = year.Whole.End }) > 2
                : Titles.CountWords(text, rest) > 2 && isVolume);
    }

    /// <summary>
    /// "How lists grow in towns, *Row Letters*, 2015": many words that end in a small one are the title, and italics before a year or a volume
    /// the venue.
    /// </summary>
    private bool IsBehindWords(Stretch within, Stretch at)
    {
        var before = Leads.SkipNumber(text, within with { End = at.Start }).TrimEnd(text, "*");
        if (before.IsEmpty || text[before.End - 1] is not (',' or '.') || !VolumeBehind().IsMatch(text.AsSpan(at.End)))
        {
            return false;
        }

        var last = text.LastIndexOf(' ', before.End - 1, before.Length) + 1;
        return last > before.Start
            && char.IsLower(text[last])
            && before.End - last > 4
            && Titles.CountWords(text, before) > LongestBeginning
            && NameListParser.ReadAt(text, before) is not { Evidence: not Evidence.Weak };
    }

    /// <summary>"Smith, A. 1999. Growth of *Row rowans* in towns. Row Letters": behind people and year, italics among words.</summary>
    private bool IsWithinTitle(Stretch within, Stretch at)
    {
        if (Titles.CountWords(text, at) > LongestBeginning
            || NameListParser.ReadAt(text, within) is not { } names
            || (within with { Start = names.At.End }).TrimStart(text, ".,([") is not { IsEmpty: false } rest
            || YearReader.ReadAt(text, rest.Start, rest.End) is not { } year
            || year.Whole.End >= at.Start)
        {
            return false;
        }

        var before = (at with { Start = year.Whole.End, End = at.Start }).Trim(text, ").,:*");
        return Titles.CountWords(text, before) > 1
            && char.IsLetter(text[before.End - 1])
            && !text.AsSpan(before.Start, before.Length).EndsWith(" in", StringComparison.OrdinalIgnoreCase)
            && (WordBehind().IsMatch(text.AsSpan(at.End))
                || (at.End < text.Length && text[at.End] is '.' && LastWord().IsMatch(before.Of(text))));
    }

    /// <summary>"Ann Smith, *A study of lists*": italics begin right behind the names.</summary>
    public static bool StandsInItalics(BlockText block, NameList names) =>
        new Stretch(names.At.End, block.Text.Length).TrimStart(block.Text, ",.:") is { IsEmpty: false } rest
            && rest.Start - names.At.End is > 0 and < 4
            && block.IsWithin(MarkKind.Emphasis, rest with { End = rest.Start + 1 });

    /// <summary>"Title, *Row Letters*, 7(1)": italics that a volume follows name the venue.</summary>
    public static bool IsVenueAt(BlockText block, int place) =>
        place < block.Text.Length
            && block.MarksIn(new Stretch(place, place + 1)).FirstOrDefault(m => m.Kind is MarkKind.Emphasis && m.At.Start == place) is { } set
            && VolumeBehind().IsMatch(block.Text.AsSpan(set.At.End));

    [GeneratedRegex(@"\A[*_]*,?\s*(?:\([^()]{4,30}\)\s*)?(?:vol(?:ume)?\.?\s*)?\d")]
    private static partial Regex VolumeBehind();

    [GeneratedRegex(@"\A\W{0,2}\s\p{Ll}")]
    private static partial Regex WordBehind();

    [GeneratedRegex(@"\s(?:of|from|on|and|the|for|with|between|among)\z")]
    private static partial Regex LastWord();

    // ". The New *Row Companion* 2": only the first words of the venue stand outside the italics.
    [GeneratedRegex(@"[.?!]\s+(?:The|A|New)(?:\s\w+){0,2}\z")]
    private static partial Regex OpenedVenue();

    [GeneratedRegex(@"\b[Ii]n:?\s*$|\b[Ii]n:?\s[^\r\n]{3,160}\b[Ee]ds?\.?\)?,?\s*$")]
    private static partial Regex InBefore();
}
