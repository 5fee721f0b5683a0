using System.Buffers;

namespace OptTopics.Bibliography;

/// <summary>
/// A web address taken apart for comparing: host in lower case without <c>www.</c>, path percent-decoded, fragment off. It is
/// never shown: what is shown is the address as printed.
/// </summary>
public sealed record WebAddress(string Host, string Path, string Query)
{
    private static readonly SearchValues<char> NeverInHost = SearchValues.Create(" \t\r\n<>\"'()[]{}|\\");

    /// <summary>The non-empty parts of the path: <c>papers</c>, <c>v19</c>, <c>18-188.html</c>.</summary>
    public IReadOnlyList<string> Segments { get; } = Path.Split('/', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The same for every spelling of one address: http and https, with and without <c>www.</c> and a last slash.</summary>
    public string Key => $"{Host}{Path.TrimEnd('/')}{Query}";

    /// <summary>Its text leads to a PDF: <c>paper.pdf</c>, <c>/doi/pdf/10.1000/182</c>, <c>/pdf?id=x</c>.</summary>
    public bool IsPdf => Path.EndsWith(".pdf", StringComparison.OrdinalIgnoreCase) || Segments.Any(IsPdfSegment);

    /// <summary>
    /// Reads an absolute address; <c>www.jmlr.org/papers</c> and <c>arxiv.org/abs/1805.11604</c> are read as well. Null for anything else.
    /// </summary>
    public static WebAddress? Read(string url)
    {
        var rest = AfterScheme(url.AsSpan().Trim());
        var fragment = rest.IndexOf('#');
        rest = fragment < 0 ? rest : rest[..fragment];
        var hostEnd = rest.IndexOfAny("/?");
        var host = hostEnd < 0 ? rest : rest[..hostEnd];
        if (HostName(host) is not { } name)
        {
            return null;
        }

        var tail = hostEnd < 0 ? "" : rest[hostEnd..];
        var query = tail.IndexOf('?');
        var path = query < 0 ? tail : tail[..query];
        return new WebAddress(name, Uri.UnescapeDataString(path.ToString()), query < 0 ? "" : tail[query..].ToString());
    }

    /// <summary>The address is on this host or one below it: <c>export.arxiv.org</c> is on <c>arxiv.org</c>.</summary>
    public bool IsOn(string host) =>
        Host.EndsWith(host, StringComparison.Ordinal) && (Host.Length == host.Length || Host[^(host.Length + 1)] == '.');

    /// <summary>The first value of a parameter of the query, percent-decoded; null when it is not there.</summary>
    public string? Parameter(string name) =>
        !Query.Contains(name, StringComparison.OrdinalIgnoreCase) ? null : Query.TrimStart('?').Split('&', ';')
            .Select(pair => pair.Split('=', 2))
            .Where(pair => pair.Length == 2 && pair[0].Equals(name, StringComparison.OrdinalIgnoreCase))
            .Select(pair => Uri.UnescapeDataString(pair[1]))
            .FirstOrDefault();

    private static ReadOnlySpan<char> AfterScheme(ReadOnlySpan<char> url)
    {
        foreach (var scheme in (ReadOnlySpan<string>)["https://", "http://", "ftp://", "//"])
        {
            if (url.StartsWith(scheme, StringComparison.OrdinalIgnoreCase))
            {
                return url[scheme.Length..];
            }
        }

        return url;
    }

    private static string? HostName(ReadOnlySpan<char> host)
    {
        host = host[(host.LastIndexOf('@') + 1)..];
        var port = host.IndexOf(':');
        host = (port < 0 ? host : host[..port]).TrimEnd('.');
        var isName = host.IndexOf('.') > 0 && !host.ContainsAny(NeverInHost) && char.IsLetterOrDigit(host[^1]);
        if (!isName)
        {
            return null;
        }

        var name = host.ToString().ToLowerInvariant();
        return name.StartsWith("www.", StringComparison.Ordinal) ? name[4..] : name;
    }

    private static bool IsPdfSegment(string segment) =>
        segment.ToLowerInvariant() is "pdf" or "epdf" or "pdfplus" or "pdfdirect" or "articlepdf";
}
