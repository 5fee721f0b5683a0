using System.Buffers;
using OptTopics.Bibliography;

namespace OptTopics.Extraction.References;

/// <summary>Tells what a link is for by its words, its address and what stands round it.</summary>
internal sealed partial class LinkRoles(BlockText block)
{
    private static readonly SearchValues<char> MarksBetween = SearchValues.Create(" ,|/;][()");

    private readonly string text = block.Text;

    public LabelRole Of(Mark link, Unit? unit, Stretch line)
    {
        if (link.PictureLabel is not null || link.IsBare || IsAddress(text, link))
        {
            return IsBareAside(link, unit, line) ? LabelRole.Side : LabelRole.Text;
        }

        if (IsPersonBehind(link, unit, line))
        {
            return LabelRole.Side;
        }

        var label = LabelOf(link);
        if (unit is null && LeadsByVenue(link, line))
        {
            return LabelRole.Text;
        }

        if (unit is { Titled: null, Texts: [var lead, ..] } && StartBehindVenue(lead, line) > link.At.End)
        {
            return LabelRole.Side;
        }

        if (unit?.Titled is not null && LabelRoles.IsDeictic(label))
        {
            return LabelRole.Side;
        }

        var role = LabelRoles.Of(label);
        if (role is LabelRole.Reference && unit is null && IsWordBehindTitle(link, line))
        {
            return KindOf.ByAddress(link.Url, "") is WorkKind.Code or WorkKind.Video or WorkKind.Dataset ? LabelRole.Side : LabelRole.Text;
        }

        if (role is LabelRole.Reference && LabelRoles.IsHouse(label) && Titles.CountWords(text, line with { End = link.At.Start }) > 2)
        {
            return LabelRole.Text;
        }

        var isBelow = unit is null && StandsBelowWords(link, line);
        if (role is LabelRole.Reference && (isBelow || unit is { HasLinks: true }) && IsBracketedAside(text, link))
        {
            return LabelRole.Side;
        }

        if (isBelow && Venues.IsNamed(Brackets.Strip(text, link.At).Of(text)))
        {
            return LabelRole.Text;
        }

        if (role is LabelRole.Text && unit is { Titled: not null } or { Texts.Count: > 0 } && IsPictogram(link, label))
        {
            return LabelRole.Side;
        }

        if (role is LabelRole.Text
            && unit is { Titled: not null } or { Texts.Count: > 0 }
            && (KindOf.ByAddress(link.Url, "") is WorkKind.Code or WorkKind.Video
                || (KindOf.ByAddress(link.Url, "") is WorkKind.Blog && label.StartsWith("article", StringComparison.OrdinalIgnoreCase))))
        {
            return LabelRole.Side;
        }

        if (role is not LabelRole.Reference)
        {
            return unit is null
                    && (LabelRoles.IsTool(label) || IsSigned(link.At.End))
                    && Titles.CountWords(text, line with { End = link.At.Start }) == 0
                ? LabelRole.Reference
                : role;
        }

        if (unit?.Titled is not null && IsBracketedWord(link))
        {
            return KindOf.ByAddress(link.Url, "") is null ? LabelRole.Text : LabelRole.Side;
        }

        if (unit is { HasLinks: true } && IsFurtherVenue(link))
        {
            return LabelRole.Text;
        }

        if (unit?.Titled is not null && IsAside(link, label))
        {
            return LabelRole.Side;
        }

        if (unit is { Titled: null } && IsBesideLast(unit, link, line))
        {
            return Venues.WithoutTextWord(label, new Stretch(0, label.Length)).Length == label.Length
                    && KindOf.OfSide(link.Url, label) is not WorkKind.Other
                ? LabelRole.Side
                : LabelRole.Text;
        }

        var before = new Stretch(unit?.Start ?? line.Start, link.At.Start);
        if (unit is null && IsPeopleAndYear(link.At))
        {
            return role;
        }

        if (unit is null && Titles.CountWords(text, before) > 3 && Venues.IsVolume(label))
        {
            return LabelRole.Text;
        }

        if (unit?.Titled is null && unit?.Texts.Count is null or 0 && IsReference(before))
        {
            return IsBeside(link, label) ? LabelRole.Side : LabelRole.Text;
        }

        return role;
    }

    /// <summary>"[bioRxiv (2021)](a)/[Row Lett. 13:99](b)": only a slash stands before it, and a number in it.</summary>
    private bool IsFurtherVenue(Mark link) =>
        new Stretch(0, link.At.Start).TrimEnd(text, "[") is { IsEmpty: false } before
            && text[before.End - 1] is '/'
            && link.At.Of(text).Any(char.IsAsciiDigit);

    /// <summary>A picture for words: behind the link to the text it leads to something else.</summary>
    public static bool IsPictogram(Mark link, string label) =>
        link is { IsBare: false, PictureLabel: null }
            && label.Length > 0
            && !label.Any(char.IsLetterOrDigit)
            && label.Any(c => char.IsSurrogate(c) || c > '\u2190');

    /// <summary>"[[Python Lister](https://github.com/a/b)]": a few words in brackets that lead to code, a video or data.</summary>
    public static bool IsBracketedAside(string text, Mark link)
    {
        var at = link.At.Trim(text);
        var isBracketed = !at.IsEmpty && !link.IsBare && link.PictureLabel is null
            && (text[at.Start] is '[' || (at.Start > 0 && text[at.Start - 1] is '[' or '('));
        return isBracketed
            && Titles.CountWords(text, at) <= 3
            && KindOf.ByAddress(link.Url, "") is WorkKind.Code or WorkKind.Video or WorkKind.Dataset;
    }

    /// <summary>"[Code](url) by Ann Smith": even such a word is a title where it is signed.</summary>
    private bool IsSigned(int end)
    {
        var rest = new Stretch(end, block.NextBorder(end, text.Length)).TrimStart(text);
        return text.AsSpan(rest.Start, rest.Length).StartsWith("by ", StringComparison.Ordinal)
            && NameListParser.ReadAt(text, rest with { Start = rest.Start + 3 }) is { } names
            && names.Names.All(n => n.Name.Given is not null);
    }

    /// <summary>"([reformatted](url))": a small word alone in brackets behind the title leads to the work again.</summary>
    private bool IsBracketedWord(Mark link) =>
        link.At.Start > 0
            && text[link.At.Start - 1] is '('
            && link.At.End < text.Length
            && text[link.At.End] is ')'
            && char.IsLower(text[link.At.Start])
            && Titles.CountWords(text, link.At) <= 2;

    public string LabelOf(Mark link) => link.PictureLabel is { } picture ? $"paper {picture}" : link.IsBare ? "" : link.At.Of(text);

    /// <summary>"[[CVPR 2023](url)] A study of lists": the link that opens the line names the venue in brackets, and the title follows.</summary>
    private bool LeadsByVenue(Mark link, Stretch line) => StartBehindVenue(link, line) is not null;

    /// <summary>
    /// Where the title begins behind a link that names the venue, and further links in brackets; null where the line is not written so.
    /// </summary>
    internal int? StartBehindVenue(Mark link, Stretch line)
    {
        var label = Brackets.Strip(text, link.At);
        if (link.IsBare
            || label.IsEmpty
            || Titles.CountWords(text, line with { End = link.At.Start }) > 0
            || !(StandsInBrackets(label) ? NamesVenue(label.Of(text)) : IsYearAndWord(label)))
        {
            return null;
        }

        var rest = (line with { Start = link.At.End }).TrimStart(text, "])[(");
        while (!rest.IsEmpty
            && block.LinkAt(rest.Start) is { } next
            && Brackets.Strip(text, next.At).Start == rest.Start
            && text[rest.Start - 1] is '[' or '('
            && Titles.CountWords(text, next.At) <= 3)
        {
            rest = (rest with { Start = next.At.End }).TrimStart(text, "])[(");
        }

        return !rest.IsEmpty && char.IsLetterOrDigit(text[rest.Start]) && block.LinkAt(rest.Start) is null && Titles.CountWords(text, rest) > 2
            ? rest.Start
            : null;
    }

    /// <summary>"[[CVPR 2023](url)]", "[[CVPR 2023]](url)".</summary>
    private bool StandsInBrackets(Stretch label) => label.Start > 0 && text[label.Start - 1] is '[' or '(';

    /// <summary>"[2022-ECCV](url) A study of lists": even without brackets.</summary>
    private bool IsYearAndWord(Stretch label) =>
        !text.AsSpan(label.Start, label.Length).Contains(' ') && Venues.IsYearAndVenue(label.Of(text));

    private static bool NamesVenue(string label) => Venues.IsNamed(label) || (Venues.IsAcronym(label) && LabelRoles.Of(label) is LabelRole.Reference);
}
