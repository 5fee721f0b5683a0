using OptTopics.Bibliography;

namespace OptTopics.Web.Endpoints;

/// <summary>A page with its topics and works.</summary>
public sealed record PageJson(string Id, string Title, string Url, IReadOnlyList<TopicJson> Topics, IReadOnlyList<WorkJson> Works)
{
    public static PageJson Of(ContentPage page, Urls urls) => new(
        page.Id,
        page.Title,
        urls.Address(urls.Page(page)),
        [.. page.Topics.Where(t => t.Parent is null).OrderBy(t => t.Order).Select(t => TopicJson.Of(t, urls))],
        [.. ExportEndpoints.PapersOf(page).Select(p => WorkJson.Of(p, urls))]);
}

/// <summary>A topic: the keys of the works under it and its subtopics.</summary>
public sealed record TopicJson(string Anchor, string Title, int Level, string Url, IReadOnlyList<string> Works, IReadOnlyList<TopicJson> Topics)
{
    public static TopicJson Of(Topic topic, Urls urls) => new(
        topic.Anchor,
        topic.Title,
        topic.Level,
        urls.Address(urls.Topic(topic)),
        [.. PapersOf(topic).Select(p => p.Key).Distinct(StringComparer.Ordinal)],
        [.. topic.Children.OrderBy(t => t.Order).Select(t => Of(t, urls))]);

    private static IEnumerable<Paper> PapersOf(Topic topic) =>
        topic.Entries.OrderBy(e => e.Order).SelectMany(e => e.Citations.OrderBy(c => c.Order)).Select(c => c.Paper).OfType<Paper>();
}

/// <summary>A topic alone with the works in it and its subtopics.</summary>
public sealed record TopicAloneJson(string Page, TopicJson Topic, IReadOnlyList<WorkJson> Works)
{
    public static TopicAloneJson Of(Topic topic, Urls urls) =>
        new(topic.Page.Id, TopicJson.Of(topic, urls), [.. PageOutline.PapersIn(topic).Select(p => WorkJson.Of(p, urls))]);
}
