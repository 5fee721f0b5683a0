using System.Text.RegularExpressions;

namespace OptTopics.Extraction.References;

/// <summary>Settles which of the words round a reference comment it.</summary>
internal static partial class AnnotationReader
{
    public static void Read(BlockText block, FoundCitation citation, Fields fields)
    {
        var after = fields.After.Select(a => Clean(block, a)).Where(a => IsComment(block, a) && !IsRestOfVenue(block.Text, a)).ToList();
        var comment = after.Count > 0 ? after : fields.Before.Select(a => Clean(block, a)).Where(a => IsComment(block, a)).ToList();
        if (comment is [var only] && Unquoted(block.Text, only) is { } inner)
        {
            citation.AnnotationIsQuote = true;
            comment = [inner];
        }

        citation.Annotation = comment;
    }

    /// <summary>Without links to the text or beside it at the ends, marks of the list, and brackets round the whole.</summary>
    private static Stretch Clean(BlockText block, Stretch at)
    {
        var text = block.Text;
        var comment = at;
        while (true)
        {
            comment = WithoutEmoji(text, comment).TrimStart(text, ",;:|-–—•*&+【➜").TrimEnd(text, ",;:|-–—•*([】");
            comment = WithoutOpenBrackets(text, comment);
            if (comment.IsEmpty)
            {
                return comment;
            }

            var (first, last) = (block.LinkAt(comment.Start), block.LinkAt(comment.End - 1));
            if (last is not null && last.At.Start >= comment.Start && IsWord(text, last))
            {
                comment = comment with { End = last.At.Start };
            }
            else if (first is not null && first.At.End <= comment.End && IsWord(text, first))
            {
                comment = comment with { Start = first.At.End };
            }
            else if (LinkAtEnd(block, comment) is { } group)
            {
                comment = comment with { End = group };
            }
            else if (text[comment.Start] == '(' && Brackets.Inside(text, comment.Start, comment.End) is { } inner && inner.End == comment.End - 1)
            {
                comment = inner;
            }
            else
            {
                return comment;
            }
        }
    }

    /// <summary>"says why [pdf]": where the brackets open that close the comment and hold a link to the text alone.</summary>
    private static int? LinkAtEnd(BlockText block, Stretch at)
    {
        var text = block.Text;
        if (text[at.End - 1] is not (']' or ')') || at.Length < 3 || block.LinkAt(at.End - 2) is not { } link || !IsWord(text, link) || link.At.Start <= at.Start)
        {
            return null;
        }

        return text[link.At.Start - 1] is '[' or '(' ? link.At.Start - 1 : text[link.At.Start] is '[' ? link.At.Start : null;
    }

    private static Stretch WithoutEmoji(string text, Stretch at) =>
        at.IsEmpty ? at : at with { End = at.End - EmojiAtEnd().Match(at.Of(text)).Length };

    private static bool IsWord(string text, Mark link) => link.IsBare || LabelRoles.Of(link.At.Of(text)) is not LabelRole.Reference;

    private static Stretch WithoutOpenBrackets(string text, Stretch at)
    {
        var words = at.Of(text);
        if (words.EndsWith(')') && words.Count(c => c == ')') > words.Count(c => c == '('))
        {
            return (at with { End = at.End - 1 }).TrimEnd(text);
        }

        return words.EndsWith(']') && !words.Contains('[', StringComparison.Ordinal) ? (at with { End = at.End - 1 }).TrimEnd(text) : at;
    }

    /// <summary>Stars, ratings and words that only lead to a link say nothing.</summary>
    private static bool IsComment(BlockText block, Stretch at)
    {
        var words = Emoji().Replace(at.Of(block.Text), "");
        return Titles.CountWords(words, new Stretch(0, words.Length)) > 0 && !OnlyLeads().IsMatch(words) && !IsAvailability(words) && (Titles.CountWords(words, new Stretch(0, words.Length)) > 2 || LabelRoles.Of(words) is LabelRole.Reference);
    }

    /// <summary>"Available from the library as an ebook": where the text is to be had.</summary>
    private static bool IsAvailability(string words) => Licence().IsMatch(words) || Available().IsMatch(words) && Titles.CountWords(words, new Stretch(0, words.Length)) <= 10;

    private static bool IsRestOfVenue(string text, Stretch at) => Titles.CountWords(text, at) <= 8 && EndOfVenue().IsMatch(at.Of(text));

    private static Stretch? Unquoted(string text, Stretch at)
    {
        var whole = at.TrimEnd(text);
        if (whole.Length < 3)
        {
            return null;
        }

        var pair = Characters.OpeningQuotes.IndexOf(text[whole.Start], StringComparison.Ordinal);
        if (pair < 0 || !Characters.ClosingQuotes.Contains(text[whole.End - 1], StringComparison.Ordinal))
        {
            return null;
        }

        var inner = new Stretch(whole.Start + 1, whole.End - 1);
        return inner.Of(text).AsSpan().ContainsAny("\"“”«»") ? null : inner.Trim(text);
    }

    // "ICML 2015 deep learning workshop", "2013 9th International Conference on. IEEE, 2013": the rest of a venue.
    [GeneratedRegex(@"\b(?:workshops?|track|conference(?:\s+on)?|symposium)\W*(?:(?:IEEE|ACM|Springer)\W*)?(?:(?:19|20)\d\d)?\W*$", RegexOptions.IgnoreCase)]
    private static partial Regex EndOfVenue();

    [GeneratedRegex(@"^\W*(?:(?:freely|also|now|full text|pdf)\s+)?(?:available|accessible|downloadable)\s+(?:on|at|in|from|via|through|as|here|online|for)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Available();

    [GeneratedRegex(@"^\W*(?:CC[ -](?:BY|0)|CC0|GNU|GFDL|GPL|MIT Licen[cs]e)\b[\w .+-]*\W*$")]
    private static partial Regex Licence();

    [GeneratedRegex(@":[a-z_]+:")]
    private static partial Regex Emoji();

    [GeneratedRegex(@"(?:\s*(?::[a-z0-9_+-]+:|[★☆⭐\p{So}\p{Cs}\uFE0F]))+\s*\.?\s*$")]
    private static partial Regex EmojiAtEnd();

    [GeneratedRegex(@"^\W*(?:(?:full|paper|text|pdf|featured|archived|code|video|slides|link|links|see|also|here|available|at|in|on|by|and|or|the|online|from|with|via|download|project|page|website|source|github|arxiv|supplementary|material|oral|spotlight|highlight|poster|accepted|accept|解读|代码|项目|视频|论文|链接)\b\W*)*$", RegexOptions.IgnoreCase)]
    private static partial Regex OnlyLeads();
}
