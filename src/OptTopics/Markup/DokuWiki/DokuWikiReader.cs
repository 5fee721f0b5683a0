using System.Buffers;
using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace OptTopics.Markup.DokuWiki;

/// <summary>
/// Reads DokuWiki text, release 2026-07-14 "Mort", as a Markdig document. Any text is a page: what is no markup is text.
/// </summary>
/// <remarks>
/// One pass over the text, from one character that may begin a construct to the next. DokuWiki's parser is a stack of modes, each with the
/// constructs it knows; here a mode is a call of <see cref="ReadText"/>, and each construct a method that reads it whole or leaves it as text.
/// </remarks>
public sealed partial class DokuWikiReader
{
    /// <summary>Formatting, lists and quotes within each other beyond this stay text, so that no page can exhaust the stack.</summary>
    private const int MaxNesting = 32;

    private static readonly SearchValues<char>[] Stops = CreateStops();

    private readonly Page page;
    private readonly WikiText source;
    private readonly string text;

    /// <summary>The next character to read.</summary>
    private int position;

    /// <summary>Where the text begins that is read but not yet in the tree.</summary>
    private int textStart;

    private Flow flow;

    /// <summary>The innermost open formatting.</summary>
    private ContainerInline? formatted;

    private int nesting;

    /// <summary>Within a quote there are no further quotes but by the number of its marks.</summary>
    private bool isQuoted;

    private DokuWikiReader(Page page, WikiText source, Flow flow)
    {
        this.page = page;
        this.source = source;
        this.flow = flow;
        text = source.Text;
    }

    /// <summary>What knows which constructs, and how it ends.</summary>
    private enum Mode
    {
        Page,
        Quote,
        Note,
        List,
        Table,
        Strong,
        Emphasis,
        Underline,
        Monospace,
        Subscript,
        Superscript,
        Deleted,
    }

    /// <summary>Reads a page; any text is one.</summary>
    /// <param name="text">The page's text, line ends as they are.</param>
    /// <param name="pageId">The page's id, against which its links are resolved.</param>
    public static MarkdownDocument Read(string text, string pageId = "")
    {
        ArgumentNullException.ThrowIfNull(text);
        var document = new MarkdownDocument { Span = new SourceSpan(0, text.Length - 1) };
        var shared = new Page(text, pageId);
        new DokuWikiReader(shared, WikiText.OfPage(text), new Flow(document, FlowStyle.Page)).ReadAll(Mode.Page);
        if (shared.Notes.ToGroup() is { } notes)
        {
            document.Add(notes);
        }

        return document;
    }

    private void ReadAll(Mode mode)
    {
        ReadText(mode);
        EndText();
    }

    /// <summary>Reads on until what ends the mode, or to the end of the text. In a list or table that end is left to the caller.</summary>
    private void ReadText(Mode mode)
    {
        var stops = Stops[(int)mode];
        while (position < text.Length)
        {
            if (textStart == position && position > 0 && text[position - 1] == '\n' && ReadLineStart(mode))
            {
                continue;
            }

            var skipped = text.AsSpan(position).IndexOfAny(stops);
            if (skipped < 0)
            {
                break;
            }

            position += skipped;
            if (IsCloser(mode, position))
            {
                FlushText(position);
                position = textStart = position + Closers[(int)mode]!.Length;
                return;
            }

            if (text[position] == '\n')
            {
                if (!ReadLineEnd(mode))
                {
                    return;
                }
            }
            else if (mode == Mode.Table && text[position] is '|' or '^')
            {
                return;
            }
            else if (!ReadConstruct(mode))
            {
                position++;
            }
        }

        FlushText(text.Length);
        position = textStart = text.Length;
    }

    private bool ReadConstruct(Mode mode) => text[position] switch
    {
        '*' => ReadFormatted(Mode.Strong, mode),
        '/' => ReadFormatted(Mode.Emphasis, mode),
        '_' => ReadFormatted(Mode.Underline, mode),
        '\'' => ReadFormatted(Mode.Monospace, mode),
        '(' => ReadNote(mode) || ReadTypography(),
        '[' => ReadLink(),
        '{' => ReadMedia(),
        '<' => ReadTag(mode) || ReadTypography() || ReadEmail(),
        ':' => ReadAddress(),
        '.' => ReadAddress() || ReadTypography(),
        '\\' => ReadLineBreak() || ReadShare(),
        '%' => ReadUnformatted("%%", "%%", ref lastPercents),
        '~' => ReadMacro(),
        '"' => ReadQuotationMark(),
        _ => ReadTypography(),
    };

    /// <summary>Puts the text read so far, up to <paramref name="end"/>, into the tree.</summary>
    private void FlushText(int end)
    {
        var start = textStart;
        textStart = end;
        if (formatted is null && (flow.Text is null || flow.Breaks > 0))
        {
            while (start < end && Characters.IsBlank(text[start]))
            {
                start++;
            }
        }

        if (start < end)
        {
            Append(Literal(start, end), start, end);
        }
    }

    private LiteralInline Literal(int start, int end) => new(new StringSlice(page.Text, source.Origin(start), source.Origin(end - 1)));

    private void Append(Inline inline, int start, int end) => OpenInlines(start).AppendChild(Place(inline, start, end));

    /// <summary>The container that takes the next inline.</summary>
    private ContainerInline OpenInlines(int at)
    {
        if (formatted is not null)
        {
            return formatted;
        }

        if (flow.Text is null)
        {
            OpenText(at);
        }

        var inlines = flow.Text!.Inline!;
        AppendBreaks(inlines);
        return inlines;
    }

    private void OpenText(int at)
    {
        var isPlain = flow.Style switch
        {
            FlowStyle.Page => false,
            FlowStyle.Item => !flow.HasBlock,
            FlowStyle.Quote => !flow.FollowsQuote,
            _ => true,
        };
        flow.Text = Place(isPlain ? new PlainBlock() : new ParagraphBlock(), at, at);
        flow.Text.Inline = Place(new ContainerInline(), at, at);
        flow.Container.Add(flow.Text);
        if (flow.Style == FlowStyle.Quote && flow.HasBlock)
        {
            flow.Text.Inline.AppendChild(Place(new LineBreakInline { IsHard = true }, at, at));
        }
    }

    private void AppendBreaks(ContainerInline inlines)
    {
        var isHard = flow.Style == FlowStyle.Quote;
        if (!isHard && inlines.LastChild is LineBreakInline { IsHard: true })
        {
            flow.Breaks = 0;
        }

        for (; flow.Breaks > 0; flow.Breaks--)
        {
            inlines.AppendChild(Place(new LineBreakInline { IsHard = isHard }, flow.BreakAt, flow.BreakAt + 1));
        }
    }

    /// <summary>A line end in running text: a break, if more text follows.</summary>
    private void EndLine(int at)
    {
        if (flow.Text is not null)
        {
            flow.Breaks = 1;
            flow.BreakAt = at;
        }
    }

    private void EndText()
    {
        if (flow.Text is { Inline: { } inlines } block)
        {
            block.Span.End = inlines.Span.End = inlines.LastChild?.Span.End ?? inlines.Span.End;
            flow.Text = null;
        }

        flow.Breaks = 0;
    }

    private void AddBlock(Block block)
    {
        if (flow is { Style: FlowStyle.Quote, Text.Inline: { } inlines })
        {
            flow.Breaks = 1;
            flow.BreakAt = Math.Min(position, text.Length - 1);
            AppendBreaks(inlines);
        }

        EndText();
        flow.Container.Add(block);
        flow.HasBlock = true;
    }

    private T Place<T>(T node, int start, int end)
        where T : MarkdownObject
    {
        var line = source.LineAt(start);
        var offset = Math.Max(0, start - line.Start);
        node.Line = line.Number;
        node.Column = line.Column + offset;
        node.Span = new SourceSpan(line.Origin + offset, EndOf(start, end));
        return node;
    }

    private SourceSpan SpanOf(int start, int end) => new(source.Origin(start), EndOf(start, end));

    /// <summary>The place in the page of the last character of [start, end), before the start if there is none.</summary>
    private int EndOf(int start, int end)
    {
        // The line end after the text is not in the page.
        end = Math.Min(end, text.Length - 1);
        if (end <= start)
        {
            return source.Origin(start) - 1;
        }

        var last = source.Origin(end - 1);
        return text[end - 1] == '\n' && page.Text[last] == '\r' ? last + 1 : last;
    }

    private static SearchValues<char>[] CreateStops()
    {
        const string Common = "\n*/_'([{<:.\\%~\"->=xX";
        var stops = new SearchValues<char>[Enum.GetValues<Mode>().Length];
        Array.Fill(stops, SearchValues.Create(Common));
        stops[(int)Mode.Note] = SearchValues.Create(Common + ")");
        stops[(int)Mode.Table] = SearchValues.Create(Common + "|^");
        return stops;
    }

    /// <summary>What all of a page, with the texts of its quotes, shares.</summary>
    private sealed record Page(string Text, string Id)
    {
        public SectionIds SectionIds { get; } = new();

        public Notes Notes { get; } = new();
    }
}
