using OptTopics.Content;

namespace OptTopics.Tests.Content;

public sealed class PageIdTests
{
    [Theory]
    [InlineData("optimization.txt", "optimization")]
    [InlineData("ml/Optimization Topics.txt", "ml:optimization_topics")]
    [InlineData("ml/caf%C3%A9.md", "ml:cafe")]
    [InlineData("ml/start.txt", "ml:start")]
    [InlineData("README.md", "start")]
    [InlineData("ml/readme.md", "ml:start")]
    [InlineData("ml/my-README.md", "ml:my-readme")]
    [InlineData("records.bib", "")]
    public void A_page_is_named_by_its_path(string path, string id) => Assert.Equal(id, ContentFolder.PageIdOf(path));
}
