using Microsoft.EntityFrameworkCore;

namespace OptTopics.Catalog.Loading;

/// <summary>Gives new rows their ids, so that whole pages are inserted without asking for them row by row.</summary>
internal sealed class RowIds
{
    private int page;
    private int topic;
    private int entry;
    private int citation;
    private int paper;
    private int authorship;
    private int author;
    private int record;
    private int matchKey;

    public static async Task<RowIds> AfterAsync(CatalogContext catalog, CancellationToken cancellationToken) => new()
    {
        page = await catalog.Pages.MaxAsync(r => (int?)r.RowId, cancellationToken) ?? 0,
        topic = await catalog.Topics.MaxAsync(r => (int?)r.Id, cancellationToken) ?? 0,
        entry = await catalog.Entries.MaxAsync(r => (int?)r.Id, cancellationToken) ?? 0,
        citation = await catalog.Citations.MaxAsync(r => (int?)r.Id, cancellationToken) ?? 0,
        paper = await catalog.Papers.MaxAsync(r => (int?)r.Id, cancellationToken) ?? 0,
        authorship = await catalog.Authorships.MaxAsync(r => (int?)r.Id, cancellationToken) ?? 0,
        author = await catalog.Authors.MaxAsync(r => (int?)r.Id, cancellationToken) ?? 0,
        record = await catalog.Records.MaxAsync(r => (int?)r.Id, cancellationToken) ?? 0,
        matchKey = await catalog.MatchKeys.MaxAsync(r => (int?)r.Id, cancellationToken) ?? 0,
    };

    public int NextPage() => ++page;

    public int NextTopic() => ++topic;

    public int NextEntry() => ++entry;

    public int NextCitation() => ++citation;

    public int NextPaper() => ++paper;

    public int NextAuthorship() => ++authorship;

    public int NextAuthor() => ++author;

    public int NextRecord() => ++record;

    public int NextMatchKey() => ++matchKey;
}
