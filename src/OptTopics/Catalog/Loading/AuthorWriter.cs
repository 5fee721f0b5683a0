using Microsoft.EntityFrameworkCore;
using OptTopics.Bibliography;
using OptTopics.Catalog.Search;

namespace OptTopics.Catalog.Loading;

/// <summary>Gives each affected person the fullest of their names, all others, and their profiles.</summary>
internal sealed class AuthorWriter(CatalogContext catalog, Affected affected) : IDisposable
{
    private readonly RowWriter<Author> update = RowWriter<Author>.Update(
        catalog, nameof(Author.Name), nameof(Author.OtherNames), CatalogModel.SortName, CatalogModel.SortLetter);

    public async Task WriteAsync(CancellationToken cancellationToken)
    {
        foreach (var chunk in affected.Authors.Order().Chunk(1000))
        {
            await WriteAsync(chunk, cancellationToken);
        }

        foreach (var chunk in affected.Profiles.Order().Chunk(1000))
        {
            await catalog.Citations.Where(c => EF.Parameter(chunk).Contains(c.Id)).ExecuteUpdateAsync(
                set => set.SetProperty(
                    c => c.AuthorId,
                    c => catalog.Authors.Where(a => a.Slug == EF.Property<string?>(c, CatalogModel.PersonSlug))
                        .Select(a => (int?)a.Id).FirstOrDefault()),
                cancellationToken);
        }
    }

    public void Dispose() => update.Dispose();

    private async Task WriteAsync(int[] chunk, CancellationToken cancellationToken)
    {
        // Somebody who is new here may have a profile that was there before.
        var written = catalog.Authors.Where(a => EF.Parameter(chunk).Contains(a.Id));
        affected.Profiles.UnionWith(await catalog.Citations
            .Join(written, c => EF.Property<string?>(c, CatalogModel.PersonSlug), a => a.Slug, (c, _) => c.Id)
            .ToListAsync(cancellationToken));
        var authors = await written.AsNoTracking().ToListAsync(cancellationToken);
        var works = await catalog.Authorships.Where(w => EF.Parameter(chunk).Contains(w.AuthorId!.Value))
            .Select(w => new { w.AuthorId, w.PaperId, w.Name, Spellings = EF.Property<IReadOnlyList<string>>(w, CatalogModel.Spellings) })
            .ToListAsync(cancellationToken);
        var byAuthor = works.ToLookup(w => w.AuthorId);
        var gone = authors.Where(a => !byAuthor.Contains(a.Id)).Select(a => a.Id).ToArray();
        foreach (var author in authors.Where(a => byAuthor.Contains(a.Id)))
        {
            var name = Fullest(byAuthor[author.Id].Select(w => w.Name));
            var others = byAuthor[author.Id].SelectMany(w => w.Spellings.Append(w.Name.Full)).Where(s => s != name.Full)
                .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
            if (author.Name != name || !author.OtherNames.SequenceEqual(others, StringComparer.Ordinal))
            {
                affected.Papers.UnionWith(byAuthor[author.Id].Select(w => w.PaperId));
            }

            var sortName = SearchText.Fold(name.Inverted);
            update.Write(name, others, sortName, sortName is [>= 'a' and <= 'z', ..] ? sortName[..1] : AuthorIndex.OtherLetter, author.Id);
        }

        await catalog.Authors.Where(a => EF.Parameter(gone).Contains(a.Id)).ExecuteDeleteAsync(cancellationToken);
    }

    // One slug means that only accents, case and punctuation differ.
    private static Name Fullest(IEnumerable<Name> names) =>
        names.OrderByDescending(n => n.Full.Count(c => !char.IsAscii(c))).ThenByDescending(n => n.Full.Count(char.IsLower))
            .ThenByDescending(n => n.Full.Length).ThenBy(n => n.Full, StringComparer.Ordinal).ThenBy(n => n.Inverted, StringComparer.Ordinal).First();
}
