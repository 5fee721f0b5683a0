using System.Globalization;
using Microsoft.AspNetCore.Components;
using OptTopics.Bibliography;

namespace OptTopics.Web.Components;

/// <summary>Numbers in words as people say them.</summary>
public static class Counts
{
    private static readonly MarkupString OneWork = new("<span class=\"visually-hidden\"> work</span>");
    private static readonly MarkupString ManyWorks = new("<span class=\"visually-hidden\"> works</span>");

    /// <summary>"1 topic", "1,204 papers".</summary>
    public static string Of(int count, string noun, string? plural = null) =>
        $"{Number(count)} {(count == 1 ? noun : plural ?? Plural(noun))}";

    /// <summary>"18 papers and 1 video": works by kind, papers and books first.</summary>
    public static string Works(IEnumerable<WorkKind> kinds)
    {
        var parts = kinds.GroupBy(k => k).OrderBy(g => g.Key).Select(g => Of(g.Count(), Noun(g.Key))).ToList();
        return parts switch
        {
            [] => "no works",
            [var only] => only,
            [.. var first, var last] => $"{string.Join(", ", first)} and {last}",
        };
    }

    /// <summary>"6 papers" when all are papers, else "7 works".</summary>
    public static string WorksOrPapers(int count, bool allPapers) => Of(count, allPapers ? "paper" : "work");

    private static string Plural(string noun) => noun.EndsWith('y') ? noun[..^1] + "ies" : noun + "s";

    public static string Number(int count) => count.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>What those hear who do not see what a bare number counts: " work", " works".</summary>
    public static MarkupString Unit(int works) => works == 1 ? OneWork : ManyWorks;

    public static string Noun(WorkKind kind) => kind switch
    {
        WorkKind.Paper => "paper",
        WorkKind.Book => "book",
        WorkKind.Video => "video",
        WorkKind.Code => "code repository",
        WorkKind.Blog => "blog post",
        WorkKind.Dataset => "data set",
        _ => "other work",
    };

    /// <summary>"1991–2023", "2018"; null when no year is known.</summary>
    public static string? Span(IEnumerable<int> years)
    {
        var all = years.ToList();
        if (all.Count == 0)
        {
            return null;
        }

        var (first, last) = (all.Min(), all.Max());
        return first == last ? Year(first) : $"{Year(first)}–{Year(last)}";
    }

    private static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);
}
