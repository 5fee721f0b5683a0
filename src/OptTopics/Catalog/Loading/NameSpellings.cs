using OptTopics.Bibliography;
using OptTopics.Catalog.Search;

namespace OptTopics.Catalog.Loading;

/// <summary>The other spellings one work knows for its authors: a record's aliases, and what its citations print.</summary>
internal static class NameSpellings
{
    public static IReadOnlyList<IReadOnlyList<string>> Of(Paper paper, IReadOnlyList<WorkRecord> records, IReadOnlyList<Reference> references)
    {
        var spellings = paper.Authors.ConvertAll(_ => new SortedSet<string>(StringComparer.Ordinal));
        foreach (var alias in records.SelectMany(r => r.Aliases))
        {
            Add(paper, spellings, alias, FindAlias(paper, alias));
        }

        foreach (var name in references.SelectMany(r => r.Authors).Concat(records.SelectMany(r => r.Authors)).Where(n => !n.IsFamilyOnly))
        {
            Add(paper, spellings, name, paper.Authors.Find(a => IsSameHere(a.Name, name)));
        }

        return [.. spellings.Select(s => s.ToList())];
    }

    private static void Add(Paper paper, List<SortedSet<string>> spellings, Name name, Authorship? author)
    {
        if (author is not null && !string.Equals(author.Name.Full, name.Full, StringComparison.Ordinal))
        {
            spellings[paper.Authors.IndexOf(author)].Add(name.Full);
        }
    }

    // The keeper said that it is one of the authors: the one with the family name, else the one with most words of it.
    private static Authorship? FindAlias(Paper paper, Name alias)
    {
        var family = NameFolding.Fold(alias.WholeFamily);
        var words = SearchText.Words(alias.Full);
        return paper.Authors.Find(a => NameFolding.Fold(a.Name.WholeFamily) == family)
            ?? paper.Authors.Select(a => (Author: a, Shared: SearchText.Words(a.Name.Full).Intersect(words, StringComparer.Ordinal).Count()))
                .Where(a => a.Shared > 0).OrderByDescending(a => a.Shared).FirstOrDefault().Author;
    }

    // Inside one work "D. Kingma" is Diederik Kingma; elsewhere nobody knows.
    private static bool IsSameHere(Name author, Name printed)
    {
        if (author.IsFamilyOnly || NameFolding.Fold(author.WholeFamily) != NameFolding.Fold(printed.WholeFamily))
        {
            return false;
        }

        var (full, other) = (SearchText.Words(author.Given ?? ""), SearchText.Words(printed.Given ?? ""));
        return full.Zip(other).All(p => IsBeginning(p.First, p.Second) || IsBeginning(p.Second, p.First));

        static bool IsBeginning(string start, string word) => word.StartsWith(start, StringComparison.Ordinal);
    }
}
