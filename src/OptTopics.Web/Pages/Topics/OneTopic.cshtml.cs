using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OptTopics.Bibliography;
using OptTopics.Catalog;
using OptTopics.Web.Components;

namespace OptTopics.Web.Pages.Topics;

/// <summary>One topic of a page, alone with its subtopics.</summary>
public sealed class OneTopicModel(CatalogContext catalog, Urls urls) : PageModel
{
    public Topic Topic { get; private set; } = null!;

    public IReadOnlyList<PagePart> Parts { get; private set; } = [];

    public int Part { get; private set; } = 1;

    public Topic? Previous { get; private set; }

    public Topic? Next { get; private set; }

    public KnownPages Known { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string id, string anchor, int? p, CancellationToken cancellationToken)
    {
        if (await catalog.TopicAsync(id, anchor, cancellationToken) is not { } topic)
        {
            return NotFound();
        }

        if (topic.Anchor != anchor)
        {
            return RedirectPermanent(urls.Topic(topic));
        }

        Topic = topic;
        Parts = PagePart.Of(topic.Page.Entries, PageOutline.Under(topic));
        Part = Math.Clamp(p ?? 1, 1, Parts.Count);
        var siblings = topic.Page.Topics.Where(t => t.Parent == topic.Parent).OrderBy(t => t.Order).ToList();
        var place = siblings.IndexOf(topic);
        Previous = place > 0 ? siblings[place - 1] : null;
        Next = place < siblings.Count - 1 ? siblings[place + 1] : null;
        Known = await KnownPages.LinkedFromAsync(catalog, topic.Page, cancellationToken);
        var part = Part > 1 ? $", part {Counts.Number(Part)}" : "";
        var title = $"{topic.Title}{part} · {topic.Page.Title}";
        ViewData["Head"] = new PageHead(title, Description(topic), Urls.Part(urls.Topic(topic), Part)) { Part = SitePart.Topics };
        return Page();
    }

    private static string Description(Topic topic)
    {
        var works = PageOutline.PapersIn(topic).Select(ShortCitation.Of).ToList();
        var words = topic.Entries.OrderBy(e => e.Order).Select(Words).Where(w => w.Length > 0).ToList();
        var told = string.Join(", ", (works.Count > 0 ? works : words).Take(8));
        return words.Find(w => w.Length > 40) is { } sentence ? Shorten(sentence)
            : told.Length > 0 ? Shorten($"{topic.Title}: {told}.")
            : topic.Title;
    }

    // Of a work the card says all but the note.
    private static string Words(Entry entry) => entry.Citations.Find(c => c.LeadsEntry) is { Paper: not null } leading ? leading.Annotation ?? "" : entry.Text;

    private static string Shorten(string text) => text.Length <= 200 ? text : text[..text.LastIndexOf(' ', 200)] + " …";
}
