using Microsoft.EntityFrameworkCore;
using OptTopics.Bibliography;
using OptTopics.Catalog;

namespace OptTopics.Web.Pages.Papers;

/// <summary>
/// The paper an address means that is not its key: an identifier (<c>arxiv:1805.11604</c>, <c>doi:10...</c>), a key it used to have,
/// capitals, a full stop at its end.
/// </summary>
public static class NearestPaper
{
    /// <summary>Its key.</summary>
    public static async Task<string?> OfAsync(CatalogContext catalog, string address, CancellationToken cancellationToken)
    {
        // A DOI may end in a bracket: as it stands first.
        var text = Uri.UnescapeDataString(address);
        if (Identifiers.Parse(text) is { } identifier && await catalog.KeyOfAsync(identifier, cancellationToken) is { } key)
        {
            return key;
        }

        var mended = SpoiledAddress.Mend(address);
        if (Identifiers.Parse(mended) is { } meant && await catalog.KeyOfAsync(meant, cancellationToken) is { } other)
        {
            return other;
        }

        return await catalog.Papers.Where(p => p.Key == text || EF.Functions.Collate(p.Key, "NOCASE") == mended)
            .Select(p => p.Key).FirstOrDefaultAsync(cancellationToken)
            ?? await catalog.KeyOfFormerAsync(text, cancellationToken);
    }
}
