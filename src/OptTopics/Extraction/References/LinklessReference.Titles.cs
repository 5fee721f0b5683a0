namespace OptTopics.Extraction.References;

/// <content>Titles without people: what else tells that they are works.</content>
internal sealed partial class LinklessReference
{
    private bool IsTitleAlone(Unit unit, Fields fields, Stretch title) =>
        KeyedReader.NamesTitle(unit.At.Of(text))
            || (fields is { Year: not null, Venue: not null, Before: [], After: [] } && block.IsWithin(MarkKind.Strong, title))
            || IsTitleWithVenue(unit, fields, title)
            || (habits.ListsDatedLines && IsTitleWithYear(unit, fields, title))
            || IsTitleWithNumber(unit, fields, title)
            || IsBookTitle(unit);

    /// <summary>
    /// "A study of lists (SIGMOD 2013)", "[SIGMOD 2013] A study of lists": a title and nothing but the brackets with a known venue and its year.
    /// </summary>
    private bool IsTitleWithVenue(Unit unit, Fields fields, Stretch title)
    {
        var line = unit.At with { End = block.NextBorder(unit.At.TrimStart(text).Start, unit.At.End) };
        return fields is { Year: { } year, Venue: { } venue, Before: [] }
            && fields.After.TrueForAll(a => a.Start >= line.End)
            && Titles.CountWords(text, title) > 2
            && char.IsUpper(text[title.Start])
            && venue.Start > 0
            && text[venue.Start - 1] is '(' or '['
            && (venue.Start > title.End ? year.Whole.End >= line.TrimEnd(text, ".)]").End : IsLead(venue, title))
            && (Venues.IsAbbreviation(venue.Of(text)) || Venues.IsAcronym(venue.Of(text)));
    }

    /// <summary>
    /// "A study of lists (2015)", "A study of lists. [Science, 2008]", "[Rows] A study of lists. CVPR 2021", "A study, Science, 2008 (RowNet)".
    /// </summary>
    private bool IsTitleWithYear(Unit unit, Fields fields, Stretch title)
    {
        var line = unit.At with { End = block.NextBorder(unit.At.TrimStart(text).Start, unit.At.End) };
        var remark = fields.After.Find(a => a.Start > 0 && a.End < line.End && text[a.Start - 1] is '(' && text[a.End] is ')');
        if (!remark.IsEmpty && fields.Venue is not null && remark.Start > fields.Year?.Whole.End)
        {
            line = (line with { End = remark.Start - 1 }).TrimEnd(text);
        }

        return fields is { Year: { } year, Before: [] or [_] }
            && fields.After.TrueForAll(a => a.Start >= line.End)
            && fields.Before.TrueForAll(b => b.Start > 0 && text[b.Start - 1] is '[' or '(')
            && Titles.CountWords(text, title) > 2
            && year.Whole.Start > title.End
            && year.Whole.End >= line.TrimEnd(text, ".)]").End
            && (text[line.TrimEnd(text, ".").End - 1] is ')' or ']'
                || text[title.End] is '.' or '?'
                || text[title.End - 1] is '?' or '!'
                || (text[title.End] is ',' && fields.Venue is not null));
    }

    /// <summary>"《A study of lists》": nothing but the marks in which Chinese sets titles.</summary>
    private bool IsBookTitle(Unit unit) =>
        unit.At.Trim(text, "*") is { Length: > 2 } whole
            && text[whole.Start] is '《'
            && text[whole.End - 1] is '》'
            && Titles.CountWords(text, whole) > 2;

    /// <summary>"A study of lists" and nothing but an identifier on the line below.</summary>
    private bool IsTitleWithNumber(Unit unit, Fields fields, Stretch title) =>
        fields is { Numbers: [var number], Before: [], After: [] }
            && number.End >= unit.At.TrimEnd(text).End
            && block.MarksIn(unit.At with { Start = title.End }).FirstOrDefault(m => m.Kind is MarkKind.BlockEnd) is { } border
            && Titles.CountWords(text, new Stretch(title.End, border.At.Start)) == 0
            && border.At.End >= number.Start - 1;

    /// <summary>Brackets right before the title.</summary>
    private bool IsLead(Stretch venue, Stretch title) =>
        Brackets.Inside(text, venue.Start - 1, title.Start) is { } inside && new Stretch(inside.End + 1, title.Start).Trim(text).IsEmpty;
}
