using ArchUnitNET.Domain;
using ArchUnitNET.Loader;
using ArchUnitNET.xUnitV3;
using static ArchUnitNET.Fluent.ArchRuleDefinition;

namespace OptTopics.Tests;

/// <summary>One way through the house: content file, Markup, Extraction, Bibliography, Catalog, Pages, Components. Nothing flows back.</summary>
public sealed class ArchitectureTests
{
    private static readonly Architecture House = new ArchLoader()
        .LoadAssemblies(typeof(global::OptTopics.Bibliography.Paper).Assembly, typeof(Program).Assembly)
        .Build();

    /// <summary>Each room, and the rooms it must not know.</summary>
    [Theory]
    [InlineData("Bibliography", "Markup", "Content", "Extraction", "Catalog", "Export", "Checks", "Web")]
    [InlineData("Markup", "Bibliography", "Content", "Extraction", "Catalog", "Export", "Checks", "Web")]
    [InlineData("Content", "Extraction", "Catalog", "Export", "Checks", "Web")]
    [InlineData("Extraction", "Catalog", "Export", "Checks", "Web")]
    [InlineData("Catalog", "Markup", "Extraction", "Export", "Checks", "Web")]
    [InlineData("Export", "Markup", "Content", "Extraction", "Catalog", "Checks", "Web")]
    [InlineData("Checks", "Export", "Web")]
    public void A_room_knows_only_the_rooms_before_it(string room, params string[] strangers)
    {
        foreach (var stranger in strangers)
        {
            Types().That().Are(Room(room)).Should().NotDependOnAny(Room(stranger)).WithoutRequiringPositiveResults().Check(House);
        }
    }

    [Fact]
    public void Only_the_catalog_knows_the_database() =>
        Types().That().ResideInNamespaceMatching(@"^OptTopics\.(Bibliography|Markup|Content|Extraction|Export|Checks)(\.|$)")
            .Should().NotDependOnAny(Types().That().ResideInNamespaceMatching(@"^Microsoft\.EntityFrameworkCore"))
            .WithoutRequiringPositiveResults().Check(House);

    private static IObjectProvider<IType> Room(string name) => Types().That().ResideInNamespaceMatching($@"^OptTopics\.{name}(\.|$)");
}
