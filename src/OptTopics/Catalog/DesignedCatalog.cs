using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace OptTopics.Catalog;

/// <summary>A catalog without a file, for EF's tools.</summary>
public sealed class DesignedCatalog : IDesignTimeDbContextFactory<CatalogContext>
{
    public CatalogContext CreateDbContext(string[] args) => new(new DbContextOptionsBuilder<CatalogContext>().UseSqlite().Options);
}
