using System.Globalization;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Store;
using Microsoft.EntityFrameworkCore;
using OptTopics.Catalog;

namespace OptTopics.Tests.Catalog;

/// <summary>The words of a full-text index with the papers and entries they stand in, without numbers of its own.</summary>
internal static class IndexDump
{
    public static async Task<IEnumerable<string>> OfAsync(CatalogContext catalog)
    {
        var papers = await catalog.Papers.ToDictionaryAsync(p => p.Id, p => p.Key);
        var entries = (await catalog.Entries.Select(e => new { e.Id, Page = e.Page.Id, e.Order }).ToListAsync())
            .ToDictionary(e => e.Id, e => string.Create(CultureInfo.InvariantCulture, $"{e.Page} {e.Order}"));
        using var directory = Open(catalog);
        using var reader = DirectoryReader.Open(await CommitAsync(catalog, directory));
        return [.. reader.Leaves.SelectMany(leaf => WordsOf((AtomicReader)leaf.Reader, papers, entries)).Order(StringComparer.Ordinal)];
    }

    /// <summary>How many parts it is in.</summary>
    public static async Task<int> PartsAsync(CatalogContext catalog)
    {
        using var directory = Open(catalog);
        return (await CommitAsync(catalog, directory)).SegmentCount;
    }

    private static FSDirectory Open(CatalogContext catalog) => FSDirectory.Open(catalog.Database.GetDbConnection().DataSource + ".index");

    private static async Task<IndexCommit> CommitAsync(CatalogContext catalog, FSDirectory directory)
    {
        var version = (await catalog.VersionAsync()).ToString(CultureInfo.InvariantCulture);
        return DirectoryReader.ListCommits(directory).Single(c => c.UserData["version"] == version);
    }

    private static IEnumerable<string> WordsOf(AtomicReader segment, Dictionary<int, string> papers, Dictionary<int, string> entries)
    {
        var subjects = new string[segment.MaxDoc];
        foreach (var posting in PostingsOf(segment).Where(p => p.Field == "paper"))
        {
            subjects[posting.Document] = papers[int.Parse(posting.Word, CultureInfo.InvariantCulture)];
        }

        for (var document = 0; document < segment.MaxDoc; document++)
        {
            if (subjects[document] is null && segment.LiveDocs?.Get(document) != false)
            {
                subjects[document] = entries[segment.Document(document).GetField("entry").GetInt32Value()!.Value];
            }
        }

        return PostingsOf(segment).Where(p => p.Field is not ("paper" or "page"))
            .Select(p => string.Create(CultureInfo.InvariantCulture, $"{subjects[p.Document]} {p.Field} {p.Word} {p.Frequency}"));
    }

    private static IEnumerable<Posting> PostingsOf(AtomicReader segment)
    {
        foreach (var field in segment.Fields)
        {
            var words = segment.Fields.GetTerms(field).GetEnumerator();
            while (words.MoveNext())
            {
                var word = words.Term.Utf8ToString();
                var documents = words.Docs(segment.LiveDocs, null);
                while (documents.NextDoc() is var document and not DocIdSetIterator.NO_MORE_DOCS)
                {
                    yield return new Posting(field, word, document, documents.Freq);
                }
            }
        }
    }

    private sealed record Posting(string Field, string Word, int Document, int Frequency);
}
