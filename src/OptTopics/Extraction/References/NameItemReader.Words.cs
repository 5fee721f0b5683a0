using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;

namespace OptTopics.Extraction.References;

/// <content>One word of a name: what it is by its shape, and where it ends.</content>
internal static partial class NameItemReader
{
    /// <summary>Names in Han, kana or hangul that are longer are words of a sentence.</summary>
    private const int LongestUnspaced = 6;

    private static readonly SearchValues<char> InsideWords = SearchValues.Create("'’ʼ´`‐\u2011\u00AD-");

    private static NameWord? ReadWord(string text, int place, int end, bool isFirst, bool inList)
    {
        var bare = new Stretch(place, EndOfWord(text, place, end));
        if (bare.IsEmpty)
        {
            return null;
        }

        var word = bare.Of(text);
        if (word.Length > 3 && word[^1] is 's' && Characters.IsApostrophe(word[^2]))
        {
            return null;
        }

        var at = bare with { End = EndOfStops(text, bare.End, end) };
        var dotted = at.End > bare.End;
        if (word is "A" && !dotted && Sentence().IsMatch(text.AsSpan(bare.End, end - bare.End)))
        {
            return null;
        }

        if (!isFirst && Words.IsNameSuffix(word) && word is not ("SR" or "JR" or "MD"))
        {
            return new NameWord(NameWordKind.Suffix, at);
        }

        if (dotted && word is "St" && at.End + 1 < end && char.IsUpper(text[at.End + 1]))
        {
            return new NameWord(NameWordKind.Capitalised, at);
        }

        if (Words.IsParticle(word) && char.IsLower(word[0]))
        {
            return new NameWord(NameWordKind.Particle, bare);
        }

        if (isFirst && !dotted && word.Length > 1 && IsFamilyInCapitals().IsMatch(text.AsSpan(place, end - place)))
        {
            return new NameWord(NameWordKind.Capitalised, bare);
        }

        if ((IsInitials(word, dotted, isFirst, inList)
                && !(isFirst && word.Length == 3 && InitialBehind().IsMatch(text.AsSpan(at.End, end - at.End))))
            || ((inList || !isFirst) && IsCarelessInitial(text, bare, end)))
        {
            return new NameWord(NameWordKind.Initials, at, dotted);
        }

        var isName = char.IsUpper(word[0])
            || char.GetUnicodeCategory(word[0]) is UnicodeCategory.TitlecaseLetter
            || (word.Length <= LongestUnspaced && word.All(Characters.IsUnspaced))
            || (word.Length > 2 && Characters.IsApostrophe(word[1]) && char.IsUpper(word[2]));
        return isName && (!Words.IsConjunction(word) || (inList && isFirst && word is "Or")) ? new NameWord(NameWordKind.Capitalised, bare) : null;
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
        c > '\u02FF'
            && char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

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
            var letter = stop < end && text[stop] is '-' or '‐' or '\u2011' ? stop + 1 : stop;
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

    // How Slavic and French initials are written: "Yu.", "Ch.".
    [GeneratedRegex("^(?:Md|Yu|Ya|Ch|Sh|Zh|Kh|Ts|Ph|Th|Cl|Wm|[А-Я][а-я])$")]
    private static partial Regex TwoLetterInitial();

    // "Doe, B. A study": the title has begun.
    [GeneratedRegex(@"\A\s+(?!(?:and|und|et|y|e|in)\b)\p{Ll}{2}")]
    private static partial Regex Sentence();

    // "DOE, B.", "DOE, Bob": a family name in capitals.
    [GeneratedRegex(@"\A[\p{Lu}'’-]{2,},\s+\p{Lu}(?:\.|\p{Ll})")]
    private static partial Regex IsFamilyInCapitals();

    // "HAQ I U": three capitals that initials follow are the family name.
    [GeneratedRegex(@"\A\s+\p{Lu}{1,2}(?![\p{L}'’])")]
    private static partial Regex InitialBehind();
}
