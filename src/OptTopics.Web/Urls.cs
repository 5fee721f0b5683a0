using System.Buffers;
using System.Globalization;
using System.Text;
using OptTopics.Bibliography;
using OptTopics.Catalog.Search;
using OptTopics.Content;

namespace OptTopics.Web;

/// <summary>
/// The only place that spells a URL. All begin with the site's base path and <c>/</c>.
/// </summary>
/// <param name="pathBase">Where the site is mounted: empty, or <c>/library</c>.</param>
/// <param name="publicUrl">The site's public origin, <c>https://papers.example.org</c>; null when it is not set.</param>
/// <param name="editUrl">Where a line of the content can be edited, with <c>{path}</c> and <c>{line}</c>; null when nowhere.</param>
public sealed class Urls(string pathBase = "", string? publicUrl = null, string? editUrl = null)
{
    /// <summary>What nothing escapes.</summary>
    private static readonly SearchValues<char> Plain = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~");

    private static readonly SearchValues<char> PlainInQuery =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~ :/");

    /// <summary>A page of results spells hundreds of addresses.</summary>
    [ThreadStatic]
    private static StringBuilder? spare;

    public string Home => pathBase + "/";

    /// <summary>The pages that list papers.</summary>
    public string Topics => pathBase + "/topics";

    public string Papers => pathBase + "/papers";

    public string Authors => pathBase + "/authors";

    /// <summary>How to ask.</summary>
    public string Help => pathBase + "/help";

    /// <summary>The picture shown beside a shared link.</summary>
    public string Picture => pathBase + "/preview.png";

    public string Health => pathBase + "/health";

    /// <summary>A page, whole: <c>/topics/ml:optimization</c>; with an anchor that place on it: <c>/topics/ml:optimization#sgd</c>.</summary>
    public string Page(string pageId, string? anchor = null) =>
        $"{pathBase}/topics/{Escape(pageId)}{(anchor is null ? "" : "#" + Escape(anchor))}";

    public string Page(ContentPage page) => Page(page.Id);

    /// <summary>A topic alone: <c>/topics/optimization_topics/instabilities</c>.</summary>
    public string Topic(string pageId, string anchor) => $"{pathBase}/topics/{Escape(pageId)}/{Escape(anchor)}";

    public string PageOrTopic(string pageId, string? anchor) => anchor is null ? Page(pageId) : Topic(pageId, anchor);

    public string Topic(Topic topic) => Topic(topic.Page.Id, topic.Anchor);

    /// <summary>A part of a long page or topic, from 1: <c>/topics/ml:optimization?p=2</c>.</summary>
    public static string Part(string url, int number, string? anchor = null) =>
        string.Create(CultureInfo.InvariantCulture, $"{url}{(number > 1 ? $"?p={number}" : "")}{(anchor is null ? "" : "#" + Escape(anchor))}");

    /// <summary>The place of a topic on its whole page.</summary>
    public string TopicOnPage(Topic topic) => Page(topic.Page.Id, topic.Anchor);

    public string Paper(Paper paper) => Paper(paper.Key);

    public string Paper(string key) => $"{pathBase}/papers/{Escape(key)}";

    /// <summary>One citation on its page: <c>/topics/optimization_topics#cite.du2019</c>.</summary>
    public string Citation(Citation citation) => Page(citation.Entry.Page.Id, CitationAnchor(citation));

    /// <summary>The id of a citation's element: <c>cite.du2019</c>, the second time on its page <c>cite.du2019.2</c>; null without a paper.</summary>
    public static string? CitationAnchor(Citation citation) => citation.Paper is not { } paper
        ? null
        : $"{CitationAnchor(paper.Key)}{(citation.Occurrence > 1 ? string.Create(CultureInfo.InvariantCulture, $".{citation.Occurrence}") : "")}";

    /// <summary>The id of the first citation of a paper on a page.</summary>
    public static string CitationAnchor(string key) => $"cite.{key}";

    public string Author(Author author) => Author(author.Slug);

    public string Author(string slug) => $"{pathBase}/authors/{Escape(slug)}";

    /// <summary>A search; the one canonical order of its parameters, those without a value left out.</summary>
    public string Search(PaperQuery query) => WithParameters(Papers, SearchParameters(query));

    /// <summary>A paper as a result of a search, so that its page can lead on to the next: <c>/papers/du2019?q=gradient&amp;at=3</c>.</summary>
    public string Result(PaperQuery query, string key, int number) =>
        WithParameters(Paper(key), [.. SearchParameters(query with { Page = 1 }), ("at", Number(number))]);

    public string Search(string words) => Search(new PaperQuery { Words = words });

    /// <summary>The parameters of a search by name and value, in canonical order.</summary>
    public static IReadOnlyList<(string Name, string Value)> SearchParameters(PaperQuery query)
    {
        var parameters = new List<(string Name, string Value)>(4);
        Add("q", query.Words);
        AddAll("author", query.Authors, author => author, StringComparer.Ordinal);
        AddAll("year", query.Years, Number);
        Add("from", query.From is { } from ? Number(from) : null);
        Add("to", query.To is { } to ? Number(to) : null);
        AddAll("topic", query.Topics, topic => topic, StringComparer.Ordinal);
        AddAll("kind", query.Kinds, KindValue);
        AddAll("venue", query.Venues, venue => venue, StringComparer.Ordinal);
        Add("sort", query.Sort == PaperSort.Relevance ? null : query.Sort.ToString().ToLowerInvariant());
        Add("group", query.Group == PaperGroup.None ? null : query.Group.ToString().ToLowerInvariant());
        Add("p", query.Page > 1 ? Number(query.Page) : null);
        return parameters;

        void Add(string name, string? value)
        {
            if (!string.IsNullOrEmpty(value))
            {
                parameters.Add((name, value));
            }
        }

        void AddAll<T>(string name, IReadOnlyList<T> values, Func<T, string> spelled, IComparer<T>? order = null)
        {
            foreach (var value in values.Count < 2 ? values : [.. values.Order(order)])
            {
                Add(name, spelled(value));
            }
        }
    }

    /// <summary>A kind as addresses and published data spell it: "paper".</summary>
    public static string KindValue(WorkKind kind) => kind.ToString().ToLowerInvariant();

    /// <summary>The same thing for a program: <c>/papers/du2019.bib</c>; a query stays behind it.</summary>
    public static string In(string format, string url) =>
        url.IndexOf('?', StringComparison.Ordinal) is var query and >= 0 ? $"{url[..query]}.{format}{url[query..]}" : $"{url}.{format}";

    /// <summary>
    /// What a page links relative to its file, <c>papers/codd.pdf</c>: <c>/files/papers/codd.pdf</c>; null when it is no file that is served.
    /// </summary>
    public string? File(string pageFile, string link) => ContentFiles.AddressOf(pageFile, link) is { } address ? pathBase + address : null;

    /// <summary>
    /// Where a link leads that a page prints: out of the site, or (relative to its file) to a file beside it; null for anything else.
    /// </summary>
    public string? Outbound(string link, string? pageFile)
    {
        if (Uri.TryCreate(link, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" or "mailto")
        {
            return link;
        }

        return pageFile is null ? null : File(pageFile, link);
    }

    /// <summary>A page's HTML, whose files are named without the base path, as the site sends it.</summary>
    public string InSite(string html) =>
        pathBase.Length == 0 ? html : html.Replace($"=\"{ContentFiles.Address}", $"=\"{pathBase}{ContentFiles.Address}", StringComparison.Ordinal);

    /// <summary>The address with the public origin before it; null when that is not known (never taken from the Host header).</summary>
    public string? Public(string url) => publicUrl is null ? null : publicUrl.TrimEnd('/') + url;

    /// <summary>The library says where it is edited.</summary>
    public bool CanEdit => editUrl is not null;

    /// <summary>Where a place of the content can be corrected; null when the library does not say.</summary>
    public string? Edit(string file, int line) => editUrl?
        .Replace("{path}", string.Join('/', file.Split('/').Select(Escape)), StringComparison.Ordinal)
        .Replace("{line}", line.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);

    /// <summary>The people under a letter; where they are many, a part of them.</summary>
    public string AuthorsUnder(string letter, int part = 1) =>
        string.Create(CultureInfo.InvariantCulture, $"{Authors}?letter={InQuery(letter)}{(part > 1 ? $"&p={part}" : "")}");

    /// <summary>As published for programs: with the public origin, or (when that is not set) as the site itself links.</summary>
    public string Address(string url) => Public(url) ?? url;

    /// <summary>A value as an address has it behind <c>?</c>.</summary>
    public static string InQuery(string value) =>
        value.AsSpan().ContainsAnyExcept(PlainInQuery) || value.Contains(' ', StringComparison.Ordinal)
            ? AppendQuery(new StringBuilder(), value).ToString()
            : value;

    // Form encoding, as browsers send it: readable in the address bar.
    private static StringBuilder AppendQuery(StringBuilder url, ReadOnlySpan<char> value)
    {
        while (!value.IsEmpty)
        {
            var plain = value.IndexOfAnyExcept(PlainInQuery) is var end and >= 0 ? end : value.Length;
            url.Append(value[..plain]).Replace(' ', '+', url.Length - plain, plain);
            value = value[plain..];
            var escaped = value.IndexOfAny(PlainInQuery) is var next and >= 0 ? next : value.Length;
            url.Append(escaped == 0 ? "" : Uri.EscapeDataString(value[..escaped]));
            value = value[escaped..];
        }

        return url;
    }

    // A colon is allowed in a path and keeps page ids readable.
    private static string Escape(string segment) => segment.AsSpan().ContainsAnyExcept(Plain)
        ? Uri.EscapeDataString(segment).Replace("%3A", ":", StringComparison.Ordinal)
        : segment;

    private static string WithParameters(string address, IReadOnlyList<(string Name, string Value)> parameters)
    {
        var url = (spare ??= new StringBuilder(256)).Clear().Append(address);
        for (var i = 0; i < parameters.Count; i++)
        {
            AppendQuery(url.Append(i == 0 ? '?' : '&').Append(parameters[i].Name).Append('='), parameters[i].Value);
        }

        return url.ToString();
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
