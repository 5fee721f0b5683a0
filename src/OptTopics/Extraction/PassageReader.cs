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
internal sealed class PassageReader(string source, bool asPrinted, string pageId)
{
    private const int LongestTitle = 40;

    private (Passage? Passage, TableReader? Reader) table;

    public ReadPassage Read(Passage passage)
    {
        var read = ReadWorks(passage);
        return read.Text.Links.Any(l => l.Node is PageLinkInline) ? WithPageLinks(read) : read;
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

        var read = Read(own, passage.Topic);
        var below = Below(passage, read);
        if (below.Count == 0)
        {
            return read;
        }

        var joined = Join(passage, below);
        below.ForEach(p => p.IsPartOfCitation = true);
        return Read(joined, passage.Topic);
    }

    private TableReader TableOf(Passage passage)
    {
        if (table.Passage != passage)
        {
            table = (passage, new TableReader(passage));
        }

        return table.Reader!;
    }

    private static ReadPassage Read(BlockText text, Topic? topic)
    {
        var reader = new CitationReader(text, HeadingOf(topic));
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
                builder.Add(inlines);
            }
            else
            {
                builder.Add(part.Text.RawSpanOf(part.Text.Whole));
            }
        }

        return builder.Build();
    }

    /// <summary>The passages below that say something of the passage's one work.</summary>
    private static List<Passage> Below(Passage passage, ReadPassage read)
    {
        var works = read.Citations.Where(c => c.Owner is null).ToList();
        if (passage.Inlines.Count != 1 || works.Count > 1 || passage.Below.Count == 0)
        {
            return [];
        }

        if (works.Count == 1)
        {
            return [.. passage.Below.TakeWhile(p => p.Children.Count == 0 && p.Inlines.Count <= 1 && p.Kind is not EntryKind.Picture).Where(p => BelongsTo(works[0], p, IsPlain(passage.Text, works[0]), works[0].Fields.Title?.Of(passage.Text.Text)))];
        }

        var links = passage.Below.Where(p => p.Text.Links.Count > 0).ToList();
        return links is [var link] && IsOnlyLink(link) && IsTitle(passage, link) ? [link, .. passage.Below.Where(p => p != link && IsComment(p))] : [];
    }

    /// <summary>The passage below says more of the work above it.</summary>
    /// <param name="isPlain">Nothing sets the title of the work apart, so a full reference below says what it is.</param>
    /// <param name="title">What the work's own line calls it.</param>
    private static bool BelongsTo(FoundCitation work, Passage passage, bool isPlain, string? title)
    {
        if (passage.Text.Text.Length == 0)
        {
            return false;
        }

        if (IsOnlyLink(passage))
        {
            return work.Link is null || IsSideLink(passage);
        }

        return IsComment(passage) || (isPlain && !work.Fields.HasAuthors && passage.Text.Links.Count == 0 && (work.Fields.Year is null || IsReferenceOf(title, passage)));
    }

    private static bool IsReferenceOf(string? title, Passage passage) =>
        title is not null && new CitationReader(passage.Text, null).Read() is [{ Fields.Title: { } below }] && Titles.AreSame(below.Of(passage.Text.Text), title);

    private static bool IsPlain(BlockText text, FoundCitation work) =>
        work.Fields.Title is not { } title || !(text.LinkAt(title.Start) is not null || text.IsWithin(MarkKind.Strong, title) || text.IsWithin(MarkKind.Emphasis, title));

    /// <summary>Text without a link that is no reference of its own.</summary>
    private static bool IsComment(Passage passage) =>
        passage.Children.Count == 0 && passage.Text.Text.Length > 0 && passage.Text.Links.Count == 0
        && passage.Kind is EntryKind.Bullet or EntryKind.Numbered or EntryKind.Paragraph or EntryKind.Code
        && new CitationReader(passage.Text, null).Read().Count == 0;

    private static bool IsOnlyLink(Passage passage) =>
        passage.Children.Count == 0 && passage.Text.Links is [{ Kind: MarkKind.Link } link]
        && (link.IsBare || LabelRoles.Of(link.At.Of(passage.Text.Text)) is not LabelRole.Reference)
        && Titles.CountWords(passage.Text.Text, new Stretch(0, link.At.Start)) + Titles.CountWords(passage.Text.Text, new Stretch(link.At.End, passage.Text.Text.Length)) <= 1;

    private static bool IsSideLink(Passage passage) => new CitationReader(passage.Text, null).Read() is [{ Kind: WorkKind.Code or WorkKind.Video or WorkKind.Dataset }];

    private static bool IsTitle(Passage passage, Passage link)
    {
        var text = passage.Text;
        var isMarked = text.Marks.Any(m => m.Kind is MarkKind.Strong or MarkKind.Emphasis && m.At.Contains(text.Whole.Trim(text.Text)));
        return Titles.CountWords(text.Text, text.Whole) is >= 3 and <= LongestTitle && !text.Text.AsSpan().TrimEnd().EndsWith(":") && (isMarked || link.Parent == passage);
    }
}
