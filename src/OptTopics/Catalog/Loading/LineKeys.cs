using System.Text.RegularExpressions;
using OptTopics.Bibliography;
using OptTopics.Content;

namespace OptTopics.Catalog.Loading;

/// <summary>By what a work is found again in a line of a page's history: the addresses in it, and where a work has none the line itself.</summary>
internal static partial class LineKeys
{
    /// <summary>Of a history with more keys than this nothing is kept: a reading list has far fewer.</summary>
    private const int MostKeys = 1_000_000;

    /// <summary>The day on which each key was first committed, by its hash; empty where that is not known as a whole.</summary>
    public static async Task<IReadOnlyDictionary<long, DateOnly>> CommittedAsync(string folder, string? commit, CancellationToken cancellationToken)
    {
        var days = new Dictionary<long, DateOnly>();
        var isWhole = await GitHistory.ReadAddedLinesAsync(folder, commit, Add, cancellationToken);
        return isWhole ? days : new Dictionary<long, DateOnly>();

        // The oldest commit comes last.
        bool Add(DateOnly day, string line)
        {
            foreach (var key in In(line))
            {
                days[MatchHash.Of(key)] = day;
            }

            return days.Count <= MostKeys;
        }
    }

    /// <summary>The key of the line that a citation starts in.</summary>
    public static string OfLine(Citation citation, IReadOnlyList<string> lines) =>
        OfLine(citation.Position.Line is > 0 and var line && line <= lines.Count ? lines[line - 1] : "");

    private static string OfLine(string line) => "line:" + line.Trim();

    private static IEnumerable<string> In(string line)
    {
        if (string.IsNullOrWhiteSpace(line))
        {
            return [];
        }

        var addresses = Address().Matches(line).Select(m => m.Value.TrimEnd('.', ',', ';', ':', '!', '?', '\'', '*', '_'));
        return addresses.SelectMany(a => WorkEvidence.Of(a).Keys()).Append(OfLine(line));
    }

    // A bracket that was not opened in the address ends it: [a](https://a.org/b_(c)).
    [GeneratedRegex(@"\bhttps?://(?:[^\s<>""|\[\](){}`]|\([^\s()]*\))+", RegexOptions.NonBacktracking)]
    private static partial Regex Address();
}
