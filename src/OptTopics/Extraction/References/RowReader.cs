namespace OptTopics.Extraction.References;

/// <summary>Reads the work that a row of a table or of bars tells of: each cell is what its heading says, else what its shape says.</summary>
/// <param name="roles">What the columns hold; empty when no heading says it.</param>
internal sealed partial class RowReader(BlockText block, IReadOnlyList<Stretch> cells, IReadOnlyList<ColumnRole> roles, string? heading)
{
    private readonly string text = block.Text;
    private readonly Fields fields = new();
    private readonly List<Mark> texts = [];
    private readonly List<Mark> sides = [];

    /// <summary>The column of the people holds family names alone: "Smith, Doe" are two.</summary>
    public bool ListsFamilies { get; init; }

    private Mark? titled;

    /// <summary>One cell holds a whole reference.</summary>
    private bool holdsReference;

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

    private bool IsReference =>
        fields.Title is not null
            && (fields.HasAuthors || fields.Year is not null)
            && (roles.Count == 0 ? !IsKeyAndValue : roles.Contains(ColumnRole.Title));

    /// <summary>"First published | March 25, 2025": nothing tells that the two cells are of a work.</summary>
    private bool IsKeyAndValue => cells.Count == 2 && heading is null && !holdsReference;

    /// <summary>What the cell holds; where no column is named for the titles, the one with the linked title holds them.</summary>
    private ColumnRole RoleOf(int cell)
    {
        if (cell >= roles.Count)
        {
            return ColumnRole.Unknown;
        }

        var holdsTitle = titled is not null
            && roles[cell] is ColumnRole.Comment or ColumnRole.Unknown
            && cells[cell].Contains(titled.At)
            && !roles.Contains(ColumnRole.Title);
        return holdsTitle ? ColumnRole.Title : roles[cell];
    }

    private void ReadLinks(Stretch cell, ColumnRole role)
    {
        foreach (var link in block.MarksIn(cell).Where(m => m.Kind is MarkKind.Link && UnitSplitter.IsCited(m) && m.At.End <= cell.End))
        {
            var label = link.PictureLabel is null && !link.IsBare ? link.At.Of(text) : "paper";
            var labelRole = LabelRoles.Of(label);
            var isFurther = texts.Count > 0 || titled is not null;
            if (role is ColumnRole.Side
                || labelRole is LabelRole.Side
                || IsAloneInRemark(cell, link, role)
                || (labelRole is LabelRole.Text && isFurther && LinkRoles.IsPictogram(link, label)))
            {
                sides.Add(link);
            }
            else if (labelRole is LabelRole.Text
                || role is ColumnRole.Text or ColumnRole.Venue
                || (titled is not null && role is not ColumnRole.Title))
            {
                texts.Add(link);
            }
            else if (titled is null
                && (role is ColumnRole.Title || !roles.Contains(ColumnRole.Title))
                && Titles.CountWords(text, cell with { End = link.At.Start }) <= LongestLead)
            {
                titled = link;
            }
            else
            {
                sides.Add(link);
            }
        }
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
        var beside = sides.Where(s => s != main)
            .Concat(Badges.Beside(block, new Stretch(cells[0].Start, cells[^1].End), work.Links))
            .OrderBy(s => s.At.Start);
        return [work, .. beside.Select(s => CitationReader.Side(text, s, work))];
    }

    /// <summary>A row that names no people tells of what its one link leads to, be it code.</summary>
    private Mark? SideAsMain() =>
        CitationReader.IsWorkBesides(text, fields, sides)
            ? null
            : sides.FirstOrDefault(s => LabelRoles.Of(s.At.Of(text)) is LabelRole.Side) ?? sides.FirstOrDefault();

    private void ReadLabel(Mark? main)
    {
        if (fields.Venue is null
            && main is { IsBare: false }
            && main != titled
            && Brackets.Strip(text, main.At) is { IsEmpty: false } label
            && Venues.IsAbbreviation(label.Of(text)))
        {
            new VenueAndYear(block, fields).ReadLabel(label);
        }
    }
}
