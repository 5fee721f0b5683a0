using System.Buffers;
using System.Globalization;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using OptTopics.Bibliography;
using OptTopics.Content;
using OptTopics.Extraction;
using OptTopics.Markup.CommonMark;
using OptTopics.Markup.DokuWiki;
using OptTopics.Markup.Html;

namespace OptTopics.Benchmarks.Fuzzing;

/// <summary>What must hold of any text that is read as a page.</summary>
public static class PageProblems
{
    /// <summary>The first thing wrong; null when nothing is. What a reader throws goes through.</summary>
    public static string? Of(string text, bool isMarkdown)
    {
        var document = isMarkdown ? MarkdownReader.Read(text, "a:b").Document : DokuWikiReader.Read(text, "a:b");
        return document.Descendants().Select(n => InNode(n, text)).FirstOrDefault(p => p is not null)
            ?? HtmlProblems.In(PageHtml.Render(document))
            ?? InPage(PageReader.Read(new ContentFile(isMarkdown ? "a/b.md" : "a/b.txt", "a:b", text, "")), text);
    }

    private static string? InNode(MarkdownObject node, string text)
    {
        var (start, end) = (node.Span.Start, node.Span.End + 1);
        if (node is Markdig.Extensions.Footnotes.FootnoteGroup or Markdig.Extensions.Footnotes.FootnoteLink)
        {
            return null;
        }

        if (start < 0 || end < start || end > text.Length)
        {
            return $"{node.GetType().Name} stands at {node.Span} of {text.Length}";
        }

        var isShown = node is LiteralInline { Span.IsEmpty: false, Parent: not LinkInline { IsImage: true } } literal
            && ReferenceEquals(literal.Content.Text, text) && literal.Content.ToString() != text[start..end];
        return isShown ? $"the literal at {node.Span} is other text" : null;
    }

    private static string? InPage(ContentPage page, string text)
    {
        var lines = text.Count(c => c == '\n') + 1;
        var misplaced = page.Diagnostics.Where(d => d.Line < 1 || d.Line > lines || d.Column < 1);
        return misplaced.Select(d => $"{d.Code} is told at {d.Line},{d.Column}").FirstOrDefault()
            ?? page.Entries.Select(e => InEntry(e, text)).FirstOrDefault(p => p is not null);
    }

    private static string? InEntry(Entry entry, string text) =>
        Html(entry.Content, entry) ?? entry.Citations.Select(c => InCitation(c, text)).FirstOrDefault(p => p is not null);

    private static string? Html(IEnumerable<Fragment> fragments, Entry entry) =>
        HtmlProblems.In(string.Concat(fragments.Select(Html))) is { } problem ? $"{problem} in the entry at {entry.Position}" : null;

    private static string Html(Fragment fragment) => fragment switch
    {
        HtmlFragment html => html.Html,
        PageLinkFragment link => link.LabelHtml,
        _ => "",
    };

    private static string? InCitation(Citation citation, string text)
    {
        var reference = citation.Reference;
        foreach (var (field, spans) in reference.Spans)
        {
            if (spans.Any(s => s.Start < 0 || s.End < s.Start || s.End > text.Length))
            {
                return $"{field} stands at {string.Join(' ', spans)} of {text.Length}";
            }
        }

        return Html(citation.Note, citation.Entry)
            ?? Held("title", reference.Title) ?? Held("venue", reference.Venue) ?? Held("label", reference.Label)
            ?? (reference.Year is { } year && !IsPrintedYear(year) ? $"the year {year} is printed as {Printed("year")}" : null)
            ?? reference.Authors.Where(a => !IsPrintedName(a)).Select(a => $"the author {a} is not printed").FirstOrDefault();

        string Printed(string field) => string.Concat((reference.Spans.GetValueOrDefault(field) ?? []).Select(s => s.Of(text)));

        bool IsPrintedYear(int year) => IsCoded(Printed("year"))
            || Printed("year").EndsWith((year % 100).ToString("00", CultureInfo.InvariantCulture), StringComparison.Ordinal);

        bool IsPrintedName(Name name) => IsCoded(Printed("authors"))
            || Bare(Printed("authors")).Contains(Bare(name.Family ?? name.Literal ?? ""), StringComparison.Ordinal);

        string? Held(string field, string? value)
        {
            var isAsPrinted = value is null || !reference.Spans.ContainsKey(field)
                || IsCoded(Printed(field)) || Bare(value) == Bare(Printed(field));
            return isAsPrinted ? null : $"the {field} '{value}' is printed as '{Printed(field)}'";
        }
    }

    private static readonly SearchValues<char> Codes = SearchValues.Create("&\\\0`{");

    /// <summary>Markdown's escapes, entities and code over lines, and the names of files in DokuWiki, are not what they are read as.</summary>
    private static bool IsCoded(string printed) => printed.AsSpan().ContainsAny(Codes);

    private static string Bare(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c) && c is not ('\uFEFF' or '\u200B')));
}
