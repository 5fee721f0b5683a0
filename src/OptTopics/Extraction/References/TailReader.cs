using System.Text.RegularExpressions;

namespace OptTopics.Extraction.References;

/// <summary>
/// Reads what stands behind a title: year, authors, venue, numbers and identifiers in any order, until words come that are none of them:
/// " (2014), J. Yosinski et al.", ", ESANN, 2010.", ". In Proceedings of X.", " Nature 2015. A classic.".
/// </summary>
/// <param name="expectsVenue">The title before was told by its sentence, so the next sentence is the venue even in lower case.</param>
/// <param name="isSigned">Behind a dash, words of the shape of a name are the author.</param>
internal sealed partial class TailReader(BlockText block, Fields fields, bool expectsVenue = false, bool isSigned = false)
{
    private bool expectsVenue = expectsVenue;
    private readonly string text = block.Text;
    private readonly VenueAndYear dated = new(block, fields);

    private int place;
    private int end;

    /// <summary>What separates the next part from the one before: ',', '.', '-', ':', '\n', '|', '/', '~', '"' or ' '.</summary>
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
        place += ClosingQuote().Match(text, place, Math.Max(0, end - place)).Length;

        while (SkipSeparators(tail.Start))
        {
            if (isBelow)
            {
                ReadLineBelow();
            }
            else if (separator is '\n' && new KeyedReader(block, fields).ReadLine(new Stretch(place, block.NextBorder(place, end))))
            {
                place = block.NextBorder(place, end);
            }
            else if (!(ReadAllPeople() || ReadGroup() || ReadTag() || ReadYear() || ReadYearAndPeople() || ReadNumbers() || SkipEditors()
                || ReadAuthors() || ReadVenue()))
            {
                place = AddComment();
            }
        }
    }

    /// <summary>Passes the marks between two parts; a title that itself ends in a full stop counts as separated.</summary>
    private bool SkipSeparators(int start)
    {
        separator = place == start
                && start > 0
                && (text[start - 1] is '.' or '?' or '!' or '’' || Characters.ClosingQuotes.Contains(text[start - 1], StringComparison.Ordinal))
            ? '.'
            : ' ';
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
            else if (c is ',' or '.' or ':' or ';' or '|' || (c is '/' && (place == 0 || Characters.IsSpace(text[place - 1]))))
            {
                separator = c;
            }
            else if (Characters.IsDash(c) || c is '*' or '_' or '•' or '→' or '➜' or '~')
            {
                separator = c is '~' ? c : '-';
            }
            else if (Characters.IsPictograph(c))
            {
                place++;
                continue;
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
        if (!fields.HasAuthors
            && With().Match(text, at.Start, at.Length) is { Success: true } with
            && NameListParser.ReadAt(text, at with { Start = with.Index + with.Length }) is { } others
            && (at with { Start = others.At.End }).Trim(text, ".,").IsEmpty)
        {
            fields.Take(others);
            return true;
        }

        var isGroupOfLinks = IsLinks(at) && block.MarksIn(at).Count(m => m.Kind is MarkKind.Link) > 1;
        if (!isGroupOfLinks && (dated.Read(at, mayBePeople: !IsBeforeSignedLine(at.End + 1)) || IsNumeric(at)))
        {
            return true;
        }

        if (IsLinks(at))
        {
            isBehindLink = true;
        }
        else if (IsAffiliation(at) || IsPartOfVenue(at))
        {
            return true;
        }
        else if (!block.IsWithin(MarkKind.Code, at.Trim(text)))
        {
            fields.After.Add(at);
        }

        return true;
    }

    /// <summary>"Ann Smith (Row Research)", "Bob Doe (MIT)": where the people work.</summary>
    private bool IsAffiliation(Stretch at)
    {
        var words = at.Of(text);
        return fields is { HasAuthors: true, Authors: [.., var last] } && at.Start - last.At.End is > 0 and <= 3 && Titles.CountWords(text, at) <= 7
            && (Venues.IsAffiliation(words) || words.All(char.IsUpper) || (words.Contains(' ', StringComparison.Ordinal) && Venues.HasShape(words)));
    }

    /// <summary>A word in code behind the title is a label of the list's own, unless it is a venue or a year.</summary>
    private bool ReadTag()
    {
        var code = block.MarksIn(new Stretch(place, place + 1)).FirstOrDefault(m => m.Kind is MarkKind.Code && m.At.End <= end);
        if (code?.At is not { IsEmpty: false } tag)
        {
            return false;
        }

        var words = tag.Of(text);
        place = tag.End;
        if (dated.Read(tag))
        {
            return true;
        }

        if (Venues.IsAcronym(words) && words.Count(char.IsUpper) * 2 > words.Length)
        {
            fields.Venue ??= tag;
        }
        else if (IsLastWord(tag))
        {
            fields.After.Add(tag);
        }

        return Titles.CountWords(text, tag) <= 4;
    }

    /// <summary>"[pdf](a) `rows`": behind the links, what the keeper files the work under closes the entry.</summary>
    private bool IsLastWord(Stretch tag) =>
        fields.Title is { } title
            && new Stretch(tag.End, end).Trim(text).IsEmpty
            && block.MarksIn(new Stretch(title.End, tag.Start + 1)).Any(m => m.Kind is MarkKind.Link);

    private bool IsEnd(int at) => new Stretch(at, block.NextBorder(at, end)).TrimStart(text, ".,;:)]").IsEmpty;

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

    // "(with Ann Smith)", "(joint work with Bob Doe)": on somebody's own page.
    [GeneratedRegex(@"\G(?:joint(?:ly)?\s+(?:work\s+)?)?with\s+(?=\p{Lu})", RegexOptions.IgnoreCase)]
    private static partial Regex With();

    // "[A study of lists](url)," in Row Companions".
    [GeneratedRegex(@"\G[.,]?[""”]")]
    private static partial Regex ClosingQuote();

    [GeneratedRegex(@"\G:[a-z][a-z0-9_+-]*:")]
    private static partial Regex Emoji();
}
