using System.Text.RegularExpressions;

namespace OptTopics.Extraction.References;

/// <summary>Reads one name of a list, word by word: up to the mark that parts it from the next.</summary>
internal static partial class NameItemReader
{
    private const int LongestName = 6;

    private const int LongestTitle = 300;

    /// <summary>The words of the next name.</summary>
    public static NameItem? ReadAt(string text, int place, int end, NamesBefore before)
    {
        var words = new List<NameWord>();
        if (before.InList && LowerCaseGiven().Match(text, place, end - place) is { Success: true, Groups: [_, var given] })
        {
            words.Add(new NameWord(NameWordKind.Capitalised, new Stretch(given.Index, given.Index + given.Length)));
            place = given.Index + given.Length + 1;
        }

        if (before.InList && Society().IsMatch(text.AsSpan(place, end - place)))
        {
            return null;
        }

        while (words.Count <= LongestName
            && ReadWord(text, place, end, words.Count == 0, before.InList) is { } word
            && !(before.IsGiven && word.Kind is NameWordKind.Capitalised && words is [.., { Kind: NameWordKind.Initials, IsDotted: true }])
            && !(words.Count > (before.InList ? 0 : 1) && IsVenue(text, word.At, end)))
        {
            words.Add(word);
            if (word.Kind is NameWordKind.Capitalised
                && words[0].Kind is not NameWordKind.Initials
                && StopInitials().Match(text, word.At.End, end - word.At.End) is { Success: true, Groups: [_, var initials] })
            {
                words.Add(new NameWord(NameWordKind.Initials, new Stretch(initials.Index, initials.Index + initials.Length)));
                place = initials.Index + initials.Length;
                break;
            }

            place = SkipSpace(text, word.At.End, end);
            place += ShortForm().Match(text, place, end - place).Length;
            if (before.InList
                && words is [{ Kind: NameWordKind.Capitalised }]
                && LowerCaseFamily().Match(text, place, end - place) is { Success: true } family)
            {
                words.Add(new NameWord(NameWordKind.Capitalised, new Stretch(family.Index, family.Index + family.Length)));
                place = family.Index + family.Length;
                break;
            }

            if (word.Kind is NameWordKind.Suffix)
            {
                break;
            }

            if (word is { Kind: NameWordKind.Initials, IsDotted: true }
                && words is [{ Kind: NameWordKind.Capitalised or NameWordKind.Particle }, ..]
                && (before.IsTurned
                    || (before.BehindTurned && TitleBehind().IsMatch(text.AsSpan(place, end - place)))
                    || (!before.InList && IsVancouver(word.At, text.AsSpan(place, Math.Min(end - place, LongestTitle))))))
            {
                return new NameItem(text, [.. words]);
            }
        }

        if (before.IsGiven && words is [.., { Kind: NameWordKind.Initials, IsDotted: true }])
        {
            return new NameItem(text, [.. words]);
        }

        var isName = words.Count is > 0 and <= LongestName
            && words.Any(w => w.Kind is NameWordKind.Capitalised or NameWordKind.Initials or NameWordKind.Suffix)
            && EndsHere(text, words, place, end, before);
        if (isName)
        {
            return new NameItem(text, [.. words]);
        }

        if (before.IsSecond && GivenName(words) is { Count: > 0 } name)
        {
            return new NameItem(text, [.. name]);
        }

        var mayEndWithInitials = words.Count > (before.InList ? 1 : 2) && words[1].Kind is NameWordKind.Initials or NameWordKind.Capitalised;
        return mayEndWithInitials
            ? ReadUpToInitials(text, words, before.InList ? before.BehindTurned : IsSoleInitial(words) && IsGost(text, place, end))
            : null;
    }

    /// <summary>"Петров В. Г. Методы ...": initials behind a family name end the list before a title.</summary>
    /// <param name="isTurned">One initial is enough, as the list is of the kind "Smith A., Doe B.".</param>
    private static NameItem? ReadUpToInitials(string text, List<NameWord> words, bool isTurned)
    {
        var last = words.FindLastIndex(w => w is { Kind: NameWordKind.Initials, IsDotted: true });
        var first = words.FindIndex(w => w.Kind is NameWordKind.Initials);
        return first is 1 or 2
                && (last > first || (isTurned && last == 1))
                && words[0].Kind is NameWordKind.Capitalised
                && words[first..(last + 1)].TrueForAll(w => w.Kind is NameWordKind.Initials)
            ? new NameItem(text, [.. words[..(last + 1)]])
            : null;
    }

    /// <summary>"A. B. Listing at work", "Ann B. Listing at work": the initials, and the name before them, that a sentence follows.</summary>
    private static List<NameWord> GivenName(List<NameWord> words)
    {
        var count = words is [{ Kind: NameWordKind.Capitalised }, { Kind: NameWordKind.Initials, IsDotted: true }, ..] ? 1 : 0;
        while (count < words.Count && words[count] is { Kind: NameWordKind.Initials, IsDotted: true })
        {
            count++;
        }

        return words[..count];
    }

    private static bool IsSoleInitial(List<NameWord> words) =>
        words[1] is { Kind: NameWordKind.Initials, IsDotted: true } && words[2].Kind is not NameWordKind.Initials;

    /// <summary>"Title // Journal", "Title. – 2015": the reference is written as GOST has it, family names first.</summary>
    private static bool IsGost(string text, int place, int end) => Gost().IsMatch(text.AsSpan(place, Math.Min(end - place, LongestTitle)));

    /// <summary>A name is followed by a mark, a year or an end, not by the next word of a sentence.</summary>
    private static bool EndsHere(string text, List<NameWord> words, int place, int end, NamesBefore before)
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
            || (text.AsSpan(place, end - place).StartsWith("with ", StringComparison.Ordinal) && GivenNames.StandAt(text, place + "with ".Length))
            || IsVenue(text, new Stretch(place, EndOfWord(text, place, end)), end)
            || NameListParser.ReadEtAl(text, place, end) is not null
            || (char.IsLower(text[place])
                && ((words.Count > 1 && before.AfterAnd)
                    || (words.Count > 1 && text.AsSpan(words[^1].At.End, place - words[^1].At.End).Contains('\n'))
                    || ((words.Count > 1 || before.InList) && Connective().Match(text, place, end - place).Success)));
    }

    /// <summary>"Jian Zhang IROS 2023": a known venue with its year stands right behind the last name.</summary>
    private static bool IsVenue(string text, Stretch word, int end) =>
        word.Length > 2 && Venues.IsAbbreviation(word.Of(text)) && YearReader.ReadAt(text, SkipSpace(text, word.End, end), end) is not null;

    private static int SkipSpace(string text, int place, int end)
    {
        while (place < end && Characters.IsSpace(text[place]))
        {
            place++;
        }

        return place;
    }

    [GeneratedRegex(@"\A(?:and|&|und|et|y|e|и)\s", RegexOptions.IgnoreCase)]
    private static partial Regex Conjunction();

    // "Tse-Hsun (Peter) Chen": what a person is called by.
    [GeneratedRegex(@"\G(?:\(\p{Lu}\p{Ll}+\)|[""“‘']\p{Lu}\p{Ll}+[""”’'])\s+(?=\p{Lu})")]
    private static partial Regex ShortForm();

    // "Ann Smith, bob Doe, Eve Roe": a given name that somebody wrote small.
    [GeneratedRegex(
        @"\G(?!(?:and|und|et|in|from|at|on|of|by|for|van|von|der|den|de|del|della|di|da|dos|du|la|le|ter|ten|zu|al|el|bin|ibn|ben|abu)\s)" +
        @"(\p{Ll}{3,})\s(?=\p{Lu}\p{Ll}+(?:\s*[,;&*]|\s+and\s|\s*\z|\s*\\?\n))")]
    private static partial Regex LowerCaseGiven();

    // "Ann Smith, Bob doe, Eve Roe": a family name that somebody wrote small.
    [GeneratedRegex(@"\G\p{Ll}{4,}(?=\s*,\s*\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+\s*[,.;&])")]
    private static partial Regex LowerCaseFamily();

    // "Smith A., Doe B. Lists": a word in capitals that no initial is.
    [GeneratedRegex(@"\A\p{Lu}\p{Ll}{2}")]
    private static partial Regex TitleBehind();

    /// <summary>"Smith A. Title. Row Journal. 2015;12:1-3", "Smith AB. Title. In: Companion to Rows (2012)".</summary>
    private static bool IsVancouver(Stretch initials, ReadOnlySpan<char> rest) =>
        Vancouver().IsMatch(rest) || (initials.Length > 2 && YearInBrackets().IsMatch(rest));

    [GeneratedRegex(@"\A\p{Lu}\w*\s[^.]{8,}\..*\((?:19|20)\d\d\)", RegexOptions.Singleline)]
    private static partial Regex YearInBrackets();

    // "Smith A. Title. Row Journal. 2015;12:1-3".
    [GeneratedRegex(@"\.\s(?:19|20)\d\d(?:\s\p{L}{3}(?:\s\d{1,2})?)?;\s?\d")]
    private static partial Regex Vancouver();

    [GeneratedRegex(@"\s//\s?\p{Lu}|\.\s[–—-]\s(?:\p{Lu}[^.]{2,60},\s)?(?:19|20)\d\d")]
    private static partial Regex Gost();

    [GeneratedRegex(@"\G(?:in|from|at)\s")]
    private static partial Regex Connective();

    // "Ann Smith, Bob Doe, ACM Rows 2013": the society that holds the meeting.
    [GeneratedRegex(@"\A(?:ACM|IEEE|USENIX|IFIP|SIAM)\s\p{Lu}")]
    private static partial Regex Society();

    // "Smith. A, Doe. BC": a full stop in the place of the comma.
    [GeneratedRegex(@"\G\.\s(\p{Lu}{1,3})(?=\s*[,;])")]
    private static partial Regex StopInitials();
}
