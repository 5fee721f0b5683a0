using OptTopics.Bibliography;
using OptTopics.Tests.Components;

namespace OptTopics.Tests.Bibliography;

public sealed class LanguageTagTests
{
    [Theory]
    [InlineData("german", "de")]
    [InlineData("ngerman", "de")]
    [InlineData("American", "en-US")]
    [InlineData("brazilian", "pt-BR")]
    [InlineData("latin", "la")]
    [InlineData("thai", "th")]
    [InlineData(" ukrainian ", "uk")]
    [InlineData("de", "de")]
    [InlineData("de-AT", "de-AT")]
    [InlineData("zh-Hans-CN", "zh-Hans-CN")]
    [InlineData("klingon", null)]
    [InlineData("en_US", null)]
    [InlineData("de, en", null)]
    [InlineData("", null)]
    public void A_language_is_told_by_its_tag_and_one_that_is_not_known_by_none(string langid, string? tag) =>
        Assert.Equal(tag, LanguageTag.Of(A.Paper(fields: new() { ["langid"] = langid })));

    [Fact]
    public void A_work_without_a_record_has_no_language() => Assert.Null(LanguageTag.Of(A.Paper()));
}
