using System.Text.RegularExpressions;

namespace OptTopics.Extraction.References;

/// <summary>Reads a work whose link is only its year, with the title behind it: "[2013](a.pdf) - **Row Labs** - A study of lists."</summary>
internal sealed partial class YearLabel
{
    private const int LongestHouse = 2;

    private readonly BlockText block;
    private readonly PrintedYear year;
    private readonly Stretch behind;

    private YearLabel(BlockText block, PrintedYear year, Stretch behind) => (this.block, this.year, this.behind) = (block, year, behind);

    /// <summary>The reader of the unit; null where its first link says more than a year or no words follow a dash.</summary>
    public static YearLabel? Of(BlockText block, Unit unit)
    {
        var (text, link) = (block.Text, unit.Links.First());
        var label = Brackets.Strip(text, link.At);
        if (link.IsBare
            || label.IsEmpty
            || YearReader.ReadAt(text, label.Start, label.End) is not { } year
            || year.Whole.End != label.End
            || Titles.CountWords(text, new Stretch(unit.Start, link.At.Start)) > 0)
        {
            return null;
        }

        var end = block.MarksIn(new Stretch(link.At.End, unit.End)).FirstOrDefault(m => m.Kind is MarkKind.Link or MarkKind.BlockEnd)?.At.Start
            ?? unit.End;
        var rest = new Stretch(link.At.End, end);
        return Dash().IsMatch(rest.Of(text)) && Titles.CountWords(text, rest) > LongestHouse ? new YearLabel(block, year, rest) : null;
    }

    /// <summary>The title is the last part but for a house of one or two words before it.</summary>
    public Fields Read()
    {
        var text = block.Text;
        var words = behind.TrimStart(text, "-–—*)]");
        if (Dash().Match(text, words.Start, words.Length) is { Success: true } dash
            && Titles.CountWords(text, words with { End = dash.Index }) <= LongestHouse)
        {
            words = words with { Start = dash.Index + dash.Length };
        }

        var fields = new ReferenceParser(block).Parse(words, null, words);
        fields.Year ??= year;
        return fields;
    }

    [GeneratedRegex(@"\s[-–—]\s+")]
    private static partial Regex Dash();
}
