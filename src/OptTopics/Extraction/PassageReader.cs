using OptTopics.Bibliography;
using OptTopics.Extraction.References;
using OptTopics.Markup;

namespace OptTopics.Extraction;

/// <summary>A passage's citations with the text they were found in, which may go on below it.</summary>
internal sealed record ReadPassage(BlockText Text, IReadOnlyList<FoundCitation> Citations, bool HasUnread)
{
    public static ReadPassage Nothing(BlockText text) => new(text, [], HasUnread: false);
}

/// <summary>
/// Reads the citations of a passage together with what belongs to it on the lines below: authors in a paragraph, an address or a comment
/// in a child bullet.
/// </summary>
internal sealed class PassageReader(string source, bool asPrinted, string pageId, IReadOnlyList<Passage> passages)
{
    private readonly PageHabits habits = PageHabits.Of(passages);

    private readonly ListedTitles titles = new(passages);

    private (Passage? Passage, TableReader? Reader) table;

    public ReadPassage Read(Passage passage)
    {
        var read = ReadWorks(passage);
        return !passage.IsHeading && read.Text.Links.Any(l => l.Node is PageLinkInline) && !read.Citations.Any(c => c.PageId is not null)
            ? WithPageLinks(read)
            : read;
    }

    /// <summary>With the links to other pages, each before the first work that stands behind it.</summary>
    private ReadPassage WithPageLinks(ReadPassage read)
    {
        var found = read.Citations;
        var all = new List<FoundCitation>();
        var next = 0;
        foreach (var mark in read.Text.Links)
        {
            if (mark.Node is PageLinkInline link && link.PageId != pageId && !mark.At.IsEmpty)
            {
                for (; next < found.Count && !(found[next].Owner is null && found[next].At.Start > mark.At.Start); next++)
                {
                    all.Add(found[next]);
                }

                all.Add(ToPage(mark, link, read.Text));
            }
        }

        all.AddRange(found.Skip(next));
        return read with { Citations = all };
    }

    private static FoundCitation ToPage(Mark mark, PageLinkInline link, BlockText text) => new()
    {
        Fields = new Fields(),
        Kind = WorkKind.Wiki,
        Link = mark,
        Label = Brackets.Strip(text.Text, mark.At).Of(text.Text),
        At = mark.At,
        PageId = link.PageId,
        Anchor = link.Anchor,
    };

    private ReadPassage ReadWorks(Passage passage)
    {
        var own = passage.Text;
        if (passage.IsPartOfCitation || passage.Kind is EntryKind.Code or EntryKind.Table or EntryKind.Rule || own.Text.Length == 0)
        {
            return ReadPassage.Nothing(own);
        }

        if (passage.Kind is EntryKind.TableRow)
        {
            return new ReadPassage(own, TableOf(passage.Parent!).ReadRow(passage, HeadingOf(passage.Topic)), HasUnread: false);
        }

        var topic = passage.IsHeading ? passage.Topic?.Parent : passage.Topic;
        var read = passage.IsHeading ? TitleLines.Cited(Read(own, topic)) : Read(own, topic);
        var below = LinesBelow.Of(passage, read) is { Count: > 0 } lines ? lines : TitleLines.Below(passage, read);
        if (below.Count == 0)
        {
            return read is { Citations.Count: 0, HasUnread: false } && titles.Read(passage, t => Read(t, topic).Citations) is { } title
                ? read with { Citations = [title] }
                : read;
        }

        var joined = Read(Join(passage, below), topic);
        if (passage.Following.Count > 0 && TitleLines.Cited(joined).Citations.Count == 0)
        {
            return read;
        }

        below.ForEach(p => p.IsPartOfCitation = true);
        return joined;
    }

    private TableReader TableOf(Passage passage)
    {
        if (table.Passage != passage)
        {
            table = (passage, new TableReader(passage));
        }

        return table.Reader!;
    }

    private ReadPassage Read(BlockText text, Topic? topic)
    {
        var reader = new CitationReader(text, HeadingOf(topic), habits);
        var citations = reader.Read();
        return new ReadPassage(text, citations, reader.HasUnread);
    }

    /// <summary>The nearest heading that says what kind of thing stands under it.</summary>
    private static string? HeadingOf(Topic? topic)
    {
        while (topic is not null && !KindOf.IsTelling(topic.Title))
        {
            topic = topic.Parent;
        }

        return topic?.Title;
    }

    private BlockText Join(Passage passage, List<Passage> below)
    {
        var builder = new BlockTextBuilder(source, asPrinted);
        builder.Add(passage.Inlines[0]);
        foreach (var part in below)
        {
            builder.AddBorder(MarkKind.BlockEnd);
            if (part.Inlines is [var inlines])
            {
                _ = LineShapes.OpensWithNames(part.Text) ? builder.AddLines(inlines) : builder.Add(inlines);
            }
            else
            {
                builder.Add(part.Text.RawSpanOf(part.Text.Whole));
            }
        }

        return builder.Build();
    }
}
