using System.Buffers;
using System.Collections;
using System.Collections.Frozen;
using System.Text.RegularExpressions;
using OptTopics.Bibliography.Schemes;

namespace OptTopics.Bibliography;

/// <summary>An identifier found in a text: where it is printed with its prefix and version, "arXiv:1805.11604v2".</summary>
public readonly record struct FoundIdentifier(Identifier Identifier, TextSpan Span);

/// <summary>Recognises identifiers in addresses and text, and tells where they lead.</summary>
public static partial class Identifiers
{
    private static readonly FrozenDictionary<string, IdentifierScheme> ByName =
        IdentifierScheme.All.ToFrozenDictionary(s => s.Name, StringComparer.OrdinalIgnoreCase);

    private static readonly IdentifierScheme[] Printed = [.. IdentifierScheme.All.Where(s => s.InText is not null)];

    private static readonly SearchValues<char> MarkOfIdentifier = SearchValues.Create("0123456789/");

    [GeneratedRegex(@"(?<!\w)https?://[^\s<>""“”|[\]]+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Address { get; }

    /// <summary>The scheme of this name; null when there is none.</summary>
    public static IdentifierScheme? Scheme(string name) => ByName.GetValueOrDefault(name);

    /// <summary>The identifiers an address holds; a video's address may also name its playlist, and arXiv's DOI is both.</summary>
    public static IReadOnlyList<Identifier> FromUrl(string url) => WebAddress.Read(url) is { } address ? FromAddress(address) : [];

    /// <summary>The identifiers printed in a text, as addresses or in words, in their order.</summary>
    public static IReadOnlyList<FoundIdentifier> FindInText(string text)
    {
        // Most texts hold neither an address nor a digit.
        if (!text.AsSpan().ContainsAny(MarkOfIdentifier))
        {
            return [];
        }

        List<FoundIdentifier>? found = null;
        BitArray? taken = null;
        for (var match = Address.Match(text); match.Success; match = match.NextMatch())
        {
            var url = TrimmedAddress(match.Value);
            Add(FromUrl(url), new TextSpan(match.Index, match.Index + url.Length));
        }

        foreach (var scheme in Printed)
        {
            for (var match = scheme.InText!.Match(text); match.Success; match = match.NextMatch())
            {
                var printed = match.Groups["value"].Value;
                var end = match.Index + match.Length - (printed.Length - scheme.WithoutPunctuation(printed).Length);
                if (taken?[match.Index] is not true && taken?[end - 1] is not true && Create(scheme, printed) is { } identifier)
                {
                    Add(WithEmbedded(identifier), new TextSpan(match.Index, end));
                }
            }
        }

        return found is null ? [] : [.. found.OrderBy(f => f.Span.Start)];

        void Add(IEnumerable<Identifier> identifiers, TextSpan span)
        {
            (found ??= []).AddRange(identifiers.Select(id => new FoundIdentifier(id, span)));
            taken ??= new BitArray(text.Length);
            for (var i = span.Start; i < span.End; i++)
            {
                taken[i] = true;
            }
        }
    }

    /// <summary>
    /// The identifier that a text is: <c>arxiv:1805.11604</c>, <c>1805.11604v2</c>, <c>doi:10.1000/182</c>, a pasted address; null when it is
    /// anything else or more.
    /// </summary>
    public static Identifier? Parse(string text)
    {
        text = text.Trim().TrimStart('<').TrimEnd('>');
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon > 0 && Scheme(text[..colon]) is { } named && Create(named, text[(colon + 1)..].Trim()) is { } prefixed)
        {
            return prefixed;
        }

        return IdentifierScheme.All.Where(s => s.IsUnmistakable).Select(s => Create(s, text)).FirstOrDefault(id => id is not null)
            ?? FromUrl(text).Cast<Identifier?>().FirstOrDefault()
            ?? FindInText(text).Where(f => f.Span == new TextSpan(0, text.Length)).Select(f => (Identifier?)f.Identifier).FirstOrDefault();
    }

    /// <summary>The identifier of a scheme and a value as printed; null when the scheme is unknown or the value none of it.</summary>
    public static Identifier? Create(string scheme, string value) => Scheme(scheme) is { } known ? Create(known, value.Trim()) : null;

    /// <summary>The page about what it names; null when no rule gives one.</summary>
    public static string? LandingPage(Identifier identifier) => Scheme(identifier.Scheme)?.LandingPage(identifier.Value);

    /// <summary>The full text; null when no rule gives its address.</summary>
    public static string? Pdf(Identifier identifier) => Scheme(identifier.Scheme)?.Pdf(identifier.Value);

    /// <summary>It names one work beyond doubt, so works that share it are one; a playlist or a person's profile does not.</summary>
    public static bool NamesWork(Identifier identifier) => Scheme(identifier.Scheme)?.NamesWork ?? false;

    /// <summary>The identifier, and the one it is made from: arXiv's DOIs hold arXiv's number.</summary>
    internal static IEnumerable<Identifier> WithEmbedded(Identifier identifier) =>
        Scheme(identifier.Scheme)?.Embedded(identifier.Value) is { } inner ? [identifier, inner] : [identifier];

    /// <summary>The identifiers less those that are made from another of them, as arXiv's DOIs are: both lead to one place.</summary>
    internal static IReadOnlyList<Identifier> Innermost(IReadOnlyCollection<Identifier> identifiers) =>
        [.. identifiers.Where(id => Scheme(id.Scheme)?.Embedded(id.Value) is not { } inner || !identifiers.Contains(inner))];

    internal static IReadOnlyList<Identifier> FromAddress(WebAddress address)
    {
        List<Identifier>? found = null;
        foreach (var scheme in IdentifierScheme.All)
        {
            if (scheme.FromAddress(address) is { } value && Create(scheme, value) is { } identifier)
            {
                (found ??= []).AddRange(WithEmbedded(identifier));
            }
        }

        return found is null or [_] ? found ?? [] : [.. found.Distinct()];
    }

    private static Identifier? Create(IdentifierScheme scheme, string value) =>
        scheme.Canonical(value) is { } canonical ? new Identifier(scheme.Name, canonical) : null;

    /// <summary>Off with the punctuation of the sentence, and with a bracket that the address does not open.</summary>
    private static string TrimmedAddress(string url)
    {
        var trimmed = url.TrimEnd('.', ',', ';', ':', '!', '?', '\'', '*', '}');
        return trimmed.EndsWith(')') && !trimmed.Contains('(', StringComparison.Ordinal) ? trimmed.TrimEnd(')') : trimmed;
    }
}
