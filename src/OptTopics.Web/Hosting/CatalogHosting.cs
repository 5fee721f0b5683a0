using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using OptTopics.Catalog;
using OptTopics.Catalog.Loading;
using OptTopics.Content;
using OptTopics.Extraction;
using OptTopics.Extraction.BibTeX;

namespace OptTopics.Web.Hosting;

/// <summary>Puts the catalog and what keeps it up to date into the site.</summary>
public static class CatalogHosting
{
    /// <summary>The readers of pages and of .bib files.</summary>
    public static ContentReaders Readers { get; } = new(file => PageReader.Read(file), ReadRecords);

    /// <summary>Pages ask a scoped <see cref="CatalogContext"/>; <see cref="CatalogState"/> tells whether and what it serves.</summary>
    public static IServiceCollection AddCatalog(this IServiceCollection services)
    {
        services.AddOptions<ContentOptions>().BindConfiguration("Content");
        services.AddOptions<CatalogOptions>().BindConfiguration("Catalog");
        services.AddSingleton(provider => Folder(provider.GetRequiredService<IOptions<ContentOptions>>().Value));
        services.AddSingleton(provider =>
        {
            var options = provider.GetRequiredService<IOptions<CatalogOptions>>().Value;
            return new CatalogFile(options.FullPath(provider.GetRequiredService<ContentFolder>().Root));
        });
        services.TryAddSingleton(Readers);
        services.AddPooledDbContextFactory<CatalogContext>((provider, options) => provider.GetRequiredService<CatalogFile>().Configure(options));
        services.TryAddScoped(provider => provider.GetRequiredService<IDbContextFactory<CatalogContext>>().CreateDbContext());
        services.AddSingleton<CatalogState>();
        services.AddHostedService<ContentWatcher>();
        return services;
    }

    private static ContentFolder Folder(ContentOptions options) =>
        new(options.FullPath(), [.. options.Include], options.Exclude.Count > 0 ? [.. options.Exclude] : null);

    private static RecordFile ReadRecords(ContentFile file)
    {
        var read = BibTexReader.Read(file.Text, file.Path);
        return new RecordFile(read.Records, [.. file.Diagnostics, .. read.Diagnostics]);
    }
}
