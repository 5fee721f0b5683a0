using System.Text.RegularExpressions;
using OptTopics.Bibliography;
using OptTopics.Extraction.References;

namespace OptTopics.Extraction;

/// <summary>Tells what a line below a work can be by its shape: links alone, a comment, a title.</summary>
internal static partial class LineShapes
{
    private const int LongestTitle = 40;

    /// <summary>
    /// "[[paper]](a) [[code]](b)", "https://a.org/a.pdf", "Code: https://b.org": links to a text or beside it, and no words but what names them.
    /// </summary>
    public static bool IsOnlyLinks(Passage passage) =>
        passage.Children.Count == 0 && AreOnlyWords(passage.Text) && WordsBetween(passage.Text) is var words
        && (words.Length == 0 || LabelRoles.Of(words) is not LabelRole.Reference || FieldName().IsMatch(words) || Remark().IsMatch(words));

    /// <summary>"*Ann Smith, Bob Doe*. ACL 2017. [[pdf](a)]": people, perhaps a venue, and links to the text of what was named before.</summary>
    public static bool IsNamesWithLinks(Passage passage)
    {
        var text = passage.Text.Text;
        return passage.Text.Links.All(l => IsWord(text, l))
            && NameListParser.ReadAt(text, passage.Text.Whole.TrimStart(text, "*")) is { } names
            && names.Names.All(n => n.Name.Given is not null)
            && Titles.CountWords(text, new Stretch(names.At.End, passage.Text.Links[0].At.Start)) <= 4;
    }

    /// <summary>"[Ann Smith](a), [Bob Doe](b)": nothing but linked names, one of which is known to be a person's.</summary>
    public static bool AreLinkedPeople(BlockText block, Stretch line)
    {
        if (block.Links.Count == 0
            || block.MarksIn(line).FirstOrDefault(m => m.Kind is MarkKind.Link) is not { } first
            || !LinkRoles.IsFullName(block.Text, first))
        {
            return false;
        }

        var links = block.MarksIn(line).Where(m => m.Kind is MarkKind.Link).ToList();
        return links.TrueForAll(l => LinkRoles.IsFullName(block.Text, l)) && links.Exists(l => LinkRoles.IsKnownPerson(block.Text, l))
            && Titles.CountWords(block.Text, line) <= links.Sum(l => Titles.CountWords(block.Text, l.At)) + links.Count;
    }

    private static bool IsWord(string text, Mark link) =>
        link.Kind is MarkKind.Link
            && (link.IsBare
                || LinkRoles.IsBracketedAside(text, link)
                || (link.PictureLabel ?? Brackets.Strip(text, link.At).Of(text)) is var label
                    && (LabelRoles.Of(label) is not LabelRole.Reference || Venues.IsNamed(label)));

    private static bool AreOnlyWords(BlockText block) =>
        block.Links.Any(l => IsWord(block.Text, l)) && block.Links.All(l => IsWord(block.Text, l) || IsBracketedWord(block.Text, l));

    /// <summary>"[[Rows](url)]": where else the work is told of.</summary>
    private static bool IsBracketedWord(string text, Mark link) =>
        link is { Kind: MarkKind.Link, IsBare: false, PictureLabel: null, At.IsEmpty: false } && Titles.CountWords(text, link.At) == 1
        && (text[link.At.Start] is '[' || (link.At.Start > 0 && text[link.At.Start - 1] is '['));

    private static string WordsBetween(BlockText block)
    {
        var words = "";
        var place = 0;
        foreach (var link in block.Links)
        {
            words += block.Text[place..Math.Max(place, link.At.Start)];
            place = Math.Max(place, link.At.End);
        }

        words += block.Text[place..];
        return words.Any(char.IsLetterOrDigit) ? words : "";
    }

    /// <summary>Text without a link that is no reference of its own.</summary>
    public static bool IsComment(Passage passage) =>
        passage.Children.Count == 0 && passage.Text.Text.Length > 0 && passage.Text.Links.Count == 0
        && passage.Kind is EntryKind.Bullet or EntryKind.Numbered or EntryKind.Paragraph or EntryKind.Code
        && new CitationReader(passage.Text, null).Read().Count == 0;

    /// <summary>A reference without a link to the work that the title names, or that a word or two name for short.</summary>
    public static bool IsReferenceOf(string? title, Passage passage) =>
        title is not null
            && new CitationReader(passage.Text, null).Read() is [{ Link: null, Fields: { Title: { } below } fields }]
            && (Titles.AreSame(below.Of(passage.Text.Text), title)
                || (Titles.CountWords(title, new Stretch(0, title.Length)) <= 2 && fields is { HasAuthors: true, Year: not null }));

    /// <summary>A few words, bold throughout or set apart by their place, that no colon ends.</summary>
    public static bool IsTitle(BlockText text, bool isSetApart)
    {
        var isMarked = text.Marks.Any(m => m.Kind is MarkKind.Strong or MarkKind.Emphasis && m.At.Contains(text.Whole.Trim(text.Text)));
        return Titles.CountWords(text.Text, text.Whole) is >= 3 and <= LongestTitle && !IsIntroduction(text.Text) && (isMarked || isSetApart);
    }

    /// <summary>"Further lists:"; a title in quotation marks may end in a colon too.</summary>
    private static bool IsIntroduction(string text) =>
        text.AsSpan().TrimEnd() is [.., var last, ':'] && !Characters.ClosingQuotes.Contains(last, StringComparison.Ordinal);

    /// <summary>"arXiv:1801.00001": the line holds an identifier and nothing else.</summary>
    public static bool IsIdentifier(Passage passage) =>
        passage.Children.Count == 0 && passage.Text.Links.Count == 0 && Identifier().IsMatch(passage.Text.Text);

    /// <summary>One or two words in bold: what a work is called for short.</summary>
    public static bool IsAlias(BlockText text)
    {
        var whole = text.Whole.Trim(text.Text);
        return Titles.CountWords(text.Text, whole) is 1 or 2 && text.Text.AsSpan(whole.Start, whole.Length) is not [.., ':'];
    }

    /// <summary>A list of names, or one known by its given name, and nothing else.</summary>
    public static bool IsNames(BlockText block) =>
        block.Links.Count == 0
            && block.Text.Length < ReferenceParser.LongestReference
            && NameListParser.ReadAt(block.Text, block.Whole) is { } names
            && (names.Evidence is not Evidence.Weak || (names.Names[0].Name.Given is not null && GivenNames.Begins(names)))
            && names.At.End >= block.Whole.TrimEnd(block.Text, ".*").End - 1;

    /// <summary>
    /// "Ann Smith and Bob Doe / ICML 2018 / https://a.org/a.pdf": a list of names, and on further lines where the work appeared and bare addresses.
    /// </summary>
    public static bool OpensWithNames(BlockText block)
    {
        var end = block.Text.IndexOf('\n', StringComparison.Ordinal) is > 0 and var lineEnd ? lineEnd : block.Text.Length;
        return block.Links.All(l => l.IsBare && l.At.Start >= end)
            && end < ReferenceParser.LongestReference
            && NameListParser.ReadAt(block.Text, new Stretch(0, end)) is { Evidence: not Evidence.Weak } names
            && names.At.End >= new Stretch(0, end).TrimEnd(block.Text, ".*\\").End - 1;
    }

    /// <summary>"by Ann Smith and Bob Doe": full names below a title, and nothing else.</summary>
    public static bool IsSignature(BlockText block) =>
        By().Match(block.Text) is { Success: true, Length: var start }
            && NameListParser.ReadAt(block.Text, new Stretch(start, block.Text.Length)) is { } names
            && names.Names.All(n => n.Name.Given is not null)
            && new Stretch(names.At.End, block.Text.Length).Trim(block.Text, ".,*").IsEmpty;

    /// <summary>"Ann Smith, Bob Doe. ICML 2018": full names, a venue and its year.</summary>
    public static bool IsNamesWithVenue(BlockText block) =>
        block.Links.Count == 0
            && NameListParser.ReadAt(block.Text, block.Whole) is { } names
            && names.Names.All(n => n.Name.Given is not null)
            && new Stretch(names.At.End, block.Text.Length).Trim(block.Text, ".,:;-|(*)") is { Length: > 4 and < 60 } venue
            && Venues.IsDated(venue.Of(block.Text));

    /// <summary>"ICML 2018. [[pdf](url)]": a venue with its year, and links to the text or beside it.</summary>
    public static bool IsVenueWithLinks(BlockText block) =>
        block.Links is [var first, ..]
            && block.Links.All(l => IsWord(block.Text, l))
            && new Stretch(0, first.At.Start).Trim(block.Text, ".,:;-|[(*") is { Length: > 4 and < 60 } venue
            && Venues.IsDated(venue.Of(block.Text));

    [GeneratedRegex(@"\A\W*(?:arxiv|doi|pmid|isbn)\s*:\s*\S*\d\S*\s*\z", RegexOptions.IgnoreCase)]
    private static partial Regex Identifier();

    [GeneratedRegex(@"\A\W*by\s+(?=\p{Lu})", RegexOptions.IgnoreCase)]
    private static partial Regex By();

    // "[[]][[]] (ICML 2015)": a remark in brackets behind the links.
    [GeneratedRegex(@"\A[\s\[\],|/]*[(（][^()（）]{2,60}[)）]\s*\z")]
    private static partial Regex Remark();

    // "Annotated copy: ", "github (official): ".
    [GeneratedRegex(@"\A\W*\p{L}[\p{L} ]{1,20}\s*(?:\([^()]*\)\s*)?:\W*\z")]
    private static partial Regex FieldName();
}
