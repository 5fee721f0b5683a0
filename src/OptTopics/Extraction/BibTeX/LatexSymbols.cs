using System.Collections.Frozen;

namespace OptTopics.Extraction.BibTeX;

/// <summary>What LaTeX commands of bibliographies stand for.</summary>
internal static class LatexSymbols
{
    /// <summary>The combining character of an accent, by its command: <c>\'</c>, <c>\v</c>.</summary>
    public static readonly FrozenDictionary<string, string> Accents = Pairs(
        "` \u0300 ' \u0301 ^ \u0302 ~ \u0303 = \u0304 u \u0306 . \u0307 \" \u0308 r \u030A H \u030B v \u030C d \u0323 c \u0327 k \u0328 " +
        "b \u0331 t \u0361");

    /// <summary>Letters, signs and the mathematics that titles hold.</summary>
    public static readonly FrozenDictionary<string, string> Texts = Pairs("""
        o ø  O Ø  l ł  L Ł  ss ß  SS SS  ae æ  AE Æ  oe œ  OE Œ  aa å  AA Å  i ı  j ȷ  dh ð  DH Ð  th þ  TH Þ  dj đ  DJ Đ  ng ŋ  NG Ŋ
        & &  % %  $ $  # #  _ _  { {  } }  textbackslash \  textasciitilde ~  textasciicircum ^  textunderscore _  textdollar $  textbar |
        textless <  textgreater >  textbraceleft {  textbraceright }  textendash –  textemdash —  textquotesingle '  textquotedbl "
        textquoteleft ‘  textquoteright ’  textquotedblleft “  textquotedblright ”  guillemotleft «  guillemotright »  slash /
        ldots …  dots …  textellipsis …  copyright ©  textregistered ®  texttrademark ™  S §  P ¶  pounds £  texteuro €  euro €
        textasciigrave `  textdegree °  degree °  times ×  cdot ·  pm ±  leq ≤  le ≤  geq ≥  ge ≥  neq ≠  approx ≈  sim ∼
        infty ∞  ell ℓ  to →  rightarrow →  in ∈  subset ⊂  sqrt √  partial ∂  nabla ∇  sum ∑  prod ∏  int ∫  circ ∘  star ⋆  langle ⟨  rangle ⟩
        alpha α  beta β  gamma γ  delta δ  epsilon ε  varepsilon ε  zeta ζ  eta η  theta θ  iota ι  kappa κ  lambda λ  mu μ  nu ν  xi ξ
        pi π  rho ρ  sigma σ  tau τ  phi φ  varphi φ  chi χ  psi ψ  omega ω
        Gamma Γ  Delta Δ  Theta Θ  Lambda Λ  Xi Ξ  Pi Π  Sigma Σ  Phi Φ  Psi Ψ  Omega Ω
        """);

    /// <summary>Commands for a space or the end of a line.</summary>
    public static readonly FrozenSet<string> Spaces =
        new[] { " ", "\t", "\n", "\r", "\\", ",", ";", ":", "par", "newline", "quad", "qquad" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Commands that print nothing: they change the type, or allow or forbid a break.</summary>
    public static readonly FrozenSet<string> Silent =
        Words("em it bf tt sc rm sl sf itshape bfseries scshape upshape normalfont relax protect noindent displaystyle - / ! @ ( ) [ ]")
            .ToFrozenSet(StringComparer.Ordinal);

    private static FrozenDictionary<string, string> Pairs(string text) =>
        Words(text).Chunk(2).ToFrozenDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);

    private static string[] Words(string text) => text.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
}
