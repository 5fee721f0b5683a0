using System.Buffers;
using Markdig.Syntax.Inlines;

namespace OptTopics.Markup.DokuWiki;

/// <content>Addresses that are links as they stand: <c>https://..</c>, <c>www..</c>, <c>&lt;me@example.org></c>, <c>\\server\share</c>.</content>
public sealed partial class DokuWikiReader
{
    private const string Punctuation = ".:?-;,";

    private static readonly string[] Schemes = ["http", "https", "telnet", "gopher", "wais", "ftp", "ed2k", "irc", "ldap"];

    private static readonly SearchValues<char> HostCharacters = SearchValues.Create(AsciiWord + Punctuation);

    private static readonly SearchValues<char> AddressCharacters = SearchValues.Create(AsciiWord + Punctuation + "/#~+=&%@![]");

    private static readonly SearchValues<char> MailboxCharacters = SearchValues.Create(AsciiWord + "!#$%&'*+/=?^`{|}~-");

    private const string AsciiWord = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_";

    /// <summary>An address at [Start, End) in the text, and what to put before it to make it one.</summary>
    private readonly record struct Address(int Start, int End, string Prefix);

    private bool ReadAddress()
    {
        if (!TryFindAddress(position, textStart, out var address))
        {
            return false;
        }

        FlushText(address.Start);
        AppendAutoLink(address.Prefix, address.Start, address.End, address.Start, address.End);
        position = textStart = address.End;
        return true;
    }

    private void AppendAutoLink(string prefix, int start, int end, int addressStart, int addressEnd)
    {
        var link = new LinkInline
        {
            Url = prefix + text[addressStart..addressEnd],
            UrlSpan = SpanOf(addressStart, addressEnd),
            IsAutoLink = true,
            IsClosed = true,
        };
        Append(link, start, end);
        AppendLines(link, addressStart, addressEnd);
    }

    /// <summary>Finds the address a colon or full stop is in, which begins with a known scheme, <c>www.</c> or <c>ftp.</c></summary>
    private bool TryFindAddress(int at, int floor, out Address address)
    {
        address = default;
        return text[at] == ':' ? TryFindWithScheme(at, floor, out address) : text[at] == '.' && TryFindWithoutScheme(at, floor, out address);
    }

    private bool TryFindWithScheme(int colon, int floor, out Address address)
    {
        address = default;
        if (!IsAt("://", colon))
        {
            return false;
        }

        foreach (var scheme in Schemes)
        {
            var start = colon - scheme.Length;
            if (start >= floor
                && !Characters.IsWord(text[start - 1])
                && string.Compare(text, start, scheme, 0, scheme.Length, StringComparison.OrdinalIgnoreCase) == 0)
            {
                var end = FindAddressEnd(colon + 3, 1);
                address = new Address(start, end, "");
                return end > 0;
            }
        }

        return false;
    }

    /// <summary>The end of the address characters from a place on, without the punctuation at their end but with at least some; or -1.</summary>
    private int FindAddressEnd(int start, int least)
    {
        var length = text.AsSpan(start).IndexOfAnyExcept(AddressCharacters);
        var end = start + length;
        while (end > start + least && Punctuation.Contains(text[end - 1], StringComparison.Ordinal))
        {
            end--;
        }

        return length < least ? -1 : end;
    }

    private bool TryFindWithoutScheme(int dot, int floor, out Address address)
    {
        address = default;
        var start = StartOfHostName(dot, floor);
        if (start < 0 || text[start - 1] is '/' or '\\' || Characters.IsWord(text[start - 1]))
        {
            return false;
        }

        // A second dot with something before and at least two characters after it.
        var host = text.AsSpan(dot + 1);
        var hostLength = host.IndexOfAnyExcept(HostCharacters);
        var second = hostLength > 1 ? host[1..hostLength].IndexOf('.') + 1 : 0;
        if (second == 0 || second + 1 >= hostLength)
        {
            return false;
        }

        var end = FindAddressEnd(dot + 1, second + 3);
        address = new Address(start, end, text[start] == 'f' ? "ftp://" : "http://");
        return end > 0;
    }

    /// <summary>Where a host name begins whose first dot is at a place: <c>www.</c> or <c>ftp.</c>, in small letters; or -1.</summary>
    private int StartOfHostName(int dot, int floor)
    {
        foreach (var name in HostNames)
        {
            var start = dot - name.Length;
            if (start >= floor && start > 0 && string.CompareOrdinal(text, start, name, 0, name.Length) == 0)
            {
                return start;
            }
        }

        return -1;
    }

    private static readonly string[] HostNames = ["www", "ftp"];

    private bool ReadEmail()
    {
        var end = FindEmailEnd(position);
        if (end < 0)
        {
            return false;
        }

        FlushText(position);
        AppendAutoLink("mailto:", position, end, position + 1, end - 1);
        position = textStart = end;
        return true;
    }

    /// <summary>The end of an e-mail address in angle brackets, or -1.</summary>
    private int FindEmailEnd(int at)
    {
        var sign = at + 1 + text.AsSpan(at + 1).IndexOfAnyExcept(MailboxCharacters);
        while (text[sign] == '.' && sign > at + 1 && text[sign - 1] != '.')
        {
            sign += 1 + text.AsSpan(sign + 1).IndexOfAnyExcept(MailboxCharacters);
        }

        if (text[sign] != '@' || sign == at + 1 || text[sign - 1] == '.')
        {
            return -1;
        }

        var end = FindDomainEnd(text, sign + 1);
        return end > 0 && text[end] == '>' ? end + 1 : -1;
    }

    /// <summary>The end of a domain name, <c>example.org</c>, or -1.</summary>
    private static int FindDomainEnd(ReadOnlySpan<char> text, int start)
    {
        var label = start;
        for (var at = start; at < text.Length; at++)
        {
            if (text[at] == '.' && at > label)
            {
                label = at + 1;
            }
            else if (!char.IsAsciiLetterOrDigit(text[at]) && (text[at] != '-' || at == label))
            {
                break;
            }
        }

        var end = label;
        while (end < text.Length && end < label + 63 && char.IsAsciiLetter(text[end]))
        {
            end++;
        }

        return label > start && end - label >= 2 ? end : -1;
    }

    private bool ReadShare()
    {
        var end = FindShareEnd(position);
        if (end < 0)
        {
            return false;
        }

        FlushText(position);
        var link = new LinkInline { Url = ShareUrl(text[position..end]), UrlSpan = SpanOf(position, end), IsAutoLink = true, IsClosed = true };
        Append(link, position, end);
        AppendLines(link, position, end);
        position = textStart = end;
        return true;
    }

    private static string ShareUrl(string share) => "file:///" + share.Replace('\\', '/');

    /// <summary>The end of a Windows share, <c>\\server\folder</c>, or -1.</summary>
    private int FindShareEnd(int at)
    {
        if (text[at + 1] != '\\')
        {
            return -1;
        }

        var end = at + 2;
        while (Characters.IsWord(text[end]))
        {
            end++;
        }

        var folders = 0;
        while (end > at + 2 && text[end] == '\\' && IsFolderCharacter(text[end + 1]))
        {
            folders++;
            for (end++; IsFolderCharacter(text[end]); end++)
            {
            }
        }

        return folders > 0 ? end : -1;
    }

    private static bool IsFolderCharacter(char c) => Characters.IsWord(c) || c is '-' or '$';
}
