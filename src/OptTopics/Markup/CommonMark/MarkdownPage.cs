using Markdig.Syntax;

namespace OptTopics.Markup.CommonMark;

/// <summary>A Markdown page as it was read.</summary>
/// <param name="Document">The syntax tree: what the page shows, and nothing else.</param>
/// <param name="Refusal">Why the page was read as plain text, a clause ("it is nested too deeply"); null when it was read as Markdown.</param>
public sealed record MarkdownPage(MarkdownDocument Document, FrontMatter FrontMatter, string? Refusal = null);
