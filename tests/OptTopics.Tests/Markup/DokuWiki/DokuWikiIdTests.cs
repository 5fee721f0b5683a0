using OptTopics.Markup.DokuWiki;

namespace OptTopics.Tests.Markup.DokuWiki;

public sealed class DokuWikiIdTests
{
    [Theory]
    [InlineData("Gradient Descent", "gradient_descent")]
    [InlineData("  Learning rate?! ", "learning_rate")]
    [InlineData("ML;Adam", "ml:adam")]
    [InlineData("ml/adam", "ml_adam")]
    [InlineData("::ml::_adam_::", "ml:adam")]
    [InlineData("ml:.-hidden", "ml:hidden")]
    [InlineData("v1.2...3", "v1.2...3")]
    [InlineData("L-BFGS", "l-bfgs")]
    [InlineData("Größe & Übung", "groesse_uebung")]
    [InlineData("Erdős–Rényi", "erdos_renyi")]
    [InlineData("Łukasiewicz Øksendal Þór", "lukasiewicz_oksendal_thor")]
    [InlineData("Cafe\u0301", "cafe")]
    [InlineData("Θεωρία 最適化 Жуков", "θεωρία_最適化_жуков")]
    [InlineData("∑ x² → ∞", "x")]
    [InlineData("İstanbul", "i\u0307stanbul")]
    [InlineData("𝛼 and 𝒜", "and_𝒜")]
    [InlineData("…", "")]
    public void An_id_is_lower_case_letters_and_underscores(string raw, string id) => Assert.Equal(id, DokuWikiId.Clean(raw));

    [Fact]
    public void Half_a_character_is_no_error() => Assert.Equal("a\uFFFD", DokuWikiId.Clean("a\uD800"));

    [Fact]
    public void What_is_no_character_is_no_error() => Assert.Equal("cafe\uFFFEe", DokuWikiId.Clean("Cafe\u0301\uFFFEe\u0301"));

    [Theory]
    [InlineData("Rates: an overview", "ratesan_overview")]
    [InlineData("2. Momentum", "momentum")]
    [InlineData("2018", "section2018")]
    [InlineData("?", "section")]
    public void A_section_id_has_no_colons_dots_or_leading_digits(string title, string id) => Assert.Equal(id, DokuWikiId.SectionId(title));

    [Theory]
    [InlineData("adam", "ml:opt:sgd", "ml:opt:adam")]
    [InlineData("Adam W", "sgd", "adam_w")]
    [InlineData(":adam", "ml:opt:sgd", "adam")]
    [InlineData("stats:bayes", "ml:opt:sgd", "stats:bayes")]
    [InlineData(".:adam", "ml:opt:sgd", "ml:opt:adam")]
    [InlineData(".adam", "ml:opt:sgd", "ml:opt:adam")]
    [InlineData("..adam", "ml:opt:sgd", "ml:adam")]
    [InlineData("..:..:..:adam", "ml:opt:sgd", "adam")]
    [InlineData("~history", "ml:opt:sgd", "ml:opt:sgd:history")]
    [InlineData("a:..:b", "ml:sgd", "b")]
    [InlineData("stats:", "ml:sgd", "stats:start")]
    [InlineData(":", "ml:sgd", "start")]
    [InlineData("..", "ml:sgd", "ml:start")]
    [InlineData("", "ml:sgd", "ml:sgd")]
    public void A_link_is_resolved_where_it_stands(string link, string current, string id) =>
        Assert.Equal((id, "", ""), DokuWikiId.Resolve(link, current));

    [Theory]
    [InlineData("adam#Why it works", "ml:adam", "why_it_works", "")]
    [InlineData("#Why", "ml:sgd", "why", "")]
    [InlineData("adam?do=edit#why", "ml:adam", "", "do=edit#why")]
    public void A_link_may_name_a_place_and_parameters(string link, string id, string anchor, string parameters) =>
        Assert.Equal((id, anchor, parameters), DokuWikiId.Resolve(link, "ml:sgd"));

    [Theory]
    [InlineData("stats:start", "stats:start")]
    [InlineData("stats:stats", "stats:stats")]
    [InlineData("stats", "stats")]
    [InlineData("other", "stats:start")]
    public void A_link_to_a_namespace_means_the_page_that_stands_for_it(string existing, string id) =>
        Assert.Equal(id, DokuWikiId.Resolve("stats:", "ml:sgd", existing.Equals).Id);
}
