using System.Text.RegularExpressions;
using OptTopics.Bibliography;

namespace OptTopics.Extraction.References;

/// <content>What a cell holds whose column is named.</content>
internal sealed partial class RowReader
{
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
            case ColumnRole.Authors when PeopleOf(words) is { } names:
                fields.Take(names);
                fields.Year ??= roles.Contains(ColumnRole.Year) ? null : YearReader.FindIn(text, words with { Start = names.At.End });
                break;
            case ColumnRole.Year:
                fields.Year ??= YearReader.FindIn(text, words);
                break;
            case ColumnRole.Venue when !IsYear(words):
                ReadVenue(words);
                break;
            case ColumnRole.Place when !IsYear(words) && IsKnownVenue(words):
                ReadVenue(words);
                break;
            case ColumnRole.Comment:
                fields.After.Add(WithoutTrailingSides(WithoutLeadingSides(words)));
                break;
            case ColumnRole.Side or ColumnRole.Unknown when !fields.HasAuthors && !block.MarksIn(cell).Any(m => m.Kind is MarkKind.Link):
                ReadPeopleInBrackets(words);
                break;
            case ColumnRole.Text when words.End > (block.LinkAt(words.End - 1)?.At.End ?? 0):
                fields.After.Add(words);
                break;
        }
    }

    /// <summary>"[Test](url)" above "Says why": a word or two that are a line of the remarks lead to something beside the work.</summary>
    private bool IsAloneInRemark(Stretch cell, Mark link, ColumnRole role) =>
        role is ColumnRole.Comment
            && roles.Contains(ColumnRole.Title)
            && !link.Identifiers.Any(Identifiers.NamesWork)
            && link is { IsBare: false, PictureLabel: null, At.IsEmpty: false }
            && Titles.CountWords(text, link.At) <= 2
            && LabelRoles.Of(link.At.Of(text)) is LabelRole.Reference
            && LineOf(cell, link.At.Start).Trim(text, "-*•") is var line
            && link.At.Contains(line);

    private Stretch WithoutLeadingSides(Stretch remark)
    {
        while (!remark.IsEmpty
            && block.LinkAt(remark.Start) is { } link
            && sides.Contains(link)
            && LineOf(remark, remark.Start).TrimEnd(text).End <= link.At.End)
        {
            remark = (remark with { Start = Math.Min(link.At.End, remark.End) }).TrimStart(text);
        }

        return remark;
    }

    private Stretch WithoutTrailingSides(Stretch remark)
    {
        while (!remark.IsEmpty
            && block.LinkAt(remark.End - 1) is { } link
            && sides.Contains(link)
            && LineOf(remark, link.At.Start).TrimStart(text).Start >= link.At.Start)
        {
            remark = (remark with { End = link.At.Start }).TrimEnd(text);
        }

        return remark;
    }

    private Stretch LineOf(Stretch cell, int place)
    {
        var start = place;
        while (start > cell.Start && !block.IsBorder(start - 1))
        {
            start--;
        }

        return new Stretch(start, block.NextBorder(place, cell.End));
    }

    private NameList? PeopleOf(Stretch cell) =>
        Bodies.CollaborationAt(text, cell) ?? NameListParser.ReadAt(text, cell, isDated: ListsFamilies, arePeople: true);

    private void ReadTitle(Stretch cell)
    {
        if (titled is not null && cell.Contains(titled.At.Trim(text)))
        {
            ReadWords(titled.At);
            new HeadReader(block, fields).Read(cell with { End = Math.Max(cell.Start, titled.At.Start) });
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
            ReadWords(first is null ? cell : cell with { End = first.At.Start });
        }
    }

    /// <summary>The words of a title; where people have a column, it is not signed.</summary>
    private void ReadWords(Stretch label) => new LabelReader(block, fields, mayBeSigned: !roles.Contains(ColumnRole.Authors)).Read(label);

    /// <summary>"LSN (Smith et al., 2021)": people and year in brackets behind a short name.</summary>
    private void ReadPeopleInBrackets(Stretch cell)
    {
        var open = text.AsSpan(cell.Start, cell.Length).IndexOf('(');
        if (open > 0
            && Brackets.Inside(text, cell.Start + open, cell.End) is { } inner
            && inner.End == cell.End - 1
            && NameListParser.ReadAt(text, inner) is { } names
            && (inner with { Start = names.At.End }).Trim(text, ",") is { IsEmpty: false } rest
            && YearReader.ReadAt(text, rest.Start, rest.End) is { } year
            && year.Whole.End == rest.End)
        {
            fields.Take(names);
            fields.Year ??= year;
        }
    }

    /// <summary>"1) **A study of lists** - says why they matter".</summary>
    private Stretch? BoldTitle(Stretch cell)
    {
        var led = Leads.Skip(block, fields, cell);
        return block.MarksIn(led with { End = Math.Min(led.End, led.Start + 1) })
            .FirstOrDefault(m => m.Kind is MarkKind.Strong && m.At.Start == led.Start && m.At.End < cell.End)?.At;
    }

    /// <summary>"ICML 2015", "Nature Genetics", not "Meeting room 2.R034/Zoom".</summary>
    private bool IsKnownVenue(Stretch cell) =>
        cell.Of(text) is var words && (Venues.IsVenue(words) || Venues.IsDated(words) || Venues.IsJournal(words));

    private void ReadVenue(Stretch cell)
    {
        var words = Brackets.Strip(text, cell);
        if (LabelRoles.Of(words.Of(text)) is LabelRole.Text && !Venues.IsVenue(words.Of(text)))
        {
            return;
        }

        new VenueAndYear(block, fields).ReadLabel(words);
    }

    [GeneratedRegex(@"\A(?>\W*)(?:n\.?/?a\.?|none|no|not (?:provided|available|applicable)|unknown|tb[da]|null)?\W*\z", RegexOptions.IgnoreCase)]
    private static partial Regex NoValue();
}
