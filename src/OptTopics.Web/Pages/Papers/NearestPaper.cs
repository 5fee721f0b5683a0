using Microsoft.EntityFrameworkCore;
using OptTopics.Bibliography;
using OptTopics.Catalog;

namespace OptTopics.Web.Pages.Papers;

/// <summary>The paper an address means that is not its key: an identifier (<c>arxiv:1805.11604</c>, <c>doi:10...</c>), a key it used to have, capitals, a full stop at its end.</summary>
public static class NearestPaper
{
    public static async Task<string?> OfAsync(CatalogContext catalog, string address, CancellationToken cancellationToken)
    {
        var text = Uri.UnescapeDataString(address).TrimEnd('.', ',', ')', '>', '/', ' ');
        if (Identifiers.Parse(text) is { } identifier && await catalog.KeyOfAsync(identifier, cancellationToken) is { } key)
        {
            return key;
        }

        var lower = text.ToLowerInvariant();
        return await catalog.Papers.Where(p => p.Key == text || p.Key == lower).Select(p => p.Key).FirstOrDefaultAsync(cancellationToken) is { } found && found != address
            ? found
            : await catalog.KeyOfFormerAsync(text, cancellationToken);
    }
}
