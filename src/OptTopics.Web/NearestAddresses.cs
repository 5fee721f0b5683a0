using Microsoft.EntityFrameworkCore;
using OptTopics.Bibliography;
using OptTopics.Catalog;
using OptTopics.Catalog.Search;

namespace OptTopics.Web;

/// <summary>
/// What somebody may have meant who asked for an address of nothing: the pages, topics, works and people whose titles or addresses are most
/// like it.
/// </summary>
public static class NearestAddresses
{
    private const int MostWords = 8;

    // Of each kind; a library with more of them is searched by the address's words.
    private const int MostCandidates = 1000;

    /// <summary>So much of a family name is spelled right.</summary>
    private const int FamilyStart = 4;

    // Less alike is chance: a guess that has nothing to do with the address is worse than none.
    private const double LeastLikeness = 0.4;
    private const double LeastOfTopic = 0.2;

    /// <summary>The nearest, best first, with their titles; none where nothing is near.</summary>
    public static async Task<IReadOnlyList<(string Title, string Url)>> OfAsync(
        CatalogContext catalog, Urls urls, string words, int count, CancellationToken cancellationToken)
    {
        var asked = SearchText.Words(words).Take(MostWords).ToList();
        await using var snapshot = await catalog.SnapshotAsync(cancellationToken);
        var likeness = new Likeness(asked);
        var listed = await FoundAsync(catalog, asked, "topic:", cancellationToken);
        List<(string Title, double Likeness, string Url)> candidates =
        [
            .. (await PagesAsync(catalog, cancellationToken)).Select(p => (p.Title, To(p.Title, p.Id), urls.Page(p.Id))),
            .. (await TopicsAsync(catalog, listed, cancellationToken)).Select(t => (t.Title, ToTopic(t), urls.Topic(t.PageId, t.Anchor))),
            .. (await WorksAsync(catalog, asked, cancellationToken)).Select(p => (p.Title ?? p.Key, To(p.Title ?? "", p.Key), urls.Paper(p))),
            .. (await PeopleAsync(catalog, asked, cancellationToken)).Select(a => (a.Name.Full, To(a.Name.Full, a.Slug), urls.Author(a))),
        ];
        return
        [
            .. candidates.Where(c => c.Likeness >= LeastLikeness).OrderByDescending(c => c.Likeness)
                .DistinctBy(c => c.Title, StringComparer.Ordinal).Take(count).Select(c => (c.Title, c.Url)),
        ];

        double To(string title, string address) => Math.Max(likeness.To(title), likeness.To(address));

        // All topics of a page have its id in their addresses: alone it makes none of them near.
        double ToTopic(Headed topic) => To(topic.Title, topic.Anchor) is var own && own < LeastOfTopic
            ? own
            : Math.Max(own, likeness.To($"{topic.PageId} {topic.Anchor}"));
    }

    private static Task<List<Titled>> PagesAsync(CatalogContext catalog, CancellationToken cancellationToken) => catalog.Pages
        .OrderBy(p => p.Id).Take(MostCandidates).Select(p => new Titled(p.Id, p.Title)).ToListAsync(cancellationToken);

    // The first there are, and of a large library those that list works under such words.
    private static async Task<List<Headed>> TopicsAsync(CatalogContext catalog, List<Paper> listed, CancellationToken cancellationToken)
    {
        var first = await catalog.Topics.OrderBy(t => t.Id).Take(MostCandidates)
            .Select(t => new Headed(t.Page.Id, t.Anchor, t.Title)).ToListAsync(cancellationToken);
        var found = listed.SelectMany(p => p.Citations).Select(c => c.Entry.Topic).OfType<Topic>();
        return [.. first, .. found.Select(t => new Headed(t.Page.Id, t.Anchor, t.Title))];
    }

    /// <summary>The best works for each word; those whose topics have it as well when <paramref name="field"/> is "topic:".</summary>
    private static async Task<List<Paper>> FoundAsync(CatalogContext catalog, List<string> asked, string field, CancellationToken cancellationToken)
    {
        var works = new List<Paper>();
        foreach (var word in asked.Where(w => w.Length > 2))
        {
            works.AddRange((await PaperSearch.FindAsync(catalog, new PaperQuery { Words = field + word, PageSize = 3 }, cancellationToken)).Hits);
        }

        return works;
    }

#pragma warning disable CA1309 // EF Core translates no other comparison; SQLite's is ordinal.
    private static async Task<List<Paper>> WorksAsync(CatalogContext catalog, List<string> asked, CancellationToken cancellationToken)
    {
        var works = await FoundAsync(catalog, asked, field: "", cancellationToken);
        var name = new string([.. asked.SelectMany(w => w).TakeWhile(char.IsAsciiLetter)]);
        if (name.Length == 0)
        {
            return works;
        }

        var likely = catalog.Papers.AsNoTracking()
            .Where(p => string.Compare(p.Key, name) >= 0 && string.Compare(p.Key, name + AuthorIndex.AfterLetters) < 0)
            .OrderBy(p => p.Key).Take(MostCandidates);
        return [.. works, .. await likely.ToListAsync(cancellationToken)];
    }

    private static async Task<List<Author>> PeopleAsync(CatalogContext catalog, List<string> asked, CancellationToken cancellationToken)
    {
        if (asked.LastOrDefault() is not { Length: > 2 } last)
        {
            return [];
        }

        var (first, family) = (asked[0], last[..Math.Min(last.Length, FamilyStart)]);
        var likely = catalog.Authors.AsNoTracking()
            .Where(a => string.Compare(a.Slug, first) >= 0 && string.Compare(a.Slug, first + AuthorIndex.AfterLetters) < 0)
            .OrderBy(a => a.Slug).Take(MostCandidates);
        return
        [
            .. await likely.ToListAsync(cancellationToken),
            .. await AuthorIndex.StartingAsync(catalog, family, MostCandidates, cancellationToken),
        ];
    }
#pragma warning restore CA1309

    private sealed record Titled(string Id, string Title);

    private sealed record Headed(string PageId, string Anchor, string Title);
}
