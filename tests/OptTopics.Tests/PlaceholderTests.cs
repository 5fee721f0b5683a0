namespace OptTopics.Tests;

public sealed class PlaceholderTests
{
    [Fact]
    public void Truth() => Assert.Equal(2, 1 + 1);
}
