using System.Buffers;
using System.Text.RegularExpressions;

namespace OptTopics.Extraction.References;

/// <content>People whose names are links: "[A study of lists](a) by [Ann Smith](b), [Bob Doe](c)".</content>
internal sealed partial class LinkRoles
{
    private static readonly SearchValues<char> LeadingOver = SearchValues.Create(" ,.:-–—[(\"“");

    private const int LeastTitle = 3;

    private const int NearBy = 40;

    private const int LongestName = 60;

    /// <summary>The last link that was told to name a person.</summary>
    public Mark? Person { get; private set; }

    /// <summary>
    /// "[Ann Smith](a) and [Bob Doe](b): [A study of lists](c)": how many links at the start of the line name people of the work behind them.
    /// </summary>
    public int CountLeadingPeople(IReadOnlyList<Mark> links, Stretch line)
    {
        var count = 0;
        while (links.Count > 1
            && count < links.Count
            && IsFullName(links[count])
            && (count == 0 ? Titles.CountWords(text, line with { End = links[0].At.Start }) == 0 : IsBetween(links[count - 1], links[count])))
        {
            count++;
        }

        return count > 0
                && count < links.Count
                && links.Take(count).Any(IsKnownPerson)
                && IsMarksOnly(links[count - 1], links[count])
                && Titles.CountWords(text, links[count].At) > 1
            ? count
            : 0;
    }

    /// <summary>A person named behind a title: beside another one, after "by", or known as one after a mark.</summary>
    private bool IsPersonBehind(Mark link, Unit? unit, Stretch line)
    {
        if (!IsFullName(link) || !(unit?.HasLinks ?? Titles.CountWords(text, line with { End = link.At.Start }) >= LeastTitle))
        {
            return false;
        }

        var isBeside = Person is not null && Person.At.Start < link.At.Start && IsBetween(Person, link);
        var before = new Stretch(Math.Max(line.Start, link.At.Start - NearBy), link.At.Start).TrimEnd(text, "[(");
        var isPerson = isBeside || By().IsMatch(before.Of(text)) || IsLineOfPeople(link) || (IsKnownPerson(link) && IsBehindMark(before, unit));
        Person = isPerson ? link : Person;
        return isPerson;
    }

    /// <summary>"[A study of lists](a), [Ann Smith](b)", "A study of lists. [Ann Smith](b)".</summary>
    private bool IsBehindMark(Stretch before, Unit? unit) =>
        !before.IsEmpty
            && text[before.End - 1] is ',' or '.' or '-' or '–' or '—'
            && (unit is null
                || (unit.Titled ?? unit.Texts.LastOrDefault()) is { } last && new Stretch(last.At.End, before.End).Trim(text, ",.-–—)]").IsEmpty);

    /// <summary>The line below the work holds nothing but linked names.</summary>
    private bool IsLineOfPeople(Mark link)
    {
        var start = link.At.Start;
        while (start > 0 && !block.IsBorder(start - 1) && start > link.At.Start - 4)
        {
            start--;
        }

        return start > 0 && block.EndsBlock(start - 1) && LineShapes.AreLinkedPeople(block, new Stretch(start, block.NextBorder(start, text.Length)));
    }

    private bool IsFullName(Mark link) => IsFullName(text, link);

    /// <summary>The words of the link are one full name.</summary>
    public static bool IsFullName(string text, Mark link) =>
        link is { Kind: MarkKind.Link, IsBare: false, PictureLabel: null, At.Length: < LongestName }
            && text.AsSpan(link.At.Start, link.At.Length).Count(' ') is > 0 and < 5
            && Brackets.Strip(text, link.At) is { IsEmpty: false } label
            && char.IsLetter(text[label.Start])
            && NameListParser.ReadAt(text, label) is { Names: [{ Name.Given: not null }], EtAl: false } names
            && names.At.End >= label.End - 1;

    private bool IsKnownPerson(Mark link) => IsKnownPerson(text, link);

    /// <summary>The name is told by its given name, or the address by the name.</summary>
    public static bool IsKnownPerson(string text, Mark link) =>
        (NameListParser.ReadAt(text, Brackets.Strip(text, link.At)) is { } names && GivenNames.Begins(names))
            || KindOf.IsPerson(link.Url, link.At.Of(text));

    private bool IsBetween(Mark one, Mark other) =>
        other.At.Start >= one.At.End && Connective().IsMatch(text.AsSpan(one.At.End, other.At.Start - one.At.End));

    private bool IsMarksOnly(Mark one, Mark other) =>
        other.At.Start >= one.At.End && !text.AsSpan(one.At.End, other.At.Start - one.At.End).ContainsAnyExcept(LeadingOver);

    [GeneratedRegex(@"^(?>[\s,&/)]*)(?:and|with|et|und)?[\s(]*$")]
    private static partial Regex Connective();

    [GeneratedRegex(@"(?:^|[\s(])[Bb]y:?\s*$")]
    private static partial Regex By();
}
