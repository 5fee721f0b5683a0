using Microsoft.EntityFrameworkCore;
using OptTopics.Bibliography;

namespace OptTopics.Catalog.Loading;

/// <summary>Tells the keys of the affected stems apart.</summary>
internal sealed class KeyWriter(CatalogContext catalog, Affected affected) : IDisposable
{
    private readonly RowWriter<Paper> update = RowWriter<Paper>.Update(catalog, nameof(Paper.Key));

    public async Task WriteAsync(CancellationToken cancellationToken)
    {
        foreach (var stems in affected.KeyStems.Order(StringComparer.Ordinal).Chunk(500))
        {
            var papers = await catalog.Papers.Where(p => EF.Parameter(stems).Contains(EF.Property<string>(p, CatalogModel.KeyStem)))
                .Select(p => new Keyed(
                    p.Id,
                    p.Key,
                    EF.Property<string>(p, CatalogModel.KeyStem),
                    EF.Property<string>(p, CatalogModel.KeyWords),
                    EF.Property<string?>(p, CatalogModel.RecordKey),
                    EF.Property<string>(p, CatalogModel.KeyOrder),
                    EF.Property<string?>(p, CatalogModel.LedgerKey)))
                .ToListAsync(cancellationToken);
            var remembered = await catalog.Records.Where(r => EF.Parameter(stems).Contains(r.KeyStem!))
                .Select(r => r.Remembered!).ToListAsync(cancellationToken);
            var keys = remembered.Select(r => r.Key).ToHashSet(StringComparer.Ordinal);
            foreach (var same in papers.GroupBy(p => p.Stem, StringComparer.Ordinal))
            {
                Write([.. same], keys);
            }
        }
    }

    public void Dispose() => update.Dispose();

    private void Write(IReadOnlyCollection<Keyed> papers, HashSet<string> remembered)
    {
        var keys = CitationKeys.Resolve([.. papers.Select(p => (p, p.Parts))], remembered);
        foreach (var (paper, key) in keys.Where(k => k.Value != k.Key.Key))
        {
            affected.Papers.Add(paper.Id);
            update.Write(key, paper.Id);
        }
    }

    private sealed record Keyed(int Id, string Key, string Stem, string Words, string? RecordKey, string Order, string? LedgerKey)
    {
        public KeyParts Parts => new(Stem, Words.Split(' ', StringSplitOptions.RemoveEmptyEntries), RecordKey, Order, LedgerKey);
    }
}
