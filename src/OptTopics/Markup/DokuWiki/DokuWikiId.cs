using System.Text;

namespace OptTopics.Markup.DokuWiki;

/// <summary>DokuWiki's ids of pages, sections and media.</summary>
public static class DokuWikiId
{
    /// <summary>The page of a namespace that stands for it.</summary>
    private const string Start = "start";

    /// <summary>The only code point that .NET refuses to normalize, though a text may hold it.</summary>
    private const char NoCharacter = '\uFFFE';

    /// <summary>DokuWiki's cleanID: "ML: Über SGD!" is <c>ml:ueber_sgd</c>.</summary>
    public static string Clean(string raw)
    {
        ArgumentNullException.ThrowIfNull(raw);
        var (start, end) = Characters.Trim(raw, 0, raw.Length);
        var lower = ToLower(raw[start..end]);
        var id = new StringBuilder(lower.Length);
        for (var at = 0; at < lower.Length; at++)
        {
            if (char.IsSurrogate(lower[at]) && IdCharacters.IsSpecialPair(lower, at))
            {
                AppendSeparator(id, '_');
                at++;
            }
            else
            {
                AppendClean(id, lower[at]);
            }
        }

        return id.ToString().Trim(':', '.', '_', '-');
    }

    /// <summary>The id of a section by its heading, before it is made unique on its page: "1. Über: uns" is <c>ueberuns</c>.</summary>
    public static string SectionId(string title)
    {
        var id = Clean(title).Replace(":", "", StringComparison.Ordinal).Replace(".", "", StringComparison.Ordinal);
        var name = id.TrimStart('0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '_', '-');
        return name.Length > 0 ? name : "section" + string.Concat(id.Where(char.IsAsciiDigit));
    }

    /// <summary>
    /// What a link to a page means where it stands: <c>..:sgd#History</c> on <c>ml:optimization:intro</c> is <c>ml:sgd</c> and <c>history</c>.
    /// </summary>
    /// <param name="link">The target as it is written.</param>
    /// <param name="currentPageId">The id of the page with the link.</param>
    /// <param name="exists">Tells whether a page exists; what a link to a namespace means depends on it.</param>
    /// <returns>The page's id, the place on it (or empty), and what follows a question mark (or empty).</returns>
    public static (string Id, string Anchor, string Parameters) Resolve(string link, string currentPageId, Func<string, bool>? exists = null)
    {
        ArgumentNullException.ThrowIfNull(link);
        var (target, parameters) = Cut(link, '?');
        var (path, hash) = Cut(target, '#');
        var id = path.Length == 0 ? currentPageId : ResolveStart(ResolveRelative(path, currentPageId), exists);
        return (Clean(id), Clean(hash), parameters);
    }

    /// <summary>The id of a picture or file as a page names it.</summary>
    public static string ResolveMedia(string link, string currentPageId) => Clean(ResolveRelative(link, currentPageId));

    /// <summary>What a link without a label prints: the place, the page without its namespace, or for a start page its namespace.</summary>
    public static string DefaultLabel(string link)
    {
        ArgumentNullException.ThrowIfNull(link);
        var (path, hash) = Cut(link.TrimStart('~'), '#');
        if (hash.Length > 0)
        {
            return hash;
        }

        var names = path.Replace(';', ':').Split(':');
        var name = names[^1];
        if (name is not ("" or Start))
        {
            return name;
        }

        return names.Length > 1 && names[^2].Length > 0 ? names[^2] : Start;
    }

    private static (string Before, string After) Cut(string text, char separator)
    {
        var at = text.IndexOf(separator, StringComparison.Ordinal);
        return at < 0 ? (text, "") : (text[..at], text[(at + 1)..]);
    }

    private static string ResolveRelative(string link, string currentPageId)
    {
        var id = link.Replace(';', ':');
        var lastColon = currentPageId.LastIndexOf(':');
        var currentNamespace = lastColon < 0 ? "" : currentPageId[..lastColon];
        if (id.StartsWith('~'))
        {
            id = currentPageId + ":" + id[1..];
        }

        if (id.StartsWith('.'))
        {
            id = currentNamespace + ":" + SeparateDots(id);
        }

        if (currentPageId.Length > 0 && !id.Contains(':', StringComparison.Ordinal))
        {
            id = currentNamespace + ":" + id;
        }

        return FollowDots(id.TrimEnd('.'));
    }

    /// <summary>Dots that begin a name are a part of their own: <c>..:..a</c> is <c>..:..:a</c>.</summary>
    private static string SeparateDots(string id)
    {
        var end = id.AsSpan().IndexOfAnyExcept('.', ':');
        return end > 0 && id[end - 1] == '.' ? id.Insert(end, ":") : id;
    }

    private static string FollowDots(string id)
    {
        var names = new List<string>();
        foreach (var name in id.Split(':'))
        {
            if (name == "..")
            {
                names.RemoveRange(Math.Max(0, names.Count - 1), Math.Min(1, names.Count));
            }
            else if (name is not ("" or "."))
            {
                names.Add(name);
            }
        }

        return string.Join(':', names) + (id.EndsWith(':') ? ":" : "");
    }

    private static string ResolveStart(string id, Func<string, bool>? exists)
    {
        if (!id.EndsWith(':'))
        {
            return id;
        }

        var ofNamespace = Clean(id);
        var named = id + ofNamespace[(ofNamespace.LastIndexOf(':') + 1)..];
        string[] candidates = [id + Start, named, id[..^1]];
        return Array.Find(candidates, c => exists?.Invoke(Clean(c)) ?? false) ?? id + Start;
    }

    private static string ToLower(string text)
    {
        if (System.Text.Ascii.IsValid(text))
        {
            return text.ToLowerInvariant();
        }

        // Lone surrogates have no normal form, and the invariant culture leaves the Turkish capital as it is.
        var whole = string.Concat(text.EnumerateRunes());
        var lower = whole.Replace("\u0130", "i\u0307", StringComparison.Ordinal).ToLowerInvariant();
        return string.Join(NoCharacter, lower.Split(NoCharacter).Select(part => part.Normalize()));
    }

    private static void AppendClean(StringBuilder id, char c)
    {
        if (c is ':' or ';')
        {
            AppendSeparator(id, ':');
        }
        else if (IdCharacters.Romanize(c) is { } letters)
        {
            id.Append(letters);
        }
        else if (c is '.' or '-' or '_' || IdCharacters.IsSpecial(c))
        {
            AppendSeparator(id, c is '.' or '-' ? c : '_');
        }
        else
        {
            id.Append(c);
        }
    }

    /// <summary>Of separators in a row the colon alone stays, and of underscores one.</summary>
    private static void AppendSeparator(StringBuilder id, char separator)
    {
        var last = id.Length == 0 ? ':' : id[^1];
        if (separator == ':')
        {
            while (id.Length > 0 && id[^1] is ':' or '.' or '_' or '-')
            {
                id.Length--;
            }
        }
        else if (last == ':' || (separator == '_' && last == '_'))
        {
            return;
        }

        id.Append(separator);
    }
}
