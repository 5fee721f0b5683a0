using System.Text.RegularExpressions;

namespace OptTopics.Extraction.References;

/// <summary>
/// Reads what stands behind a title: year, authors, venue, numbers and identifiers in any order, until words come that are none of them:
/// " (2014), J. Yosinski et al.", ", ESANN, 2010.", ". In Proceedings of X.", " Nature 2015. A classic.".
/// </summary>
/// <param name="expectsVenue">The title before was told by its sentence, so the next sentence is the venue even in lower case.</param>
internal sealed partial class TailReader(BlockText block, Fields fields, bool expectsVenue = false)
{
    private bool expectsVenue = expectsVenue;
    private readonly string text = block.Text;
    private int place;
    private int end;

    /// <summary>What separates the next part from the one before: ',', '.', '-', ':', '\n', '|', '"' or ' '.</summary>
    private char separator;

    /// <summary>The lines below the reference have begun: authors may stand there, else they comment.</summary>
    private bool isBelow;

    /// <summary>A link was passed: behind it stands a venue only where its words say so.</summary>
    private bool isBehindLink;

    /// <summary>The venue was only read from "arXiv:1503.00075": where it appeared may follow.</summary>
    private bool isVenueOfNumber;

    public void Read(Stretch tail)
    {
        (place, end) = (tail.Start, tail.End);
        while (SkipSeparators(tail.Start))
        {
            if (isBelow)
            {
                ReadLineBelow();
            }
            else if (!(ReadGroup() || ReadTag() || ReadYear() || ReadNumbers() || ReadAuthors() || ReadVenue()))
            {
                place = AddComment();
            }
        }
    }

    /// <summary>The rest of the block comments; what stands below is read by itself, and a line that begins with a known venue and its year.</summary>
    private int AddComment()
    {
        var below = block.MarksIn(new Stretch(place, end)).FirstOrDefault(m => m.Kind is MarkKind.BlockEnd || (m.Kind is MarkKind.Break && IsVenueLine(m.At.End)))?.At.Start ?? end;
        var comment = new Stretch(place, below);
        fields.After.Add(comment);
        fields.Year ??= YearAtEnd(comment);
        return below;
    }

    /// <summary>"Book chapter: Listing for all, 2021. [pdf](url)": a year behind the last comma, before the links.</summary>
    private PrintedYear? YearAtEnd(Stretch comment)
    {
        var link = block.MarksIn(comment).FirstOrDefault(m => m.Kind is MarkKind.Link)?.At.Start ?? comment.End;
        var words = (comment with { End = link }).TrimEnd(text, ".[(");
        var year = words.Length > 6 && words.Length < 120 ? YearReader.ReadAt(text, words.End - 4, words.End) : null;
        return year is not null && text[words.End - 6] is ',' && text.AsSpan(words.Start, words.Length - 4).IndexOf(". ") < 0 ? year : null;
    }

    private bool IsVenueLine(int start)
    {
        var line = new Stretch(start, block.NextBorder(start, end)).TrimStart(text, "*");
        return fields.Venue is null && YearReader.FindIn(text, line with { End = Math.Min(line.End, line.Start + 40) }) is { } year && Venues.IsAbbreviation(text[line.Start..year.Whole.Start]);
    }

    /// <summary>A line below names its field, or holds the authors, else it comments.</summary>
    private void ReadLineBelow()
    {
        if (!new KeyedReader(block, fields).ReadLine(new Stretch(place, block.NextBorder(place, end))))
        {
            if (ReadAuthors() || ReadAuthorAlone())
            {
                isBelow = false;
                return;
            }

            if (ReadNumbers())
            {
                return;
            }

            var line = new Stretch(place, block.NextBorder(place, end)).TrimEnd(text, ".");
            line = line with { Start = line.Start + AnyKey().Match(text, line.Start, line.Length).Length };
            if (IsLinks(line))
            {
                place = line.End;
                return;
            }

            if (fields.Venue is not null || !((EndsInYear(line) && ReadVenueAndYear(line)) || ReadAbbreviation(line)))
            {
                AddComment();
            }
        }

        place = block.NextBorder(place, end);
    }

    private bool EndsInYear(Stretch line) => line.Length >= 4 && YearReader.ReadAt(text, Math.Max(line.Start, line.End - 4), line.End)?.Whole.End == line.End;

    /// <summary>"arXiv 2212": a known venue and a number fill the line.</summary>
    private bool ReadAbbreviation(Stretch line)
    {
        var venue = line.TrimEnd(text, "0123456789.:'’-");
        if (Titles.CountWords(text, venue) != 1 || !Venues.IsAbbreviation(venue.Of(text)))
        {
            return false;
        }

        fields.Venue = venue;
        return true;
    }

    /// <summary>One full name fills the line, and the next lines name their fields.</summary>
    private bool ReadAuthorAlone()
    {
        var line = new Stretch(place, block.NextBorder(place, end));
        if (fields.HasAuthors || NameListParser.ReadAt(text, line) is not { Names: [{ Name.Given: not null }] } names || !(line with { Start = names.At.End }).TrimStart(text, ".").IsEmpty
            || !KeyedReader.IsKeyed(text, new Stretch(Math.Min(line.End + 1, end), end)))
        {
            return false;
        }

        fields.Take(names);
        place = names.At.End;
        return true;
    }

    /// <summary>Passes the marks between two parts; a title that itself ends in a full stop counts as separated.</summary>
    private bool SkipSeparators(int start)
    {
        separator = place == start && start > 0 && (text[start - 1] is '.' or '?' or '!' or '’' || Characters.ClosingQuotes.Contains(text[start - 1], StringComparison.Ordinal)) ? '.' : ' ';
        while (place < end)
        {
            var c = text[place];
            if (c == '\n' && block.IsBorder(place))
            {
                separator = '\n';
                isBelow |= block.EndsBlock(place);
            }
            else if (c is ':' && Emoji().Match(text, place, end - place) is { Success: true, Length: var emoji })
            {
                place += emoji;
                continue;
            }
            else if (c is ',' or '.' or ':' or ';' or '|')
            {
                separator = c;
            }
            else if (Characters.IsDash(c) || c is '*' or '•' or '→')
            {
                separator = '-';
            }
            else if (!Characters.IsSpace(c) && c is not (')' or ']' or '>' or '?' or '!' or '/'))
            {
                return true;
            }

            place++;
        }

        return false;
    }

    /// <summary>"(2014)", "(ICLR 2021)", "(Book, Jan 2017)"; other words in brackets comment.</summary>
    private bool ReadGroup()
    {
        if (text[place] is not ('(' or '[' or '（'))
        {
            return false;
        }

        if (TypeCode.ReadAt(text, place, end) is var code && code > place)
        {
            (place, expectsVenue) = (code, true);
            return true;
        }

        var inner = Brackets.Inside(text, place, end);
        if (inner is not { } at)
        {
            place++;
            return true;
        }

        place = at.End + 1;
        var isGroupOfLinks = IsLinks(at) && block.MarksIn(at).Count(m => m.Kind is MarkKind.Link) > 1;
        if (!isGroupOfLinks && (ReadVenueAndYear(at) || IsNumeric(at)))
        {
            return true;
        }

        if (IsLinks(at))
        {
            isBehindLink = true;
        }
        else if (!block.IsWithin(MarkKind.Code, at.Trim(text)))
        {
            fields.After.Add(at);
        }

        return true;
    }

    /// <summary>A word in code behind the title is a label of the list's own, unless it is a venue or a year.</summary>
    private bool ReadTag()
    {
        if (block.MarksIn(new Stretch(place, place + 1)).FirstOrDefault(m => m.Kind is MarkKind.Code && m.At.End <= end)?.At is not { IsEmpty: false } tag)
        {
            return false;
        }

        var words = tag.Of(text);
        if (!ReadVenueAndYear(tag) && Venues.IsAcronym(words))
        {
            fields.Venue ??= tag;
        }

        place = tag.End;
        return Titles.CountWords(text, tag) <= 4;
    }

    /// <summary>"(Smith et al., 2020)", "(Kingma &amp; Ba, ICLR 2015)".</summary>
    private bool ReadPeopleAndYear(Stretch at)
    {
        if (fields.HasAuthors || NameListParser.ReadAt(text, at) is not { } names || (names.Evidence is Evidence.Weak && YearReader.FindIn(text, at) is null))
        {
            return false;
        }

        var rest = (at with { Start = names.At.End }).Trim(text, ",.:;");
        if (!rest.IsEmpty && (Characters.IsApostrophe(text[rest.Start]) || IsVenueBefore(names, rest)))
        {
            return false;
        }

        if (!rest.IsEmpty && !(YearReader.FindIn(text, rest) is not null && ReadVenueAndYear(rest)))
        {
            return false;
        }

        fields.Take(names);
        return true;
    }

    /// <summary>"(J. Listing Res 2023)", not "(J. Smith, 2023)": no comma parts the words of a venue from the year.</summary>
    private bool IsVenueBefore(NameList names, Stretch rest) =>
        names is { EtAl: false, Names: [{ Name: { Literal: null } name }] } && !text.AsSpan(names.At.End, rest.Start - names.At.End).Contains(',') && (name.Given is null || Venues.IsVenue(names.At.Of(text)));

    /// <summary>Brackets that hold a year and what goes with it.</summary>
    public bool ReadVenueAndYear(Stretch at)
    {
        if (ReadPeopleAndYear(at))
        {
            return true;
        }

        at = Venues.WithoutRank(text, at);
        var year = YearReader.FindIn(text, at) ?? YearReader.FindGlued(text, at);
        at = year is null ? at : BehindSemicolon(at, year);
        var before = (year is null ? at : at with { End = year.Whole.Start }).Trim(text, ",.:;-–'’").Of(text);
        var after = year is null ? default : new Stretch(year.Whole.End, at.End).Trim(text, ",.:;");
        if (year is not null && Edition().IsMatch(before))
        {
            fields.Year ??= year;
            return true;
        }

        if (year is null ? !Venues.IsVenue(before) || Venues.IsStatus(before) : before.Length > 0 && !Venues.IsVenue(before) && !Venues.HasShape(before))
        {
            return false;
        }

        fields.Year ??= year;
        if (KindWord().IsMatch(before))
        {
            fields.Hint = before;
        }
        else if (before.Length > 0 && !Words.IsMonth(before.Split(' ', '/')[0]))
        {
            fields.Venue ??= Venues.WithoutTextWord(text, (year is null ? at : at with { End = year.Whole.Start }).Trim(text, ",.:;-–'’"));
        }

        if (!after.IsEmpty && !fields.HasAuthors && NameListParser.ReadAt(text, after) is { } names)
        {
            fields.Take(names);
        }

        return true;
    }

    /// <summary>"(CCF-A; USENIX 2022)": the venue is named next to the year.</summary>
    private Stretch BehindSemicolon(Stretch at, PrintedYear year)
    {
        var mark = text.AsSpan(at.Start, Math.Max(0, year.Whole.Start - at.Start)).LastIndexOfAny(';', '；');
        return mark < 0 ? at : (at with { Start = at.Start + mark + 1 }).TrimStart(text);
    }

    /// <summary>"acl'23": a venue with or without its year.</summary>
    public void ReadVenueLabel(Stretch label)
    {
        label = Venues.WithoutRank(text, label);
        var year = YearReader.FindIn(text, label) ?? YearReader.FindGlued(text, label);
        fields.Year ??= year;
        var venue = Venues.WithoutTextWord(text, (year is null ? label : label with { End = year.Whole.Start }).Trim(text, ",.:;-–'’"));
        fields.Venue = Titles.CountWords(text, venue) > 0 ? venue : null;
    }

    private bool ReadYear()
    {
        if (YearReader.ReadAt(text, place, end) is not { } year || (separator is '-' or ':' && !IsEnd(year.Whole.End)))
        {
            return false;
        }

        fields.Year ??= year;
        place = year.Whole.End;
        return true;
    }

    /// <summary>Volume, pages, numbers, identifiers, addresses: parts of a reference that are no field of their own.</summary>
    private bool ReadNumbers()
    {
        var match = Numbers().Match(text, place, end - place);
        if (match.Success && match.Length > 0 && separator is not '-')
        {
            if (match.Groups["arxiv"] is { Success: true } arxiv)
            {
                isVenueOfNumber = fields.Venue is null;
                fields.Venue ??= new Stretch(arxiv.Index, arxiv.Index + arxiv.Length);
            }

            place = match.Index + match.Length;
            fields.Numbers.Add(new Stretch(match.Index, place));
            return true;
        }

        return SkipLink();
    }

    /// <summary>A link to the text or to something beside it stands between the parts.</summary>
    private bool SkipLink()
    {
        var link = block.LinkAt(place);
        if (link is null || link.At.Start != place || link.At.IsEmpty)
        {
            return false;
        }

        var label = link.At.Of(text);
        if (LabelRoles.Of(label) is LabelRole.Reference && fields.Venue is null && separator is not ('-' or ':') && Venues.IsVenue(label))
        {
            return false;
        }

        place = Math.Min(link.At.End, end);
        isBehindLink = true;
        return true;
    }

    private bool ReadAuthors()
    {
        if (fields.HasAuthors)
        {
            return false;
        }

        var by = By().Match(text, place, end - place);
        var start = by.Success ? place + by.Length : place;
        var limit = block.NextBorder(start, end);
        limit = block.MarksIn(new Stretch(start, limit)).FirstOrDefault(m => m is { Kind: MarkKind.Link, IsBare: true, At.IsEmpty: false })?.At.Start ?? limit;
        if (NameListParser.ReadAt(text, new Stretch(start, limit)) is not { } names)
        {
            return false;
        }

        var rest = new Stretch(names.At.End, limit).TrimStart(text);
        var isClosed = rest.IsEmpty || ".,;:([|-–—".Contains(text[rest.Start], StringComparison.Ordinal) || block.LinkAt(rest.Start) is not null || YearReader.ReadAt(text, rest.Start, limit) is not null
            || (YearReader.FindIn(text, rest) is { } dated && Venues.IsAbbreviation(text[rest.Start..dated.Whole.Start]));
        var isList = by.Success
            || (names.Evidence is Evidence.Strong && separator is not ':')
            || (isClosed && names.Evidence is Evidence.Fair && separator is not ('-' or ':'))
            || (isClosed && separator is ',' or '.' or '|' or '\n' && names.Names is [{ Name.Given: not null }] && (fields.Year is not null || (separator is '\n' && isBelow && IsDatedBehind(rest, limit))))
            || (separator is '-' && IsSigned(names, rest, limit));
        if (!isList)
        {
            return false;
        }

        fields.Take(names);
        place = names.At.End;
        return true;
    }

    private bool IsDatedBehind(Stretch rest, int limit) => YearReader.FindIn(text, rest with { End = Math.Min(limit, rest.Start + 60) }) is { } year && Titles.CountWords(text, rest with { End = year.Whole.Start }) <= 4;

    /// <summary>" - Richard Hartley and Andrew Zisserman", " - Michael Nielsen 2014": full names that a year or the end follows.</summary>
    private bool IsSigned(NameList names, Stretch rest, int limit)
    {
        if (!names.Names.All(n => n.Name.Given is not null))
        {
            return false;
        }

        var year = YearReader.ReadAt(text, rest.TrimStart(text, ",(").Start, limit);
        return year is not null || ((names.Evidence is Evidence.Fair || GivenNames.Begins(names)) && (rest.IsEmpty || text[rest.Start] is ',' or '('));
    }

    private bool IsEnd(int at) => new Stretch(at, block.NextBorder(at, end)).TrimStart(text, ".,;:)]").IsEmpty;

    private bool IsNumeric(Stretch at) => Numbers().Match(text, at.Start, at.Length) is { Success: true } match && match.Length >= at.Trim(text).Length;

    private bool IsLinks(Stretch at)
    {
        for (var i = at.Start; i < at.End; i++)
        {
            if (char.IsLetterOrDigit(text[i]) && block.LinkAt(i) is null)
            {
                return false;
            }
        }

        return true;
    }

    [GeneratedRegex(@"\G:[a-z][a-z0-9_+-]*:")]
    private static partial Regex Emoji();

    // "intro: ICCV 2017": the name of a field that is not known.
    [GeneratedRegex(@"\G\W*\p{L}[\p{L} ]{1,20}(?:\([^()]*\)\s*)?:\s+")]
    private static partial Regex AnyKey();

    [GeneratedRegex(@"\G\s*(?:by|authors?:)\s+", RegexOptions.IgnoreCase)]
    private static partial Regex By();

    [GeneratedRegex(@"\A(?:\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth|revised|new)\s+(?:edition|ed)\b|\A(?:draft|reprint(?:ed)?|in progress|updated)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Edition();

    [GeneratedRegex(@"\A(?:text)?book|\bthesis|\btalk|\blecture|\bblog|\bslides|\bvideo|\bcourse", RegexOptions.IgnoreCase)]
    private static partial Regex KindWord();

    [GeneratedRegex(
        @"\G(?:(?:vol(?:ume)?|no|nr|number|issue|pp?|pages?|art(?:icle)?|ch(?:apter)?|sect?|ed|suppl|но)\b\.?\s*)*(?:\d+\s*\(suppl[^)]*\)|(?:[A-Z]{0,2}\d+[–—−-][A-Z]{0,2}\d+|[A-Z]{0,2}\d[\d/:.–—−-]*\d[A-Z]?|[A-Z]?\d+)\b(?:\s*\((?:\d{1,3}(?:[–—−/-]\d{1,3})?|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?)\))?(?:st|nd|rd|th)?(?:\s+edition|\s+ed\.)?\)?|" +
        @"doi\s*:?\s*10\.\S+|(?<arxiv>arxiv|corr)(?:\s+e?-?(?:pre)?prints?)?[\s:,]{1,3}(?:abs/|arxiv\s*:\s*)?(?:\d{4}\.\d{4,5}|[a-z.-]+/\d{7})(?:\s*v\.?\s*\d+)?(?:\s*\[[\w.-]+\])?|(?:pmid|pmcid|isbn|issn|hal|mr|zbl)\s*:?\s*[\w-]*\d[\w.-]*|retrieved\s+from|available\s+at|https?://\S+|in\s+press|n\.d\.)",
        RegexOptions.IgnoreCase)]
    private static partial Regex Numbers();
}
