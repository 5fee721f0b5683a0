using System.Text;
using OptTopics.Bibliography;

namespace OptTopics.Export;

/// <summary>
/// A paper as one line of a reference list, authors and year first: "Salimans, T., &amp; Kingma, D. P. (2016). Weight Normalization.
/// Advances in Neural Information Processing Systems, 29, 901–909." What is not known is left out.
/// </summary>
public static class PlainCitation
{
    public static string Of(Paper paper)
    {
        var (first, last) = paper.Pages();
        var issue = paper.Field("number", "issue") is { } number ? $"({number})" : "";
        string?[] source =
        [
            paper.Container() ?? (paper.Value("arxiv") is { } arxiv ? $"arXiv:{arxiv}" : paper.Publisher()),
            paper.Field("volume") is { } volume ? volume + issue : null,
            last is null ? first : $"{first}–{last}",
        ];
        string?[] sentences =
        [
            Lead(paper),
            string.Join(", ", source.OfType<string>()),
            paper.Doi() is { } doi ? Identifiers.LandingPage(new Identifier("doi", doi)) : null,
        ];
        return string.Join(' ', sentences.Where(s => !string.IsNullOrEmpty(s)).Select(Ended));
    }

    /// <summary>Authors, year, title; without authors the title comes first.</summary>
    private static string Lead(Paper paper)
    {
        var authors = Authors(paper);
        var year = paper.Year is { } known ? $"({known})" : null;
        var lead = new[] { authors.Length > 0 ? authors : paper.Title, year }.OfType<string>();
        var head = string.Join(' ', lead);
        return authors.Length > 0 && paper.Title is { } title ? $"{Ended(head)} {title}" : head;
    }

    private static string Authors(Paper paper)
    {
        var names = paper.Authors.OrderBy(a => a.Order).Select(a => Person(a.Name)).ToList();
        return (names, paper.EtAl) switch
        {
            ([], _) => "",
            (_, true) => $"{string.Join(", ", names)}, et al.",
            ([var only], _) => only,
            var (several, _) => $"{string.Join(", ", several.SkipLast(1))}, & {several[^1]}",
        };
    }

    private static string Person(Name name)
    {
        if (name.Literal is not null || name.Given is null)
        {
            return name.WholeFamily;
        }

        var family = name.Particle is null ? name.Family : $"{name.Particle} {name.Family}";
        return $"{family}, {Initials(name.Given)}{(name.Suffix is null ? "" : $", {name.Suffix}")}";
    }

    /// <summary>"Simon S." is "S. S.", "Wan-Duo" is "W.-D.", "J.P." is "J. P.".</summary>
    private static string Initials(string given)
    {
        var initials = new StringBuilder();
        foreach (var word in given.Replace(".", ". ", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = word.Split('-', StringSplitOptions.RemoveEmptyEntries)
                .Where(p => char.IsLetter(p[0]))
                .Select(p => $"{char.ToUpperInvariant(p[0])}.");
            initials.Append(initials.Length == 0 || word[0] == '-' ? "" : " ").Append(word[0] == '-' ? "-" : "").AppendJoin('-', parts);
        }

        return initials.ToString();
    }

    private static string Ended(string? text) =>
        text is null or [.., '.' or '?' or '!'] || text.StartsWith("http", StringComparison.Ordinal) ? $"{text}" : $"{text}.";
}
