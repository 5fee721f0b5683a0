using CsCheck;
using OptTopics.Bibliography;

namespace OptTopics.Tests.Bibliography;

public sealed class NameParserTests
{
    /// <summary>The parts are given, particle, family, suffix; "-" for none.</summary>
    [Theory]
    [InlineData("Simon S. Du", "Simon S.|-|Du|-")]
    [InlineData("Du, Simon S.", "Simon S.|-|Du|-")]
    [InlineData("Du", "-|-|Du|-")]
    [InlineData("J. P. Lewis", "J. P.|-|Lewis|-")]
    [InlineData("Lewis, J.P.", "J.P.|-|Lewis|-")]
    [InlineData("Aaron van den Oord", "Aaron|van den|Oord|-")]
    [InlineData("van den Oord, A.", "A.|van den|Oord|-")]
    [InlineData("van Hasselt", "-|van|Hasselt|-")]
    [InlineData("Jean de La Fontaine", "Jean|de|La Fontaine|-")]
    [InlineData("de Bruyn Kops, S M", "S M|de|Bruyn Kops|-")]
    [InlineData("Charles Louis Xavier Joseph de la Vallée Poussin", "Charles Louis Xavier Joseph|de la|Vallée Poussin|-")]
    [InlineData("De, Soham", "Soham|-|De|-")]
    [InlineData("Vande Moere, Andrew", "Andrew|-|Vande Moere|-")]
    [InlineData("Gérard {Ben Arous}", "Gérard|-|Ben Arous|-")]
    [InlineData("{Ben Arous}, Gérard", "Gérard|-|Ben Arous|-")]
    [InlineData("Ben Arous, Gérard", "Gérard|-|Ben Arous|-")]
    [InlineData("{von} Neumann, John", "John|-|von Neumann|-")]
    [InlineData("Hal Daume III", "Hal|-|Daume|III")]
    [InlineData("Daume III, Hal", "Hal|-|Daume|III")]
    [InlineData("Daume, III, Hal", "Hal|-|Daume|III")]
    [InlineData("King, Jr., Martin Luther", "Martin Luther|-|King|Jr.")]
    [InlineData("King, Martin Luther, Jr.", "Martin Luther|-|King|Jr.")]
    [InlineData("Martin Luther King Jr.", "Martin Luther|-|King|Jr.")]
    [InlineData("King, Jr.", "-|-|King|Jr.")]
    [InlineData("Ma, Kurt Wan-Duo", "Kurt Wan-Duo|-|Ma|-")]
    [InlineData("  LeCun ,\n Yann ", "Yann|-|LeCun|-")]
    [InlineData("Donald~E. Knuth", "Donald E.|-|Knuth|-")]
    [InlineData("Madonna,", "-|-|Madonna|-")]
    [InlineData("Benjamin Van Roy", "Benjamin Van|-|Roy|-")]
    [InlineData("jane k doe", "jane k|-|doe|-")]
    [InlineData("van den oord", "-|van den|oord|-")]
    [InlineData("北京 大学", "北京|-|大学|-")]
    public void A_name_is_read_by_the_rules_of_BibTeX(string text, string parts) => Assert.Equal(parts, Parts(NameParser.Parse(text)));

    [Theory]
    [InlineData("{OpenAI}", "OpenAI")]
    [InlineData("{Barnes and Noble, Inc.}", "Barnes and Noble, Inc.")]
    [InlineData("?", "?")]
    [InlineData(",", ",")]
    public void A_body_s_name_has_no_parts(string text, string literal) => Assert.Equal(new Name(Literal: literal), NameParser.Parse(text));

    [Theory]
    [InlineData("Benjamin Van Roy", "Benjamin|Van|Roy|-")]
    [InlineData("N. De Freitas", "N.|De|Freitas|-")]
    [InlineData("Graf WD", "WD|-|Graf|-")]
    [InlineData("Quoc Le", "Quoc|-|Le|-")]
    [InlineData("J. Ba", "J.|-|Ba|-")]
    [InlineData("Van Roy", "Van|-|Roy|-")]
    [InlineData("de Freitas", "-|de|Freitas|-")]
    public void Running_text_prints_names_in_further_forms(string text, string parts) => Assert.Equal(parts, Parts(NameParser.ParsePrinted(text)));

    [Fact]
    public void Any_text_is_a_name() =>
        Gen.OneOf(Gen.String, Gen.String[Gen.Char["Aa vonJr.,{}~ -\n"], 0, 30]).Sample(text =>
        {
            foreach (var name in new[] { NameParser.Parse(text), NameParser.ParsePrinted(text) })
            {
                Assert.NotNull(name.Literal ?? name.Family);
                Assert.NotNull(AuthorSlug.Of(name));
            }
        });

    private static string Parts(Name name) =>
        string.Join('|', new[] { name.Given, name.Particle, name.Family, name.Suffix }.Select(part => part ?? "-"));
}
