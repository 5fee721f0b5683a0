using System.Text.RegularExpressions;

namespace OptTopics.Extraction.References;

/// <summary>Tells whether words without a link are a reference.</summary>
/// <param name="isSigned">The page signs works without a link so, behind a dash or "by".</param>
internal sealed partial class LinklessReference(BlockText block, bool isSigned, PageHabits habits)
{
    private readonly string text = block.Text;

    /// <summary>Without a link, names by their shape, a title, and a year or more make a reference.</summary>
    public bool IsReference(Unit unit, Fields fields)
    {
        if (fields is { Title: null, HasAuthors: true, AuthorEvidence: Evidence.Strong, Year: not null, Venue: not null, Before: [], After: [] })
        {
            return fields.Numbers.Count > 0;
        }

        if (fields is not { Title: { } title } || Titles.CountWords(text, title) > 40)
        {
            return false;
        }

        return fields.HasAuthors ? IsOfPeople(unit, fields, title) : IsTitleAlone(unit, fields, title);
    }

    private bool IsOfPeople(Unit unit, Fields fields, Stretch title)
    {
        if (RestsOnWorks(unit, title))
        {
            return false;
        }

        if ((fields.After.Count == 0 && IsSigned(fields, title))
            || IsSignedInBrackets(unit, fields, title)
            || (habits.SignsLinks && IsSetApart(title) && IsSignedBy(fields, title, "-")))
        {
            return true;
        }

        if (!Opens(unit, fields, title))
        {
            return false;
        }

        if (habits.ListsReferences && (IsTitleOfPeople(fields, title) || IsBehindYear(fields, title) || IsSetApartBehindPeople(fields, title)))
        {
            return true;
        }

        var isWhole = IsCompact(fields, title) || IsComplete(fields, title) || WordsBehind(unit, fields) <= (fields.Year is null ? 15 : 30);
        return isWhole
            && ((fields.Year is not null && IsKey(fields, title))
                || IsOfOnePerson(fields, title)
                || (habits.ListsReferences && IsTitleBeforePerson(fields, title))
                || (IsSetApart(title) && IsShortForm(fields, title, unit.At.End))
                || ((IsMarked(fields, title) || TellsReference(fields)) && BeginsAsTitle(fields, title)));
    }

    /// <summary>Nothing but a few words stands before people and title, or what refers to them.</summary>
    private bool Opens(Unit unit, Fields fields, Stretch title)
    {
        var at = Leads.SkipNumber(text, unit.At with { Start = Leads.SkipDay(text, unit.At.TrimStart(text, "*-•")) });
        var start = Leads.SkipRequest(text, at).Start;
        var first = Math.Min(fields.Authors.Min(a => a.At.Start), title.Start);
        return first - start < 12
            || (IsSetApart(title) && fields.Year is not null && HeadReader.Referring().IsMatch(text.AsSpan(start, first - start)))
            || (fields is { Year: not null, AuthorEvidence: Evidence.Strong, Before: [var lead] } && Titles.CountWords(text, lead) <= 8);
    }

    /// <summary>"... in many ways (Smith et al 2006) or none (Doe 2008)": a sentence that rests on works is the title of none.</summary>
    private bool RestsOnWorks(Unit unit, Stretch title) =>
        !IsSetApart(title) && (InText().Count(unit.At.Of(text)) > 1 || NameListParser.ReadAt(text, title) is { EtAl: true });

    private bool IsMarked(Fields fields, Stretch title) =>
        IsSetApart(title) && (fields.Year is not null || IsRightBehindPeople(fields, title) || IsSignedBy(fields, title, "by"));

    /// <summary>Small letters begin a title only behind people and a year.</summary>
    private bool BeginsAsTitle(Fields fields, Stretch title) =>
        !char.IsLower(text[title.Start]) || (fields.Year is not null && fields.Authors[0].At.Start < title.Start);

    /// <summary>How many words comment the work in its own block; what stands below may be long.</summary>
    private int WordsBehind(Unit unit, Fields fields)
    {
        var end = block.MarksIn(unit.At).FirstOrDefault(m => m.Kind is MarkKind.BlockEnd)?.At.Start ?? unit.At.End;
        return fields.After.Where(a => a.Start < end).Sum(a => Titles.CountWords(text, a));
    }

    private bool IsSetApart(Stretch title) =>
        block.IsWithin(MarkKind.Strong, title)
            || block.IsWithin(MarkKind.Emphasis, title)
            || (title.Start > 0
                && (text[title.Start - 1] is '»' || Characters.OpeningQuotes.Contains(text[title.Start - 1], StringComparison.Ordinal)));

    /// <summary>The names are sure by themselves, or likely and with a year or numbers, or year and venue stand beside them.</summary>
    private static bool TellsReference(Fields fields) =>
        fields.AuthorEvidence is Evidence.Strong
            || (fields.AuthorEvidence is Evidence.Fair && (fields.Numbers.Count > 0 || fields.Year is not null))
            || (fields.Year is not null && fields.Venue is not null);

    // "(Smith et al 2006)", "(Doe 2008; Roe and Doe 2010)", each of the two.
    [GeneratedRegex(
        @"[(;]\s?(?:e\.g\.,?\s|see\s)?\p{Lu}[\p{L}'’-]{1,30}(?:[ ,&]{1,3}(?:and\s|et\sal\.?,?\s?)?(?:\p{Lu}[\p{L}'’-]{1,30})?){0,4}" +
        @"(?:,?\s?(?:19|20)\d\d[a-z]?\s?(?=[);])|(?=;))")]
    private static partial Regex InText();
}
