using OptTopics.Content;

namespace OptTopics.Tests.Content;

public sealed class PageNameTests
{
    [Theory]
    [InlineData("reading_list", "Reading list")]
    [InlineData("ml:deep-learning_papers", "Deep learning papers")]
    [InlineData("ml:start", "Ml")]
    [InlineData("start", "Start")]
    [InlineData("2024", "2024")]
    [InlineData("été_à_lire", "Été à lire")]
    [InlineData("_", "_")]
    public void A_page_without_a_heading_is_named_by_its_id(string id, string name) => Assert.Equal(name, PageName.Of(id));
}
