using CsCheck;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using OptTopics.Markup.DokuWiki;

namespace OptTopics.Tests.Markup.DokuWiki;

/// <summary>Every node knows its place in the page.</summary>
public sealed class PlaceTests
{
    public static TheoryData<string> Texts() => [.. Specs.Read().Select(s => s.Text)];

    [Theory]
    [MemberData(nameof(Texts))]
    public void All_nodes_are_where_they_say(string text) => Check(text);

    [Theory]
    [MemberData(nameof(Texts))]
    public void Carriage_returns_count(string text) => Check(text.Replace("\n", "\r\n", StringComparison.Ordinal));

    [Fact]
    public void Of_any_text() => WikiTexts.Any.Sample(Check, iter: 3000);

    [Fact]
    public void A_link_knows_its_address_and_label()
    {
        const string Text = "> see\n>   * [[ https://example.org/a | A  title ]]";
        var link = DokuWikiReader.Read(Text).Descendants<LinkInline>().Single();
        Assert.Equal("https://example.org/a", TextAt(Text, link.UrlSpan));
        Assert.Equal(" A  title ", TextAt(Text, link.LabelSpan));
        Assert.Equal((1, 6), (link.Line, link.Column));
        Assert.StartsWith("[[", TextAt(Text, link.Span), StringComparison.Ordinal);
    }

    [Fact]
    public void A_sign_has_the_place_of_what_it_was_written_as()
    {
        var signs = DokuWikiReader.Read("a -- b (c)").Descendants<LiteralInline>().Where(l => l.Content.ToString() is "–" or "©");
        Assert.Equal([(2, 3), (7, 9)], signs.Select(s => (s.Span.Start, s.Span.End)));
    }

    private static void Check(string text)
    {
        var document = DokuWikiReader.Read(text, "ml:optimization");
        foreach (var node in document.Descendants())
        {
            Assert.InRange(node.Span.Start, 0, text.Length);
            Assert.InRange(node.Span.End, node.Span.Start - 1, text.Length - 1);
            var before = text.AsSpan(0, node.Span.Start);
            Assert.Equal((before.Count('\n'), before.Length - 1 - before.LastIndexOf('\n')), (node.Line, node.Column));
            CheckParent(node);
            CheckContent(node, text);
        }
    }

    private static void CheckParent(MarkdownObject node)
    {
        MarkdownObject? parent = node switch
        {
            Inline inline => inline.Parent is { ParentBlock: { } block } ? block : inline.Parent,
            Block { Parent: not MarkdownDocument } block => block.Parent,
            _ => null,
        };
        if (parent is not null)
        {
            var isInside = node.Span.Start >= parent.Span.Start && node.Span.Start <= parent.Span.End + 1 && node.Span.End <= parent.Span.End;
            Assert.True(isInside, $"{node.GetType().Name} {node.Span} is not in {parent.GetType().Name} {parent.Span}");
        }
    }

    private static void CheckContent(MarkdownObject node, string text)
    {
        if (node is LiteralInline literal && ReferenceEquals(literal.Content.Text, text))
        {
            Assert.Equal((literal.Content.Start, literal.Content.End), (literal.Span.Start, literal.Span.End));
        }

        // In a quote the marks of further lines are within the span.
        if (node is LinkInline { LabelSpan.IsEmpty: false, Label: { } label } link && !label.Contains('\n', StringComparison.Ordinal))
        {
            Assert.Equal(label, TextAt(text, link.LabelSpan));
        }
    }

    private static string TextAt(string text, SourceSpan span) => text.Substring(span.Start, span.Length);
}
