using OptTopics.Bibliography;
using OptTopics.Content;
using OptTopics.Markup.Html;

namespace OptTopics.Checks;

/// <summary>What is wrong with links, as far as it shows without asking the web.</summary>
internal static class LinkRules
{
    /// <summary>A link to it needs no heading.</summary>
    private const string Top = "top";

    public static IEnumerable<Finding> PdfWithLandingPage(CheckedContent content) =>
        from work in content.Works
        from citation in work.Citations
        let reference = citation.Reference
        where reference.Links.Count > 0 && reference.Links.All(l => WebAddress.Read(l) is { IsPdf: true })
        let named = reference.Links.SelectMany(Identifiers.FromUrl).Where(Identifiers.NamesWork)
        let page = named.Select(Identifiers.LandingPage).FirstOrDefault(p => p is not null)
        where page is not null
        select new Finding(
            citation.Entry.Page.File,
            citation.Position,
            $"the link leads to a PDF; its landing page is {page}.",
            "Link the page, which leads to the PDF too.");

    public static IEnumerable<Finding> Malformed(CheckedContent content) =>
        from page in content.Pages
        from link in page.Links
        where link.PageId is null && link.MediaId is null
        let wrong = Fault(link.Url)
        where wrong is not null
        select new Finding(page.Page.File, link.At, wrong, "Correct the address.");

    public static IEnumerable<Finding> MissingPage(CheckedContent content) =>
        from page in content.Pages
        from link in page.Links
        where content.Root is not null && link.PageId is { } id && !content.ById.ContainsKey(id)
        select new Finding(page.Page.File, link.At, $"the page '{link.PageId}' is not in the library.", "Correct the link, or write the page.");

    public static IEnumerable<Finding> MissingAnchor(CheckedContent content) =>
        from page in content.Pages
        from link in page.Links
        where link.Anchor is { Length: > 0 } anchor && anchor != Top
        let target = TargetOf(link, page, content)
        where target?.Anchors.Contains(link.Anchor!) is false
        select new Finding(
            page.Page.File,
            link.At,
            $"'{target!.Page.Id}' has no section '{link.Anchor}'.",
            "Link one of its headings.");

    public static IEnumerable<Finding> MissingFile(CheckedContent content) =>
        from page in content.Pages
        from link in page.Links
        where content.Root is not null && link.IsFile && (link.MediaId is not null || Fault(link.Url) is null)
        let path = link.MediaId is { } id ? ContentFiles.PathOf(id) : ContentFiles.Resolve(page.Page.File, link.Url)
        where path is null || !IsThere(Path.Combine(content.Root!, path))
        select new Finding(
            page.Page.File,
            link.At,
            path is null ? $"'{link.Url}' leads out of the content folder." : $"the file {path} is not there.",
            "Correct the link, or add the file.");

    private static CheckedPage? TargetOf(WrittenLink link, CheckedPage page, CheckedContent content) =>
        link.PageId == page.Page.Id ? page : content.ById.GetValueOrDefault(link.PageId ?? "");

    private static bool IsThere(string path) => File.Exists(path) || Directory.Exists(path);

    /// <summary>What is wrong with an address; null when nothing is.</summary>
    private static string? Fault(string url)
    {
        if (url.Length == 0 || url.Any(char.IsWhiteSpace))
        {
            return url.Length == 0 ? "the link has no address." : $"'{url}' has a blank in it.";
        }

        if (!SafeAddress.IsSafe(url))
        {
            return $"'{url}' is no link, because only http, https and mailto are.";
        }

        if (!url.StartsWith("http", StringComparison.OrdinalIgnoreCase))
        {
            return IsBareHost(url) ? $"'{url}' lacks its https://." : null;
        }

        var isAddress = url.Contains("://", StringComparison.Ordinal) && Uri.TryCreate(url, UriKind.Absolute, out var uri)
            && (WebAddress.Read(url) is not null || uri.IsLoopback) && !IsDoubled(uri);
        return isAddress || Uri.TryCreate(url, UriKind.Relative, out _) ? null : $"'{url}' is no address.";
    }

    // "www.jmlr.org/papers" and "arxiv.org/abs/1805.11604" are meant as addresses and would be read as files.
    private static bool IsBareHost(string url) =>
        url.StartsWith("www.", StringComparison.OrdinalIgnoreCase)
        || (WebAddress.Read(url) is { } address && address.Path.Length > 1 && Identifiers.FromUrl(url).Count > 0);

    private static bool IsDoubled(Uri uri) => uri.Host is "http" or "https";
}
