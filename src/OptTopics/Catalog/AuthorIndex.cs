using Microsoft.EntityFrameworkCore;
using OptTopics.Bibliography;

namespace OptTopics.Catalog;

/// <summary>How many persons sort under a letter.</summary>
public sealed record LetterCount(string Letter, int AuthorCount);

/// <summary>The persons by family name.</summary>
public static class AuthorIndex
{
    /// <summary>The letter of persons whose name begins with none.</summary>
    public const string OtherLetter = "#";

    /// <summary>Stands behind all that begins with the same letters: "erdo" and "erdo{" hold "erdos" between them.</summary>
    public const string AfterLetters = "{";

    /// <summary>The letters that have somebody, with how many.</summary>
    public static async Task<IReadOnlyList<LetterCount>> LettersAsync(CatalogContext catalog, CancellationToken cancellationToken = default)
    {
        var counts = await catalog.Authors.GroupBy(a => EF.Property<string>(a, CatalogModel.SortLetter))
            .Select(g => new LetterCount(g.Key, g.Count())).ToListAsync(cancellationToken);
        return [.. counts.OrderBy(c => c.Letter == OtherLetter).ThenBy(c => c.Letter, StringComparer.Ordinal)];
    }

    /// <summary>Some of the persons of a letter ("a" to "z" or <see cref="OtherLetter"/>), in order, with how many works each.</summary>
    public static async Task<IReadOnlyList<AuthorSummary>> OfLetterAsync(
        CatalogContext catalog, string letter, int skipped = 0, int most = int.MaxValue, CancellationToken cancellationToken = default)
    {
        var authors = await catalog.Authors.AsNoTracking().Where(a => EF.Property<string>(a, CatalogModel.SortLetter) == letter)
            .OrderBy(a => EF.Property<string>(a, CatalogModel.SortName)).ThenBy(a => a.Slug).Skip(skipped).Take(most)
            .Select(a => new { Author = a, a.Works.Count }).ToListAsync(cancellationToken);
        return authors.ConvertAll(a => new AuthorSummary(a.Author, a.Count));
    }

    /// <summary>Some of the persons whose family name begins so, in order.</summary>
    /// <param name="start">Folded, see <see cref="Search.SearchText.Fold"/>: "erdo".</param>
#pragma warning disable CA1309 // EF Core translates no other comparison; SQLite's is ordinal.
    public static Task<List<Author>> StartingAsync(CatalogContext catalog, string start, int most, CancellationToken cancellationToken = default) =>
        catalog.Authors.AsNoTracking()
            .Where(a => EF.Property<string>(a, CatalogModel.SortLetter) == start.Substring(0, 1)
                && string.Compare(EF.Property<string>(a, CatalogModel.SortName), start) >= 0
                && string.Compare(EF.Property<string>(a, CatalogModel.SortName), start + AfterLetters) < 0)
            .OrderBy(a => EF.Property<string>(a, CatalogModel.SortName)).Take(most).ToListAsync(cancellationToken);
#pragma warning restore CA1309
}
