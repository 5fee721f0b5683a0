using OptTopics.Bibliography;

namespace OptTopics.Extraction.References;

/// <content>References that go on behind a link or on the next line.</content>
internal sealed partial class ReferenceParser
{
    /// <summary>Fewer words behind a link say something of it.</summary>
    private const int LeastTitle = 4;

    /// <summary>The lines below name their fields, so the title stands on the first: where that ends.</summary>
    private int? EndBeforeFields(Stretch words) =>
        block.MarksIn(words).FirstOrDefault(m => m.Kind is MarkKind.BlockEnd) is { } border
                && KeyedReader.IsKeyed(text, words with { Start = border.At.End })
            ? border.At.Start
            : null;

    /// <summary>
    /// "**RowNet**: Ann Smith, Bob Doe. A study of lists. ICML 2015", "**RowNet.** Smith, A., et al. (2015). A study of lists.": behind a short name
    /// in bold the people stand.
    /// </summary>
    private int? BehindAlias(Stretch words)
    {
        var start = words.TrimStart(text, "*");
        var first = start with { End = Math.Min(start.End, start.Start + 1) };
        if (block.MarksIn(first).FirstOrDefault(m => m.Kind is MarkKind.Strong) is not { At: var bold }
            || bold.End >= words.End
            || !Titles.IsShortName(bold.Trim(text, ":.").Of(text)))
        {
            return null;
        }

        var rest = (words with { Start = bold.End }).TrimStart(text, "*");
        var isParted = text[bold.End - 1] is ':' or '.' || (!rest.IsEmpty && text[rest.Start] is ':');
        rest = rest.TrimStart(text, ":*");
        return isParted
                && NameListParser.ReadAt(text, rest) is { } names
                && (names.EtAl || names.Names.Count > 1)
                && names.Names.All(n => n.Name.Given is not null)
                && (rest with { Start = names.At.End }).TrimStart(text) is { IsEmpty: false } behind
                && text[behind.Start] is '.' or '('
            ? rest.Start
            : null;
    }

    /// <summary>"A study of lists - [abstract](rows.md#lists) / [pdf](url)": a link to a page of the keeper's own that is no title.</summary>
    private int? EndBeforeNotes(Stretch words) =>
        block.MarksIn(words).FirstOrDefault(m => m.Kind is MarkKind.PageLink) is { At: var at }
                && at.Start > words.Start
                && CountWords(at) > 0
                && LabelRoles.Of(at.Of(text)) is not LabelRole.Reference
            ? at.Start
            : null;

    /// <summary>
    /// "[pdf](a) [code](b) A Study of Long Lists", "[pdf](a) - 2019 - **A study of lists** - Ann Smith", "[pdf](a) A study, ICML 2015": links open
    /// the entry, and what stands behind them is told by people, a year or its capitals to be the reference; behind a picture for words, by a link
    /// to the text: "[📗](notes) A study [paper](url)".
    /// </summary>
    private Fields? ReadBehindLinks(Stretch at, Stretch words)
    {
        if (at.Start > 0
            || !HoldsOnlyNotes(words)
            || block.LinkAt(words.End) is not { } first
            || !(LabelRoles.Of(first.At.Of(text)) is LabelRole.Text || first.Identifiers.Any(Identifiers.NamesWork)))
        {
            return null;
        }

        var rest = at;
        while (block.LinkAt((rest = rest.TrimStart(text, "[]()|,:-–—")).Start) is { } link
            && rest.Start < at.End
            && LabelRoles.Of(link.At.Of(text)) is not LabelRole.Reference)
        {
            rest = rest with { Start = link.At.End };
        }

        rest = rest with { End = block.NextBorder(rest.Start, rest.End) };
        var printed = rest with { End = block.MarksIn(rest).FirstOrDefault(m => m.Kind is MarkKind.Link)?.At.Start ?? rest.End };
        if (printed.Length < LongestReference && marked.Find(printed) is { } strong && block.IsWithin(MarkKind.Strong, strong))
        {
            return Parse(rest, null, printed) is { Title: not null } set && (set.HasAuthors || set.Year is not null) ? set : null;
        }

        var isBetween = IsBetween(first, printed);
        if (rest.Start == at.Start
            || printed.Length > LongestReference
            || CountWords(printed) < (isBetween ? 2 : LeastTitle)
            || marked.Find(printed) is not null)
        {
            return null;
        }

        var read = new Fields();
        ParsePlain(read, rest, printed);
        return read.Title is { } title
            && (isBetween || read.HasAuthors || read.Year is not null || Titles.IsWrittenLarge(title.Of(text)))
            ? read
            : null;
    }

    /// <summary>"[[Notes](own.md)] ": nothing but links to the keeper's own pages that are no title.</summary>
    private bool HoldsOnlyNotes(Stretch words) =>
        CountWords(words) == block.MarksIn(words)
            .Where(m => m.Kind is MarkKind.PageLink && LabelRoles.Of(m.At.Of(text)) is not LabelRole.Reference)
            .Sum(m => CountWords(m.At));

    /// <summary>The words stand between a picture that leads somewhere and a link to the text.</summary>
    private bool IsBetween(Mark picture, Stretch words) =>
        LabelRoles.IsPicture(picture.At.Of(text))
            && block.LinkAt(new Stretch(words.End, text.Length).TrimStart(text, "[(").Start) is { IsBare: false, PictureLabel: null } link
            && link.At.Of(text) is var label
            && label.Any(char.IsLetter)
            && !LabelRoles.IsPicture(label)
            && LabelRoles.Of(label) is LabelRole.Text;

    /// <summary>"Ann Smith, Bob Doe. [pdf](url) **A study of lists.**": only people stand before the link, and the title behind it.</summary>
    private Stretch? TitleBehindLink(Stretch at, Stretch words) =>
        words.End < at.End
            && NameListParser.ReadAt(text, words) is { Evidence: not Evidence.Weak } names
            && CountWords(words with { Start = names.At.End }) == 0
            && marked.Find(at with { Start = block.LinkAt(words.End)?.At.End ?? words.End }) is { } title
            && (marked.IsQuoted(title) || block.IsWithin(MarkKind.Strong, title))
            ? title
            : null;

    /// <summary>"A study of lists", and the next line holds full names and nothing else: the whole first line is the title.</summary>
    private Stretch? AboveNames(Stretch words)
    {
        if (block.MarksIn(words).FirstOrDefault(m => m.Kind is MarkKind.BlockEnd or MarkKind.Break or MarkKind.SoftBreak) is not { } border)
        {
            return null;
        }

        var title = words with { End = border.At.Start };
        var below = new Stretch(border.At.End, block.NextBorder(border.At.End, words.End)).TrimEnd(text, ".*");
        return CountWords(title) > 1
            && block.MarksIn(title).All(m => m.Kind is not MarkKind.Link)
            && YearReader.FindIn(text, title) is null
            && marked.Find(title) is null
            && NameListParser.ReadAt(text, below) is { Evidence: not Evidence.Weak } names
            && names.Names.All(n => n.Name.Given is not null)
            && names.At.End >= below.End - 1
            && NameListParser.ReadAt(text, title) is not { Evidence: Evidence.Strong } ? title : null;
    }

    /// <summary>"**LSN**", and on the line below "A study of lists, ICML'15": where the line with the title begins.</summary>
    private int? BelowAlias(Stretch words)
    {
        if (block.MarksIn(words).FirstOrDefault(m => m.Kind is MarkKind.BlockEnd) is not { } border)
        {
            return null;
        }

        var alias = (words with { End = border.At.Start }).Trim(text, "*");
        var line = new Stretch(border.At.End, block.NextBorder(border.At.End, words.End)).Trim(text);
        var isTitle = CountWords(alias) is 1 or 2
            && CountWords(line) > 2
            && text[line.End - 1] is not ('.' or ':')
            && !KeyedReader.IsKeyed(text, line)
            && (!char.IsLower(text[line.Start])
                || text.AsSpan(line.Start, line.Length).StartsWith(alias.Of(text), StringComparison.OrdinalIgnoreCase))
            && NameListParser.ReadAt(text, line) is not { Evidence: Evidence.Fair or Evidence.Strong };
        return isTitle ? line.Start : null;
    }

    /// <summary>"Ann Smith, Bob Doe. *Row Network*, 2015.": people, and nothing in italics but words in capitals that the year follows.</summary>
    private bool IsVenueOfPeople(Fields below, Stretch set, Stretch at) =>
        below is { Venue: null, Year: { } year, Authors: [.., var last] }
            && block.IsWithin(MarkKind.Emphasis, set)
            && Venues.HasShape(set.Of(text))
            && set.Start > last.At.End
            && CountWords(new Stretch(last.At.End, set.Start)) == 0
            && year.Whole.Start > set.End
            && CountWords(new Stretch(set.End, year.Whole.Start)) == 0
            && (at with { Start = year.Whole.End }).Trim(text, ".)").IsEmpty;

    /// <summary>The block only has a short name and a link, or the title, and the reference stands on the line below.</summary>
    /// <param name="title">The title that is known already.</param>
    private bool ReadBelow(Fields fields, Stretch at, Stretch? title = null)
    {
        if (block.MarksIn(at).FirstOrDefault(m => m.Kind is MarkKind.BlockEnd) is not { } border)
        {
            return false;
        }

        var below = new Stretch(border.At.End, at.End);
        if (KeyedReader.IsKeyed(text, below))
        {
            return false;
        }

        var read = Parse(below, null, below with { End = block.NextBorder(below.Start, below.End) });
        if (read is not { HasAuthors: true, Title: { } printed }
            || ((fields.Year is not null || title is not null)
                && !Titles.AreSame(text, fields.Title, printed)
                && !(title is { } alias && CountWords(alias) <= 2 && read.Year is not null))
            || (fields.Title is { } above && CountWords(above) > 2 && IsVenueOfPeople(read, printed, at)))
        {
            return false;
        }

        fields.TakeAll(read);
        return true;
    }
}
