using System.Buffers;
using System.Text.RegularExpressions;

namespace OptTopics.Extraction.References;

/// <summary>Settles which of the words round a reference comment it.</summary>
internal static partial class AnnotationReader
{
    public static void Read(BlockText block, FoundCitation citation, Fields fields)
    {
        var after = fields.After
            .Select(a => Clean(block, a))
            .Where(a => IsComment(block, a) && !AreKeys(block, a) && !IsRestOfVenue(block.Text, a) && !IsRestBehindYear(block, a, fields)
                && !IsImprint(block.Text, a, citation, fields))
            .ToList();
        var comment = after.Count > 0 ? after : fields.Before.Select(a => Clean(block, a)).Where(a => IsComment(block, a)).ToList();
        if (comment is [var only] && Unquoted(block.Text, only) is { } inner)
        {
            citation.AnnotationIsQuote = true;
            comment = [inner];
        }

        citation.Annotation = comment;
    }

    private static readonly SearchValues<char> BetweenLinks = SearchValues.Create(" ,|/;][)(");

    /// <summary>Without links to the text or beside it at the ends, marks of the list, and brackets round the whole.</summary>
    private static Stretch Clean(BlockText block, Stretch at)
    {
        var text = block.Text;
        var comment = at;
        while (true)
        {
            comment = WithoutEmoji(text, comment).TrimStart(text, ",;:|-–—•*&+>➜").TrimEnd(text, ",;:|-–—•*([");
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
            else if ((LinksAtEnd(block, comment) ?? KeyAtEnd(block, comment)) is { } end)
            {
                comment = comment with { End = end };
            }
            else if (text[comment.Start] is '(' or '【'
                && Brackets.Inside(text, comment.Start, comment.End) is { } inner
                && inner.End == comment.End - 1)
            {
                comment = inner;
            }
            else
            {
                return comment;
            }
        }
    }

    /// <summary>
    /// "says why [pdf]", "says why ([pdf] | [code])": where the brackets open that
    /// close the comment and hold nothing but links to the text or beside it.
    /// </summary>
    private static int? LinksAtEnd(BlockText block, Stretch at)
    {
        var text = block.Text;
        var links = block
            .MarksIn(at with { Start = Math.Max(at.Start, at.End - ReferenceParser.LongestReference) })
            .Where(m => m.Kind is MarkKind.Link && !m.At.IsEmpty)
            .ToList();
        if (text[at.End - 1] is not (']' or ')') || links is not [.., var last])
        {
            return null;
        }

        var open = text[last.At.Start] is '[' && last.At.End == at.End ? last.At.Start : -1;
        var behind = at.End;
        for (var i = links.Count - 1; i >= 0 && IsWord(text, links[i]) && IsRightBefore(text, links[i].At, behind); i--)
        {
            behind = links[i].At.Start;
            var before = new Stretch(at.Start, behind).TrimEnd(text);
            open = !before.IsEmpty && text[before.End - 1] is '[' or '(' ? before.End - 1 : open;
        }

        return open > at.Start ? open : null;
    }

    /// <summary>"says why\nCode: https://a.org": the last line only names what is linked behind it.</summary>
    private static int? KeyAtEnd(BlockText block, Stretch at)
    {
        var end = block.Text.LastIndexOf('\n', at.End - 1, at.Length);
        return end > at.Start && LabelRoles.Of(block.Text[end..at.End]) is not LabelRole.Reference ? end : null;
    }

    private static Stretch WithoutEmoji(string text, Stretch at) =>
        at.IsEmpty ? at : at with { End = at.End - EmojiAtEnd().Match(at.Of(text)).Length };

    private static bool IsRightBefore(string text, Stretch link, int place) =>
        link.End <= place && !text.AsSpan(link.End, place - link.End).ContainsAnyExcept(BetweenLinks);

    private static bool IsWord(string text, Mark link) => link.IsBare || LabelRoles.Of(link.At.Of(text)) is not LabelRole.Reference;

    /// <summary>Without brackets at the ends whose other half is not there.</summary>
    private static Stretch WithoutOpenBrackets(string text, Stretch at)
    {
        if (at.Length > ReferenceParser.LongestReference)
        {
            return at;
        }

        while (!at.IsEmpty && text[at.End - 1] is ')' or ']' or '】' && IsOdd(text, at, text[at.End - 1]))
        {
            at = (at with { End = at.End - 1 }).TrimEnd(text);
        }

        while (!at.IsEmpty && text[at.Start] is '(' or '[' or '【' && IsOdd(text, at, text[at.Start]))
        {
            at = (at with { Start = at.Start + 1 }).TrimStart(text);
        }

        return at;
    }

    private static bool IsOdd(string text, Stretch at, char bracket)
    {
        var other = bracket switch { ')' => '(', ']' => '[', '】' => '【', '(' => ')', '[' => ']', _ => '】' };
        var words = text.AsSpan(at.Start, at.Length);
        return words.Count(bracket) > words.Count(other);
    }

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

    [GeneratedRegex(@"(?:\s*(?::[a-z0-9_+-]+:|[★☆⭐\p{So}\p{Cs}\uFE0F]))+(?>\s*)(?:\.(?>\s*))?$", RegexOptions.RightToLeft)]
    private static partial Regex EmojiAtEnd();
}
