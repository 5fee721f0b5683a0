namespace OptTopics.Benchmarks.Hostile;

/// <summary>One reference whose length is one piece repeated in one place: patterns that look for what follows try every split of it.</summary>
public static class HostileLines
{
    private const char Place = '‖';

    private static readonly string[] References =
    [
        "- [A study of things](http://a.b/c.pdf)‖ [Another study](http://a.b/d.pdf)",
        "- ‖[A study of things](http://a.b/c.pdf)‖ A. Smith 2015 ‖ says much‖.",
        "- ‖A. Smith‖, B. Doe‖. ‖A study of things‖. ‖In ICML‖, 2015‖.",
        "- ‖Smith, A.,‖ A study of things,‖ Journal of Things,‖ vol 3,‖ issue ‖!x, 2015",
        "- A. Smith ‖and‖ B. Doe‖: \"A study ‖of‖ things\"‖ 2015‖ x",
        "- **A study ‖of‖ things**‖ A. Smith‖ (2015‖)‖ [pdf](http://a.b/c.pdf)‖ x",
        "- [A. Smith](http://a.b/s)‖ [B. Doe](http://a.b/d)‖ [A study](http://a.b/c.pdf)‖ x",
        "- [Smith ‖et al.‖ 2015‖ - A study‖](http://a.b/c.pdf)",
        "- A study ‖of things‖ - A. Smith‖, 2015‖ [[pdf](http://a.b/c.pdf)]‖ [[code](http://a.b/d)]",
        "- 2015‖ - [A study‖ of things](http://academic.oup.com/10.1093/‖c)‖ - ICML‖ 18‖",
        "| Title‖ | Authors | Year | Link |\n|--|--|--|--|\n| A study‖ of | ‖A. Smith‖ x | ‖2015‖ | [pdf](http://a.b/c.pdf)‖ x |\n",
        "- A study of things\n  - ‖A. Smith‖, B. Doe ‖\n  - ‖http://a.b/c.pdf‖\n  - says‖ much\n",
        "- doi:10.1000/‖182‖ arXiv:‖1805.11604‖ isbn‖ 978-0‖ A. Smith",
    ];

    private static readonly string[] Pieces =
    [
        "&nbsp;", "A", "a ", "Aa ", "A. ", "Smith, ", "A. Smith, ", "and ", "et al. ", "in the paper by ", "track \" ", "ICML'18 ", "nov ", "no",
        "vol. 3, ", "2018", "18 ", "1/", " (2018)", "( ", "/", " - ", ". ", ", ", "? ", "“", "☆ ", "xa李", "[a](http://b.c) ", "**a** ",
    ];

    /// <summary>Each reference with each piece in each of its places.</summary>
    public static IEnumerable<HostilePage> All =>
        from reference in References
        let parts = reference.Split(Place)
        from place in Enumerable.Range(1, parts.Length - 1)
        from piece in Pieces
        select new HostilePage(
            $"{piece} behind {string.Concat(parts[..place]).ReplaceLineEndings(" ")}",
            length => string.Concat(parts[..place]) + string.Concat(Enumerable.Repeat(piece, length / piece.Length)) + string.Concat(parts[place..]));
}
