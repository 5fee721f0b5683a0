using OptTopics.Bibliography;

namespace OptTopics.Catalog;

/// <summary>How many different papers pages and topics list; a topic lists what its subtopics list.</summary>
internal sealed class TopicCounts
{
    private readonly Dictionary<int, HashSet<int>> byPage = [];
    private readonly Dictionary<int, HashSet<int>> byTopic = [];
    private readonly Dictionary<int, int?> parents = [];

    public static TopicCounts Of(IEnumerable<Topic> topics, IEnumerable<(int Page, int? Topic, int Paper)> listed)
    {
        var counts = new TopicCounts();
        foreach (var topic in topics)
        {
            counts.parents[topic.Id] = topic.ParentId;
        }

        foreach (var (page, topic, paper) in listed)
        {
            Add(counts.byPage, page, paper);
            for (var under = topic; under is { } id; under = counts.parents[id])
            {
                Add(counts.byTopic, id, paper);
            }
        }

        return counts;
    }

    public int OfPage(int page) => byPage.GetValueOrDefault(page)?.Count ?? 0;

    public int OfTopic(int topic) => byTopic.GetValueOrDefault(topic)?.Count ?? 0;

    /// <summary>1 for an outermost topic.</summary>
    public int DepthOf(int topic) => parents[topic] is { } parent ? DepthOf(parent) + 1 : 1;

    private static void Add(Dictionary<int, HashSet<int>> sets, int id, int paper)
    {
        if (!sets.TryGetValue(id, out var papers))
        {
            sets[id] = papers = [];
        }

        papers.Add(paper);
    }
}
