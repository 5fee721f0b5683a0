using System.Globalization;
using System.Text.RegularExpressions;
using OptTopics.Bibliography;
using OptTopics.Catalog.Search;

namespace OptTopics.Catalog.Loading;

/// <summary>
/// What a citation key is made of: a stem of author and year, "du2018", and the words of the title that follow it as far as is
/// needed. A work without a year has the stem "feizi-", one without an author begins with its first word: so keys with different
/// stems never meet.
/// </summary>
/// <param name="Words">The significant words of the title, in order.</param>
/// <param name="RecordKey">The key that a .bib file gives; it is never changed.</param>
/// <param name="Order">Decides where all words are equal.</param>
/// <param name="LedgerKey">The key that the ledger remembers; it is kept where no record gives one.</param>
internal sealed partial record KeyParts(string Stem, IReadOnlyList<string> Words, string? RecordKey, string Order, string? LedgerKey = null)
{
    /// <summary>Titles that begin with so many equal words are told apart by number.</summary>
    private const int MostWords = 30;

    /// <summary>A key stands in addresses; the rest of a longer word is left out.</summary>
    private const int LongestWord = 40;

    private static readonly HashSet<string> Insignificant = new(StringComparer.Ordinal)
    {
        "a", "an", "the", "on", "of", "in", "for", "and", "or", "to", "with", "by", "at", "from", "as", "via", "into",
        "is", "are", "be", "do", "does", "can", "how", "what", "why", "when", "where", "which",
        "it", "its", "that", "this", "we", "you", "your",
    };

    public string? GivenKey => RecordKey ?? LedgerKey;

    public static KeyParts Of(Paper paper, string first, string? recordKey, string? ledgerKey)
    {
        var words = TitleWords(paper);
        var author = paper.Authors.Count > 0 ? Letters(paper.Authors[0].Name.Literal ?? paper.Authors[0].Name.Family ?? "") : "";
        if (author.Length == 0)
        {
            author = words.Select(Letters).FirstOrDefault(l => l.Length > 0) ?? "untitled";
            words = [.. words.SkipWhile(w => Letters(w).Length == 0).Skip(1)];
        }

        var generated = author + (paper.Year is > 0 and < 10_000 ? paper.Year.Value.ToString("D4", CultureInfo.InvariantCulture) : "-");
        var stem = (recordKey ?? ledgerKey) is { } given ? StemOf(given) : generated;
        return new KeyParts(stem, words, recordKey, $"{string.Join(' ', paper.Identifiers)} {first}", ledgerKey);
    }

    /// <summary>The key with so many words: 2 gives "du2018gradientdescent".</summary>
    public string At(int length) => GivenKey ?? (Stem + string.Concat(Words.Take(length))).TrimEnd('-');

    /// <summary>The stem of the generated keys that could be equal to a given one.</summary>
    public static string StemOf(string key)
    {
        var match = StemPattern().Match(key);
        return !match.Success ? key : match.Groups["dated"] is { Success: true, Value: var dated } ? dated : match.Groups["undated"].Value + "-";
    }

    private static IReadOnlyList<string> TitleWords(Paper paper)
    {
        var words = SearchText.Words(paper.Title ?? IdentifierOrAddress(paper));
        var significant = words.Where(w => !Insignificant.Contains(w)).ToList();
        return [.. (significant.Count > 0 ? significant : words).Take(MostWords).Select(Cut)];
    }

    private static string Cut(string word) => word.Length > LongestWord ? word[..LongestWord] : word;

    private static string IdentifierOrAddress(Paper paper) => paper switch
    {
        { Identifiers: [var first, ..] } => $"{first.Scheme} {first.Value}",
        { Links: [var link, ..] } => link.Url,
        _ => "",
    };

    private static string Letters(string text) => Cut(string.Concat(SearchText.Fold(text).Where(char.IsAsciiLetter)));

    [GeneratedRegex("^((?<dated>[a-z]+[0-9]{4})|(?<undated>[a-z]+)(-.*)?$)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex StemPattern();
}
