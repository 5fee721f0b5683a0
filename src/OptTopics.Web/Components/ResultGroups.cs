using System.Globalization;
using OptTopics.Bibliography;
using OptTopics.Catalog.Search;

namespace OptTopics.Web.Components;

/// <summary>Results under what they are grouped by, as they come.</summary>
public static class ResultGroups
{
    /// <summary>One group without a name when there is nothing to group by.</summary>
    public static IReadOnlyList<ResultGroup> Of(PaperQuery query, PaperResults results)
    {
        var groups = new List<ResultGroup>();
        var isOfSeveralPages = results.Facets.Topics.Count(t => t.Depth == 0) > 1;
        foreach (var (index, paper) in results.Hits.Index())
        {
            TopicPlace? place = index < results.Places.Count ? results.Places[index] : null;
            var citation = place is { } topic ? At(paper, topic) : null;
            var name = Name(query.Group, paper, citation?.Entry, isOfSeveralPages);
            if (groups.Count == 0 || (groups[^1].Name, groups[^1].Place) != (name, place))
            {
                groups.Add(new ResultGroup(name, place, []));
            }

            groups[^1].Hits.Add(new ResultHit(((query.Page - 1) * query.PageSize) + index + 1, paper, citation));
        }

        return groups;
    }

    private static Citation? At(Paper paper, TopicPlace place) =>
        paper.Places().FirstOrDefault(c => (c.Entry.PageId, c.Entry.TopicId) == (place.PageId, place.TopicId));

    private static string? Name(PaperGroup group, Paper paper, Entry? entry, bool isOfSeveralPages) => group switch
    {
        PaperGroup.Year => paper.Years.Count > 0 ? paper.Years.Max().ToString(CultureInfo.InvariantCulture) : "Without a year",
        PaperGroup.Author => paper.Authors.MinBy(a => a.Order)?.Name.Full ?? "Without an author",
        PaperGroup.Topic => entry is null ? "Elsewhere" : Name(entry, isOfSeveralPages),
        _ => null,
    };

    private static string Name(Entry entry, bool isOfSeveralPages) =>
        entry.Topic is not { } topic ? entry.Page.Title
            : isOfSeveralPages && topic.Title != entry.Page.Title ? $"{topic.Title} ({entry.Page.Title})"
            : topic.Title;
}

/// <summary>Neighbouring results of one name; topics of one name are different places.</summary>
public sealed record ResultGroup(string? Name, TopicPlace? Place, List<ResultHit> Hits);

/// <summary>A paper with its number among all results; grouped by topic, with the citation there.</summary>
public sealed record ResultHit(int Number, Paper Paper, Citation? Citation);
