using System.Text.RegularExpressions;
using OptTopics.Bibliography;

namespace OptTopics.Extraction.References;

/// <content>References whose link holds the title or the people.</content>
internal sealed partial class ReferenceParser
{
    private void ParseLinked(Fields fields, Stretch at, Stretch label)
    {
        new LabelReader(block, fields, datesTitles).Read(label);
        var (head, tail) = (at with { End = label.Start }, at with { Start = label.End });
        if (fields is { Title: { } alias, Year: null } && TitleBehindAlias.Find(block, alias, tail) is { } behind)
        {
            fields.Title = TitleWithin(behind);
            tail = tail with { Start = behind.End };
        }
        else if (fields.Title is { } first && SubtitleBehind(first, tail) is { } subtitle)
        {
            fields.Title = TitleWithin(first.Join(subtitle));
            tail = tail with { Start = subtitle.End };
        }

        if (fields.Title is not null || !fields.HasAuthors)
        {
            ReadHead(fields, head);
            if (!(fields is { HasAuthors: false, Title: { } title } && ReadBelow(fields, at, title)))
            {
                ReadTail(fields, tail);
            }
        }
        else if (TitleBefore(head, isDated: fields.Year is not null) is { } before)
        {
            fields.Title = before;
            ReadTail(fields, tail);
        }
        else
        {
            ReadHead(fields, head);
            ReadGist(fields, tail, opensEntry: CountWords(head with { Start = 0 }) == 0);
            if (fields.Title is null && CountWords(head) + CountWords(tail) == 0 && IsAnyWord(fields, label))
            {
                fields.DropAuthors();
            }
        }
    }

    /// <summary>
    /// "[RowNet](https://arxiv.org/abs/1): Efficient Listing for Long Rows", "[RowNet:](url) Efficient Listing", "[RowNet](url): efficient listing
    /// | ICML' 15": behind a short name of a work the title goes on, written as titles are or up to a bar that venue and year follow.
    /// </summary>
    private Stretch? SubtitleBehind(Stretch name, Stretch tail)
    {
        if (tail.Length < 3
            || CountWords(name) > 2
            || block.LinkAt(name.Start) is not { } link
            || !(tail.FirstOf(text) is ':' || link.At.LastOf(text) is ':')
            || KindOf.ByAddress(link.Url, "") is WorkKind.Code)
        {
            return null;
        }

        var line = (tail with { End = block.NextBorder(tail.Start, tail.End) }).TrimStart(text, ":");
        line = line with { End = block.MarksIn(line).FirstOrDefault(m => m.Kind is MarkKind.Link)?.At.Start ?? line.End };
        var end = SubtitleEnd().Match(text, line.Start, line.Length);
        var words = (end.Success ? line with { End = end.Index } : line).TrimEnd(text, ".");
        var isTitle = link.Identifiers.Any(Identifiers.NamesWork) && Titles.IsWrittenLarge(words.Of(text));
        return CountWords(words) > 2 && (isTitle || (end.Success && IsDatedBar(line with { Start = end.Index }))) ? words : null;
    }

    /// <summary>" | ICML' 15": a bar, and behind it nothing but a venue and its year.</summary>
    private bool IsDatedBar(Stretch rest)
    {
        var venue = rest.Trim(text, "|.[(");
        return rest.FirstOf(text) is '|'
            && (YearReader.FindIn(text, venue) ?? YearReader.FindShort(text, venue)) is { } year
            && year.Whole.End >= venue.End
            && CountWords(venue with { End = year.Whole.Start }) is > 0 and <= 5
            && Venues.HasShape(text[venue.Start..year.Whole.Start]);
    }

    [GeneratedRegex(@"\s?\|\s|\s[–—-]\s|[.?!]\s|\s\(")]
    private static partial Regex SubtitleEnd();

    /// <summary>
    /// "[Rowhammer (2018)]" alone on its line: one word with a year in brackets may be a person or a thing, so it is told to be neither.
    /// </summary>
    private bool IsAnyWord(Fields fields, Stretch label) =>
        fields is { AuthorEvidence: Evidence.Weak, EtAl: null, Authors: [{ Name: { Given: null, Literal: null } }], Year: not null }
            && text.AsSpan(label.Start, label.Length).TrimEnd().EndsWith(")");

    /// <summary>
    /// "Title. [Driscoll et al (1986)]", "Title in Large Letters [Driscoll et al, 1986]": one sentence that opens the entry, closed before the link
    /// or written as titles are.
    /// </summary>
    private Stretch? TitleBefore(Stretch head, bool isDated)
    {
        var whole = head.TrimStart(text, "*").TrimEnd(text);
        var words = whole.TrimEnd(text, ".,");
        if (marked.Find(whole) is { } set && marked.OutsideQuotes(set).End >= words.End)
        {
            return TitleWithin(set);
        }

        var isSentence = !whole.IsEmpty
            && (text[whole.End - 1] is '.' or '?' or '!'
                || (isDated && head.Start == 0 && CountWords(words) >= LeastTitle && Titles.IsWrittenLarge(words.Of(text))))
            && !text.AsSpan(words.Start, words.Length).Contains(". ", StringComparison.Ordinal);
        return isSentence && CountWords(words) is >= 1 and <= 30 && char.IsUpper(text[words.Start]) ? TitleWithin(words) : null;
    }

    /// <summary>"[Hinton 2011] - transforming auto-encoders": with a dash, what follows says what the work is; else it comments.</summary>
    private void ReadGist(Fields fields, Stretch tail, bool opensEntry)
    {
        var rest = tail.TrimStart(text);
        if (marked.Find(rest with { End = Math.Min(rest.End, block.NextBorder(rest.Start, rest.End)) }) is { } set
            && marked.OutsideQuotes(set).Start <= rest.TrimStart(text, ",.:-–—").Start)
        {
            fields.Title = TitleWithin(set);
            ReadTail(fields, rest with { Start = marked.OutsideQuotes(set).End });
            return;
        }

        var gist = rest.TrimStart(text, ",.:-–—");
        var mark = rest.IsEmpty ? ' ' : text[rest.Start];
        var isGist = Characters.IsDash(mark) || (mark is ':' or ',' or '.' && !gist.IsEmpty && char.IsUpper(text[gist.Start]));
        if (opensEntry
            && (isGist || IsWholeTitle(rest) || IsBeforeVolume(rest))
            && PlainReader.SentenceAt(block, gist) is { } sentence
            && CountWords(sentence) is > 1 and < 30)
        {
            fields.Title = TitleWithin(sentence);
            ReadTail(fields, gist with { Start = sentence.End });
            return;
        }

        ReadTail(fields, rest);
    }

    /// <summary>"[Smith et al. (2011)](url) A study of lists. Row Letters 49: 305-314": the reference goes on behind its people.</summary>
    private bool IsBeforeVolume(Stretch rest) =>
        PlainReader.SentenceAt(block, rest) is { } sentence
            && char.IsUpper(text[rest.Start])
            && Venues.IsVolume(new Stretch(sentence.End, block.NextBorder(sentence.End, rest.End)).Trim(text, ".").Of(text));

    /// <summary>"[Smith et al. 2011](url) A Study of Long Lists": all that is left is written as titles are, and no full stop ends it.</summary>
    private bool IsWholeTitle(Stretch rest) =>
        !rest.IsEmpty
            && char.IsUpper(text[rest.Start])
            && block.NextBorder(rest.Start, rest.End) == rest.End
            && char.IsLetterOrDigit(rest.LastOf(text))
            && Titles.IsWrittenLarge(rest.Of(text));
}
