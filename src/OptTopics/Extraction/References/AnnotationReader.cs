using System.Buffers;
using System.Text.RegularExpressions;

namespace OptTopics.Extraction.References;

/// <summary>Settles which of the words round a reference comment it.</summary>
internal static partial class AnnotationReader
{
    public static void Read(BlockText block, FoundCitation citation, Fields fields)
    {
        var after = fields.After.Select(a => Clean(block, a)).Where(a => IsComment(block, a) && !AreKeys(block, a) && !IsRestOfVenue(block.Text, a) && !IsRestBehindYear(block.Text, a, fields)).ToList();
        var comment = after.Count > 0 ? after : fields.Before.Select(a => Clean(block, a)).Where(a => IsComment(block, a)).ToList();
        if (comment is [var only] && Unquoted(block.Text, only) is { } inner)
        {
            citation.AnnotationIsQuote = true;
            comment = [inner];
        }

        citation.Annotation = comment;
    }

    private const int LongestRest = 24;

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
            else if (text[comment.Start] is '(' or '【' && Brackets.Inside(text, comment.Start, comment.End) is { } inner && inner.End == comment.End - 1)
            {
                comment = inner;
            }
            else
            {
                return comment;
            }
        }
    }

    /// <summary>"says why [pdf]", "says why ([pdf] | [code])": where the brackets open that close the comment and hold nothing but links to the text or beside it.</summary>
    private static int? LinksAtEnd(BlockText block, Stretch at)
    {
        var text = block.Text;
        var links = block.MarksIn(at).Where(m => m.Kind is MarkKind.Link && !m.At.IsEmpty).ToList();
        if (text[at.End - 1] is not (']' or ')') || links is not [.., var last])
        {
            return null;
        }

        var open = text[last.At.Start] is '[' && last.At.End == at.End ? last.At.Start : -1;
        var behind = at.End;
        for (var i = links.Count - 1; i >= 0 && IsWord(text, links[i]) && links[i].At.End <= behind && !text.AsSpan(links[i].At.End, behind - links[i].At.End).ContainsAnyExcept(BetweenLinks); i--)
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

    private static bool IsWord(string text, Mark link) => link.IsBare || LabelRoles.Of(link.At.Of(text)) is not LabelRole.Reference;

    /// <summary>Without brackets at the ends whose other half is not there.</summary>
    private static Stretch WithoutOpenBrackets(string text, Stretch at)
    {
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

    /// <summary>Stars, ratings and words that only lead to a link say nothing.</summary>
    private static bool IsComment(BlockText block, Stretch at)
    {
        var words = Emoji().Replace(at.Of(block.Text), "");
        return Titles.CountWords(words, new Stretch(0, words.Length)) > 0 && !OnlyLeads().IsMatch(words) && !IsAvailability(words) && !IsOneSmallWord(words) && !IsCredit(words) && !Parts().IsMatch(words) && (Titles.CountWords(words, new Stretch(0, words.Length)) > 2 || LabelRoles.Of(words) is LabelRole.Reference);
    }

    /// <summary>"Video: [Row](a) - Notes: [PPTX](b)": words that only name what the links lead to.</summary>
    private static bool AreKeys(BlockText block, Stretch at)
    {
        var (words, place) = ("", at.Start);
        foreach (var link in block.MarksIn(at).Where(m => m.Kind is MarkKind.Link && m.At.End <= at.End))
        {
            words += block.Text[place..Math.Max(place, link.At.Start)];
            place = Math.Max(place, link.At.End);
        }

        return place > at.Start && words.Contains(':', StringComparison.Ordinal) && LabelRoles.Of(words + block.Text[place..at.End]) is LabelRole.Side;
    }

    /// <summary>"including", "free": what goes on elsewhere, or a mark of the list's own.</summary>
    private static bool IsOneSmallWord(string words) => Titles.CountWords(words, new Stretch(0, words.Length)) == 1 && words.All(c => !char.IsUpper(c)) && !words.Any(Characters.IsUnspaced);

    /// <summary>"with Ann Smith", "led by Ann Smith", "Host: Ann Smith": who else had to do with it.</summary>
    private static bool IsCredit(string words) =>
        Credit().Match(words) is { Success: true, Length: var start } && NameListParser.ReadAt(words, new Stretch(start, words.Length)) is { } names && names.Names[0].Name.Given is not null && new Stretch(names.At.End, words.Length).Trim(words, ".)").IsEmpty;

    /// <summary>"Available from the library as an ebook": where the text is to be had.</summary>
    private static bool IsAvailability(string words) => Licence().IsMatch(words) || Available().IsMatch(words) && Titles.CountWords(words, new Stretch(0, words.Length)) <= 10;

    private static bool IsRestOfVenue(string text, Stretch at) => (Titles.CountWords(text, at) <= 8 && EndOfVenue().IsMatch(at.Of(text))) || IsRestOfReference(text, at);

    /// <summary>"Lecture Notes in Listing 6158, Row Press, 2010", "Row Conference (ROW), Rowtown (Roland), 2010": words in capitals that a year closes are what could not be read of the reference.</summary>
    private static bool IsRestOfReference(string text, Stretch at)
    {
        var rest = at.TrimEnd(text, ".)");
        return rest.Length > 8 && Titles.CountWords(text, rest) is > 1 and <= LongestRest && YearReader.ReadAt(text, rest.End - 4, rest.End) is not null && text[rest.End - 6] is ',' or '.'
            && Titles.IsWrittenLarge(rest.Of(text)) && !Prize().IsMatch(rest.Of(text));
    }

    /// <summary>"Hardcover. Row Companions to Lists. Row: Row Press", "ROWS '11, 196": behind people and year, words in capitals and numbers outside of brackets go on with the reference.</summary>
    private static bool IsRestBehindYear(string text, Stretch at, Fields fields)
    {
        if (fields is not { HasAuthors: true, Year: { } year, Title: not null } || fields.Authors[0].At.Start > year.At.Start || year.At.Start > at.Start || (at.Start > 0 && text[at.Start - 1] is '(' or '['))
        {
            return false;
        }

        var words = at.Of(text);
        return Titles.CountWords(text, at) <= LongestRest && !Prize().IsMatch(words) && (Titles.IsWrittenLarge(words) || RestOfReference().IsMatch(words));
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

    // "ICML 2015 deep learning workshop", "2013 9th International Conference on. IEEE, 2013": the rest of a venue.
    [GeneratedRegex(@"\b(?:workshops?|track|conference(?:\s+on)?|symposium)\W*(?:(?:IEEE|ACM|Springer)\W*)?(?:(?:19|20)\d\d)?\W*$", RegexOptions.IgnoreCase)]
    private static partial Regex EndOfVenue();

    // "Led by", "presenter:".
    [GeneratedRegex(@"^\W*(?:(?:\p{L}+\s){0,2}(?:with|by|via|to)\s|\p{L}+:\s*|(?:eds?|trans)\.\s)", RegexOptions.IgnoreCase)]
    private static partial Regex Credit();

    // "Intro, section 2, pages 3-5": what is to be read of it.
    [GeneratedRegex(@"^\W*(?:(?:intro(?:duction)?|preface|conclusion|appendix|chapters?|chaps?|ch|sections?|sects?|secs?|parts?|pages?|pp?|only|and|to|[\dIVX]+)\b\W*)+$", RegexOptions.IgnoreCase)]
    private static partial Regex Parts();

    [GeneratedRegex(@"\b(?:awards?|prize|winner|won|ranked|best|medal|laureate)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Prize();

    // "Row '11, 196", "54, 5 (June 2022), 1-38. DOI", ", edited by Ann Smith", "New York: Row Press".
    [GeneratedRegex(@"^\p{Lu}[\p{L}. ]{1,30}\s['’]\d\d\b|\d+\s*\(\d+\)|\d[-–]\d|\bedited by\b|\b\p{Lu}\p{Ll}+:\s\p{Lu}\p{Ll}+")]
    private static partial Regex RestOfReference();

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
