using System.Text.RegularExpressions;
using OptTopics.Extraction.References;

namespace OptTopics.Extraction;

/// <summary>
/// Links whose words are "A study of lists. Smith, Doe": behind the full stop stand family names and nothing else. Where most links of a page that
/// open a line end so, each in another name, they are people.
/// </summary>
internal sealed partial class FamilyTails
{
    private const int Least = 4;

    private const int LongestLabel = 300;

    private readonly HashSet<string> names = new(StringComparer.OrdinalIgnoreCase);
    private int closed;
    private int labels;

    public bool ArePeople => names.Count >= Least && names.Count * 2 >= closed && closed * 2 >= labels;

    /// <summary>The words of the first link of a line.</summary>
    public void AddLabel(BlockText block, Mark link)
    {
        labels++;
        if (ReadAt(block.Text, link.At) is var (_, families))
        {
            closed++;
            names.Add(families.Names[0].Name.WholeFamily);
        }
    }

    /// <summary>The title, without the edition that may follow it, and the family names behind its full stop; null when there are none.</summary>
    public static (Stretch Title, NameList Families)? ReadAt(string text, Stretch label)
    {
        if (label.Length > LongestLabel || Label().Match(text, label.Start, label.Length) is not { Success: true, Groups: var groups })
        {
            return null;
        }

        var title = groups["title"];
        return LoneNames.FamiliesIn(text, groups["families"]) is { } families
            ? (new Stretch(title.Index, title.Index + title.Length), families)
            : null;
    }

    [GeneratedRegex(
        @"\G(?<title>[^.?!]{8,200}?[?!]?)(?:\s\d{1,2}(?:st|nd|rd|th)\sed)?(?:(?<=[?!])|\.)\s+" +
        @"(?<families>\p{Lu}[\p{L}'’-]+(?:,\s\p{Lu}[\p{L}'’-]+){0,7}(?:,?\s(?:and|&)\s\p{Lu}[\p{L}'’-]+)?)\W*\z")]
    private static partial Regex Label();
}
