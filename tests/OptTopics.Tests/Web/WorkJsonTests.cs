using System.Text.Json;
using OptTopics.Bibliography;
using OptTopics.Tests.Components;
using OptTopics.Web;
using OptTopics.Web.Endpoints;

namespace OptTopics.Tests.Web;

public sealed class WorkJsonTests
{
    [Fact]
    public void A_work_tells_the_day_it_was_added()
    {
        var paper = A.Paper();
        paper.Added = new DateOnly(2024, 5, 6);

        Assert.Equal("2024-05-06", Of(paper).GetProperty("added").GetString());
    }

    [Fact]
    public void A_day_that_is_not_known_is_not_told() => Assert.False(Of(A.Paper()).TryGetProperty("added", out _));

    private static JsonElement Of(Paper paper) => JsonSerializer.SerializeToElement(WorkJson.Of(paper, new Urls()), JsonSerializerOptions.Web);
}
