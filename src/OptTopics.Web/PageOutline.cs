using OptTopics.Bibliography;
using OptTopics.Catalog.Search;

namespace OptTopics.Web;

/// <summary>How a page's topics stand on the site: the heading that names the page is its h1, the others follow without gaps.</summary>
public sealed class PageOutline
{
    public PageOutline(ContentPage page)
    {
        var roots = page.Topics.Where(t => t.Parent is null).OrderBy(t => t.Order).ToList();
        TitleTopic = roots is [var only] && only.Title == page.Title ? only : null;
        Topics = TitleTopic is { } title ? [.. title.Children.OrderBy(t => t.Order)] : roots;
        Preamble = [.. page.Entries.Where(e => e.Topic is null && !e.IsNested).OrderBy(e => e.Order)];
    }

    /// <summary>The one outermost topic whose heading is the page's title; null when there is no such heading.</summary>
    public Topic? TitleTopic { get; }

    /// <summary>The topics a reader browses: those under the title.</summary>
    public IReadOnlyList<Topic> Topics { get; }

    /// <summary>Those of them that list something.</summary>
    public IEnumerable<Topic> TopicsWithPapers => Topics.Where(t => PapersIn(t).Any());

    /// <summary>What stands before the first heading.</summary>
    public IReadOnlyList<Entry> Preamble { get; }

    /// <summary>The works listed under a topic and its subtopics, each once.</summary>
    public static IEnumerable<Paper> PapersIn(Topic topic) => Citations(topic).Select(c => c.Paper).OfType<Paper>().Distinct();

    /// <summary>The citation of a heading that is the title of the work it cites; null for other headings.</summary>
    public static Citation? NamedBy(Topic topic) =>
        topic.Entries.Where(e => IsHeading(e, topic)).SelectMany(e => e.Citations).ToList() is [{ Paper.Title: { } title } only]
        && SearchText.Fold(topic.Title).Contains(SearchText.Fold(title), StringComparison.Ordinal) ? only : null;

    /// <summary>The citation stands in the heading that names its work, so its card needs no title.</summary>
    public static bool IsHeading(Citation citation) =>
        citation.Entry.Topic is { } topic && IsHeading(citation.Entry, topic) && NamedBy(topic) is not null;

    private static bool IsHeading(Entry entry, Topic topic) => entry.Position.Line == topic.Position.Line;

    /// <summary>All subtopics of a topic, in document order.</summary>
    public static IReadOnlyList<Topic> Under(Topic topic) => [.. topic.Children.OrderBy(t => t.Order).SelectMany(t => Under(t).Prepend(t))];

    /// <summary>A topic's citations and those of its subtopics, in document order.</summary>
    public static IEnumerable<Citation> Citations(Topic topic) =>
        topic.Entries.OrderBy(e => e.Order).SelectMany(e => e.Citations.OrderBy(c => c.Order))
            .Concat(topic.Children.OrderBy(t => t.Order).SelectMany(Citations));
}
