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
        var line = Leads.SkipRequest(block.Text, block.Whole.TrimStart(block.Text));
        references += NameListParser.ReadAt(block.Text, line) is { } names
            && (names.Evidence is not Evidence.Weak || names.Names[0].Name.Given is not null || IsDated(block.Text, line with { Start = names.At.End }))
            && (YearReader.FindIn(block.Text, line) is not null || MarkedTitle.StandsInItalics(block, names)) ? 1 : 0;
    }

    /// <summary>"Smith (2010) A study of lists": the year in brackets right behind the name, and a title behind it.</summary>
    private static bool IsDated(string text, Stretch behind) =>
        behind.TrimStart(text) is { Length: > 12 } rest
            && text[rest.Start] is '('
            && YearReader.ReadAt(text, rest.Start + 1, rest.End) is { } year
            && text[year.Whole.End] is ')';
}
