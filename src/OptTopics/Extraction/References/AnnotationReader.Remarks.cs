using System.Text.RegularExpressions;

namespace OptTopics.Extraction.References;

/// <content>What tells a remark from what is left of links, names and venues.</content>
internal static partial class AnnotationReader
{
    private const int LongestRest = 24;

    private const int LongestImprint = 160;

    /// <summary>Stars, ratings and words that only lead to a link say nothing.</summary>
    private static bool IsComment(BlockText block, Stretch at)
    {
        var words = Emoji().Replace(at.Of(block.Text), "");
        return Titles.CountWords(words, new Stretch(0, words.Length)) > 0
            && !OnlyLeads().IsMatch(words)
            && !IsAvailability(words)
            && !IsCredit(words)
            && (!Parts().IsMatch(words) || IsReadingInBrackets(block.Text, at))
            && (Titles.CountWords(words, new Stretch(0, words.Length)) > 2 || LabelRoles.Of(words) is LabelRole.Reference);
    }

    /// <summary>"Row Press. (Chapter 2 and Chapter 12)": behind a whole reference, what its list wants read.</summary>
    private static bool IsReadingInBrackets(string text, Stretch at)
    {
        var before = new Stretch(0, Math.Max(0, at.Start - 1)).TrimEnd(text);
        return at.Start > 0
            && text[at.Start - 1] is '('
            && !before.IsEmpty
            && text[before.End - 1] is '.' or ']'
            && Chapter().IsMatch(text.AsSpan(at.Start, at.Length));
    }

    [GeneratedRegex(@"\b(?:chapters?|sections?|parts?|appendix)\s", RegexOptions.IgnoreCase)]
    private static partial Regex Chapter();

    /// <summary>"Video: [Row](a) - Notes: [PPTX](b)": words that only name what the links lead to.</summary>
    private static bool AreKeys(BlockText block, Stretch at)
    {
        if (at.Length > ReferenceParser.LongestReference)
        {
            return false;
        }

        var (words, place) = ("", at.Start);
        foreach (var link in block.MarksIn(at).Where(m => m.Kind is MarkKind.Link && m.At.End <= at.End))
        {
            words += block.Text[place..Math.Max(place, link.At.Start)];
            place = Math.Max(place, link.At.End);
        }

        return place > at.Start
            && words.Contains(':', StringComparison.Ordinal)
            && LabelRoles.Of(words + block.Text[place..at.End]) is LabelRole.Side;
    }

    /// <summary>"with Ann Smith", "led by Ann Smith", "Host: Ann Smith": who else had to do with it.</summary>
    private static bool IsCredit(string words) =>
        Credit().Match(words) is { Success: true, Length: var start }
            && NameListParser.ReadAt(words, new Stretch(start, words.Length)) is { } names
            && names.Names[0].Name.Given is not null
            && new Stretch(names.At.End, words.Length).Trim(words, ".)").IsEmpty;

    /// <summary>"Available from the library as an ebook": where the text is to be had.</summary>
    private static bool IsAvailability(string words) =>
        Licence().IsMatch(words) || Available().IsMatch(words) && Titles.CountWords(words, new Stretch(0, words.Length)) <= 10;

    private static bool IsRestOfVenue(string text, Stretch at) =>
        (Titles.CountWords(text, at) <= 8 && EndOfVenue().IsMatch(at.Of(text))) || IsRestOfReference(text, at);

    /// <summary>
    /// "Lecture Notes in Listing 6158, Row Press, 2010", "Row Conference (ROW), Rowtown (Roland), 2010": words in capitals that a year closes are
    /// what could not be read of the reference.
    /// </summary>
    private static bool IsRestOfReference(string text, Stretch at)
    {
        var rest = at.TrimEnd(text, ".)");
        return rest.Length > 8
            && Titles.CountWords(text, rest) is > 1 and <= LongestRest
            && YearReader.ReadAt(text, rest.End - 4, rest.End) is not null
            && text[rest.End - 6] is ',' or '.'
            && Titles.IsWrittenLarge(rest.Of(text))
            && !Prize().IsMatch(rest.Of(text));
    }

    /// <summary>
    /// "Hardcover. Row Companions to Lists. Row: Row Press", "ROWS '11, 196": behind people and year, words in capitals and numbers outside of
    /// brackets go on with the reference, but not behind a link that holds it.
    /// </summary>
    private static bool IsRestBehindYear(BlockText block, Stretch at, Fields fields)
    {
        var text = block.Text;
        if (fields is not { HasAuthors: true, Year: { } year, Title: not null }
            || (block.LinkAt(year.At.Start) is { IsBare: false } whole && whole.At.End <= at.Start)
            || fields.Authors[0].At.Start > year.At.Start
            || year.At.Start > at.Start
            || (at.Start > 0 && text[at.Start - 1] is '(' or '['))
        {
            return false;
        }

        var words = at.Of(text);
        return at.Length < ReferenceParser.LongestReference
            && Titles.CountWords(text, at) <= LongestRest
            && !Prize().IsMatch(words)
            && (Titles.IsWrittenLarge(words) || RestOfReference().IsMatch(words));
    }

    /// <summary>
    /// ", Rowtown, Row et Lists, The Long List", ", 41. Jg., Nr. 10, S. e108", ". Inc": behind people and title of a reference without a link, words
    /// in capitals and numbers say where it appeared.
    /// </summary>
    private static bool IsImprint(string text, Stretch at, FoundCitation citation, Fields fields)
    {
        if (citation.Link is not null
            || fields is not { HasAuthors: true, Title: { } title }
            || fields.Authors[0].At.Start > title.Start
            || at.Start < title.End
            || at.Length > LongestImprint)
        {
            return false;
        }

        var words = at.Of(text);
        return !Prize().IsMatch(words)
            && (words.Contains(',', StringComparison.Ordinal) && Titles.IsWrittenLarge(words)
                || Imprint().IsMatch(words)
                || (Titles.CountWords(text, at) == 1 && Venues.IsPublisher(words)));
    }

    // "Inc", "S. e108-e108", "Jg., Nr. 10, S. e0163962", "p. giz002, 2019".
    [GeneratedRegex(@"^\W*(?:inc|ltd|llc)\W*$|^\W*(?:(?:jg|nr|s|p|pp|vol|no|art|id)\.[\s,]*(?:(?=\w*\d)\w[\w–-]*[\s,.]*)?)+$", RegexOptions.IgnoreCase)]
    private static partial Regex Imprint();

    // "ICML 2015 deep learning workshop", "2013 9th International Conference on. IEEE, 2013": the rest of a venue.
    [GeneratedRegex(
        @"\b(?:workshops?|track|conference(?:\s+on)?|symposium)(?>\W*)(?:(?:IEEE|ACM|Springer)(?>\W*))?(?:(?:19|20)\d\d)?\W*$",
        RegexOptions.IgnoreCase)]
    private static partial Regex EndOfVenue();

    // "Led by", "presenter:".
    [GeneratedRegex(@"^\W*(?:(?:\p{L}+\s){0,2}(?:with|by|via|to)\s|\p{L}+:\s*|(?:eds?|trans)\.\s)", RegexOptions.IgnoreCase)]
    private static partial Regex Credit();

    // "Intro, section 2, pages 3-5": what is to be read of it.
    [GeneratedRegex(
        @"^\W*(?:(?:intro(?:duction)?|preface|conclusion|appendix|chapters?|chaps?|ch|sections?|sects?|secs?|parts?|pages?|pp?|only|and|to|" +
        @"[\dIVX]+)\b\W*)+$",
        RegexOptions.IgnoreCase)]
    private static partial Regex Parts();

    [GeneratedRegex(@"\b(?:awards?|prize|winner|won|ranked|best|medal|laureate)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Prize();

    // "Row '11, 196", "54, 5 (June 2022), 1-38. DOI", ", edited by Ann Smith", "New York: Row Press".
    [GeneratedRegex(
        @"^\p{Lu}[\p{L}. ]{1,30}\s['’]\d\d\b|\d+\s*\(\d+\)|\d[-–]\d|\bedited by\b|" +
        @"(?:^|[.,]\s)\W*(?:\p{Lu}[\p{L}.]+\s){0,2}\p{Lu}\p{Ll}+:\s\p{Lu}\p{Ll}+")]
    private static partial Regex RestOfReference();

    [GeneratedRegex(
        @"^\W*(?:(?:freely|also|now|full text|pdf)\s+)?(?:available|accessible|downloadable)\s+(?:on|at|in|from|via|through|as|here|online|for)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex Available();

    [GeneratedRegex(@"^\W*(?:CC[ -](?:BY|0)|CC0|GNU|GFDL|GPL|MIT Licen[cs]e)\b[\w .+-]*\W*$")]
    private static partial Regex Licence();

    [GeneratedRegex(@":[a-z0-9_+-]+:")]
    private static partial Regex Emoji();

    [GeneratedRegex(
        @"^\W*(?:(?:full|paper|text|pdf|featured|archived|code|video|slides|link|links|see|also|here|available|at|in|on|by|and|or|the|online|from|" +
        @"with|via|download|project|page|website|source|github|arxiv|including|free|notes|eds?|plus|supplementary|material|oral|spotlight|" +
        @"to|appear|forthcoming|press|highlight|poster|accepted|accept|解读|代码|项目|视频|论文|链接)\b\W*)*$",
        RegexOptions.IgnoreCase)]
    private static partial Regex OnlyLeads();
}
