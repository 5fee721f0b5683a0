using OptTopics.Extraction.BibTeX;

namespace OptTopics.Tests.Extraction.BibTeX;

public sealed class LatexTextTests
{
    [Theory]
    [InlineData(@"{\'e}", "é")]
    [InlineData(@"\'{e}", "é")]
    [InlineData(@"\'e", "é")]
    [InlineData(@"{\'{e}}", "é")]
    [InlineData(@"\'\i", "í")]
    [InlineData(@"\'{\i}", "í")]
    [InlineData(@"\""{o}", "ö")]
    [InlineData(@"\~n", "ñ")]
    [InlineData(@"\c{c}", "ç")]
    [InlineData(@"\c c", "ç")]
    [InlineData(@"\v{s}\v z", "šž")]
    [InlineData(@"\H{o}", "ő")]
    [InlineData(@"\k{a}", "ą")]
    [InlineData(@"\r{u}", "ů")]
    [InlineData(@"Stra{\ss}e", "Straße")]
    [InlineData(@"{\o}{\O}{\l}{\L}{\ae}{\AE}{\aa}", "øØłŁæÆå")]
    [InlineData(@"Erd{\H o}s--R{\'e}nyi", "Erdős–Rényi")]
    [InlineData(@"a---b -- c-d", "a—b – c-d")]
    [InlineData(@"``quoted'' and `single'", "“quoted” and ‘single'")]
    [InlineData(@"AT\&T, 100\%, \#1, a\_b, \$5, \{x\}", "AT&T, 100%, #1, a_b, $5, {x}")]
    [InlineData(@"M.~Sc.~", "M. Sc.")]
    [InlineData("two\n   lines\\\\and a\\ space", "two lines and a space")]
    [InlineData(@"{PyHessian}: {\em Neural} \textbf{Networks} \emph{again}", "PyHessian: Neural Networks again")]
    [InlineData(@"$k$-NN in $O(n^2)$, $\ell_1$, $x_{ij}$, $\epsilon\leq 1$", "k-NN in O(n^2), ℓ_1, x_ij, ε≤1")]
    [InlineData(@"$\mathcal{O}(\log n)$", "O(log n)")]
    [InlineData(@"{\LaTeX} and \unknown{this}", "LaTeX and this")]
    [InlineData(@"\href{https://example.org}{the page}", "the page")]
    [InlineData(@"\textendash\textquoteright\ldots", "–’…")]
    [InlineData("北京 Жуков", "北京 Жуков")]
    [InlineData(@"\", "")]
    [InlineData(@"\'", "")]
    [InlineData("{{{unbalanced}", "unbalanced")]
    [InlineData("}}{", "")]
    public void LaTeX_becomes_text(string latex, string text) => Assert.Equal(text, LatexText.Decode(latex));

    [Theory]
    [InlineData(0xd800)]
    [InlineData(0xfffe)]
    public void What_is_no_character_is_repaired(int unit) => Assert.Equal("a\ufffdé", LatexText.Decode($"a{(char)unit}\\'e"));

    [Theory]
    [InlineData(@"G{\'e}rard {Ben Arous}", "Gérard {Ben Arous}")]
    [InlineData(@"{\'Ecole Normale}", "{École Normale}")]
    [InlineData(@"{OpenAI}", "{OpenAI}")]
    [InlineData(@"\'{E}mile", "Émile")]
    public void Names_keep_the_braces_that_hold_them_together(string latex, string text) => Assert.Equal(text, LatexText.DecodeNames(latex));

    [Theory]
    [InlineData(@"\url{https://example.org/~a\_b}", "https://example.org/~a_b")]
    [InlineData(@"https://example.org/{\textasciitilde}a", "https://example.org/~a")]
    [InlineData(" https://example.org/a--b ", "https://example.org/a--b")]
    public void An_address_is_no_LaTeX(string latex, string text) => Assert.Equal(text, LatexText.Verbatim(latex));
}
