using System.Text.RegularExpressions;

namespace OptTopics.Extraction.References;

/// <content>The people before the title.</content>
internal sealed partial class HeadReader
{
    /// <summary>Names at the start, and a year behind them; gives what is left.</summary>
    private Stretch? ReadPeople(Stretch head)
    {
        if (NamesAt(head) is not { } names)
        {
            return null;
        }

        var rest = head with { Start = names.At.End };
        rest = (rest with { Start = rest.Start + PlainReader.EditorMark().Match(text, rest.Start, rest.Length).Length }).TrimStart(text, ",.");
        if (ReadVenueBehind(head, rest, names))
        {
            return head with { Start = head.End };
        }

        var year = YearBehind(rest);
        var closes = (head with { Start = names.At.End }).TrimStart(text);
        var isList = names.Evidence is Evidence.Strong
            || year is not null
            || (names.Evidence is Evidence.Fair && (IsClosed(closes) || Connectives().IsMatch(closes.Of(text))))
            || (names.Names.Count == 1 && IsClosed(closes) && IsPersonBefore(closes, names));
        if (!isList)
        {
            return null;
        }

        fields.Take(names);
        fields.Year ??= year;
        return year is null ? rest : (head with { Start = BehindDay(year.Whole.End, head.End) }).TrimStart(text, ")].,:;-–—|");
    }

    /// <summary>"(2012, July 9)": the day belongs to the year.</summary>
    private int BehindDay(int place, int end) => Day().Match(text, place, end - place) is { Success: true } day ? place + day.Length : place;

    /// <summary>"Smith, Doe, USENIX '14: ", "A. Smith, Row Journal 2017 ": people, and where and when the work appeared.</summary>
    private bool ReadVenueBehind(Stretch head, Stretch rest, NameList names)
    {
        var words = Brackets.Behind(text, rest).Trim(text, ",:;-–—|.()[");
        if (words.Length is <= 5 or > LongestVenue
            || (YearReader.FindIn(text, words) ?? YearReader.FindShort(text, words)) is not { } year
            || year.Whole.End < words.End
            || year.Whole.Start - words.Start < 3
            || !(Venues.IsDated(words.Of(text)) || Venues.IsJournal(text[words.Start..year.Whole.Start].Trim(' ', ','))))
        {
            return false;
        }

        fields.Take(NameListParser.ReadAt(text, head, isDated: true) ?? names);
        return new VenueAndYear(block, fields).Read(words);
    }

    /// <summary>"Ann Smith: ", "Smith, Ann [", "Ann Smith, ": what follows a single name tells whether it is one.</summary>
    private bool IsPersonBefore(Stretch closes, NameList names) =>
        closes.IsEmpty || text[closes.Start] is ':' or '[' || Characters.IsDash(text[closes.Start])
            ? GivenNames.Begins(names) || IsTurned(names)
            : text[closes.Start] is ',' or '.' or '('
                && (names.Names[0].Name.Given is not null
                    || EndsInQuote(closes)
                    || EndsInDatedTitle(closes)
                    || (opensWithPeople && EndsBeforeStrong(closes)));

    /// <summary>"Smith, *A study of lists*, 2014", "Smith, *Lists*, 79": one family name, italics, and a year, a page or nothing.</summary>
    private bool EndsInDatedTitle(Stretch rest) =>
        block.MarksIn(new Stretch(rest.End, text.Length)).FirstOrDefault(m => m.Kind is MarkKind.Emphasis) is { } title
            && title.At.Start <= rest.End + 1
            && char.IsUpper(text[title.At.Start])
            && YearOrPage().IsMatch(text.AsSpan(title.At.End, block.NextBorder(title.At.End, text.Length) - title.At.End));

    /// <summary>"Smith, **A Study of Lists**": where references are listed, one family name before a bold title in capitals.</summary>
    private bool EndsBeforeStrong(Stretch rest) =>
        text[rest.Start] is ','
            && rest.TrimStart(text, ",").IsEmpty
            && block.MarksIn(new Stretch(rest.End - 1, Math.Min(text.Length, rest.End + 2)))
                .FirstOrDefault(m => m.Kind is MarkKind.Strong) is { At: var title }
            && Titles.IsWrittenLarge(title.Of(text));

    /// <summary>"Smith, Ann": the family name stands first.</summary>
    private bool IsTurned(NameList names) => names.Names is [{ Name.Given: not null }] && text.AsSpan(names.At.Start, names.At.Length).Contains(',');

    /// <summary>"Smith, "[A study of lists](url)"": one family name before a title in quotation marks.</summary>
    private bool EndsInQuote(Stretch rest) =>
        Characters.OpeningQuotes.Contains(rest.LastOf(text), StringComparison.Ordinal)
            || (new Stretch(rest.End, text.Length).TrimStart(text).Start is var next
                && next < text.Length
                && Characters.OpeningQuotes.Contains(text[next], StringComparison.Ordinal));

    /// <summary>The names at the start; a list that fills the head up to the title may hold words of titles as names.</summary>
    private NameList? NamesAt(Stretch head)
    {
        if (Bodies.ReadAt(text, head) is { } bodies && Bodies.AreSure(bodies))
        {
            return bodies;
        }

        var names = NameListParser.ReadAt(text, head);
        var isWhole = names is not null && IsClosed(head with { Start = names.At.End });
        return !isWhole
                && text.AsSpan(head.Start, head.Length).Contains(',')
                && NameListParser.ReadAt(text, head, arePeople: true) is { Names.Count: > 2 } all
                && IsClosed(head with { Start = all.At.End })
            ? all
            : names;
    }

    /// <summary>Only marks are left, or the number of a chapter.</summary>
    private bool IsClosed(Stretch rest) =>
        rest.TrimStart(text, ".,:;()[]-–—|\"“'") is var words && (words.IsEmpty || Part().IsMatch(text.AsSpan(words.Start, words.Length)));

    /// <summary>"NAACL 2018 presentation from Peters et al. (2018) - ": a list with a year that ends the head.</summary>
    private Stretch? ReadPeopleAtEnd(Stretch head)
    {
        foreach (var match in Before().EnumerateMatches(text.AsSpan(head.Start, head.Length)))
        {
            var start = head.Start + match.Index + match.Length;
            if (NameListParser.ReadAt(text, head with { Start = start }) is not { } names)
            {
                continue;
            }

            var rest = (head with { Start = names.At.End }).TrimStart(text, ",");
            var year = YearBehind(rest);
            var last = year is null ? rest : head with { Start = year.Whole.End };
            if (IsClosed(last) && (year is not null || names.Evidence is Evidence.Strong || IsReferred(head with { End = start }, names)))
            {
                fields.Take(names);
                fields.Year ??= year;
                return head with { End = head.Start + match.Index };
            }
        }

        return null;
    }

    /// <summary>"... as it was. See Ann Smith, ": full names behind the word that refers to them.</summary>
    private bool IsReferred(Stretch before, NameList names) =>
        names.Names.All(n => n.Name.Given is not null) && Referring().IsMatch(text.AsSpan(before.Start, before.Length));

    /// <summary>"Start with Ann Smith's ": whose the work is that follows, by a full name.</summary>
    private Stretch? ReadOwner(Stretch head)
    {
        if (Owner().Match(text, head.Start, head.Length) is not { Success: true, Groups: [_, var owner] }
            || NameListParser.ReadAt(text, new Stretch(owner.Index, owner.Index + owner.Length)) is not { Names: [{ Name.Given: not null }] } names
            || !GivenNames.Begins(names))
        {
            return null;
        }

        fields.Take(names);
        return head with { End = owner.Index };
    }

    [GeneratedRegex(@"(\p{Lu}[\p{L}-]{1,30}\s(?:\p{Lu}\.\s){0,2}\p{Lu}[\p{L}-]{1,30})['’]s?\s*\z", RegexOptions.RightToLeft)]
    private static partial Regex Owner();

    // "Ann Smith (ed.)", "Anne Dupont (dir.)": who had the book made, as part of a pattern that ignores case.
    internal const string Editors = "eds?|editors?|dir|hrsg|hg|éds?|coord|org";

    // "Chapter 4: ", "Section 3.1, ": which part of the book the title names. "(eds.)".
    [GeneratedRegex(@"\A(?:(?:ch(?:apter|ap)?s?|sections?|part)\b\.?\s*[\dIVX.–-]+|(?:" + Editors + @")\b)\W*\z", RegexOptions.IgnoreCase)]
    private static partial Regex Part();

    [GeneratedRegex(@"\b(?:from|by|of|see|in)\s+|[:.;–—]\s+|\s-\s+", RegexOptions.IgnoreCase)]
    private static partial Regex Before();

    [GeneratedRegex(@"\G,\s*\p{Lu}\p{L}{2,8}\.?(?:\s\d{1,2}(?:[-–]\d{1,2})?)?(?=[)\]])")]
    private static partial Regex Day();

    [GeneratedRegex(@"(?:\A|[.;:]\s+)(?:[Ss]ee(?:\salso)?|[Cc]f\.)\s+\z")]
    internal static partial Regex Referring();

    // ", 2014", " (2014)", ", 79-81" and the end, ", x" and the end, the end.
    [GeneratedRegex(@"\A[,.]?\s*(?:\(?(?:19|20)\d\d\b|(?:(?:pp?\.\s*)?(?:\d{1,4}(?:[-–]\d{1,4})?|[ivxl]+))?\W*\z)")]
    private static partial Regex YearOrPage();
}
