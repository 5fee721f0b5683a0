using System.Text.RegularExpressions;

namespace OptTopics.Extraction.References;

/// <summary>
/// Reads the words of a link: a title alone or with what is printed around it: "Du et al 2018 - Title", "Driscoll et al (1986)",
/// "2019 - Title", "Title (ICLR 2021)", "Seth Lloyd. Title".
/// </summary>
/// <param name="datesTitles">What a year in brackets ends is a title, be it like a name.</param>
/// <param name="mayBeSigned">No other place is told for the people.</param>
internal sealed partial class LabelReader(BlockText block, Fields fields, bool datesTitles = false, bool mayBeSigned = true)
{
    private readonly string text = block.Text;

    public void Read(Stretch label)
    {
        label = Leads.Skip(block, fields, WithinBrackets(label)).Trim(text, "*");
        if (new ReferenceParser(block).ReadWhole(fields, label))
        {
            return;
        }

        if (QuotedTitle().Match(text, label.Start, label.Length) is { Success: true, Groups: var groups } quoted)
        {
            var title = groups[1].Success ? groups[1] : groups[2];
            fields.Title = Titles.Clean(text, new Stretch(title.Index, title.Index + title.Length));
            ReadBehindQuotes(label with { Start = quoted.Index + quoted.Length });
            return;
        }

        if (Possessive().Match(text, label.Start, label.Length) is { Success: true, Groups: [_, var owner, var work] }
            && NameListParser.ReadAt(text, new Stretch(owner.Index, owner.Index + owner.Length)) is { Names: [{ Name.Given: not null }] } person)
        {
            fields.Take(person);
            fields.Title = Titles.Clean(text, new Stretch(work.Index, work.Index + work.Length));
            return;
        }

        if (ReadMarked(label))
        {
            return;
        }

        var rest = ReadPeople(label);
        if (rest.IsEmpty)
        {
            return;
        }

        rest = DropPeople(new TitleEnd(block, fields).Drop(ReadLeadingYear(rest)));
        fields.Title = rest.IsEmpty ? null : Titles.Clean(text, rest);
    }

    /// <summary>"(A. Smith, B. Doe 1987)": people and their year, in brackets inside the link.</summary>
    private Stretch WithinBrackets(Stretch label) =>
        !label.IsEmpty
            && text[label.Start] is '('
            && Brackets.Inside(text, label.Start, label.End) is { } inner
            && inner.End == label.End - 1
            && NameListParser.ReadAt(text, inner, isDated: true) is { } names
            && ReadYear((inner with { Start = names.At.End }).TrimStart(text, ",")) is { } year
            && year.Whole.End == inner.End
            ? inner
            : label;

    /// <summary>"Ann Smith, *A study of lists*", "Ann Smith, "A study of lists": people, and italics or a quotation mark up to the end.</summary>
    private bool ReadMarked(Stretch label)
    {
        if (NameListParser.ReadAt(text, label) is not { } names || (!names.EtAl && names.Names.Any(n => n.Name.Given is null)))
        {
            return false;
        }

        var rest = (label with { Start = names.At.End }).TrimStart(text, ",.:");
        var isMarked = Titles.CountWords(text, rest) > 1
            && (Characters.OpeningQuotes.Contains(text[rest.Start], StringComparison.Ordinal)
                || (block.IsWithin(MarkKind.Emphasis, rest.TrimEnd(text)) && !block.IsWithin(MarkKind.Emphasis, names.At)))
            && !text.AsSpan(rest.Start + 1, rest.Length - 1).ContainsAny("\"”");
        if (isMarked)
        {
            fields.Take(names);
            fields.Title = Titles.Clean(text, rest);
        }

        return isMarked || ReadItalics(label, names);
    }

    /// <summary>"Ann Smith, *A study of lists*, Row Press 2015": people, italics, and where it appeared.</summary>
    private bool ReadItalics(Stretch label, NameList names)
    {
        if (!MarkedTitle.StandsInItalics(block, names)
            || block.MarksIn(label with { Start = names.At.End }).FirstOrDefault(m => m.Kind is MarkKind.Emphasis) is not { At: var title }
            || title.End >= label.End)
        {
            return false;
        }

        fields.Take(names);
        fields.Title = Titles.Clean(text, title);
        ReadBehindQuotes(label with { Start = title.End });
        return true;
    }

    /// <summary>Behind a title in quotation marks stand its people and where it appeared, but no remark.</summary>
    private void ReadBehindQuotes(Stretch rest)
    {
        var remarks = fields.After.Count;
        new TailReader(block, fields).Read(rest);
        fields.After.RemoveRange(remarks, fields.After.Count - remarks);
        var words = rest.Trim(text, ",.");
        words = Venues.WithoutIn(text, words);
        if (fields is { Venue: null, HasAuthors: false, Year: null } && Venues.HasShape(words.Of(text)))
        {
            fields.Venue = words;
        }
    }

    /// <summary>Authors with or without a year before the title, or alone.</summary>
    private Stretch ReadPeople(Stretch label)
    {
        if (NameListParser.ReadAt(text, label) is not { } names)
        {
            return label;
        }

        if (ReferenceParser.IsSignedBehind(text, label with { Start = names.At.End }))
        {
            fields.Title = names.At;
            new TailReader(block, fields).Read(label with { Start = names.At.End });
            return label with { Start = label.End };
        }

        var rest = (label with { Start = names.At.End }).TrimStart(text, ",");
        var year = ReadYear(rest);
        var isTitle = names.Evidence is Evidence.Weak
            && !GivenNames.Begins(names)
            && (IsDatedTitle(names, label) || (names.Names[0].Name.Given is not null && IsSigned(label.End)));
        if (year is not null && !isTitle)
        {
            fields.Take(names);
            fields.Year = year;
            return BehindJournal((label with { Start = year.Whole.End }).TrimStart(text, ")].,:;-–—|"), year);
        }

        if (rest.IsEmpty)
        {
            var isCitation = names.EtAl || (names.Evidence is Evidence.Strong && names.Names.Count > 1);
            if (isCitation)
            {
                fields.Take(names);
            }

            return isCitation ? rest : label;
        }

        if (!IsFollowedByTitle(names, label))
        {
            return label;
        }

        fields.Take(names);
        return rest.TrimStart(text, ".,:;-–—|");
    }

    /// <summary>
    /// "Rowhammer (2018)", "Shutter Rows (2010)": the label is a title where the page has
    /// more of them, and words like a full name are where a year in brackets ends it.
    /// </summary>
    private bool IsDatedTitle(NameList names, Stretch label) =>
        (datesTitles || (names.Names is [{ Name.Given: { } given }] && !given.All(char.IsUpper)))
            && names.At.End < label.End
            && (label with { Start = names.At.End }).TrimStart(text) is { Length: 6 } year
            && text[year.Start] is '(' or '[';

    /// <summary>"Smith &amp; Doe 2001 Trends in Listing": only a space stands behind the year, and the rest names a journal, not a title.</summary>
    private Stretch BehindJournal(Stretch rest, PrintedYear year)
    {
        if (rest.IsEmpty || rest.Start != year.Whole.End + 1 || !(Venues.IsJournal(rest.Of(text)) || Titles.CountWords(text, rest) == 1))
        {
            return rest;
        }

        fields.Venue = rest.TrimEnd(text, ".");
        return rest with { Start = rest.End };
    }

    private PrintedYear? ReadYear(Stretch rest)
    {
        var start = rest.TrimStart(text, "([").Start;
        return start < rest.End ? YearReader.ReadAt(text, start, rest.End) : null;
    }

    private bool IsFollowedByTitle(NameList names, Stretch label)
    {
        var after = (label with { Start = names.At.End }).TrimStart(text);
        if (after.IsEmpty || Titles.CountWords(text, after) < 2)
        {
            return false;
        }

        var mark = text[after.Start];
        var isSpaced = after.Length > 1 && Characters.IsSpace(text[after.Start + 1]);
        var isFull = names.Names.All(n => n.Name.Given is not null)
            && !(names.Evidence is Evidence.Weak && !GivenNames.Begins(names) && IsSigned(label.End));
        return (Characters.IsDash(mark) && isSpaced && (isFull || names.Evidence is not Evidence.Weak))
            || (names.EtAl && char.IsUpper(text[after.TrimStart(text, ",.:;").Start]))
            || (mark is '.' && isSpaced && (isFull || names.Evidence is not Evidence.Weak))
            || (mark is ',' or ':' && isSpaced && names.Evidence is Evidence.Strong)
            || (mark is ':' && isSpaced && isFull && (after.Start > names.At.End || GivenNames.AnyIn(names)))
            || (Characters.OpeningQuotes.Contains(mark, StringComparison.Ordinal) && names.Evidence is not Evidence.Weak);
    }

    /// <summary>"[List Numbers - How they end](url) - A. Smith": the people stand behind the label, so its first words are none.</summary>
    private bool IsSigned(int end)
    {
        var rest = new Stretch(end, block.NextBorder(end, text.Length)).TrimStart(text, "-–—,*");
        return NameListParser.ReadAt(text, rest) is { } names && (names.Evidence is not Evidence.Weak || GivenNames.Begins(names));
    }

    /// <summary>"2019 - Title".</summary>
    private Stretch ReadLeadingYear(Stretch label)
    {
        if (fields.Year is not null || ReadYear(label) is not { } year)
        {
            return label;
        }

        var rest = (label with { Start = year.Whole.End }).TrimStart(text, ")]");
        if (rest.Length < 2 || !(Characters.IsDash(text[rest.Start]) || text[rest.Start] is '|' or '.' || text[year.Whole.End] is ')' or ']'))
        {
            return label;
        }

        fields.Year = year;
        return rest.TrimStart(text, ".|-–—");
    }

    // "Ann Smith's \"A study of lists\"".
    [GeneratedRegex("""\G([^"“”]{5,40})['’]s\s+["“]([^"“”]{3,200})["”]\W*\z""")]
    private static partial Regex Possessive();

    // "\"A study of lists\" by Ann Smith, 2020": what stands behind the quotation marks is no title.
    [GeneratedRegex(
        """\G["“]([^"“”]{8,200})["”][.,]?(?=\s*(?:by\b|in\b|[\d(]|\p{Lu}))|""" +
        """\G‘((?:[^‘’]|’\p{Ll}){8,200})’[.,]?(?=\s*(?:by\b|in\b|[\d(]|\p{Lu}))""",
        RegexOptions.IgnoreCase)]
    private static partial Regex QuotedTitle();
}
