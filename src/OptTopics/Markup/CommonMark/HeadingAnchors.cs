using System.Globalization;
using System.Text;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace OptTopics.Markup.CommonMark;

/// <summary>
/// GitHub's heading anchors: "What's new in C# 14?" is <c>whats-new-in-c-14</c>, and its second occurrence <c>whats-new-in-c-14-1</c>.
/// </summary>
internal static class HeadingAnchors
{
    private const string Nameless = "section";

    public static void Assign(MarkdownDocument document)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var heading in document.Descendants<HeadingBlock>())
        {
            var name = AnchorOf(heading) is { Length: > 0 } anchor ? anchor : Nameless;
            heading.GetAttributes().Id = Unique(name, seen);
        }
    }

    /// <summary>The counter of a name goes on where it stopped, so many equal headings cost no more than as many different ones.</summary>
    private static string Unique(string name, Dictionary<string, int> seen)
    {
        var unique = name;
        if (seen.TryGetValue(name, out var count))
        {
            do
            {
                unique = string.Create(CultureInfo.InvariantCulture, $"{name}-{++count}");
            }
            while (seen.ContainsKey(unique));
            seen[name] = count;
        }

        seen[unique] = 0;
        return unique;
    }

    private static string AnchorOf(HeadingBlock heading)
    {
        var anchor = new StringBuilder();
        foreach (var inline in heading.Inline?.Descendants() ?? [])
        {
            switch (inline)
            {
                case LiteralInline { Parent: not LinkInline { IsImage: true } } literal:
                    Append(anchor, literal.Content.AsSpan());
                    break;
                case CodeInline code:
                    Append(anchor, code.Content);
                    break;
                case HtmlEntityInline entity:
                    Append(anchor, entity.Transcoded.AsSpan());
                    break;
                case AutolinkInline link:
                    Append(anchor, link.Url);
                    break;
            }
        }

        return anchor.ToString();
    }

    /// <summary>Words, hyphens and underscores stay, spaces become hyphens, everything else goes.</summary>
    private static void Append(StringBuilder anchor, ReadOnlySpan<char> text)
    {
        Span<char> utf16 = stackalloc char[2];
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value == ' ')
            {
                anchor.Append('-');
            }
            else if (rune.Value == '-' || IsWord(rune))
            {
                anchor.Append(utf16[..Rune.ToLowerInvariant(rune).EncodeToUtf16(utf16)]);
            }
        }
    }

    private static bool IsWord(Rune rune) => Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) is
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark
        or UnicodeCategory.LetterNumber or UnicodeCategory.ConnectorPunctuation;
}
