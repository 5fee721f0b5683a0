using System.Text.RegularExpressions;
using OptTopics.Extraction.References;

namespace OptTopics.Extraction;

/// <summary>
/// Links that a year in brackets ends: "[A study of lists (2015)](url)" or "[Smith and Doe (2015)](url)". Where most of a page name titles,
/// "[Rowhammer (2018)](url)" names one too.
/// </summary>
internal sealed partial class DatedLabels
{
    private const int Least = 3;

    private const int Longest = 200;

    private int titles;
    private int people;

    public bool AreTitles => titles >= Least && titles > 3 * people;

    public void Add(BlockText block, Mark link)
    {
        if (link.At.Length > Longest || Dated().Match(block.Text, link.At.Start, link.At.Length) is not { Success: true, Groups: [_, var words] })
        {
            return;
        }

        var label = new Stretch(words.Index, words.Index + words.Length);
        if (NameListParser.ReadAt(block.Text, label) is not { } names || names.At.End < label.End)
        {
            titles++;
        }
        else if (names.Evidence is not Evidence.Weak)
        {
            people++;
        }
    }

    [GeneratedRegex(@"\G\s*(\S[^\n]*?)\s*[(\[](?:19|20)[0-9]{2}[)\]]\s*$")]
    private static partial Regex Dated();
}
