namespace OptTopics.Catalog.Search;

/// <summary>
/// A question as typed, taken apart: all clauses must hold. <c>madry 2018</c>, <c>"batch normalization" -dropout</c>,
/// <c>lipschitz OR hessian</c>, <c>author:oord year:2016-2019</c>, <c>1805.11604</c>, a pasted address. Any text is a question.
/// </summary>
public sealed record SearchExpression(IReadOnlyList<SearchClause> Clauses)
{
    public bool IsEmpty => Clauses.Count == 0;

    /// <summary>The words that hits have in them, for marking.</summary>
    public IReadOnlyList<string> Terms =>
        [.. Clauses.Where(c => !c.IsNegated).SelectMany(c => c.Alternatives).SelectMany(t => t.Words).Distinct(StringComparer.Ordinal)];

    /// <summary>Prose has no authors and no years, so a question for these is none for prose.</summary>
    public bool AsksForProse => Clauses.Any(c => !c.IsNegated) && Clauses.SelectMany(c => c.Alternatives).All(t => t.Field is null);

    public static SearchExpression Parse(string? text) => SearchParser.Parse(text ?? "");
}

/// <summary>Terms of which one must match; or, negated, none may.</summary>
public sealed record SearchClause(IReadOnlyList<SearchTerm> Alternatives, bool IsNegated = false);

/// <summary>Words that stand next to each other: one typed word, a phrase, a number.</summary>
/// <param name="Words">Folded.</param>
/// <param name="Field">Where they are looked for; null for everywhere.</param>
/// <param name="IsPrefix">The last word may go on.</param>
public sealed record SearchTerm(IReadOnlyList<string> Words, SearchField? Field = null, bool IsPrefix = false)
{
    /// <summary>Other ways to write the same: "overparameterized" for "over-parameterized", what an address names.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Variants { get; init; } = [];
}

/// <summary>A column that a term can be restricted to, by what the reader types before the colon.</summary>
public enum SearchField
{
    Author,
    Title,
    Year,
    Topic,
    Venue,
    Kind,
    Key,
    Id,
}
