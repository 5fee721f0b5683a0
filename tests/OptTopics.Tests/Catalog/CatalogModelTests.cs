using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using OptTopics.Catalog;

namespace OptTopics.Tests.Catalog;

public sealed class CatalogModelTests
{
    [Fact]
    public void The_compiled_model_is_the_one_that_the_configuration_makes()
    {
        using var catalog = new CatalogContext(new DbContextOptionsBuilder<CatalogContext>().UseSqlite().Options);

        var configured = catalog.GetService<IDesignTimeModel>().Model;

        Assert.Equal(Tell(configured), Tell(catalog.Model));
    }

    private static IEnumerable<string> Tell(IModel model) =>
        model.GetEntityTypes().Select(type => type.ToDebugString(MetadataDebugStringOptions.ShortDefault));
}
