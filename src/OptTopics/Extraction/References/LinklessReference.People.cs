using System.Text.RegularExpressions;

namespace OptTopics.Extraction.References;

/// <content>People before or behind the title: which shapes of the two make a reference.</content>
internal sealed partial class LinklessReference
{
    // "**Project lead**", with who it is on the next line.
    private const int LongestOffice = 2;

    private const string BetweenPeopleAndTitle = " .,:*_\"“‘„«»";

    private bool IsSigned(Fields fields, Stretch title) =>
        IsSignedBy(fields, title, "~")
            || (isSigned && (IsSignedBy(fields, title, "-") || IsSignedBy(fields, title, "by")))
            || IsSignedBelow(fields, title);

    /// <summary>
    /// "The first of them: **A study of lists** (Smith et al. 2018)", "A study of lists (Ann Smith, 2018)": people and year in brackets right behind
    /// a title in bold, or full names behind a title that is all else of the line.
    /// </summary>
    private bool IsSignedInBrackets(Unit unit, Fields fields, Stretch title) =>
        fields.Year is { } year
            && (block.IsWithin(MarkKind.Strong, title) || IsAllButBrackets(unit, fields, title))
            && fields.Authors[0].At.Start is var first
            && first > title.End
            && first - title.End < 5
            && text[first - 1] is '('
            && year.Whole.Start > first
            && Brackets.Inside(text, first - 1, Math.Min(text.Length, year.Whole.End + 1)) is not null;

    private bool IsAllButBrackets(Unit unit, Fields fields, Stretch title) =>
        fields is { Year: { } year, Before: [], After: [] }
            && fields.Authors.All(a => a.Name.Given is not null)
            && char.IsUpper(text[title.Start])
            && Titles.CountWords(text, title) > 1
            && year.Whole.End >= unit.At.TrimEnd(text, ".)").End;

    private bool IsSetApartBehindPeople(Fields fields, Stretch title) =>
        IsSetApart(title) && fields.Authors.All(a => a.Name.Given is not null) && IsRightBehindPeople(fields, title, isKnown: true);

    private bool IsOfOnePerson(Fields fields, Stretch title) =>
        fields is { Year: not null, Authors: [{ Name.Given: not null } only] }
            && only.At.Start < title.Start
            && (only.IsTurned(text) || IsDatedPerson(fields, only.At));

    /// <summary>
    /// "Ann Smith (1991). A study of lists. In Row Companions", "Ann Smith. 1991. A study of lists. In Row Companions": the year in brackets or full
    /// stops stands right behind the name, and a venue or numbers follow.
    /// </summary>
    private bool IsDatedPerson(Fields fields, Stretch person) =>
        fields.Year is { } year
            && year.Whole.Start - person.End is > 0 and <= 3
            && (text[year.Whole.Start - 1] is '('
                || (text[person.End] is '.' && year.Whole.End < text.Length && text[year.Whole.End] is '.'))
            && (fields.Venue is not null || fields.Numbers.Count > 0);

    /// <summary>"[Smith 23] A study of lists": the people stand in brackets before the title.</summary>
    private bool IsKey(Fields fields, Stretch title) =>
        fields.Authors[0].At.Start is > 0 and var first && text[first - 1] is '[' && first < title.Start && Titles.CountWords(text, title) > 1;

    /// <summary>"Ann Smith. *A study of lists*", "Smith and Doe, “A study”": only a mark parts known names from the title.</summary>
    private bool IsRightBehindPeople(Fields fields, Stretch title, bool isKnown = false)
    {
        var end = fields.Authors[^1].At.End;
        return title.Start > end
            && EditorMark().Replace(Between(fields, end, title.Start), "").AsSpan().Trim(BetweenPeopleAndTitle) is ""
            && (isKnown
                || fields.AuthorEvidence is not Evidence.Weak
                || GivenNames.Contains(fields.Authors[0].Name.Given?.Split(' ')[0] ?? "")
                || (fields.Authors[0].Name.Given is not null
                    && Characters.OpeningQuotes.Contains(text[title.Start - 1], StringComparison.Ordinal)));
    }

    /// <summary>What stands there, without the year in brackets.</summary>
    private string Between(Fields fields, int start, int end) =>
        fields.Year is { Whole: var year } && year.Start > start && year.End < end && text[year.Start - 1] is '(' && text[year.End] is ')'
            ? text[start..(year.Start - 1)] + text[(year.End + 1)..end]
            : text[start..end];

    /// <summary>"Ann Smith, Bob Doe. A study of lists": full names and the title right behind them, and nothing that comments.</summary>
    private bool IsTitleOfPeople(Fields fields, Stretch title) =>
        fields.Before.Count == 0
            && fields.After.Sum(a => Titles.CountWords(text, a)) <= (fields.Year is null ? 0 : 4)
            && fields.Authors.All(a => a.Name.Given is not null || a.Name.Literal is not null)
            && Titles.CountWords(text, title) > 1
            && !char.IsLower(text[title.Start])
            && title.Start > fields.Authors[^1].At.End
            && EditorMark().Replace(text[fields.Authors[^1].At.End..title.Start], "").AsSpan().Trim(BetweenPeopleAndTitle) is "";

    /// <summary>"Smith (2010) A study of lists": only the year in brackets stands between.</summary>
    private bool IsBehindYear(Fields fields, Stretch title) =>
        fields is { Year: not null, Authors: [.., var last], Before: [], After: [] }
            && title.Start > last.At.End
            && Titles.CountWords(text, title) > 2
            && char.IsUpper(text[title.Start])
            && YearInBrackets().IsMatch(text.AsSpan(last.At.End, title.Start - last.At.End));

    /// <summary>"A study of lists, Ann Smith, 2015": only commas part them.</summary>
    private bool IsTitleBeforePerson(Fields fields, Stretch title) =>
        fields is { Year: { } year, Authors: [{ Name.Given: { } given } only] }
            && GivenNames.Contains(given.Split(' ')[0])
            && Titles.CountWords(text, title) > 2
            && char.IsUpper(text[title.Start])
            && only.At.Start > title.End
            && year.Whole.Start > only.At.End
            && text[title.End..only.At.Start].Trim() is ","
            && text[only.At.End..year.Whole.Start].Trim() is ",";

    /// <summary>
    /// "*A study of lists* by Ann Smith", "A study of lists - Ann Smith": full names behind the title, and only that mark between them.
    /// </summary>
    private bool IsSignedBy(Fields fields, Stretch title, string mark)
    {
        var first = fields.Authors[0].At.Start;
        return first > title.End
            && (mark is "~" || fields.Authors.All(a => a.Name.Given is not null) || (isSigned && block.IsWithin(MarkKind.Emphasis, title)))
            && text.AsSpan(title.End, first - title.End).Trim(" *_,\"”.") is var between
            && (between.Equals(mark, StringComparison.OrdinalIgnoreCase) || (mark is "-" && between is [var dash] && Characters.IsDash(dash)));
    }

    /// <summary>"A study of lists" and on the next line "by Ann Smith", or the names alone below a title in bold.</summary>
    private bool IsSignedBelow(Fields fields, Stretch title)
    {
        var first = fields.Authors[0].At.Start;
        var between = first > title.End ? text.AsSpan(title.End, first - title.End) : "";
        if (!between.Contains('\n') || !fields.Authors.All(a => a.Name.Given is not null))
        {
            return false;
        }

        return between.Trim().Equals("by", StringComparison.OrdinalIgnoreCase)
            ? EndsAsTitle(title)
            : between.IsWhiteSpace()
                && block.IsWithin(MarkKind.Strong, title)
                && (fields.Authors.Count > 1 || Titles.CountWords(text, title) > LongestOffice);
    }

    /// <summary>"Listing at Work", not "It was written": the last word of a title in capitals is one.</summary>
    private bool EndsAsTitle(Stretch title)
    {
        var word = title.Of(text)[(title.Of(text).LastIndexOfAny([' ', '\n']) + 1)..];
        return Titles.CountWords(text, title) > 1 && word.Length > 0 && !char.IsLower(word[0]);
    }

    /// <summary>
    /// "A study of lists (2015) — Smith &amp; Doe. What it says": title, year and people right behind each other, so what follows may be long.
    /// </summary>
    private static bool IsCompact(Fields fields, Stretch title) =>
        fields is { Year: { } year, AuthorEvidence: not Evidence.Weak }
            && year.Whole.Start > title.End
            && year.Whole.Start - title.End < 4
            && fields.Authors[0].At.Start > year.Whole.End
            && fields.Authors[0].At.Start - year.Whole.End < 6;

    /// <summary>
    /// "Smith and Doe, *A study of lists*, 2005. What it says", "Smith, A. (2008). A study. Row Letters, 19(1), 4-9. What it says": people and title
    /// right behind each other, and the year or what else is known of the work as well, so what follows may be long.
    /// </summary>
    private bool IsComplete(Fields fields, Stretch title)
    {
        if (fields.Year is not { } year)
        {
            return IsSetApart(title) && IsRightBehindPeople(fields, title) && text.AsSpan(title.End).TrimStart("*_\"”") is ['.' or ':' or ';', ..];
        }

        if (year.Whole.End < title.Start && title.Start - year.Whole.End < 6 && title.End < text.Length && text[title.End] is '\n')
        {
            return fields.Authors[^1].At.End < year.Whole.Start;
        }

        return IsSetApart(title) && IsRightBehindPeople(fields, title)
            ? year.Whole.Start - title.End is >= 0 and < 5 || year.Whole.End < title.Start
            : fields is { AuthorEvidence: Evidence.Strong, Venue: not null, Numbers.Count: > 0 } && year.Whole.End < title.Start;
    }

    /// <summary>
    /// "Smith, *A study of lists*, 79", "Smith, *A study of lists*" and no more: what is said of a work that is told in full elsewhere.
    /// </summary>
    private bool IsShortForm(Fields fields, Stretch title, int end) =>
        IsRightBehindPeople(fields, title, isKnown: true)
            && (Page().IsMatch(text.AsSpan(title.End, end - title.End))
                || (Titles.CountWords(text, title with { End = end }) is > 1 and var words
                    && words == Titles.CountWords(text, title)
                    && block.IsWithin(MarkKind.Emphasis, title)));

    [GeneratedRegex(@"\A\s\((?:19|20)\d\d\)[.:]?\s\z")]
    private static partial Regex YearInBrackets();

    // ", 79.", ", 79-81", ", x".
    [GeneratedRegex(@"\A[*_""”]*,?[*_""”]*\s*(?:pp?\.\s*)?(?:\d{1,4}(?:[-–]\d{1,4})?|[ivxl]+)\W*\z")]
    private static partial Regex Page();

    [GeneratedRegex(@"\(?\b(?:" + HeadReader.Editors + @")\b\.?\)?", RegexOptions.IgnoreCase)]
    private static partial Regex EditorMark();
}
