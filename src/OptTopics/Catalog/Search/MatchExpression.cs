namespace OptTopics.Catalog.Search;

/// <summary>Spells a question in FTS5's language. Every word is quoted, so nothing of what was typed is an operator.</summary>
internal static class MatchExpression
{
    // "paper" is not meant to find all that are of this kind.
    private const string Anywhere = "- kind : ";

    /// <summary>What papers must match; null when all do.</summary>
    public static string? Of(SearchExpression expression) => Join(" AND ", expression.Clauses.Where(c => !c.IsNegated), Anywhere);

    /// <summary>What papers must not match; null when nothing is ruled out.</summary>
    public static string? Excluded(SearchExpression expression) => Join(" OR ", expression.Clauses.Where(c => c.IsNegated), Anywhere);

    /// <summary>As <see cref="Of"/>, for entries, whose index has one column.</summary>
    public static string? OfProse(SearchExpression expression) => Join(" AND ", expression.Clauses.Where(c => !c.IsNegated), "");

    /// <summary>As <see cref="Excluded"/>, for entries.</summary>
    public static string? ExcludedProse(SearchExpression expression) => Join(" OR ", expression.Clauses.Where(c => c.IsNegated), "");

    /// <summary>A name of which every word stands among a work's authors; null for no word.</summary>
    public static string? OfAuthor(string name) =>
        SearchText.Words(name) is { Count: > 0 } words ? $"authors : ({string.Join(" AND ", words.Select(w => Phrase([w])))})" : null;

    private static string? Join(string with, IEnumerable<SearchClause> clauses, string anywhere)
    {
        var parts = clauses.Select(c => $"({string.Join(" OR ", c.Alternatives.Select(t => Term(t, anywhere)))})").ToList();
        return parts.Count == 0 ? null : string.Join(with, parts);
    }

    private static string Term(SearchTerm term, string anywhere)
    {
        var phrases = term.Variants.Prepend(term.Words).Select(words => Phrase(words) + (term.IsPrefix ? "*" : ""));
        var any = string.Join(" OR ", phrases);
        return $"({(term.Field is { } field ? Column(field) + " : " : anywhere)}({any}))";
    }

    // Words are letters and digits by now; the quotes keep AND, OR, NOT and NEAR words.
    private static string Phrase(IReadOnlyList<string> words) => $"\"{string.Join(' ', words)}\"";

    private static string Column(SearchField field) => field switch
    {
        SearchField.Author => "authors",
        SearchField.Title => "title",
        SearchField.Year => "years",
        SearchField.Topic => "topics",
        SearchField.Venue => "venue",
        SearchField.Kind => "kind",
        SearchField.Key => "key",
        _ => "identifiers",
    };
}
