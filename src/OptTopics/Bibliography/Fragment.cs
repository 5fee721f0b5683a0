using System.Text.Json.Serialization;

namespace OptTopics.Bibliography;

/// <summary>
/// A piece of an entry's HTML, which is cut where a citation or a link to a page stands. The pieces in order make the whole;
/// a piece of HTML alone need not be balanced: <c>&lt;em&gt;see </c>, the citation, <c>&lt;/em&gt;</c>.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "t")]
[JsonDerivedType(typeof(HtmlFragment), "h")]
[JsonDerivedType(typeof(CitationFragment), "c")]
[JsonDerivedType(typeof(PageLinkFragment), "p")]
public abstract record Fragment;

/// <summary>HTML that is safe to send as it is.</summary>
public sealed record HtmlFragment(string Html) : Fragment;

/// <summary>The place of the entry's citation with this <see cref="Citation.Order"/>.</summary>
public sealed record CitationFragment(int Order) : Fragment;

/// <summary>The place of a link to a page of the library, <paramref name="Anchor"/> null for its top, label as HTML.</summary>
public sealed record PageLinkFragment(string PageId, string? Anchor, string LabelHtml) : Fragment;
