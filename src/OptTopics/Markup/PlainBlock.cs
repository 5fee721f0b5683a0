using Markdig.Syntax;

namespace OptTopics.Markup;

/// <summary>Text that stands in its list item, table cell, note or quote without being a paragraph of it; HTML has no <c>p</c> around it.</summary>
public sealed class PlainBlock : ParagraphBlock;
