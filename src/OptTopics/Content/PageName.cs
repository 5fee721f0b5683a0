using System.Text.RegularExpressions;

namespace OptTopics.Content;

/// <summary>What a page is called that has no heading: its id as people write names, "ml:reading_list" is "Reading list".</summary>
public static partial class PageName
{
    public static string Of(string pageId)
    {
        // A folder's page is named by its folder.
        var parts = pageId.Split(':');
        var last = parts is [.., var folder, "start"] ? folder : parts[^1];
        var name = Separators().Replace(last, " ").Trim();
        return name.Length == 0 ? pageId : char.ToUpperInvariant(name[0]) + name[1..];
    }

    [GeneratedRegex("[_-]+")]
    private static partial Regex Separators();
}
