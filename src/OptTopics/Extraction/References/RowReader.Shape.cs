namespace OptTopics.Extraction.References;

/// <content>Rows without headings: what a cell holds by its shape.</content>
internal sealed partial class RowReader
{
    /// <summary>"Title of many words | A. Author | [Journal](url)": the last cell leads to the text by the name of the venue.</summary>
    private void ReadVenueLink(Mark link)
    {
        var words = link.At.Of(text);
        var isLast = cells[^1].Contains(link.At) && (Venues.IsVenue(words) || Venues.HasShape(words) || Titles.CountWords(text, link.At) == 1);
        if (IsBehindPeople(link)
            || isLast && cells.Any(c => Titles.CountWords(text, c) > Titles.CountWords(text, link.At) && !IsNames(c.Trim(text, "*"), Evidence.Fair)))
        {
            titled = null;
            texts.Add(link);
            new VenueAndYear(block, fields).ReadLabel(link.At);
        }
    }

    /// <summary>"A study of lists | *Ann Smith, Bob Doe* | [Row Journal](url)": between the link and the words of a title stand the people.</summary>
    private bool IsBehindPeople(Mark link)
    {
        var cell = cells.ToList().FindIndex(c => c.Contains(link.At));
        return cell > 1
            && IsNames(cells[cell - 1].Trim(text, "*"), Evidence.Fair)
            && Titles.CountWords(text, cells[cell - 2]) > 2
            && !block.MarksIn(cells[cell - 2]).Any(m => m.Kind is MarkKind.Link);
    }

    /// <summary>Without headings: a year, a list of names, a venue, and the longest of the rest is the title, or a whole reference.</summary>
    private void ReadByShape()
    {
        if (titled is not null)
        {
            new LabelReader(block, fields).Read(titled.At);
            if (cells.FirstOrDefault(c => c.Contains(titled.At)) is { IsEmpty: false } cell
                && text.AsSpan(titled.At.End, cell.End - titled.At.End).TrimStart(" *_") is [',', ..])
            {
                new TailReader(block, fields).Read(cell with { Start = titled.At.End });
            }
        }

        var rest = cells
            .Select(c => Brackets.Strip(text, c.Trim(text, "*")))
            .Where(c => !c.IsEmpty && block.LinkAt(c.Start) is null && !IsYear(c))
            .ToList();
        var longest = rest.Where(c => !IsNames(c, Evidence.Fair)).OrderByDescending(c => Titles.CountWords(text, c)).FirstOrDefault();
        holdsReference = fields.Title is null && !longest.IsEmpty && new ReferenceParser(block).ReadWhole(fields, Leads.Skip(block, fields, longest));
        if (holdsReference)
        {
            rest.Remove(longest);
        }
        else if (fields.Title is null && Titles.CountWords(text, longest) > 1)
        {
            fields.Title = Titles.Clean(text, Leads.Skip(block, fields, longest));
            rest.Remove(longest);
        }

        foreach (var cell in rest)
        {
            if (!fields.HasAuthors
                && IsNames(cell, Evidence.Weak)
                && (NameListParser.ReadAt(text, cell) is { Evidence: Evidence.Strong, Names.Count: > 1 }
                    || !(Venues.IsVenue(cell.Of(text)) || Venues.IsAcronym(cell.Of(text)))))
            {
                fields.Take(NamesOf(cell)!);
            }
            else if (fields.Venue is null
                && fields.Title is { } title
                && cell.Start > title.End
                && (Venues.IsVenue(cell.Of(text)) || Venues.HasShape(cell.Of(text))))
            {
                new VenueAndYear(block, fields).ReadLabel(cell);
            }
        }
    }

    private bool IsYear(Stretch cell)
    {
        if (YearReader.ReadAt(text, cell.Start, cell.End) is not { } year || year.Whole.End < cell.End)
        {
            return false;
        }

        fields.Year ??= year;
        return true;
    }

    /// <summary>The names of a cell; several full ones that fill it may hold words of titles: "Ann Smith, Bob Low, Eve Roe".</summary>
    private NameList? NamesOf(Stretch cell)
    {
        var names = NameListParser.ReadAt(text, cell);
        var isWhole = names is not null && names.At.End >= cell.TrimEnd(text, ".").End - 1;
        return !isWhole
                && text.AsSpan(cell.Start, cell.Length).Contains(',')
                && NameListParser.ReadAt(text, cell, arePeople: true) is { Names.Count: > 2 } all
                && all.Names.All(n => n.Name.Given is not null)
            ? all
            : names;
    }

    private bool IsNames(Stretch cell, Evidence least) =>
        NamesOf(cell) is { } names && names.Evidence >= least && names.At.End >= cell.TrimEnd(text, ".").End - 1
        && (names.Evidence is not Evidence.Weak || names.Names is [{ Name.Given: not null }] or [_, _]);
}
