using System.Text.RegularExpressions;

namespace OptTopics.Bibliography;

/// <summary>
/// Reads one name: BibTeX's three forms <c>First von Last</c>, <c>von Last, First</c> and <c>von Last, Jr, First</c>, where braces hold
/// together what belongs together (<c>Gérard {Ben Arous}</c>) and a name wholly in braces is a body's (<c>{OpenAI}</c>). The rules are
/// those of BibTeX: a particle is a word in lower case before the family name. Suffixes are also read where people write them
/// (<c>Hal Daume III</c>, <c>Daume III, Hal</c>).
/// </summary>
public static partial class NameParser
{
    /// <summary>
    /// Particles that people also write with a capital, "Benjamin Van Roy", and the only ones in a name all in lower case. Else every word
    /// in lower case before a family name is one.
    /// </summary>
    private static readonly HashSet<string> KnownParticles = new(StringComparer.OrdinalIgnoreCase)
    {
        "Van", "Vande", "Vanden", "Von", "De", "Del", "Della", "Den", "Der", "Des", "Di", "Da", "Dos", "Du", "La", "Le", "Ter", "Ten", "El", "Al",
    };

    [GeneratedRegex(@"^(?:Jr|Sr|Jnr|Snr|II|III|IV)\.?$", RegexOptions.CultureInvariant)]
    private static partial Regex SuffixWord { get; }

    [GeneratedRegex(@"^(?:\p{Lu}\.?-?){1,3}$", RegexOptions.CultureInvariant)]
    private static partial Regex Initials { get; }

    /// <summary>Reads a name by BibTeX's rules. A text without a letter or digit is a literal.</summary>
    public static Name Parse(string text) => Parse(text, printed: false);

    /// <summary>
    /// Reads a name as running text prints it: as <see cref="Parse(string)"/> does, and also with capitalised particles in the middle
    /// ("Benjamin Van Roy") and with initials behind the family name ("Graf WD").
    /// </summary>
    public static Name ParsePrinted(string text) => Parse(text, printed: true);

    private static Name Parse(string text, bool printed)
    {
        var parts = SplitAt(text, ',').Select(Words).Where(words => words.Count > 0).ToList();
        return parts switch
        {
            [] => new Name(Literal: text.Trim()),
            [[['{', ..] whole]] => new Name(Literal: Bare(whole)),
            [var words] => FirstVonLast(words, printed),
            [var last, [var suffix]] when IsSuffix(suffix) => VonLast(last, [], suffix),
            [var last, var first] => VonLast(last, first, null),
            [var last, [var suffix], .. var rest] when IsSuffix(suffix) => VonLast(last, [.. rest.SelectMany(w => w)], suffix),
            [var last, .. var rest, [var suffix]] when IsSuffix(suffix) => VonLast(last, [.. rest.SelectMany(w => w)], suffix),
            [var last, var suffix, .. var rest] => VonLast(last, [.. rest.SelectMany(w => w)], string.Join(' ', suffix)),
        };
    }

    private static Name FirstVonLast(IReadOnlyList<string> words, bool printed)
    {
        var suffix = words.Count > 2 && IsSuffix(words[^1]) ? words[^1] : null;
        var count = words.Count - (suffix is null ? 0 : 1);
        if (printed && count == 2 && Initials.IsMatch(words[1]) && !Initials.IsMatch(words[0]))
        {
            return VonLast([words[0]], [words[1]], suffix);
        }

        // The particle runs from the first word in lower case to the last one before the family name.
        var isLower = words.Take(count).All(IsLower);
        var particle = Enumerable.Range(0, count - 1).Where(i => IsParticle(words[i], isLower, inTheMiddle: printed && i > 0)).ToList();
        var given = particle is [var start, ..] ? start : count - 1;
        var family = particle is [.., var end] ? end + 1 : count - 1;
        return Create(words.Take(given), words.Take(family).Skip(given), words.Take(count).Skip(family), suffix);
    }

    private static Name VonLast(IReadOnlyList<string> last, IReadOnlyList<string> given, string? suffix)
    {
        var count = last.Count;
        if (suffix is null && count > 1 && IsSuffix(last[^1]))
        {
            suffix = last[^1];
            count--;
        }

        var family = Enumerable.Range(0, count - 1).LastOrDefault(i => IsLower(last[i]), -1) + 1;
        return Create(given, last.Take(family), last.Take(count).Skip(family), suffix);
    }

    private static Name Create(IEnumerable<string> given, IEnumerable<string> particle, IEnumerable<string> family, string? suffix) =>
        new(Joined(family), Joined(given), Joined(particle), suffix is null ? null : Bare(suffix));

    private static string? Joined(IEnumerable<string> words) => string.Join(' ', words.Select(Bare)) is { Length: > 0 } text ? text : null;

    private static bool IsParticle(string word, bool allIsLower, bool inTheMiddle) =>
        IsLower(word) ? !allIsLower || KnownParticles.Contains(word) : inTheMiddle && KnownParticles.Contains(word);

    private static bool IsSuffix(string word) => SuffixWord.IsMatch(word);

    /// <summary>Its first letter outside braces is in lower case; what is in braces has no case.</summary>
    private static bool IsLower(string word)
    {
        var letter = word.FirstOrDefault(c => c == '{' || char.IsLetter(c));
        return char.IsLower(letter);
    }

    private static string Bare(string word) => word.Replace("{", "", StringComparison.Ordinal).Replace("}", "", StringComparison.Ordinal).Trim();

    private static IReadOnlyList<string> Words(string text)
    {
        var spaced = text.Replace('\t', ' ').Replace('\n', ' ').Replace('\r', ' ').Replace('\u00a0', ' ').Replace('~', ' ');
        return [.. SplitAt(spaced, ' ').Where(w => Bare(w).Any(char.IsLetterOrDigit))];
    }

    /// <summary>Splits at a character outside braces.</summary>
    private static IEnumerable<string> SplitAt(string text, char separator)
    {
        var depth = 0;
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            depth += text[i] switch { '{' => 1, '}' when depth > 0 => -1, _ => 0 };
            if (text[i] == separator && depth == 0)
            {
                yield return text[start..i];
                start = i + 1;
            }
        }

        yield return text[start..];
    }
}
