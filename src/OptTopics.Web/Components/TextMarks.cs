using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Components;
using OptTopics.Catalog.Search;

namespace OptTopics.Web.Components;

/// <summary>Marks in a text what matches a search.</summary>
public static class TextMarks
{
    /// <summary>A text as HTML with the matches marked: "Gradient descent" with the word "grad" marks "Gradient".</summary>
    public static MarkupString Html(string text, IReadOnlyList<string> words)
    {
        StringBuilder? html = null;
        var plainFrom = 0;
        while (Next(text, plainFrom, text.Length, words) is var (start, end))
        {
            (html ??= new(text.Length + 32)).Append(HtmlEncoder.Default.Encode(text[plainFrom..start]))
                .Append("<mark>").Append(HtmlEncoder.Default.Encode(text[start..end])).Append("</mark>");
            plainFrom = end;
        }

        var rest = HtmlEncoder.Default.Encode(text[plainFrom..]);
        return new MarkupString(html is null ? rest : html.Append(rest).ToString());
    }

    /// <summary>HTML of our own making with the matches in its text marked; tags and entities stay as they are.</summary>
    public static string MarkHtml(string html, IReadOnlyList<string> words)
    {
        StringBuilder? marked = null;
        var plainFrom = 0;
        for (var i = 0; words.Count > 0 && i < html.Length;)
        {
            var textEnd = html.AsSpan(i).IndexOfAny('<', '&') is var next and >= 0 ? i + next : html.Length;
            while (Next(html, i, textEnd, words) is var (start, end))
            {
                (marked ??= new(html.Length + 32)).Append(html, plainFrom, start - plainFrom)
                    .Append("<mark>").Append(html, start, end - start).Append("</mark>");
                plainFrom = i = end;
            }

            i = textEnd == html.Length ? textEnd : EndAfter(html, html[textEnd] == '<' ? '>' : ';', textEnd);
        }

        return marked is null ? html : marked.Append(html, plainFrom, html.Length - plainFrom).ToString();
    }

    // Folding takes long, and nearly all words begin otherwise than what is looked for. A letter that is not ASCII may become any.
    private static bool MayMatch(char first, IReadOnlyList<string> words)
    {
        for (var i = 0; char.IsAscii(first) && i < words.Count; i++)
        {
            if (words[i][0] == char.ToLowerInvariant(first))
            {
                return true;
            }
        }

        return !char.IsAscii(first);
    }

    private static int EndAfter(string html, char last, int from) =>
        html.IndexOf(last, from) is var at and >= 0 ? at + 1 : html.Length;

    /// <summary>The first word between two places that is looked for.</summary>
    private static (int Start, int End)? Next(string text, int from, int to, IReadOnlyList<string> words)
    {
        for (var i = from; words.Count > 0 && i < to; i++)
        {
            var start = i;
            while (i < to && IsWordCharacter(text[i]))
            {
                i++;
            }

            if (i > start && MayMatch(text[start], words) && SearchText.IsFound(text.AsSpan(start, i - start), words))
            {
                return (start, i);
            }
        }

        return null;
    }

    private static bool IsWordCharacter(char c) =>
        char.IsLetterOrDigit(c) || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark;
}
