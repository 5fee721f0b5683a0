using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;

namespace OptTopics.Extraction.References;

/// <summary>
/// Reads lists of names by their shapes: "J. Yosinski et al.", "Goble CA and De Roure D", "Agrawal, A., &amp; Gupta, B.",
/// "Hinton, Geoffrey E., Simon Osindero", "Gori, Marco and Tsoi, Ah Chung and others", "Salimans &amp; Kingma".
/// </summary>
public static partial class NameListParser
{
    // The marks between two names, as NameListFormat reads them.
    private const char None = ' ';
    private const char And = '&';

    private const int LongestName = 6;

    private static readonly SearchValues<char> InsideWords = SearchValues.Create("'’ʼ´`‐\u00AD-");

    private static readonly SearchValues<char> EtAlStarts = SearchValues.Create("eEaA&uUиИ等");

    /// <summary>The largest collaborations print no more names than this in a list for people.</summary>
    private const int LongestList = 500;

    /// <summary>The list of names that starts here; null when there is none.</summary>
    /// <param name="isDated">The year stands elsewhere, as with a list of family names: "Aggarwal, Bhatia" are two people.</param>
    /// <param name="arePeople">A key or a heading says that these are names, so words of titles are names as well.</param>
    public static NameList? ReadAt(string text, Stretch within, bool isDated = false, bool arePeople = false)
    {
        var place = within.TrimStart(text).Start;
        if (ReadPair(text, place, within.End) is { } pair)
        {
            return pair;
        }

        var items = new List<NameItem>();
        var separators = new List<char>();
        Stretch? etAl = null;
        while (items.Count < LongestList && ReadItem(text, place, within.End, inList: separators.Count > 0, afterAnd: separators is [.., And], isTurned: items is [.., { EndsWithInitials: true, HasDottedInitials: false }]) is { } item)
        {
            items.Add(item);
            var behind = item.At.End + Affiliation().Match(text, item.At.End, within.End - item.At.End).Length;
            etAl = ReadEtAl(text, behind, within.End);
            var (separator, next) = etAl is null ? ReadSeparator(text, behind, within.End) : (None, place);
            if (separator is None)
            {
                break;
            }

            separators.Add(separator);
            place = next;
        }

        return items.Count == 0 ? null : NameListFormat.Read(text, items, separators, etAl, isDated, arePeople, within.End);
    }

    /// <summary>"et al" in whatever spelling, with the comma or "and" before it.</summary>
    public static Stretch? ReadEtAl(string text, int place, int end) =>
        MayBeEtAl(text, place, end) && EtAl().Match(text, place, end - place) is { Success: true, Groups: [_, var words] } ? new Stretch(words.Index, words.Index + words.Length) : null;

    /// <summary>What stands behind the marks begins as "et al", "and others" and the like do: most places are told by one letter.</summary>
    private static bool MayBeEtAl(string text, int place, int end)
    {
        while (place < end && (char.IsWhiteSpace(text[place]) || text[place] is ',' or ';'))
        {
            place++;
        }

        return place < end && EtAlStarts.Contains(text[place]);
    }

    /// <summary>"first..last", and "hinton et al" in lower case, which is a name by what follows it.</summary>
    private static NameList? ReadPair(string text, int place, int end)
    {
        if (place >= end || !char.IsLetter(text[place]))
        {
            return null;
        }

        if (FirstToLast().Match(text, place, end - place) is { Success: true, Groups: [_, var first, var last] })
        {
            var names = new[] { first, last }.Select(g => Printed(g.Value, g.Index)).ToList();
            return new NameList(names, true, new Stretch(first.Index + first.Length, last.Index), new Stretch(place, last.Index + last.Length), Evidence.Strong);
        }

        if (char.IsLower(text[place]) && LowerCaseName().Match(text, place, end - place) is { Success: true } lower && ReadEtAl(text, lower.Index + lower.Length, end) is { } etAl)
        {
            return new NameList([Printed(lower.Value, lower.Index)], true, etAl, new Stretch(place, etAl.End), Evidence.Strong);
        }

        return null;
    }

    private static PrintedName Printed(string family, int at) => new(new Bibliography.Name(family), new Stretch(at, at + family.Length));

    private static (char Separator, int Next) ReadSeparator(string text, int place, int end)
    {
        var match = Between().Match(text, place, end - place);
        if (!match.Success || match.Length == 0)
        {
            return (None, place);
        }

        var separator = match.Groups["and"].Success ? And
            : match.Groups["mark"] is { Success: true } mark ? mark.ValueSpan is ";" or "；" ? ';' : ','
            : None;
        return (separator, match.Index + match.Length);
    }

    /// <summary>The words of the next name.</summary>
    /// <param name="isTurned">The name before was "Smith A", so a full stop behind initials ends the list.</param>
    private static NameItem? ReadItem(string text, int place, int end, bool inList, bool afterAnd, bool isTurned)
    {
        var words = new List<NameWord>();
        if (inList && LowerCaseGiven().Match(text, place, end - place) is { Success: true, Groups: [_, var given] })
        {
            words.Add(new NameWord(NameWordKind.Capitalised, new Stretch(given.Index, given.Index + given.Length)));
            place = given.Index + given.Length + 1;
        }

        while (words.Count <= LongestName && ReadWord(text, place, end, words.Count == 0, inList) is { } word && !(words.Count > 1 && IsVenue(text, word.At, end)))
        {
            words.Add(word);
            place = SkipSpace(text, word.At.End, end);
            place += ShortForm().Match(text, place, end - place).Length;
            if (word.Kind is NameWordKind.Suffix)
            {
                break;
            }

            if (isTurned && word is { Kind: NameWordKind.Initials, IsDotted: true } && words is [{ Kind: NameWordKind.Capitalised or NameWordKind.Particle }, ..])
            {
                return new NameItem(text, [.. words]);
            }
        }

        var isName = words.Count is > 0 and <= LongestName
            && words.Any(w => w.Kind is NameWordKind.Capitalised or NameWordKind.Initials or NameWordKind.Suffix)
            && EndsHere(text, words, place, end, inList, afterAnd);
        return isName ? new NameItem(text, [.. words]) : ReadUpToInitials(text, words);
    }

    /// <summary>"Петров В. Г. Методы ...": initials behind a family name end the list before a title.</summary>
    private static NameItem? ReadUpToInitials(string text, List<NameWord> words)
    {
        var last = words.FindLastIndex(w => w is { Kind: NameWordKind.Initials, IsDotted: true });
        var first = words.FindIndex(w => w.Kind is NameWordKind.Initials);
        return first is 1 or 2 && last > first && words[0].Kind is NameWordKind.Capitalised && words[first..(last + 1)].TrueForAll(w => w.Kind is NameWordKind.Initials)
            ? new NameItem(text, [.. words[..(last + 1)]]) : null;
    }

    /// <summary>A name is followed by a mark, a year or an end, not by the next word of a sentence.</summary>
    private static bool EndsHere(string text, List<NameWord> words, int place, int end, bool inList, bool afterAnd)
    {
        if (place >= end || !Characters.IsLetterOrMark(text[place]))
        {
            return true;
        }

        if (place == words[^1].At.End)
        {
            return false;
        }

        return Conjunction().IsMatch(text.AsSpan(place, end - place), 0)
            || IsVenue(text, new Stretch(place, EndOfWord(text, place, end)), end)
            || ReadEtAl(text, place, end) is not null
            || (char.IsLower(text[place]) && ((words.Count > 1 && afterAnd) || ((words.Count > 1 || inList) && Connective().Match(text, place, end - place).Success)));
    }

    /// <summary>"Jian Zhang IROS 2023": a known venue with its year stands right behind the last name.</summary>
    private static bool IsVenue(string text, Stretch word, int end) =>
        word.Length > 2 && Venues.IsAbbreviation(word.Of(text)) && YearReader.ReadAt(text, SkipSpace(text, word.End, end), end) is not null;

    private static NameWord? ReadWord(string text, int place, int end, bool isFirst, bool inList)
    {
        var bare = new Stretch(place, EndOfWord(text, place, end));
        if (bare.IsEmpty)
        {
            return null;
        }

        var word = bare.Of(text);
        var at = bare with { End = EndOfStops(text, bare.End, end) };
        var dotted = at.End > bare.End;
        if (!isFirst && Words.IsNameSuffix(word))
        {
            return new NameWord(NameWordKind.Suffix, at);
        }

        if (Words.IsParticle(word) && char.IsLower(word[0]))
        {
            return new NameWord(NameWordKind.Particle, bare);
        }

        if ((IsInitials(word, dotted, isFirst, inList) && !(isFirst && word.Length == 3 && InitialBehind().IsMatch(text.AsSpan(at.End, end - at.End)))) || ((inList || !isFirst) && IsCarelessInitial(text, bare, end)))
        {
            return new NameWord(NameWordKind.Initials, at, dotted);
        }

        var isName = char.IsUpper(word[0]) || char.GetUnicodeCategory(word[0]) is UnicodeCategory.TitlecaseLetter || word.All(Characters.IsUnspaced)
            || (word.Length > 2 && Characters.IsApostrophe(word[1]) && char.IsUpper(word[2]));
        return isName && !Words.IsConjunction(word) ? new NameWord(NameWordKind.Capitalised, bare) : null;
    }

    /// <summary>Letters with hyphens and apostrophes inside.</summary>
    private static int EndOfWord(string text, int place, int end)
    {
        var stop = place;
        while (stop < end && (char.IsLetter(text[stop]) || (stop > place && (InsideWords.Contains(text[stop]) || IsMark(text[stop])))))
        {
            stop++;
        }

        // "Constraints'2016": the apostrophe belongs to the year.
        while (stop > place && stop < end && char.IsAsciiDigit(text[stop]) && Characters.IsApostrophe(text[stop - 1]))
        {
            stop--;
        }

        return stop;
    }

    private static bool IsMark(char c) =>
        c > '\u02FF' && char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    /// <summary>Initials take their full stops along: "J.-P.", "J.D.W.".</summary>
    private static int EndOfStops(string text, int place, int end)
    {
        if (place == end || text[place] != '.')
        {
            return place;
        }

        var stop = place + 1;
        while (true)
        {
            var letter = stop < end && text[stop] == '-' ? stop + 1 : stop;
            if (letter + 1 >= end || !char.IsUpper(text[letter]) || text[letter + 1] != '.')
            {
                return stop;
            }

            stop = letter + 2;
        }
    }

    /// <summary>"J.", "J.-P.", "FB."; "Yu." before a name; "CA" without full stops.</summary>
    private static bool IsInitials(string word, bool dotted, bool isFirst, bool inList)
    {
        var letters = word.Count(char.IsLetter);
        var inCapitals = word.All(c => char.IsUpper(c) || Characters.IsDash(c));
        return dotted
            ? letters <= 3 && char.IsUpper(word[0]) && (inCapitals || (isFirst && TwoLetterInitial().IsMatch(word)))
            : letters <= (isFirst && !inList ? 2 : 3) && inCapitals;
    }

    /// <summary>The "a" in "Donovan, K. a, Hasan, D. M.".</summary>
    private static bool IsCarelessInitial(string text, Stretch word, int end) =>
        word.Length == 1 && word.End < end && text[word.End] is ',' or ';' or '.';

    private static int SkipSpace(string text, int place, int end)
    {
        while (place < end && Characters.IsSpace(text[place]))
        {
            place++;
        }

        return place;
    }

    [GeneratedRegex(@"\G[\s¹²³⁰-⁹*†‡§]*(?:\d{1,2}(?!\d)(?:,\d{1,2}(?!\d))*)?\s*(?:(?<mark>[,;，；、])\s*)?(?<and>(?:and|&|und|et|y|e|и)(?=[\s,]|$)\s*)?", RegexOptions.IgnoreCase)]
    private static partial Regex Between();

    [GeneratedRegex(@"\A(?:and|&|und|et|y|e|и)\s", RegexOptions.IgnoreCase)]
    private static partial Regex Conjunction();

    [GeneratedRegex(
        @"\G[\s,]*(?:[,;]?\s*(?:and|&)\s+)?(et\.?\s{0,2}al(?:ii|ia)?\b\.?|etal\b\.?|etc\.?\s{0,2}al\b\.?|(?<=(?:and|&)\s)(?:others|al\.|colleagues|co-?workers|co-?authors|collaborators)\b|u\.\s?a\.|и\s+др\b\.?|等)",
        RegexOptions.IgnoreCase)]
    private static partial Regex EtAl();

    // How Slavic and French initials are written: "Yu.", "Ch.".
    [GeneratedRegex("^(?:Md|Yu|Ya|Ch|Sh|Zh|Kh|Ts|Ph|Th|Cl|Wm|[А-Я][а-я])$")]
    private static partial Regex TwoLetterInitial();

    [GeneratedRegex(@"\G(\p{L}[\p{L}'’-]+)\.\.\.?(\p{L}[\p{L}'’-]+)")]
    private static partial Regex FirstToLast();

    // "Ann Smith (University of Lists), Bob Doe (Row Labs) et al."
    [GeneratedRegex(@"\G\s*\((?![^()]*(?:19|20)\d\d)[^()]{2,60}\)(?=\s*(?:[,;]|et\b|and\b|&))")]
    private static partial Regex Affiliation();

    // "HAQ I U": three capitals that initials follow are the family name.
    [GeneratedRegex(@"\A\s+\p{Lu}{1,2}(?![\p{L}'’])")]
    private static partial Regex InitialBehind();

    // "Tse-Hsun (Peter) Chen": what a person is called by.
    [GeneratedRegex(@"\G(?:\(\p{Lu}\p{Ll}+\)|[""“]\p{Lu}\p{Ll}+[""”])\s+(?=\p{Lu})")]
    private static partial Regex ShortForm();

    [GeneratedRegex(@"\G\p{Ll}[\p{L}'’-]+(?=[\s,]+et)")]
    private static partial Regex LowerCaseName();

    // "Ann Smith, bob Doe, Eve Roe": a given name that somebody wrote small.
    [GeneratedRegex(@"\G(?!(?:and|und|et|in|from|at|on|of|by|for|van|von|der|den|de|del|della|di|da|dos|du|la|le|ter|ten|zu|al|el|bin|ibn|ben|abu)\s)(\p{Ll}{3,})\s(?=\p{Lu}\p{Ll}+(?:\s*[,;&*]|\s+and\s|\s*\z|\s*\\?\n))")]
    private static partial Regex LowerCaseGiven();

    [GeneratedRegex(@"\G(?:in|from|at)\s")]
    private static partial Regex Connective();
}
