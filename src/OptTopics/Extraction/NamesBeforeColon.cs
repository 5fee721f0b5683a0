using OptTopics.Bibliography;
using OptTopics.Extraction.References;

namespace OptTopics.Extraction;

/// <summary>
/// Items without a link that are "Ann Smith: A study of lists". Titles have colons too; where most items of a page open with a name, each with
/// another, and half of the names are known, they are people.
/// </summary>
internal sealed class NamesBeforeColon
{
    private const int Least = 6;

    private const int LongestLead = 60;

    private readonly HashSet<string> names = new(StringComparer.OrdinalIgnoreCase);
    private int known;
    private int led;
    private int items;

    public bool ArePeople => names.Count >= Least && names.Count * 2 >= led && known * 2 >= led && led * 2 >= items;

    public void Add(Passage passage)
    {
        if (passage is not { Kind: EntryKind.Bullet or EntryKind.Numbered, Depth: 1, Text: { Text.Length: > 0 } block })
        {
            return;
        }

        items++;
        if (block.Links.Count == 0 && ReadAt(block.Text, new Stretch(0, block.NextBorder(0, block.Text.Length))) is { } people)
        {
            led++;
            known += GivenNames.AnyIn(people) ? 1 : 0;
            names.Add(people.Names[0].Name.Full);
        }
    }

    /// <summary>The people that a colon parts from the rest of the words; null when there are none.</summary>
    public static NameList? ReadAt(string text, Stretch words)
    {
        words = words.TrimStart(text);
        var colon = text.AsSpan(words.Start, Math.Min(words.Length, LongestLead)).IndexOf(": ");
        return colon > 0
                && NameListParser.ReadAt(text, words with { End = words.Start + colon }) is { } people
                && (words with { Start = people.At.End, End = words.Start + colon }).TrimStart(text).IsEmpty
            ? people
            : null;
    }
}
