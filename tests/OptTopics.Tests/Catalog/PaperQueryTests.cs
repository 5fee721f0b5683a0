using OptTopics.Bibliography;
using OptTopics.Catalog.Search;

namespace OptTopics.Tests.Catalog;

public sealed class PaperQueryTests
{
    [Fact]
    public void Two_that_ask_for_the_same_are_equal()
    {
        Assert.Equal(Full(), Full());
        Assert.Equal(Full().GetHashCode(), Full().GetHashCode());
    }

    public static TheoryData<PaperQuery> Others =>
    [
        new PaperQuery(),
        Full() with { Words = "Gradient" },
        Full() with { Authors = ["du", "madry"] },
        Full() with { Years = [2018] },
        Full() with { From = null },
        Full() with { To = 2020 },
        Full() with { Topics = ["ml/sgd"] },
        Full() with { Kinds = [] },
        Full() with { Venues = ["ICLR"] },
        Full() with { Sort = PaperSort.Title },
        Full() with { Group = PaperGroup.None },
        Full() with { EachOnce = true },
        Full() with { Page = 3 },
        Full() with { PageSize = 10 },
    ];

    [Theory]
    [MemberData(nameof(Others))]
    public void One_that_asks_for_anything_else_is_another(PaperQuery other) => Assert.NotEqual(Full(), other);

    private static PaperQuery Full() => new()
    {
        Words = "gradient",
        Authors = ["madry", "du"],
        Years = [2018, 2019],
        From = 2010,
        To = 2019,
        Topics = ["ml"],
        Kinds = [WorkKind.Paper],
        Venues = ["ICML"],
        Sort = PaperSort.Newest,
        Group = PaperGroup.Year,
        Page = 2,
    };
}
