using Microsoft.EntityFrameworkCore;
using OptTopics.Bibliography;
using OptTopics.Catalog.Compiled;

namespace OptTopics.Catalog;

/// <summary>The catalog: everything that is derived from the content files, in one SQLite file that is safe to delete.</summary>
public sealed class CatalogContext(DbContextOptions<CatalogContext> options) : DbContext(options)
{
    public DbSet<ContentPage> Pages => Set<ContentPage>();

    public DbSet<Topic> Topics => Set<Topic>();

    public DbSet<Entry> Entries => Set<Entry>();

    public DbSet<Citation> Citations => Set<Citation>();

    public DbSet<Paper> Papers => Set<Paper>();

    public DbSet<Author> Authors => Set<Author>();

    public DbSet<Authorship> Authorships => Set<Authorship>();

    public DbSet<PaperYear> PaperYears => Set<PaperYear>();

    public DbSet<PaperIdentifier> PaperIdentifiers => Set<PaperIdentifier>();

    public DbSet<StoredRecord> Records => Set<StoredRecord>();

    public DbSet<FormerAddress> FormerAddresses => Set<FormerAddress>();

    public DbSet<RememberedPage> RememberedPages => Set<RememberedPage>();

    public DbSet<MatchKey> MatchKeys => Set<MatchKey>();

    public DbSet<CommittedKey> CommittedKeys => Set<CommittedKey>();

    public DbSet<SourceFile> Files => Set<SourceFile>();

    public DbSet<CatalogVersion> Versions => Set<CatalogVersion>();

    /// <summary>Makes the model that all contexts share, which the first of them would wait for.</summary>
    public static void Prepare() => _ = CatalogContextModel.Instance;

    protected override void OnModelCreating(ModelBuilder modelBuilder) => CatalogModel.Configure(modelBuilder);
}
