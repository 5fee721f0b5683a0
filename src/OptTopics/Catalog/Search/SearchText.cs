using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;
using AnyAscii;
using OptTopics.Catalog.FullText;

namespace OptTopics.Catalog.Search;

/// <summary>How text is folded before it is indexed and before it is looked for, so that "Øksendal" and "oksendal" are one word.</summary>
public static partial class SearchText
{
    /// <summary>Of a longer word the rest is left out, here and there: the index keeps no longer ones.</summary>
    private const int LongestWord = 250;

    private static readonly SearchValues<char> WordLetters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789");

    /// <summary>Lower-case ASCII words with single spaces between: "Mądry's C++, k-NN" is "madry s cplusplus k nn".</summary>
    public static string Fold(string text) => string.Join(' ', Words(text));

    /// <summary>The words of <see cref="Fold"/>.</summary>
    public static IReadOnlyList<string> Words(string text) => AsciiWords(ToAscii(text));

    /// <summary>What is indexed of a text: its words, and those written with a hyphen or an apostrophe as one word too.</summary>
    public static IReadOnlyList<string> Index(string text)
    {
        var ascii = ToAscii(text);
        var words = AsciiWords(ascii);
        foreach (var match in Joined().EnumerateMatches(ascii))
        {
            var joined = Cut(ascii, match);
            words.Add(joined.Replace("-", "", StringComparison.Ordinal).Replace("'", "", StringComparison.Ordinal));
        }

        return words;
    }

    /// <summary>
    /// How many of the folded words that were looked for stand in a text: a form of the same English word, and of the last also what goes on from
    /// it.
    /// </summary>
    public static int CountFound(ReadOnlySpan<char> text, IReadOnlyList<string> sought)
    {
        Span<bool> found = sought.Count <= 64 ? stackalloc bool[sought.Count] : new bool[sought.Count];
        Find(text, sought, found, untilFirst: false);
        return found.Count(true);
    }

    /// <summary>Whether any of them does.</summary>
    public static bool IsFound(ReadOnlySpan<char> text, IReadOnlyList<string> sought)
    {
        Span<bool> found = sought.Count <= 64 ? stackalloc bool[sought.Count] : new bool[sought.Count];
        return Find(text, sought, found, untilFirst: true);
    }

    private static bool Find(ReadOnlySpan<char> text, IReadOnlyList<string> sought, Span<bool> found, bool untilFirst)
    {
        // A page of results looks into hundreds of texts, and nearly all of them need no other folding than to lower case.
        var buffer = ArrayPool<char>.Shared.Rent(text.Length);
        var isSimple = Ascii.ToLower(text, buffer, out var length) == OperationStatus.Done && text.IndexOfAny('\'', '+', '#') < 0;
        var rest = isSimple ? (ReadOnlySpan<char>)buffer.AsSpan(0, length) : ToAscii(text.ToString());
        var isAny = false;
        while (!(untilFirst && isAny) && NextWord(ref rest) is { IsEmpty: false } word)
        {
            for (var i = 0; i < sought.Count; i++)
            {
                if (!found[i] && IsFormOf(sought[i], word, isLast: i == sought.Count - 1))
                {
                    found[i] = isAny = true;
                }
            }
        }

        ArrayPool<char>.Shared.Return(buffer);
        return isAny;
    }

    // Finding a stem takes long, and nearly all words begin otherwise than what is looked for.
    private static bool IsFormOf(string sought, ReadOnlySpan<char> word, bool isLast) => sought[0] == word[0]
        && (word.SequenceEqual(sought)
            || (isLast && word.StartsWith(sought))
            || string.Equals(Stem.Of(word.ToString()), Stem.Of(sought), StringComparison.Ordinal));

    private static List<string> AsciiWords(string ascii)
    {
        var words = new List<string>();
        var rest = ascii.AsSpan();
        while (NextWord(ref rest) is { IsEmpty: false } word)
        {
            words.Add(word.ToString());
        }

        return words;
    }

    /// <summary>Takes the next word from the front of a text; empty when there is none.</summary>
    private static ReadOnlySpan<char> NextWord(ref ReadOnlySpan<char> rest)
    {
        var start = rest.IndexOfAny(WordLetters);
        rest = start < 0 ? [] : rest[start..];
        var length = rest.IndexOfAnyExcept(WordLetters) is var end and >= 0 ? end : rest.Length;
        var word = rest[..Math.Min(length, LongestWord)];
        rest = rest[length..];
        return word;
    }

    private static string Cut(string ascii, ValueMatch match) => ascii.Substring(match.Index, Math.Min(match.Length, LongestWord));

    private static string ToAscii(string text)
    {
        var ascii = (Ascii.IsValid(text) ? text : text.Transliterate()).ToLowerInvariant();
        ascii = ascii.Contains('\'', StringComparison.Ordinal) ? Apostrophe().Replace(ascii, "") : ascii;
        return ascii.AsSpan().IndexOfAny('+', '#') < 0 ? ascii : Symbols().Replace(ascii, SymbolInWords);
    }

    // "C#" and "C++".
    private static string SymbolInWords(Match match)
    {
        var letter = match.ValueSpan[0];
        return match.ValueSpan[1] == '#' ? $"{letter}sharp" : $"{letter}plusplus";
    }

    [GeneratedRegex("[a-z0-9]+([-'][a-z0-9]+)+")]
    private static partial Regex Joined();

    // "O'Neil" is one word, "Feizi's" is "Feizi".
    [GeneratedRegex("(?<=[a-z])'(?=[a-z]{2})")]
    private static partial Regex Apostrophe();

    // The names of languages: C++, C#, F#.
    [GeneratedRegex(@"(?<![a-z0-9])[a-z](\+\+|#)")]
    private static partial Regex Symbols();
}
