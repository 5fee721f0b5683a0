using System.Net;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.RegularExpressions;
using OptTopics.Bibliography;

namespace OptTopics.Web.Components;

/// <summary>What a page says of a work, as text.</summary>
public static partial class NoteText
{
    // A card asks for it several times, and works that are found again and again are kept.
    private static readonly ConditionalWeakTable<Citation, string> Notes = [];
    private static readonly ConditionalWeakTable<Entry, string> Sentences = [];

    /// <summary>The note; for a citation inside a sentence, what stands there.</summary>
    public static string Of(Citation citation) => citation.LeadsEntry
        ? Notes.GetValue(citation, c => Read(c.Note, c.Entry))
        : Sentences.GetValue(citation.Entry, e => Read(e.Content, e));

    /// <summary>A part of what an entry says.</summary>
    public static string Of(IReadOnlyList<Fragment> content, Entry entry) => Read(content, entry);

    private static string Read(IReadOnlyList<Fragment> content, Entry entry)
    {
        var text = new StringBuilder();
        foreach (var fragment in content)
        {
            text.Append(fragment switch
            {
                HtmlFragment html => Plain(html.Html),
                CitationFragment place => entry.Citations.Find(c => c.Order == place.Order)?.Reference.Label,
                PageLinkFragment link => Plain(link.LabelHtml),
                _ => null,
            });
        }

        return Space().Replace(text.ToString(), " ").Trim();
    }

    internal static string Plain(string html) => WebUtility.HtmlDecode(html.Contains('<', StringComparison.Ordinal) ? Tag().Replace(html, "") : html);

    // The HTML is of our own making, so a ">" inside a tag is escaped.
    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
