using System.Globalization;
using System.Text.RegularExpressions;
using OptTopics.Bibliography;

namespace OptTopics.Catalog.Search;

/// <summary>Takes a question apart. There is no wrong question: what is not understood are words.</summary>
internal static partial class SearchParser
{
    /// <summary>More is no question, and full-text expressions must not grow without bound.</summary>
    private const int MaxClauses = 40;

    private const int MaxWords = 24;

    private const int FirstYear = 1500;
    private const int LastYear = 2100;

    public static SearchExpression Parse(string text)
    {
        if (Work(text) is { } work)
        {
            return new SearchExpression([new SearchClause([work])]);
        }

        // Between two words a dash is a space, a hyphen is not.
        text = text.Replace('\u2013', ' ').Replace('\u2014', ' ');
        var tokens = Token().Matches(text).Take(MaxClauses).ToList();
        var clauses = new List<SearchClause>();
        for (var i = 0; i < tokens.Count; i++)
        {
            var (token, isLast) = (tokens[i], i == tokens.Count - 1);
            var joins = token.Value == "OR" && clauses is [.., { IsNegated: false }] && !isLast;
            if (joins)
            {
                (token, isLast) = (tokens[++i], i == tokens.Count - 1);
            }
            else if (IsFilling(tokens, i))
            {
                continue;
            }

            if (Term(token, isLast) is not { } terms)
            {
                continue;
            }

            if (joins)
            {
                clauses[^1] = new SearchClause([.. clauses[^1].Alternatives, .. terms]);
            }
            else
            {
                clauses.Add(new SearchClause(terms, token.Groups["not"].Length > 0));
            }
        }

        return new SearchExpression(clauses);
    }

    private static IReadOnlyList<SearchTerm>? Term(Match token, bool isLast)
    {
        var quoted = token.Groups["phrase"];
        var body = quoted.Success ? quoted.Value : token.Groups["word"].Value;
        var field = FieldOf(token.Groups["field"].Value);
        if (field is null && token.Groups["field"].Success)
        {
            body = $"{token.Groups["field"].Value}:{body}";
        }

        if (field is SearchField.Year && YearsOf(body) is { } years)
        {
            return [.. years.Select(y => new SearchTerm([y.ToString(CultureInfo.InvariantCulture)], field))];
        }

        if (!quoted.Success && Work(body) is { } work)
        {
            return [work];
        }

        var words = SearchText.Words(body).Take(MaxWords).ToList();
        if (words.Count == 0)
        {
            return null;
        }
        var isPrefix = isLast && !quoted.Success && CanGoOn(words[^1]);
        return [new SearchTerm(words, field, isPrefix) { Variants = JoinedForm(words, body, quoted.Success) }];
    }

    /// <summary>An identifier or a pasted address, <c>arXiv:1805.11604v2</c>: the works that have either.</summary>
    private static SearchTerm? Work(string text)
    {
        var identifier = Identifiers.Parse(text);
        var address = identifier is null && !text.Contains("://", StringComparison.Ordinal) ? null : WebAddress.Read(text)?.Key;
        IReadOnlyList<string>[] forms = [.. new[] { identifier is { } id ? $"{id.Scheme} {id.Value}" : null, address }
            .OfType<string>().Select(SearchText.Words).Where(w => w.Count is > 0 and <= MaxWords)];
        return forms is [var first, .. var others] ? new SearchTerm(first, SearchField.Id) { Variants = others } : null;
    }

    private static IReadOnlyList<IReadOnlyList<string>> JoinedForm(List<string> words, string body, bool isPhrase) =>
        !isPhrase && words.Count > 1 && body.Contains('-', StringComparison.Ordinal) ? [[string.Concat(words)]] : [];

    private static bool CanGoOn(string word) => word.Length > 1 && !IsYear(word);

    // "AND" alone says nothing, nor "year" before one.
    private static bool IsFilling(List<Match> tokens, int at)
    {
        var token = tokens[at].Value;
        return token is "AND" or "OR"
            || (token.Equals("year", StringComparison.OrdinalIgnoreCase) && at + 1 < tokens.Count && IsYear(tokens[at + 1].Value));
    }

    private static bool IsYear(string word) => word.Length == 4 && word.All(char.IsAsciiDigit);

    private static SearchField? FieldOf(string name) =>
        Enum.TryParse<SearchField>(name, ignoreCase: true, out var field) && char.IsLetter(name[0]) ? field : null;

    // "2018", "2016-2019", ">=2018", "<2000", "2018-".
    private static IEnumerable<int>? YearsOf(string text)
    {
        var match = YearRange().Match(text);
        if (!match.Success)
        {
            return null;
        }

        var from = match.Groups["from"] is { Success: true, Value: var first } ? int.Parse(first, CultureInfo.InvariantCulture) : FirstYear;
        var to = match.Groups["to"] is { Success: true, Value: var last } ? int.Parse(last, CultureInfo.InvariantCulture) : LastYear;
        (from, to) = match.Groups["sign"].Value switch
        {
            ">=" => (from, LastYear),
            ">" => (from + 1, LastYear),
            "<=" => (FirstYear, from),
            "<" => (FirstYear, from - 1),
            _ => match.Groups["dash"].Success ? (from, to) : (from, from),
        };
        return from > to || to - from > LastYear - FirstYear ? [0] : Enumerable.Range(from, to - from + 1);
    }

    [GeneratedRegex("""
        (?<not>(?<!\S)-)?((?<field>[A-Za-z]+):(?!//))?("(?<phrase>[^"]*)("|$)|(?<word>[^\s"]+))
        """, RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Token();

    [GeneratedRegex(@"^((?<sign>[<>]=?)?(?<from>[0-9]{4})(?<dash>-(?<to>[0-9]{4})?)?|(?<dash>-)(?<to>[0-9]{4}))$", RegexOptions.ExplicitCapture)]
    private static partial Regex YearRange();
}
