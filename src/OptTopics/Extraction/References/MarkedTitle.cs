using System.Text.RegularExpressions;

namespace OptTopics.Extraction.References;

/// <summary>Finds the title that bold, quotation marks or italics set apart.</summary>
internal sealed partial class MarkedTitle(BlockText block)
{
    private const int LongestBeginning = 4;

    private const int LeastSubtitle = 4;

    private const int NearYear = 40;

    private readonly string text = block.Text;

    /// <summary>The first stretch that bold, quotation marks or italics set apart as a title.</summary>
    public Stretch? Find(Stretch within)
    {
        var marks = block.MarksIn(within).Where(m => m.At.End <= within.End).ToList();
        var quoted = Quoted(within);
        var strong = marks.Where(m => m.Kind is MarkKind.Strong && !IsTag(m.At)).Select(m => m.At).FirstOrDefault(IsStrongTitle);
        if (!strong.IsEmpty && !IsAlias(strong, quoted) && !IsBeforePeople(strong, quoted))
        {
            return strong;
        }

        var emphasis = marks.Where(m => m.Kind is MarkKind.Emphasis).Select(m => m.At).FirstOrDefault(IsEmphasisedTitle);
        if (!emphasis.IsEmpty && emphasis.End < quoted?.Start && IsBehindPeople(within, emphasis.Start))
        {
            return emphasis;
        }

        if (quoted is { } words && (IsTitle(words) || IsBehindPeople(within, words.Start - 1) || IsSigned(words.End + 1, within.End)))
        {
            return words;
        }

        return emphasis.IsEmpty ? null : emphasis;

        bool IsStrongTitle(Stretch at) =>
            IsTitle(at) && !IsInLead(within, at) && !IsWholeReference(within, at) && !IsAmongPeople(within, at) && !IsRemark(within, at);

        bool IsEmphasisedTitle(Stretch at) =>
            IsTitle(at)
                && !(at.Start > within.Start && text[at.Start - 1] is '(' or '[')
                && !Venues.IsVenue(at.Of(text))
                && !IsSignature(within, at)
                && !IsBehindSentence(within, at)
                && !IsBehindWords(within, at)
                && !IsWithinTitle(within, at)
                && !InBefore().IsMatch(text.AsSpan(within.Start, at.Start - within.Start));
    }

    /// <summary>
    /// "**Lists**: how they are kept. Ann Smith, Bob Doe": the title goes on behind a short bold beginning where people or a year follow it, and
    /// begins behind the short name of a thing.
    /// </summary>
    public Stretch WithSubtitle(Stretch title, Stretch within)
    {
        var colon = text[title.End - 1] is ':' ? title.End : title.End < within.End && text[title.End] is ':' ? title.End + 1 : within.End;
        if (colon >= within.End
            || Titles.CountWords(text, title) > LongestBeginning
            || !block.IsWithin(MarkKind.Strong, title)
            || PlainReader.SentenceAt(block, (within with { Start = colon }).TrimStart(text)) is not { } sentence
            || Titles.CountWords(text, sentence) < 2)
        {
            return title;
        }

        var behind = (within with { Start = sentence.End }).TrimStart(text, ".,");
        var goesOn = behind.IsEmpty ? IsBeforeText(title, sentence) : (NameListParser.ReadAt(text, behind) is { Evidence: not Evidence.Weak }
                || YearReader.FindIn(text, behind with { End = Math.Min(behind.End, behind.Start + NearYear) }) is not null);
        return !goesOn ? title : Titles.IsShortName(title.Trim(text, ":").Of(text)) ? sentence : title.Join(sentence);
    }

    /// <summary>"**RowNet**: A study of long lists [paper](url)": behind a short name words in a capital that only a link to the text ends.</summary>
    private bool IsBeforeText(Stretch title, Stretch sentence) =>
        Titles.IsShortName(title.Trim(text, ":").Of(text))
            && Titles.CountWords(text, sentence) >= LeastSubtitle
            && char.IsUpper(text[sentence.Start])
            && block.LinkAt(new Stretch(sentence.End, text.Length).TrimStart(text, "[(").Start) is { IsBare: false, PictureLabel: null } link
            && LabelRoles.Of(link.At.Of(text)) is LabelRole.Text;

    /// <summary>"Smith, A. (1989). A study of lists. Row Press. **Up to page 9.**": bold behind a whole reference asks for something.</summary>
    private bool IsRemark(Stretch within, Stretch at)
    {
        var before = (within with { End = at.Start }).TrimEnd(text, "*");
        if (at.End < within.TrimEnd(text, "*.").End || before.IsEmpty || text[before.End - 1] is not ('.' or ')')
            || NameListParser.ReadAt(text, before) is not { Evidence: Evidence.Strong } names)
        {
            return false;
        }

        var rest = (before with { Start = names.At.End }).TrimStart(text, ".,([");
        return !rest.IsEmpty && YearReader.ReadAt(text, rest.Start, rest.End) is { } year
            && Titles.CountWords(text, rest with { Start = year.Whole.End }) > 2;
    }

    /// <summary>"**Transformer**: "Attention Is All You Need"".</summary>
    private bool IsAlias(Stretch strong, Stretch? quoted) =>
        quoted is { } title
            && title.Start > strong.End
            && Titles.CountWords(text, strong) <= 3
            && Titles.CountWords(text, title) > Titles.CountWords(text, strong)
            && Titles.CountWords(text, new Stretch(strong.End, title.Start)) == 0;

    /// <summary>"**RowNet** method: A. Smith, B. Doe, "A study of lists,"": people stand before the quotation mark, so bold names a thing.</summary>
    private bool IsBeforePeople(Stretch strong, Stretch? quoted)
    {
        if (quoted is not { } title || title.Start <= strong.End || Titles.CountWords(text, strong) > LongestBeginning)
        {
            return false;
        }

        var between = new Stretch(strong.End, title.Start - 1);
        var colon = text.AsSpan(between.Start, Math.Max(0, between.Length)).LastIndexOf(": ");
        return colon >= 0 && IsBehindPeople(between with { Start = between.Start + colon + 1 }, title.Start - 1);
    }

    private bool IsTitle(Stretch at)
    {
        var inner = at.Trim(text, Characters.OpeningQuotes + Characters.ClosingQuotes + "'.,:");
        return !inner.IsEmpty
            && !(inner.Length < 60 && (Venues.IsDated(inner.Of(text)) || IsDatedGroup(inner)))
            && !(text[inner.Start] is '(' && text[inner.End - 1] is ')')
            && (Titles.CountWords(text, inner) > 1 || (inner.Length > 3 && char.IsLetter(text[inner.Start])))
            && !Enumerator().IsMatch(inner.Of(text))
            && !PartOfOther().IsMatch(inner.Of(text))
            && NameListParser.ReadEtAl(text, inner.Start, inner.End) is null
            && !NamesField(inner)
            && !IsTagGroup(at)
            && !ArePeople(inner);
    }

    /// <summary>"**[Rows, Lists]** A study of lists [pdf](url)": brackets in bold that more words follow are a label of the list's own.</summary>
    private bool IsTagGroup(Stretch at) =>
        text[at.Start] is '['
            && text[at.End - 1] is ']'
            && new Stretch(at.End, block.NextBorder(at.End, text.Length)) is var rest
            && (rest with { End = block.MarksIn(rest).FirstOrDefault(m => m.Kind is MarkKind.Link)?.At.Start ?? rest.End }) is var behind
            && Titles.CountWords(text, behind) > Titles.CountWords(text, at);

    /// <summary>"**Paper**: [pdf](url)".</summary>
    private bool NamesField(Stretch at) =>
        (text[at.End - 1] is ':' || new Stretch(at.End, text.Length).TrimStart(text, "*") is { IsEmpty: false } rest && text[rest.Start] is ':')
            && LabelRoles.Of(at.Of(text)) is not LabelRole.Reference;

    /// <summary>People with their year are no title, and surely told people without one are none either.</summary>
    private bool ArePeople(Stretch at) =>
        NameListParser.ReadAt(text, at) is { } names
            && (IsYear(at with { Start = names.At.End })
                || ((names.Evidence is not Evidence.Weak || names.EtAl) && names.At.End >= at.End - 1));

    /// <summary>"[2019 Row Letters, **RowNet**] **A study of lists**": inside the brackets that open the line.</summary>
    private bool IsInLead(Stretch within, Stretch at)
    {
        var open = within.TrimStart(text);
        return !open.IsEmpty
            && text[open.Start] is '['
            && block.LinkAt(open.Start) is null
            && at.Start > open.Start
            && Brackets.Inside(text, open.Start, open.End) is { } inside
            && inside.Contains(at)
            && inside.Length > at.Length + 2;
    }

    /// <summary>"**Smith, Ann, et al. “A study of lists.” 2010.**": all that is said of the work is in bold.</summary>
    private bool IsWholeReference(Stretch within, Stretch at)
    {
        if (at.Length < within.Trim(text, "*.").Length || NameListParser.ReadAt(text, at) is not { } names || names.Names[0].Name.Given is null)
        {
            return false;
        }

        var rest = at with { Start = names.At.End };
        return YearReader.FindIn(text, rest) is not null && Titles.CountWords(text, rest) > 2;
    }

    /// <summary>
    /// "Ann Smith, **Bob Doe**, Eve Roe [A study](url)", "Smith, A., **Doe**, B. (2015). A study", "**Bob Doe** [A study](url)": bold marks one of
    /// the people of a page.
    /// </summary>
    private bool IsAmongPeople(Stretch within, Stretch at)
    {
        if (Titles.CountWords(text, at) > LongestBeginning
            || NameListParser.ReadAt(text, within) is not { } names
            || !names.Names.Any(n => n.Name.Given is not null && (at.Contains(n.At) || n.At.Contains(at))))
        {
            return false;
        }

        return names.Names.Count > 1
            ? names.Evidence is Evidence.Strong || (GivenNames.AnyIn(names) && names.Evidence is not Evidence.Weak)
            : GivenNames.Begins(names) && block.LinkAt((within with { Start = at.End }).TrimStart(text, "*").Start) is not null;
    }

    /// <summary>"**`Rows`**": a few words of code, in bold or not, are a label of the list's own.</summary>
    private bool IsTag(Stretch at) => Titles.CountWords(text, at) <= 4 && block.IsWithin(MarkKind.Code, at.Trim(text));

    /// <summary>"**[Row Letters, 2025]**": brackets that a year closes hold the venue.</summary>
    private bool IsDatedGroup(Stretch at) =>
        text[at.Start] is '[' && text[at.End - 1] is ']' && YearReader.FindIn(text, at with { End = at.End - 1 })?.Whole.End == at.End - 1;

    /// <summary>"**Smith, A., &amp; Doe, B. (2026).** A study": bold holds the people with their year.</summary>
    private bool IsYear(Stretch at)
    {
        var rest = at.Trim(text, ".,()[]");
        return !rest.IsEmpty && YearReader.ReadAt(text, rest.Start, rest.End)?.Whole.End == rest.End;
    }

    // "Chapter 1 from A Book of Lists": where the work stands.
    [GeneratedRegex(@"\A(?:ch(?:apter|ap)?s?|sections?|parts?)\b\.?\s*[\dIVX][\dIVX.–-]*\s+(?:from|of|in)\s", RegexOptions.IgnoreCase)]
    private static partial Regex PartOfOther();

    [GeneratedRegex(@"^(?>\W*)\d*\W*$")]
    private static partial Regex Enumerator();
}
