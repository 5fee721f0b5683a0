using OptTopics.Bibliography;
using OptTopics.Extraction.References;

namespace OptTopics.Extraction;

/// <summary>
/// Bullets without a link that names open and that tell a year or set the title apart: "Ann Smith, Bob Doe. A study of lists. 2015", "Ann Smith,
/// *A study of lists*". Where a page lists works so, those with unknown names or without a year are works too.
/// </summary>
internal sealed class PlainReferences
{
    private const int Least = 4;

    private const int Longest = 600;

    private int references;
    private int bullets;

    public bool AreWorks => references >= Least && references * 2 >= bullets;

    public void Add(Passage passage)
    {
        if (passage is not { Kind: EntryKind.Bullet or EntryKind.Numbered, Depth: 1, Text: { Links: [], Text.Length: > 0 and < Longest } block })
        {
            return;
        }

        bullets++;
        var line = block.Whole.TrimStart(block.Text);
        references += NameListParser.ReadAt(block.Text, line) is { } names
            && (names.Evidence is not Evidence.Weak || names.Names[0].Name.Given is not null)
            && (YearReader.FindIn(block.Text, line) is not null || MarkedTitle.StandsInItalics(block, names)) ? 1 : 0;
    }
}
