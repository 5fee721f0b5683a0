using System.Text.RegularExpressions;

namespace OptTopics.Extraction.References;

/// <summary>Reads the work that a row of a table or of bars tells of: each cell is what its heading says, else what its shape says.</summary>
/// <param name="roles">What the columns hold; empty when no heading says it.</param>
internal sealed partial class RowReader(BlockText block, IReadOnlyList<Stretch> cells, IReadOnlyList<ColumnRole> roles, string? heading)
{
    private readonly string text = block.Text;
    private readonly Fields fields = new();
    private readonly List<Mark> texts = [];
    private readonly List<Mark> sides = [];

    private Mark? titled;

    // A link further behind is one in what is said of the work.
    private const int LongestLead = 6;

    public IReadOnlyList<FoundCitation> Read()
    {
        for (var i = 0; i < cells.Count; i++)
        {
            ReadLinks(cells[i], RoleOf(i));
        }

        if (roles.Count == 0 && titled is not null)
        {
            ReadVenueLink(titled);
        }

        // What the title's own cell says of the year counts before a column of dates.
        foreach (var i in Enumerable.Range(0, cells.Count).OrderByDescending(i => RoleOf(i) is ColumnRole.Title))
        {
            ReadCell(cells[i], RoleOf(i));
        }

        if (roles.Count == 0)
        {
            ReadByShape();
        }

        return texts.Count + sides.Count == 0 && titled is null && !IsReference ? [] : Build();
    }

    private bool IsReference => fields.Title is not null && (fields.HasAuthors || fields.Year is not null) && (roles.Count == 0 || roles.Contains(ColumnRole.Title));

    /// <summary>What the cell holds; where no column is named for the titles, the one with the linked title holds them.</summary>
    private ColumnRole RoleOf(int cell) =>
        cell >= roles.Count ? ColumnRole.Unknown
            : titled is not null && roles[cell] is ColumnRole.Comment or ColumnRole.Unknown && cells[cell].Contains(titled.At) && !roles.Contains(ColumnRole.Title) ? ColumnRole.Title
            : roles[cell];

    private void ReadLinks(Stretch cell, ColumnRole role)
    {
        foreach (var link in block.MarksIn(cell).Where(m => m.Kind is MarkKind.Link && UnitSplitter.IsCited(m) && m.At.End <= cell.End))
        {
            var label = link.PictureLabel is null && !link.IsBare ? link.At.Of(text) : "paper";
            var labelRole = LabelRoles.Of(label);
            if (role is ColumnRole.Side || labelRole is LabelRole.Side || (labelRole is LabelRole.Text && texts.Count + (titled is null ? 0 : 1) > 0 && LinkRoles.IsPictogram(link, label)))
            {
                sides.Add(link);
            }
            else if (labelRole is LabelRole.Text || role is ColumnRole.Text or ColumnRole.Venue || (titled is not null && role is not ColumnRole.Title))
            {
                texts.Add(link);
            }
            else if (titled is null && (role is ColumnRole.Title || !roles.Contains(ColumnRole.Title)) && Titles.CountWords(text, cell with { End = link.At.Start }) <= LongestLead)
            {
                titled = link;
            }
            else
            {
                sides.Add(link);
            }
        }
    }

    private void ReadCell(Stretch cell, ColumnRole role)
    {
        var words = cell.Trim(text, "*");
        if (words.IsEmpty || NoValue().IsMatch(words.Of(text)))
        {
            return;
        }

        switch (role)
        {
            case ColumnRole.Title:
                ReadTitle(words);
                break;
            case ColumnRole.Authors when NameListParser.ReadAt(text, words, arePeople: true) is { } names:
                fields.Take(names);
                break;
            case ColumnRole.Year:
                fields.Year ??= YearReader.FindIn(text, words);
                break;
            case ColumnRole.Venue when !IsYear(words):
                ReadVenue(words);
                break;
            case ColumnRole.Comment:
                fields.After.Add(words);
                break;
            case ColumnRole.Side or ColumnRole.Unknown when !fields.HasAuthors && !block.MarksIn(cell).Any(m => m.Kind is MarkKind.Link):
                ReadPeopleInBrackets(words);
                break;
            case ColumnRole.Text when words.End > (block.LinkAt(words.End - 1)?.At.End ?? 0):
                fields.After.Add(words);
                break;
        }
    }

    private void ReadTitle(Stretch cell)
    {
        if (titled is not null && cell.Contains(titled.At.Trim(text)))
        {
            new LabelReader(block, fields).Read(titled.At);
            new TailReader(block, fields).Read(cell with { Start = titled.At.End });
        }
        else if (BoldTitle(cell) is { } bold)
        {
            fields.Title = Titles.Clean(text, bold);
            new TailReader(block, fields).Read(cell with { Start = bold.End });
        }
        else if (block.LinkAt(cell.Start) is null)
        {
            var first = block.MarksIn(cell).FirstOrDefault(m => m.Kind is MarkKind.Link);
            new LabelReader(block, fields).Read(first is null ? cell : cell with { End = first.At.Start });
        }
    }

    /// <summary>"LSN (Smith et al., 2021)": people and year in brackets behind a short name.</summary>
    private void ReadPeopleInBrackets(Stretch cell)
    {
        var open = text.AsSpan(cell.Start, cell.Length).IndexOf('(');
        if (open > 0 && Brackets.Inside(text, cell.Start + open, cell.End) is { } inner && inner.End == cell.End - 1
            && NameListParser.ReadAt(text, inner) is { } names && (inner with { Start = names.At.End }).Trim(text, ",") is { IsEmpty: false } rest && YearReader.ReadAt(text, rest.Start, rest.End) is { } year && year.Whole.End == rest.End)
        {
            fields.Take(names);
            fields.Year ??= year;
        }
    }

    /// <summary>"1) **A study of lists** - says why they matter".</summary>
    private Stretch? BoldTitle(Stretch cell)
    {
        var led = Leads.Skip(block, fields, cell);
        return block.MarksIn(led with { End = Math.Min(led.End, led.Start + 1) }).FirstOrDefault(m => m.Kind is MarkKind.Strong && m.At.Start == led.Start && m.At.End < cell.End)?.At;
    }

    private void ReadVenue(Stretch cell)
    {
        var words = Brackets.Strip(text, cell);
        if (LabelRoles.Of(words.Of(text)) is LabelRole.Text && !Venues.IsVenue(words.Of(text)))
        {
            return;
        }

        new VenueAndYear(block, fields).ReadLabel(words);
    }

    private List<FoundCitation> Build()
    {
        var main = texts.FirstOrDefault() ?? titled ?? SideAsMain();
        if (titled is not null)
        {
            texts.Insert(0, titled);
        }

        ReadLabel(main);
        fields.Title = fields.Title is { } title && Titles.CountWords(text, title) == 0 ? null : fields.Title;
        var label = main is null ? "paper" : main.PictureLabel ?? (main.IsBare ? "" : main.At.Of(text));
        var work = new FoundCitation
        {
            Fields = fields,
            Kind = KindOf.Of(main, label, fields, text, heading),
            Link = main,
            Label = main is null or { IsBare: true } ? null : main.PictureLabel ?? Brackets.Strip(text, main.At).Of(text),
            Links = texts.Count > 0 ? texts : main is null ? [] : [main],
            At = main?.At ?? fields.Title ?? cells[0],
        };
        AnnotationReader.Read(block, work, fields);
        return [work, .. sides.Where(s => s != main).Select(s => CitationReader.Side(text, s, work))];
    }

    /// <summary>A row that names no people tells of what its one link leads to, be it code.</summary>
    private Mark? SideAsMain() =>
        CitationReader.IsWorkBesides(fields, sides) ? null : sides.FirstOrDefault(s => LabelRoles.Of(s.At.Of(text)) is LabelRole.Side) ?? sides.FirstOrDefault();

    private void ReadLabel(Mark? main)
    {
        if (fields.Venue is null && main is { IsBare: false } && main != titled && Brackets.Strip(text, main.At) is { IsEmpty: false } label && Venues.IsAbbreviation(label.Of(text)))
        {
            new VenueAndYear(block, fields).ReadLabel(label);
        }
    }

    [GeneratedRegex(@"\A\W*(?:n\.?/?a\.?|none|no|not (?:provided|available|applicable)|unknown|tb[da]|null)?\W*\z", RegexOptions.IgnoreCase)]
    private static partial Regex NoValue();
}
