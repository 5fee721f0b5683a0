using System.Globalization;
using OptTopics.Bibliography;
using OptTopics.Catalog.Search;

namespace OptTopics.Web.Components;

/// <summary>Results under what they are grouped by, as they come.</summary>
public static class ResultGroups
{
    /// <summary>The papers with their numbers among all results; one group without a name when there is nothing to group by.</summary>
    public static IReadOnlyList<(string? Name, IReadOnlyList<(int Number, Paper Paper)> Papers)> Of(PaperQuery query, IReadOnlyList<Paper> papers)
    {
        var groups = new List<(string? Name, IReadOnlyList<(int, Paper)> Papers)>();
        foreach (var (index, paper) in papers.Index())
        {
            var name = Name(query.Group, paper);
            if (groups.Count == 0 || groups[^1].Name != name)
            {
                groups.Add((name, []));
            }

            groups[^1] = (name, [.. groups[^1].Papers, (((query.Page - 1) * query.PageSize) + index + 1, paper)]);
        }

        return groups;
    }

    private static string? Name(PaperGroup group, Paper paper) => group switch
    {
        PaperGroup.Year => paper.Years.Count > 0 ? paper.Years.Max().ToString(CultureInfo.InvariantCulture) : "Without a year",
        PaperGroup.Author => paper.Authors.MinBy(a => a.Order)?.Name.Full ?? "Without an author",
        PaperGroup.Topic => FirstPlace(paper) is { } entry ? entry.Topic?.Title ?? entry.Page.Title : "Elsewhere",
        _ => null,
    };

    private static Entry? FirstPlace(Paper paper) => paper.Citations.Where(c => c.PartOf is null).Select(c => c.Entry)
        .OrderBy(e => e.Page.Id, StringComparer.Ordinal).ThenBy(e => e.Order).FirstOrDefault();
}
