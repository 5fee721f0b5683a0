using System.Collections.Frozen;

namespace OptTopics.Markup.DokuWiki;

/// <summary>The shortcuts to other sites that every DokuWiki knows: <c>wp>Gradient descent</c> is a page of Wikipedia.</summary>
internal static class Interwiki
{
    /// <summary>
    /// Addresses: <c>{NAME}</c> takes the reference nearly as written, <c>{URL}</c> escaped; one that begins with a colon is a page id.
    /// </summary>
    private static readonly FrozenDictionary<string, string> Addresses = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["wp"] = "https://en.wikipedia.org/wiki/{NAME}",
        ["wpfr"] = "https://fr.wikipedia.org/wiki/{NAME}",
        ["wpde"] = "https://de.wikipedia.org/wiki/{NAME}",
        ["wpes"] = "https://es.wikipedia.org/wiki/{NAME}",
        ["wppl"] = "https://pl.wikipedia.org/wiki/{NAME}",
        ["wpjp"] = "https://ja.wikipedia.org/wiki/{NAME}",
        ["wpru"] = "https://ru.wikipedia.org/wiki/{NAME}",
        ["wpmeta"] = "https://meta.wikipedia.org/wiki/{NAME}",
        ["doku"] = "https://www.dokuwiki.org/{URL}",
        ["rfc"] = "https://tools.ietf.org/html/rfc{URL}",
        ["man"] = "http://man.cx/{URL}",
        ["amazon"] = "https://www.amazon.com/dp/{URL}",
        ["amazon.de"] = "https://www.amazon.de/dp/{URL}",
        ["amazon.uk"] = "https://www.amazon.co.uk/dp/{URL}",
        ["paypal"] = "https://www.paypal.com/cgi-bin/webscr?cmd=_xclick&business={URL}",
        ["phpfn"] = "https://secure.php.net/{NAME}",
        ["skype"] = "skype:{NAME}",
        ["google"] = "https://www.google.com/search?q={URL}",
        ["google.de"] = "https://www.google.de/search?q={URL}",
        ["go"] = "https://www.google.com/search?q={URL}&btnI=lucky",
        ["user"] = ":user:{NAME}",
        ["callto"] = "callto://{NAME}",
        ["tel"] = "tel:{NAME}",
        ["this"] = "/{NAME}",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Splits <c>wp>Foo</c>; null if it is nothing of the kind.</summary>
    public static (string Wiki, string Reference)? Split(string target)
    {
        var end = target.AsSpan().IndexOfAnyExcept(NameCharacters);
        return end > 0 && target[end] == '>' ? (target[..end].ToLowerInvariant(), target[(end + 1)..]) : null;
    }

    /// <summary>The address of a reference; null for a wiki that is not known.</summary>
    public static string? Resolve(string wiki, string reference)
    {
        if (!Addresses.TryGetValue(wiki, out var address))
        {
            return null;
        }

        var hash = reference.LastIndexOf('#');
        var name = hash < 0 ? reference : reference[..hash];
        return address.Replace("{URL}", Uri.EscapeDataString(name), StringComparison.Ordinal)
            .Replace("{NAME}", address[0] == ':' ? name : EscapeName(name), StringComparison.Ordinal)
            + (hash < 0 || hash == reference.Length - 1 ? "" : "#" + Uri.EscapeDataString(reference[(hash + 1)..]));
    }

    private static readonly System.Buffers.SearchValues<char> NameCharacters =
        System.Buffers.SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789.");

    private static string EscapeName(string name) =>
        string.Concat(name.Select(c => @"[\]^`{|}#%".Contains(c, StringComparison.Ordinal) ? Uri.HexEscape(c) : c.ToString()));
}
