using Markdig.Extensions.Tables;

namespace OptTopics.Markup;

/// <summary>A cell that says itself whether it is a heading and how its text is set, as DokuWiki's do (<c>^ Year ^</c>, <c>|  right|</c>).</summary>
public sealed class WikiTableCell : TableCell
{
    public required bool IsHeader { get; init; }

    public TableColumnAlign? Alignment { get; set; }
}
