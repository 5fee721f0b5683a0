using OptTopics.Bibliography;

namespace OptTopics.Tests.Bibliography;

public sealed class NameFoldingTests
{
    [Theory]
    [InlineData("Mądry", "madry")]
    [InlineData("Erdős", "erdos")]
    [InlineData("Łukasiewicz", "lukasiewicz")]
    [InlineData("Øksendal", "oksendal")]
    [InlineData("Weiß", "weiss")]
    [InlineData("Ægidius Þór", "aegidius thor")]
    [InlineData("Đorđević", "dordevic")]
    [InlineData("O’Neil", "oneil")]
    [InlineData("O'Neil", "oneil")]
    [InlineData("J.-P.  Ma", "j p ma")]
    [InlineData("Жуков", "zhukov")]
    [InlineData("Le\u0301onard", "leonard")]
    [InlineData("ﬁne", "fine")]
    [InlineData("\ud800x\0", "x")]
    [InlineData("", "")]
    public void A_name_is_folded_to_plain_letters(string text, string folded) => Assert.Equal(folded, NameFolding.Fold(text));

    [Theory]
    [InlineData("van den Oord, Aäron", "aaron-van-den-oord")]
    [InlineData("Daume III, Hal", "hal-daume-iii")]
    [InlineData("{OpenAI}", "openai")]
    [InlineData("?", "unnamed")]
    public void A_person_has_a_slug(string name, string slug) => Assert.Equal(slug, AuthorSlug.Of(NameParser.Parse(name)));
}
