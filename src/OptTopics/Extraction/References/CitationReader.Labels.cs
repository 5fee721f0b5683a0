using OptTopics.Bibliography;

namespace OptTopics.Extraction.References;

/// <content>What the words of a link say of the work.</content>
internal sealed partial class CitationReader
{
    /// <summary>The words of a link without brackets and such around them.</summary>
    private string LabelWords(Mark link) => link.PictureLabel ?? Brackets.Strip(text, link.At).Of(text);

    /// <summary>One word beside the link or at the start of its words, which the page's habit tells to be who wrote it.</summary>
    private void ReadLoneName(Fields fields, int start, Stretch link)
    {
        if (fields is { Year: not null, Venue: { } word }
            && ((habits.NamesPersonBefore && word.End <= link.Start) || (habits.NamesPersonBehind && word.Start >= link.End))
            && LoneNames.IsName(word.Of(text)))
        {
            fields.Take(NameListParser.ReadAt(text, word)!);
            fields.Venue = null;
        }
        else if (habits.LeadsWithPeople && LoneNames.LeadBefore(text, link with { Start = start, End = link.Start }) is { } lead)
        {
            fields.Take(NameListParser.ReadAt(text, lead)!);
        }
        else if (habits.NamesPersonInBrackets
            && fields.After.Find(a => a.Start > link.End && a.Start - link.End <= 3 && LoneNames.IsName(a.Of(text))) is { IsEmpty: false } person)
        {
            fields.Take(NameListParser.ReadAt(text, person)!);
            fields.After.Remove(person);
        }
        else if (habits.NamesPersonInLabel && fields.Title is { } title && LoneNames.LabelLead(text, title) is { } name)
        {
            fields.Take(NameListParser.ReadAt(text, name)!);
            fields.Title = (title with { Start = name.End }).TrimStart(text, ".");
        }
    }

    /// <summary>"[A study of lists](url) | Row Labs": where the page has years behind the bar, words without one say who made it.</summary>
    private void DropUndatedVenue(Fields fields)
    {
        if (habits.DatesVenuesBehindBar
            && fields is { Year: null, Venue: { } words }
            && !Venues.IsVenue(words.Of(text))
            && text.AsSpan(0, words.Start).TrimEnd().EndsWith("|")
            && new Stretch(words.End, block.NextBorder(words.End, text.Length)).Trim(text).IsEmpty)
        {
            fields.Venue = null;
            fields.After.Add(words);
        }
    }

    /// <summary>"[A study of lists](https://arxiv.org/abs/2010.14974), arXiv 2010": the first half of the number is no year.</summary>
    private void DropNumberAsYear(Fields fields, Unit unit)
    {
        if (fields.Year is { } year
            && text.AsSpan(0, year.At.Start).TrimEnd().EndsWith("arxiv", StringComparison.OrdinalIgnoreCase)
            && unit.Links
                .SelectMany(l => l.Identifiers)
                .Any(i => i.Scheme is "arxiv" && i.Value.StartsWith($"{year.Year}.", StringComparison.Ordinal)))
        {
            fields.Year = null;
        }
    }

    /// <summary>Where several links lead to the text, the full text is preferred, then the landing page.</summary>
    private Mark Preferred(List<Mark> texts) => texts.FirstOrDefault(t => IsFullText(t)) ?? texts.FirstOrDefault(t => t.Url is not null) ?? texts[0];

    private bool IsFullText(Mark link) =>
        link.Url is { } url
            && (url.EndsWith(".pdf", StringComparison.OrdinalIgnoreCase)
                || WebAddress.Read(url)?.IsPdf == true
                || link.At.Of(text).Contains("pdf", StringComparison.OrdinalIgnoreCase));

    /// <summary>"[acl'23](url)" behind a title: the words of the link name the venue.</summary>
    private void ReadVenueLabel(Fields fields, Mark main)
    {
        var label = Brackets.Strip(text, main.At);
        if (fields.Venue is null
            && !main.IsBare
            && !(fields.Title?.Overlaps(label) ?? false)
            && !label.IsEmpty
            && !fields.Authors.Any(a => label.Contains(a.At))
            && IsVenueLabel(main, label, fields.Title))
        {
            new VenueAndYear(block, fields).ReadLabel(label);
        }
    }

    private bool IsVenueLabel(Mark link, Stretch label, Stretch? title)
    {
        var venue = Venues.WithoutTextWord(text, label);
        var isJournal = venue.Length < label.Length || link.Identifiers.Any(i => i.Scheme is "doi");
        var year = YearReader.FindIn(text, label);
        var isDated = year is not null
            && label.Length < 60
            && Titles.CountWords(text, label with { Start = year.Whole.End }) <= 1
            && Venues.HasShape(text[label.Start..year.Whole.Start])
            && !text[label.Start..year.Whole.Start].Any(char.IsAsciiDigit);
        return (isDated && title?.End <= label.Start) || (label.Length < 40 && (Venues.IsNamed(label.Of(text)) || Venues.IsDated(label.Of(text))))
            || (title?.End <= label.Start && Venues.IsJournal(label.Of(text)) && Titles.CountWords(text, label) > 1)
            || (isJournal && LabelRoles.Of(venue.Of(text)) is LabelRole.Reference && Venues.HasShape(venue.Of(text)));
    }

    /// <summary>Words inside a sentence that lead to no work are a description, unless written as a title is.</summary>
    private bool IsDescription(Unit unit, Fields fields, WorkKind kind) =>
        fields is { Title: { } title, HasAuthors: false, Year: null } && unit.Titled is not null && (fields.Before.Count > 0 || unit.Start > 0)
        && (StartsLower(title) || (kind is WorkKind.Other && !Venues.HasShape(title.Of(text))));

    /// <summary>The first word is in lower case throughout: "large structures", not "f-GAN".</summary>
    private bool StartsLower(Stretch title)
    {
        var word = title.Start;
        while (word < title.End && !Characters.IsSpace(text[word]))
        {
            if (!char.IsLower(text[word++]))
            {
                return false;
            }
        }

        return true;
    }
}
