using System.Text.RegularExpressions;

namespace OptTopics.Extraction.References;

/// <summary>
/// Reads the fields of one reference. Its title is the anchor: told by a link, bold, quotation marks or italics, else by the
/// order of its parts; what stands before is read for people and years, what stands behind for the rest.
/// </summary>
/// <param name="isSigned">Behind a dash, words of the shape of a name are the author.</param>
/// <param name="isTitled">Words before a link to the text are its title, be they few.</param>
/// <param name="datesTitles">What a year in brackets ends in a link is a title, be it like a name.</param>
/// <param name="opensWithPeople">A full name and a colon that open the words are who wrote it, known or not.</param>
internal sealed partial class ReferenceParser(
    BlockText block, bool isSigned = false, bool isTitled = false, bool datesTitles = false, bool opensWithPeople = false)
{
    /// <summary>What is longer is prose, in which a reference is told by its link alone.</summary>
    public const int LongestReference = 2000;

    private readonly string text = block.Text;
    private readonly MarkedTitle marked = new(block);

    /// <summary>Reads the fields that are printed.</summary>
    /// <param name="at">All that is said of the work, its links included.</param>
    /// <param name="titled">The link whose words are the reference, if there is one.</param>
    /// <param name="words">What stands before the first link that is only a word ("pdf").</param>
    public Fields Parse(Stretch at, Mark? titled, Stretch words)
    {
        if (titled is null && BelowAlias(words) is { } start)
        {
            return Parse(at with { Start = start }, null, words with { Start = start });
        }

        if (titled is null && BehindAlias(words) is { } people)
        {
            return Parse(at with { Start = people }, null, words with { Start = people });
        }

        if (titled is null && ReadBehindLinks(at, words) is { } linked)
        {
            return linked;
        }

        if (titled is null && (EndBeforeFields(words) ?? EndBeforeNotes(words)) is { } end)
        {
            words = words with { End = end };
        }

        var fields = new Fields();
        if (titled is not null)
        {
            ParseLinked(fields, at, titled.At);
        }
        else if (words.Length > LongestReference)
        {
            ReadTail(fields, at with { Start = words.End });
        }
        else if (TitleBehindLink(at, words) is { } behind)
        {
            fields.Title = TitleWithin(behind);
            ReadHead(fields, words);
            ReadTail(fields, at with { Start = marked.OutsideQuotes(behind).End });
        }
        else if (new Fields() is var lead && AboveNames(Leads.Skip(block, lead, words)) is { } above)
        {
            fields.TakeAll(lead);
            fields.Title = TitleWithin(above);
            ReadTail(fields, at with { Start = above.End });
        }
        else if (marked.Find(words) is { } found)
        {
            var title = marked.WithSubtitle(found, words);
            var led = Leads.Skip(block, fields, title);
            var whole = marked.IsQuoted(title) ? title : new TitleEnd(block, fields).Drop(led.IsEmpty ? title : led);
            ReadHead(fields, at with { End = marked.OutsideQuotes(title).Start });
            fields.Title = TitleWithin(marked.IsQuoted(title) ? whole : new LabelReader(block, fields).DropSignature(whole));
            ReadTail(fields, at with { Start = marked.OutsideQuotes(title).End });
        }
        else
        {
            ParsePlain(fields, at, words);
        }

        return fields;
    }

    /// <summary>
    /// The words are a whole reference: behind the names stands a quoted title, a year in brackets with sentences behind it, or sentences
    /// that end in a year. False when they are not.
    /// </summary>
    public bool ReadWhole(Fields fields, Stretch words)
    {
        if (words.Length > LongestReference || NameListParser.ReadAt(text, words) is not { } names)
        {
            return false;
        }

        var behind = words with { Start = text[names.At.End - 1] is '.' ? names.At.End - 1 : names.At.End };
        if (IsSignedBehind(text, behind))
        {
            return false;
        }

        var isQuoted = marked.Quoted(behind) is { } quoted && CountWords(behind with { End = quoted.Start }) == 0;
        var isDivided = names.Evidence is Evidence.Strong ? Sentences().IsMatch(behind.Of(text))
            : names.Evidence is Evidence.Fair && DatedSentences().IsMatch(behind.Of(text));
        if (!isQuoted && !isDivided)
        {
            return false;
        }

        var read = Parse(words, null, words);
        if (read is not { HasAuthors: true, Title: not null })
        {
            return false;
        }

        fields.TakeAll(read);
        return true;
    }

    /// <summary>"Agile Listing. 2020. By Ann Smith": the people follow the year, so the words before it are the title.</summary>
    public static bool IsSignedBehind(string text, Stretch behind) => YearAndBy().IsMatch(text.AsSpan(behind.Start, behind.Length));

    private void ReadHead(Fields fields, Stretch head)
    {
        if (head.Length <= LongestReference)
        {
            new HeadReader(block, fields, opensWithPeople).Read(head);
        }
    }

    private void ReadTail(Fields fields, Stretch tail) => new TailReader(block, fields, isSigned: isSigned).Read(tail);

    private void ParsePlain(Fields fields, Stretch at, Stretch words)
    {
        var plain = new PlainReader(
            block,
            fields,
            isOwn: IsBeforeAddress(words.End) || EndBeforeFields(at) is not null || (isTitled && IsBeforeLink(words.End)),
            isSigned,
            opensWithPeople);
        var tail = plain.Read(words);
        if (!fields.HasAuthors && ReadBelow(fields, at))
        {
            return;
        }

        new TailReader(block, fields, expectsVenue: plain.IsSentence, isSigned).Read(at with { Start = tail });
    }

    private bool IsBeforeAddress(int place) => block.LinkAt(place) is { } link && (link.IsBare || LinkRoles.IsAddress(text, link));

    private bool IsBeforeLink(int place) =>
        block.LinkAt(place) is not null && !text.AsSpan(0, place).TrimEnd(" [(").EndsWith("-") && !text.AsSpan(0, place).TrimEnd(" [(").EndsWith(":");

    private Stretch TitleWithin(Stretch at) => Titles.Clean(text, at);

    private int CountWords(Stretch at) => Titles.CountWords(text, at);

    [GeneratedRegex(
        @"^[.,]{0,2}\s*(?:\(\d{4}[a-z]?\)[.,]|(?:19|20)\d\d[a-z]?[.:])\s+\S.*[.?!]\s+\S|^[.,:]\s(?>.*?[.?!]\s).*\b(?:19|20)\d\d\)?\.?$|" +
        @"\s//\s?\p{Lu}|" +
        @"^,\s\p{Lu}[^.]*,\s\d{1,4},\s\w[\w–-]*\s\((?:19|20)\d\d\)\.?$|" +
        @"\.\s[–—-]\s(?:\p{Lu}[^.]{2,60},\s)?(?:19|20)\d\d|^[.,:]\s(?>.*?[.?!]\s)\p{Lu}[^.?!]{2,100}\s(?:19|20)\d\d[,;:]",
        RegexOptions.Singleline)]
    private static partial Regex Sentences();

    // "Smith, Ann & Doe, Bob. (2018). A study of lists. Row Journal."
    [GeneratedRegex(@"^[.,]{0,2}\s*\(\d{4}[a-z]?\)[.,]\s+\S.*[.?!]\s+\S", RegexOptions.Singleline)]
    private static partial Regex DatedSentences();

    [GeneratedRegex(@"^\W*(?:19|20)\d\d\W+by\s", RegexOptions.IgnoreCase)]
    private static partial Regex YearAndBy();
}
