using System.Text.RegularExpressions;

namespace OptTopics.Extraction.References;

/// <summary>
/// Reads a reference that nothing but its order of parts divides: "Names (2012). Title. Journal, 12(2).", "Names, Title, Journal, 16, (1983)",
/// "Title (2014), J. Author et al.", "hinton et al 2011 - gist".
/// </summary>
/// <param name="isOwn">The words belong to a bare address, so even one of them names what is there.</param>
/// <param name="isSigned">Behind a dash or "by", words of the shape of a name are the author.</param>
/// <param name="opensWithPeople">A full name and a colon that open the words are who wrote it, known or not.</param>
internal sealed partial class PlainReader(BlockText block, Fields fields, bool isOwn, bool isSigned = false, bool opensWithPeople = false)
{
    private readonly string text = block.Text;

    /// <summary>People and year came first and the title was a sentence behind them.</summary>
    public bool IsSentence { get; private set; }

    private int venueEnd;

    /// <summary>Finds authors, year and title in the words; gives the place where they end.</summary>
    public int Read(Stretch words)
    {
        words = Leads.Skip(block, fields, words).Trim(text, "*[|");
        if (words.IsEmpty)
        {
            return words.End;
        }

        if (new KeyedReader(block, fields).ReadAll(words))
        {
            return words.End;
        }

        words = Leads.SkipRequest(text, words);
        var names = NameListParser.ReadAt(text, words);
        if ((names is null || (names is { Evidence: Evidence.Weak, Names.Count: 1 } && IsDashBehind(names, words.End)))
            && BehindTopic(words) is { } behind)
        {
            words = behind;
            names = NameListParser.ReadAt(text, words);
        }

        var bodies = Bodies.ReadAt(text, words);
        names = bodies is not null && Bodies.AreSure(bodies) ? bodies : names ?? bodies;
        if (names is not null && ReadPeopleFirst(words, names) is { } end)
        {
            return end;
        }

        return ReadTitleFirst(words);
    }

    /// <summary>Behind "Wasserstein GAN (2017), " stand the names, so it was the title.</summary>
    private bool IsPeople(int start, int end) => NameListParser.ReadAt(text, new Stretch(start, end)) is { Evidence: Evidence.Strong };

    /// <summary>"A study. Ann Smith, Bob Doe, Eve Roe. ICML 2015": several full names make a sentence of their own.</summary>
    private bool AreFullNames(int start, int end)
    {
        if (NameListParser.ReadAt(text, new Stretch(start, end)) is not { Evidence: Evidence.Fair, Names.Count: > 2 } names
            || names.Names.Any(n => n.Name.Given is null))
        {
            return false;
        }

        var behind = new Stretch(names.At.End, end).TrimStart(text);
        return behind.IsEmpty || text[behind.Start] is '.' or '(';
    }

    /// <summary>"A study. Ann Smith. ICML 2015": full names that a known venue and its year follow.</summary>
    private bool ArePeopleBeforeVenue(Stretch rest) =>
        NameListParser.ReadAt(text, rest) is { } names
            && names.Names.All(n => n.Name.Given is not null)
            && Venues.StandAt(text, rest with { Start = names.At.End });

    /// <summary>"A study - Ann Smith, Bob Doe and Eve Roe": full names up to the end, one of them known, and a link on the next line.</summary>
    private bool AreSignatures(Stretch rest) =>
        isOwn
            && NameListParser.ReadAt(text, rest) is { Names.Count: > 1 } names
            && names.Names.All(n => n.Name.Given is not null)
            && GivenNames.AnyIn(names)
            && (rest with { Start = names.At.End }).Trim(text, ",.").IsEmpty;

    /// <summary>"A study, Ann Smith, Bob Doe, [Row Letters 12](url)": full names, one of them known, up to the link.</summary>
    private bool ArePeopleAtEnd(Stretch rest) =>
        block.LinkAt(new Stretch(rest.End, text.Length).TrimStart(text, ",.[(").Start) is { } link
            && Venues.IsVolume(link.At.Of(text))
            && NameListParser.ReadAt(text, rest) is { Names.Count: > 1 } names
            && names.Names.All(n => n.Name.Given is not null)
            && GivenNames.AnyIn(names)
            && (rest with { Start = names.At.End }).Trim(text, ",.").IsEmpty;

    /// <summary>"A study of lists, Ann Smith, 2015.": where references are listed, one known name and the year that closes the sentence.</summary>
    private bool IsPersonBeforeYear(Stretch rest) =>
        NameListParser.ReadAt(text, rest) is { Names: [{ Name.Given: not null }] } names
            && GivenNames.Begins(names)
            && (rest with { Start = names.At.End }).TrimStart(text, ",") is { IsEmpty: false } behind
            && YearReader.ReadAt(text, behind.Start, rest.End) is { } year
            && (year.Whole.End == rest.End || text[year.Whole.End] is '.');

    /// <summary>"A study of lists; Smith and van Doe; 2013".</summary>
    private bool ArePeopleBeforeYear(Stretch rest) =>
        NameListParser.ReadAt(text, rest, isDated: true) is { } names
            && (rest with { Start = names.At.End }).TrimStart(text, ",;.(") is { IsEmpty: false } behind
            && YearReader.ReadAt(text, behind.Start, rest.End) is not null;

    /// <summary>"A study by Ann Smith, Bob Doe": full names up to the end; of one alone a year must tell that this is a reference.</summary>
    private bool IsSigned(Stretch rest, bool isKnown) =>
        NameListParser.ReadAt(text, rest) is { } names
            && (names.Names.All(n => n.Name.Given is not null) || names.Evidence is not Evidence.Weak)
            && (isKnown || GivenNames.Begins(names) || names.Evidence is not Evidence.Weak || fields.Year is not null)
            && (rest with { Start = names.At.End }).TrimStart(text) is var behind
            && (behind.IsEmpty || text[behind.Start] is '.' or ',' or '(' or ':');

    /// <summary>"Title (2014), J. Author et al.", "Title, G. Hinton and R. Salakhutdinov.", "Title. Venue 2019.", or a title alone.</summary>
    private int ReadTitleFirst(Stretch words)
    {
        words = words with { End = block.NextBorder(words.Start, words.End) };
        foreach (var match in PartEnd().EnumerateMatches(text.AsSpan(words.Start, words.Length)))
        {
            var at = words.Start + match.Index;
            var next = at + match.Length;
            var title = words with { End = at };
            if (Titles.CountWords(text, title) == 0 || next >= words.End)
            {
                continue;
            }

            if (text[next - 1] is '(' ? IsYearGroup(next, words.End) : IsEndOfTitle(at, next, words.End))
            {
                title = text[at] is '?' or '!' ? title with { End = at + 1 } : WithoutEtAl(WithoutTypeCode(title));
                fields.Title = Titles.Clean(text, title);
                return text[next - 1] is '(' ? next - 1 : at;
            }
        }

        return ReadTitleAlone(words);
    }

    /// <summary>"A study of lists[J]".</summary>
    private Stretch WithoutTypeCode(Stretch title) =>
        text[title.End - 1] is ']'
            && text.LastIndexOf('[', title.End - 1, title.Length) is >= 0 and var open
            && TypeCode.ReadAt(text, open, title.End) == title.End
            ? title with { End = open }
            : title;

    /// <summary>"A Study of Lists Smith et al., 2015": no mark parts the title from its author.</summary>
    private Stretch WithoutEtAl(Stretch title)
    {
        if (fields.HasAuthors
            || LastPerson().Match(text, title.Start, title.Length) is not { Success: true, Index: var start }
            || NameListParser.ReadAt(text, title with { Start = start }) is not { EtAl: true } names
            || Titles.CountWords(text, title with { End = start }) < 3)
        {
            return title;
        }

        fields.Take(names);
        return title with { End = start };
    }

    /// <summary>Whether people, or a venue and a year, stand behind a mark.</summary>
    private bool IsEndOfTitle(int mark, int start, int end)
    {
        var (rest, between) = (new Stretch(start, end), text[mark..start]);
        if (between[0] is ';' && IsWithinBrackets(rest))
        {
            return false;
        }

        return IsPeople(start, end)
            || (text[mark] is '.' or '?' or ';' && AreFullNames(start, end))
            || (text[mark] is ';' && ArePeopleBeforeYear(rest))
            || (between.Trim(' ', ',', '.', '\n') is "by" && IsSigned(rest, isKnown: isSigned || between.Contains('\n', StringComparison.Ordinal)))
            || ((isSigned && between.Trim() is "-" || between.Trim() is "~") && IsSigned(rest, isKnown: true))
            || (between.Trim() is "-" or "–" or "—" && block.IsWithin(MarkKind.Emphasis, rest.TrimEnd(text)) && IsSigned(rest, isKnown: false))
            || (between.Trim() is "-" or "–" or "—" && AreSignatures(rest))
            || (text[mark] is '.' or '?' && ArePeopleBeforeVenue(rest))
            || (text[mark] is '.' or '?' or ',' && ArePeopleAtEnd(rest))
            || (opensWithPeople && text[mark] is ',' && IsPersonBeforeYear(rest))
            || (text[mark] is '.' or ',' && MarkedTitle.IsVenueAt(block, start))
            || (text[mark] is '.' or '?' or ',' or ';' && IsVenueAndYear(start, end, mustBeKnown: text[mark] is ',' or ';'));
    }

    /// <summary>"A study (Smith 2014; Doe 2015)": the next bracket closes one that was opened before.</summary>
    private bool IsWithinBrackets(Stretch rest) => rest.Of(text).IndexOfAny(['(', ')']) is >= 0 and var bracket && text[rest.Start + bracket] is ')';

    private bool IsYearGroup(int start, int end)
    {
        var close = text.AsSpan(start, Math.Min(end - start, 60)).IndexOfAny('(', ')');
        var inner = new Stretch(start, close < 0 ? Math.Min(end, start + 6) : start + close);
        return YearReader.FindFull(text, inner) is { } year
            && (year.Whole.Start == start || year.Whole.End >= inner.TrimEnd(text).End || IsVenueBefore(year, inner));
    }

    /// <summary>"(ICDM 2008, 1000+ citations)": what is said behind the year is said in the same brackets.</summary>
    private bool IsVenueBefore(PrintedYear year, Stretch inner) =>
        year.Whole.End < inner.End
            && text[year.Whole.End] is ',' or ';'
            && text[inner.Start..year.Whole.Start].Trim(' ', ',') is { Length: > 0 } words
            && (Venues.IsVenue(words) || Venues.IsAcronym(words));

    private bool IsVenueAndYear(int start, int end, bool mustBeKnown)
    {
        var year = YearReader.FindIn(text, new Stretch(start, Math.Min(end, start + 100)));
        var before = year is null ? "" : text[start..year.Whole.Start].Trim(' ', ',', '(', '.');
        return year is not null
            && before.Length > 0
            && !IsTwoSentences(before)
            && (mustBeKnown ? Venues.IsVenue(before) && Venues.HasShape(before) : Venues.IsVenue(before) || Venues.HasShape(before));
    }

    /// <summary>"Too. arXiv", "How rows end in the large, arXiv": the end of a title and a venue, not one venue.</summary>
    private static bool IsTwoSentences(string words) =>
        Math.Max(words.LastIndexOf(". ", StringComparison.Ordinal), words.LastIndexOf(", ", StringComparison.Ordinal)) is > 0 and var stop
            && Venues.IsAbbreviation(words[(stop + 2)..])
            && !Venues.IsVenue(words[..stop]);

    private int ReadTitleAlone(Stretch words)
    {
        var title = Titles.Clean(text, words.TrimEnd(text, ":([|-–—"));
        var year = YearReader.ReadAt(text, words.Start, words.End);
        if (year is not null)
        {
            fields.Year ??= year;
            title = title with { Start = Math.Min(title.End, SkipMark(year.Whole.End, words.End).Start) };
        }

        title = Titles.Clean(text, WithoutEtAl(new TitleEnd(block, fields).Drop(title)));
        if (OpenEnd().IsMatch(title.Of(text)) || (isOwn && IsSmall(title, words.End)))
        {
            new HeadReader(block, fields).ReadComment(title);
        }
        else if (Titles.CountWords(text, title) > (isOwn || fields.Year is not null ? 0 : 2) && LabelRoles.Of(title.Of(text)) is LabelRole.Reference)
        {
            fields.Title = title;
        }

        return words.End;
    }

    /// <summary>"another article on lists: https://a.org": words in small letters before a bare address tell of it.</summary>
    private bool IsSmall(Stretch title, int end) =>
        fields.Year is null
            && Titles.CountWords(text, title) > 1
            && block.LinkAt(new Stretch(end, text.Length).TrimStart(text, ":(-").Start) is { IsBare: true }
            && title.Of(text).All(c => !char.IsUpper(c));

    // "Here is the [paper](url)": a sentence that the link goes on with.
    [GeneratedRegex(@"\b(?:the|an?|is|are|this|see|in|of|and|our|their|his|her|its|for|at|to|from|by|check out)$", RegexOptions.IgnoreCase)]
    private static partial Regex OpenEnd();

    [GeneratedRegex(@"(?<=\s)\p{Lu}[\p{L}'’-]+\s+et\.?\s+al\.?\z", RegexOptions.RightToLeft)]
    private static partial Regex LastPerson();

    [GeneratedRegex(@"[,.?!;]\s+(?![-–—]\s)(?:by\s+)?|,(?=\p{Lu}{3,}[\s\d'’])|\s+[-–—|~]\s+|\s*\(|\s+by\s+")]
    private static partial Regex PartEnd();
}
