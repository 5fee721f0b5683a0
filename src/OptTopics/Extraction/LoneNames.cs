using System.Text.RegularExpressions;
using OptTopics.Extraction.References;

namespace OptTopics.Extraction;

/// <summary>
/// One word in the place where a venue or a family name may stand: "2020 - Smith - [A study of lists](url)", "[A study of lists](url), Smith, 2020".
/// Venues come again on a page and people hardly do, so where nearly each line has a word of its own they are people.
/// </summary>
internal sealed partial class LoneNames
{
    private const int Least = 4;

    private const int LongestStretch = 60;

    private readonly HashSet<string> words = new(StringComparer.OrdinalIgnoreCase);
    private int count;

    public bool ArePeople => words.Count >= Least && words.Count * 10 >= count * 7;

    /// <summary>The words before the first link of a line.</summary>
    public void AddHead(BlockText block, Mark link) => Add(Head().Match(block.Text, 0, Math.Min(link.At.Start, LongestStretch)), link.At.Start);

    /// <summary>"Smith et al., [A study of lists](url)": certain names and a comma or a colon fill the line up to its first link.</summary>
    public static bool ArePeopleBefore(BlockText block, Mark link) =>
        link.At.Start is > 4 and < LongestStretch
            && NameListParser.ReadAt(block.Text, new Stretch(0, link.At.Start)) is { Evidence: not Evidence.Weak } names
            && block.Text.AsSpan(names.At.End, link.At.Start - names.At.End).Trim() is "," or ":";

    /// <summary>"Smith, [A study of lists](url)": the one word and the mark before a link.</summary>
    public static Stretch? LeadBefore(string text, Stretch head) =>
        head.Length < LongestStretch && Lead().Match(text, head.Start, head.Length) is { Success: true, Groups: [_, var name] } && IsName(name.Value)
            ? new Stretch(name.Index, name.Index + name.Length)
            : null;

    /// <summary>"Smith, [A study of lists](url)": the one word before a link that names a work.</summary>
    public void AddLead(BlockText block, Mark link)
    {
        if (LabelRoles.Of(link.At.Of(block.Text)) is LabelRole.Reference && LeadBefore(block.Text, new Stretch(0, link.At.Start)) is { } name)
        {
            count++;
            words.Add(name.Of(block.Text));
        }
    }

    /// <summary>The words behind the first link of a line.</summary>
    public void AddTail(BlockText block, Mark link)
    {
        var end = block.NextBorder(link.At.End, block.Text.Length);
        Add(Tail().Match(block.Text, link.At.End, Math.Min(end - link.At.End, LongestStretch)), end);
    }

    /// <summary>"[A study of lists](url) (Smith)": one word in brackets behind the link.</summary>
    public void AddBracket(BlockText block, Mark link)
    {
        var end = block.NextBorder(link.At.End, block.Text.Length);
        Add(Bracket().Match(block.Text, link.At.End, Math.Min(end - link.At.End, LongestStretch)), end);
    }

    /// <summary>"[Smith. A study of lists](url)": the words that open the label.</summary>
    public void AddLabel(BlockText block, Mark link)
    {
        if (LabelLead(block.Text, link.At) is { } name)
        {
            count++;
            words.Add(name.Of(block.Text));
        }
    }

    /// <summary>A lone name that a full stop parts from the rest of the stretch.</summary>
    public static Stretch? LabelLead(string text, Stretch label) =>
        Label().Match(text, label.Start, label.Length) is { Success: true, Groups: [_, var name] } && IsName(name.Value)
            ? new Stretch(name.Index, name.Index + name.Length)
            : null;

    private void Add(Match match, int end)
    {
        if (match.Success && match.Index + match.Length == end)
        {
            count++;
            if (IsName(match.Groups["name"].Value))
            {
                words.Add(match.Groups["name"].Value);
            }
        }
    }

    /// <summary>One word that is a name by its shape and no venue that is known.</summary>
    public static bool IsName(string word) =>
        !Venues.IsVenue(word)
            && !Venues.IsAcronym(word)
            && !Venues.IsField(word)
            && NameListParser.ReadAt(word, new Stretch(0, word.Length)) is { Names: [{ Name: { Given: null, Literal: null } }], At.End: var end }
            && end == word.Length;

    /// <summary>Family names and nothing else fill the part of the text; null when they do not.</summary>
    public static NameList? FamiliesIn(string text, Group part)
    {
        var at = new Stretch(part.Index, part.Index + part.Length);
        return IsName(part.Value.Split([',', ' '], 2)[0])
                && NameListParser.ReadAt(text, at, isDated: true) is { } families
                && families.At.End == at.End
                && families.Names.All(n => n.Name is { Given: null, Literal: null })
            ? families
            : null;
    }

    [GeneratedRegex(@"\G\W{0,4}(\p{Lu}[\p{L}'’-]+)[,:]\s*\z")]
    private static partial Regex Lead();

    [GeneratedRegex(@"\G\W{0,4}(?:19|20)[0-9]{2}\s*[-–—|:,]\s*(?<name>\p{Lu}[\p{L}'’-]+)\s*[-–—|:,]\s*")]
    private static partial Regex Head();

    [GeneratedRegex(@"\G\s*\((?<name>\p{Lu}[\p{L}'’-]+)\)\s*")]
    private static partial Regex Bracket();

    [GeneratedRegex(@"\G\s*(\p{Lu}[\p{L}'’-]{2,})\.\s+(?=\p{Lu}\S*\s)")]
    private static partial Regex Label();

    [GeneratedRegex(@"\G\s*[-–—,.;(]?\s*(?<name>\p{Lu}[\p{L}'’-]+),?\s*\(?(?:19|20)[0-9]{2}[).,;]*\s*")]
    private static partial Regex Tail();
}
