using OptTopics.Bibliography;

namespace OptTopics.Tests.Components;

/// <summary>Makes invented works, citations and pages for tests of the components, saying only what matters: <c>A.Paper(title: "...")</c>.</summary>
internal static class A
{
    public static Paper Paper(
        string key = "noether1918invariante",
        string? title = "Invariant Variation Problems",
        int? year = 1918,
        string? venue = null,
        WorkKind kind = WorkKind.Paper,
        bool etAl = false,
        Name[]? authors = null,
        Link[]? links = null,
        Dictionary<string, string>? fields = null,
        string? recordType = null)
    {
        var paper = new Paper
        {
            Key = key,
            Kind = kind,
            Title = title,
            Year = year,
            Years = year is { } y ? [y] : [],
            Venue = venue,
            EtAl = etAl,
            RecordType = recordType,
            Links = links ?? [],
            Fields = fields ?? [],
        };
        foreach (var (order, name) in (authors ?? [new Name("Noether", "Emmy")]).Index())
        {
            var person = name.IsFamilyOnly ? null : new Author { Slug = name.Full.ToLowerInvariant().Replace(' ', '-'), Name = name };
            paper.Authors.Add(new Authorship { Order = order, Name = name, Author = person, Paper = paper });
        }

        return paper;
    }

    public static Citation Citation(
        Paper? paper = null,
        string? note = null,
        bool leads = true,
        int order = 0,
        bool quote = false,
        WorkKind kind = WorkKind.Paper,
        Reference? reference = null,
        int? partOf = null) => new()
        {
            Order = order,
            PartOf = partOf,
            Kind = kind,
            Reference = reference ?? new Reference { Label = paper is null ? "A link" : "As printed", Title = paper?.Title, Year = paper?.Year },
            Position = new SourcePosition(7, 5),
            LeadsEntry = leads,
            Annotation = note,
            AnnotationIsQuote = quote,
            Note = note is null ? [] : [new HtmlFragment(note)],
            Paper = paper,
        };

    public static Entry Entry(
        EntryKind kind = EntryKind.Bullet,
        string text = "A remark",
        Fragment[]? content = null,
        Citation[]? citations = null,
        Entry[]? children = null,
        string? unread = null,
        int order = 0,
        int line = 7)
    {
        var entry = new Entry
        {
            Order = order,
            Kind = kind,
            Depth = 1,
            Position = new SourcePosition(line, 3),
            Content = content ?? [new HtmlFragment(text)],
            Text = text,
            Unread = unread,
        };
        foreach (var citation in citations ?? [])
        {
            citation.Entry = entry;
            entry.Citations.Add(citation);
        }

        foreach (var child in children ?? [])
        {
            child.Parent = entry;
            entry.Children.Add(child);
        }

        return entry;
    }

    public static Topic Topic(string title, int level = 2, Entry[]? entries = null, Topic[]? children = null, int order = 0)
    {
        var topic = new Topic
        {
            Anchor = title.ToLowerInvariant().Replace(' ', '_'),
            Title = title,
            Level = level,
            Order = order,
            Position = new SourcePosition(1, 1),
        };
        foreach (var entry in entries ?? [])
        {
            entry.Topic = topic;
            topic.Entries.Add(entry);
        }

        foreach (var child in children ?? [])
        {
            child.Parent = topic;
            topic.Children.Add(child);
        }

        return topic;
    }

    public static ContentPage Page(string title = "Symmetry", params Topic[] topics)
    {
        var page = new ContentPage { Id = title.ToLowerInvariant(), File = title.ToLowerInvariant() + ".txt", Title = title };
        foreach (var topic in topics.SelectMany(WithSubtopics))
        {
            topic.Page = page;
            page.Topics.Add(topic);
            foreach (var entry in topic.Entries.SelectMany(WithChildren))
            {
                entry.Page = page;
                page.Entries.Add(entry);
                foreach (var citation in entry.Citations)
                {
                    citation.Paper?.Citations.Add(citation);
                }
            }
        }

        return page;
    }

    private static IEnumerable<Topic> WithSubtopics(Topic topic) => topic.Children.SelectMany(WithSubtopics).Prepend(topic);

    private static IEnumerable<Entry> WithChildren(Entry entry) => entry.Children.SelectMany(WithChildren).Prepend(entry);
}
