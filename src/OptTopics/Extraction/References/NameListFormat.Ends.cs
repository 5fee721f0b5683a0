using System.Text.RegularExpressions;

namespace OptTopics.Extraction.References;

/// <content>What tells that a list of names has ended.</content>
internal static partial class NameListFormat
{
    /// <summary>A title or a venue has begun: words that make titles are names only beside initials.</summary>
    private static bool EndsList(NameItem item) =>
        (item.HasCommonWord && !item.HasDottedInitials)
            || IsAcronym(item)
            || (!item.IsSingle && !item.HasDottedInitials && Venues.IsAffiliation(item.Text));

    /// <summary>"NAACL", "NeurIPS", "AdaGAN": capitals where names have none.</summary>
    private static bool IsAcronym(NameItem item) =>
        (item.IsSingle && (Venues.IsAbbreviation(item.Text) || (HasInnerCapital(item.Text) && InnerCapital().IsMatch(item.Text))))
        || Words.IsMonth(item.Text[(item.Text.LastIndexOf(' ') + 1)..])
        || (!item.HasInitials
            && HasInnerCapital(item.Text)
            && !EndsInFamily(item)
            && item.Text.Split(' ').Any(w => Capitals().IsMatch(w) && !Words.IsNameSuffix(w)));

    /// <summary>
    /// "Ann ROWMAN", "Engin ŞAHİN": behind a given name a word in capitals is the family name, where it is a long one or the other is known.
    /// </summary>
    private static bool EndsInFamily(NameItem item)
    {
        var words = item.Text.Split(' ');
        return words.Length is 2 or 3
            && words[^1] is { Length: > 3 } family
            && !words[0].All(char.IsUpper)
            && (family.Length > 4 || GivenNames.Contains(words[0]))
            && !Venues.IsAbbreviation(family);
    }

    private static bool HasInnerCapital(string text)
    {
        for (var i = 1; i < text.Length; i++)
        {
            if (char.IsUpper(text[i]) && char.IsLetter(text[i - 1]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsFollowedByYear(string text, int place, int end)
    {
        var rest = new Stretch(place, end).TrimStart(text, "(,");
        return !rest.IsEmpty && (char.IsAsciiDigit(text[rest.Start]) || Characters.IsApostrophe(text[rest.Start]));
    }

    /// <summary>"Light, Ann S.", "Page, Ann. “A study": a word before a given name that an initial, a title or further people follow.</summary>
    private static bool IsTurnedRound(string text, NameItem item, List<NameItem> items, int end) =>
        item == items[0]
            && item.IsSingle
            && TurnedRound().Match(text, item.At.Start, end - item.At.Start) is { Success: true, Groups: [_, var given] }
            && GivenNames.Contains(given.Value);

    /// <summary>"Smith, Ghislaine (1945). ": two people would have "and" between them where the year is a sentence.</summary>
    private static bool IsFollowedByClosedYear(string text, int place, int end) => ClosedYear().IsMatch(text.AsSpan(place, end - place));

    [GeneratedRegex(@"\A\s?\((?:19|20)\d\d[a-z]?\)\.(?:\s|\z)")]
    private static partial Regex ClosedYear();

    [GeneratedRegex(
        @"\G[\p{L}'’-]+,\s(\p{Lu}\p{Ll}+)(?:(?:\s\p{Lu}\.)+|" +
        @"(?=,?\s(?:and|&)\s\p{Lu}|[.,]?\s[""“«‘]|\.\s[*_/]|\.?\s\((?:19|20)\d\d\)|\.\s*\z))")]
    private static partial Regex TurnedRound();

    [GeneratedRegex(@"^\p{Lu}?-?\p{Lu}{3,}s?$")]
    private static partial Regex Capitals();

    [GeneratedRegex(@"\p{Lu}\p{Lu}|\p{Ll}\p{Lu}(?<!^(?:Mc|Mac|De|Di|Du|Da|La|Le|Van|Vander|Ter|Fitz|Ben)\p{Lu})")]
    private static partial Regex InnerCapital();
}
