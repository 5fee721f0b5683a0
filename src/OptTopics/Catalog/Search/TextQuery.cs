using Lucene.Net.Index;
using Lucene.Net.Search;
using OptTopics.Catalog.FullText;

namespace OptTopics.Catalog.Search;

/// <summary>Spells a question in the language of the full-text index: what must be found, and what makes one find better than another.</summary>
internal static class TextQuery
{
    /// <summary>Where a word may stand in a paper, and how much better the paper is for it.</summary>
    private static readonly (string Field, float Weight)[] Places =
    [
        (IndexFields.Words, 1f),
        (IndexFields.Title, 4f),
        (IndexFields.Author, 3f),
    ];

    private const float PhraseInTitle = 4f;
    private const float StartOfTitle = 3f;
    private const float PhraseAnywhere = 1f;

    /// <summary>So many longer words make a question without its initials.</summary>
    private const int EnoughWords = 2;

    /// <summary>What papers must match; null when all do.</summary>
    public static Query? Papers(SearchExpression expression) =>
        Make(expression, IndexFields.Words, IndexFields.Stems) is { } query ? WithRanks(query, expression) : null;

    /// <summary>As <see cref="Papers"/>, for entries.</summary>
    public static Query? Prose(SearchExpression expression) => Make(expression, IndexFields.Prose, IndexFields.ProseStems);

    /// <summary>One of the names, of which every word stands among a work's authors; null for no word.</summary>
    public static Query? Authors(IEnumerable<string> names) =>
        names.Select(SearchText.Words).Where(words => words.Count > 0).ToList() is { Count: > 0 } named
            ? Any(named.Select(words => All(words.Select(word => new TermQuery(new Term(IndexFields.Author, word))))))
            : null;

    private static BooleanQuery? Make(SearchExpression expression, string words, string stems)
    {
        if (expression.IsEmpty)
        {
            return null;
        }

        var query = new BooleanQuery(disableCoord: true);
        var mayMissInitials = expression.Clauses.Count(c => !c.IsNegated && !IsInitial(c)) >= EnoughWords;
        foreach (var clause in expression.Clauses.Where(c => !mayMissInitials || c.IsNegated || !IsInitial(c)))
        {
            query.Add(Any(clause.Alternatives.Select(term => Term(term, words, stems))), clause.IsNegated ? Occur.MUST_NOT : Occur.MUST);
        }

        if (expression.Clauses.All(c => c.IsNegated))
        {
            query.Add(new MatchAllDocsQuery(), Occur.MUST);
        }

        return query;
    }

    // "D. P. Kingma": a page may print fewer of them, or the names they stand for.
    private static bool IsInitial(SearchClause clause) => clause.Alternatives is [{ Field: null, Words: [{ Length: 1 }] }];

    private static Query Term(SearchTerm term, string words, string stems) =>
        Any(term.Variants.Prepend(term.Words).Select(variant => term.Field is { } field
            ? InOrder(FieldOf(field), variant, term.IsPrefix)
            : variant.Count == 1 ? Word(variant[0], term.IsPrefix, words, stems) : InOrder(words, variant, term.IsPrefix)));

    // Names are not English and stand among the stems as they are written.
    private static Query Word(string word, bool isPrefix, string words, string stems)
    {
        var written = new[] { Stem.Of(word), word }.Distinct(StringComparer.Ordinal).Select(w => new TermQuery(new Term(stems, w)));
        return Any([.. written, .. isPrefix ? new[] { new PrefixQuery(new Term(words, word)) } : []]);
    }

    private static Query InOrder(string field, IReadOnlyList<string> words, bool isPrefix)
    {
        if (words.Count == 1)
        {
            var word = new Term(field, words[0]);
            return isPrefix ? Any([new TermQuery(word), new PrefixQuery(word)]) : new TermQuery(word);
        }

        if (field is IndexFields.Year or IndexFields.Key or IndexFields.Kind)
        {
            // Of these it is known whether they have a word, not where.
            return All(words.Select((word, i) => InOrder(field, [word], isPrefix && i == words.Count - 1)));
        }

        var phrase = Phrase(field, words);
        if (!isPrefix)
        {
            return phrase;
        }

        var beginning = InOrder(field, [.. words.SkipLast(1)], isPrefix: false);
        return Any([phrase, All([beginning, new PrefixQuery(new Term(field, words[^1]))])]);
    }

    private static PhraseQuery Phrase(string field, IEnumerable<string> words)
    {
        var phrase = new PhraseQuery();
        foreach (var word in words)
        {
            phrase.Add(new Term(field, word));
        }

        return phrase;
    }

    private static BooleanQuery WithRanks(BooleanQuery query, SearchExpression expression)
    {
        // That it matches says nothing more: how well is told by the exact words in their places.
        var ranked = new BooleanQuery(disableCoord: true) { { new ConstantScoreQuery(query) { Boost = 0 }, Occur.MUST } };
        var free = expression.Clauses.Where(c => !c.IsNegated).SelectMany(c => c.Alternatives).Where(t => t.Field is null).ToList();
        foreach (var word in free.SelectMany(t => t.Variants.Prepend(t.Words)).SelectMany(w => w).Distinct(StringComparer.Ordinal))
        {
            foreach (var (field, weight) in Places)
            {
                ranked.Add(new TermQuery(new Term(field, word)) { Boost = weight }, Occur.SHOULD);
            }
        }

        var inOrder = free.SelectMany(t => t.Words).ToList();
        if (inOrder.Count > 0)
        {
            var start = InOrder(IndexFields.Title, [IndexFields.Start + inOrder[0], .. inOrder.Skip(1)], isPrefix: false);
            ranked.Add(Boosted(start, StartOfTitle), Occur.SHOULD);
        }

        if (inOrder.Count > 1)
        {
            ranked.Add(Boosted(Phrase(IndexFields.Title, inOrder), PhraseInTitle), Occur.SHOULD);
            ranked.Add(Boosted(Phrase(IndexFields.Words, inOrder), PhraseAnywhere), Occur.SHOULD);
        }

        return ranked;
    }

    private static Query Boosted(Query query, float boost)
    {
        query.Boost = boost;
        return query;
    }

    private static Query Any(IEnumerable<Query> queries) => Join(queries, Occur.SHOULD);

    private static Query All(IEnumerable<Query> queries) => Join(queries, Occur.MUST);

    private static Query Join(IEnumerable<Query> queries, Occur occur)
    {
        var all = queries.ToList();
        if (all is [var only])
        {
            return only;
        }

        var joined = new BooleanQuery(disableCoord: true);
        all.ForEach(q => joined.Add(q, occur));
        return joined;
    }

    private static string FieldOf(SearchField field) => field switch
    {
        SearchField.Author => IndexFields.Author,
        SearchField.Title => IndexFields.Title,
        SearchField.Year => IndexFields.Year,
        SearchField.Topic => IndexFields.Topic,
        SearchField.Venue => IndexFields.Venue,
        SearchField.Kind => IndexFields.Kind,
        SearchField.Key => IndexFields.Key,
        _ => IndexFields.Id,
    };
}
