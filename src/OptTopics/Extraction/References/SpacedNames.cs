using System.Text.RegularExpressions;

namespace OptTopics.Extraction.References;

/// <summary>
/// Full names that nothing but spaces part: "Ann Smith Bob Doe Eve Roe". Known given names at the start and in half of the pairs tell that they are
/// no title.
/// </summary>
internal static partial class SpacedNames
{
    private const int Least = 2;

    private const int MostWords = 40;

    public static NameList? ReadAt(string text, Stretch within)
    {
        if (!GivenNames.StandAt(text, within.Start))
        {
            return null;
        }

        var words = new List<Stretch>();
        var word = Word().Match(text, within.Start, within.Length);
        while (word.Success && words.Count <= MostWords && !Venues.IsAbbreviation(word.Value))
        {
            words.Add(new Stretch(word.Index, word.Index + word.Length).TrimEnd(text));
            word = word.NextMatch();
        }

        if (words.Count % 2 != 0
            || words.Count is < 2 * Least or > MostWords
            || words.Exists(w => Words.IsCommon(w.Of(text)) || Words.IsNameSuffix(w.Of(text))))
        {
            return null;
        }

        var pairs = words.Chunk(2).ToList();
        var at = new Stretch(words[0].Start, words[^1].End);
        return pairs.Count(p => GivenNames.Contains(p[0].Of(text))) is var given
                && given * 2 >= pairs.Count
                && (given == pairs.Count || pairs.Count > Least)
                && !pairs.Exists(p => GivenNames.Contains(p[1].Of(text)))
                && IsClosed(text, within with { Start = at.End })
            ? new NameList([.. pairs.Select(p => Named(text, p[0], p[1]))], false, null, at, Evidence.Fair)
            : null;
    }

    private static PrintedName Named(string text, Stretch given, Stretch family) =>
        new(new Bibliography.Name(family.Of(text), given.Of(text)), new Stretch(given.Start, family.End));

    /// <summary>Behind the last name stands a full stop, a venue or nothing.</summary>
    private static bool IsClosed(string text, Stretch behind) =>
        behind.TrimStart(text) is { IsEmpty: false } rest
            ? text[behind.Start] is '.' or '\n' || text[rest.Start] is '[' or '(' or '*' || Venues.StandAt(text, rest)
            : true;

    // A full stop or a comma behind a word ends the names.
    [GeneratedRegex(@"\G\p{Lu}[\p{L}'’-]*\p{Ll}(?:[ ]+|(?=[^\p{L}'’-])|\z)")]
    private static partial Regex Word();
}
