using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Components;
using OptTopics.Catalog.Search;

namespace OptTopics.Web.Components;

/// <summary>Cuts a text into the stretches that match a search and those that do not.</summary>
public static class TextMarks
{
    /// <summary>"Gradient descent" with the word "grad" gives ("Gradient", true), (" descent", false).</summary>
    public static IEnumerable<(string Text, bool IsMatch)> Split(string text, IReadOnlyList<string> words)
    {
        if (words.Count == 0)
        {
            yield return (text, false);
            yield break;
        }

        var plainFrom = 0;
        foreach (var (start, end) in Matches(text, words))
        {
            if (start > plainFrom)
            {
                yield return (text[plainFrom..start], false);
            }

            yield return (text[start..end], true);
            plainFrom = end;
        }

        if (plainFrom < text.Length)
        {
            yield return (text[plainFrom..], false);
        }
    }

    /// <summary>A text as HTML with the matches marked.</summary>
    public static MarkupString Html(string text, IReadOnlyList<string> words)
    {
        StringBuilder? html = null;
        var plainFrom = 0;
        foreach (var (start, end) in words.Count == 0 ? [] : Matches(text, words))
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
        if (words.Count == 0)
        {
            return html;
        }

        var marked = new StringBuilder(html.Length + 32);
        for (var i = 0; i < html.Length;)
        {
            var end = html[i] switch
            {
                '<' => EndAfter(html, '>', i),
                '&' => EndAfter(html, ';', i),
                _ => html.AsSpan(i).IndexOfAny('<', '&') is var next and >= 0 ? i + next : html.Length,
            };
            var piece = html[i..end];
            foreach (var (text, isMatch) in piece[0] is '<' or '&' ? [(piece, false)] : Split(piece, words))
            {
                marked.Append(isMatch ? $"<mark>{text}</mark>" : text);
            }

            i = end;
        }

        return marked.ToString();
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

    private static IEnumerable<(int Start, int End)> Matches(string text, IReadOnlyList<string> words)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var start = i;
            while (i < text.Length && IsWordCharacter(text[i]))
            {
                i++;
            }

            if (i > start && MayMatch(text[start], words) && SearchText.IsFound(text[start..i], words))
            {
                yield return (start, i);
            }
        }
    }

    private static bool IsWordCharacter(char c) =>
        char.IsLetterOrDigit(c) || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark;
}
