using System.Text.RegularExpressions;
using OptTopics.Bibliography.Schemes;

namespace OptTopics.Bibliography;

/// <summary>The outbound links of a work: what is printed and recorded of it, and what its identifiers lead to.</summary>
public static partial class WorkLinks
{
    private static readonly List<string> SchemeOrder = [.. IdentifierScheme.All.Select(s => s.Name)];

    /// <summary>Sites whose addresses hold no identifier, and yet say what they lead to.</summary>
    private static readonly (string Host, string Label, LinkRole Role)[] KnownSites =
    [
        ("github.com", "GitHub", LinkRole.Code), ("gitlab.com", "GitLab", LinkRole.Code), ("bitbucket.org", "Bitbucket", LinkRole.Code),
        ("youtube.com", "YouTube", LinkRole.Video), ("vimeo.com", "Vimeo", LinkRole.Video), ("videolectures.net", "VideoLectures", LinkRole.Video),
        ("slideshare.net", "SlideShare", LinkRole.Slides), ("speakerdeck.com", "Speaker Deck", LinkRole.Slides),
    ];

    [GeneratedRegex(
        @"(?<![a-z])slides?(?![a-z])|\.(?:pptx?|odp|key)$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Slides { get; }

    [GeneratedRegex(@"^(?!https?:)[a-z][a-z\d+.-]*:", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OtherProtocol { get; }

    /// <summary>
    /// Every printed address as it is printed; of the recorded ones and those the identifiers lead to, what goes elsewhere. In the order of
    /// <see cref="LinkRole"/>, a PDF behind the landing page it belongs to.
    /// </summary>
    public static IReadOnlyList<Link> Of(IEnumerable<Identifier> identifiers, IEnumerable<string> printed, IEnumerable<string> recorded)
    {
        var targets = printed.Where(IsWebOrRelative).Distinct(StringComparer.Ordinal).Select(Target.Of).ToList();
        foreach (var url in recorded.Where(IsWebOrRelative))
        {
            AddIfElsewhere(targets, url);
        }

        var known = Identifiers.Innermost([.. identifiers.Concat(targets.SelectMany(t => t.Holds)).Distinct().OrderBy(SchemePlace)])
            .Where(Identifiers.NamesWork).ToList();
        foreach (var page in known.Select(Identifiers.LandingPage).OfType<string>())
        {
            AddIfElsewhere(targets, page);
        }

        if (!targets.Exists(t => t.IsPdf) && known.Select(Identifiers.Pdf).OfType<string>().FirstOrDefault() is { } pdf)
        {
            targets.Add(Target.Of(pdf));
        }

        return Labelled([.. targets.OrderBy(t => t.Role).ThenBy(t => t.SchemePlace).ThenBy(t => t.IsPdf)]);
    }

    private static void AddIfElsewhere(List<Target> targets, string url)
    {
        if (!targets.Exists(t => t.Url == url)
            && Target.Of(url) is var target
            && !target.Places.All(place => targets.Exists(t => t.Places.Contains(place, StringComparer.Ordinal))))
        {
            targets.Add(target);
        }
    }

    /// <summary>A label that is taken says its host as well.</summary>
    private static List<Link> Labelled(IReadOnlyList<Target> targets)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        return [.. targets.Select(t => new Link(taken.Add(t.Label) || t.Host is null ? t.Label : $"{t.Label} ({t.Host})", t.Url))];
    }

    private static bool IsWebOrRelative(string url) => url.Length > 0 && !OtherProtocol.IsMatch(url);

    private static int SchemePlace(Identifier identifier) => SchemeOrder.IndexOf(identifier.Scheme);

    /// <summary>An address and what it leads to. Two that share their <see cref="Places"/> lead to the same.</summary>
    private sealed record Target(
        string Url, string Label, LinkRole Role, bool IsPdf, string? Host, IReadOnlyList<Identifier> Holds, IReadOnlyList<string> Places)
    {
        public int SchemePlace => Holds is [var first, ..] ? WorkLinks.SchemePlace(first) : int.MaxValue;

        public static Target Of(string url)
        {
            var address = WebAddress.Read(url);
            var held = address is null ? [] : Identifiers.Innermost(Identifiers.FromAddress(address));
            var isSlides = Slides.IsMatch(address?.Path ?? url);
            var isPdf = !isSlides && IsPdfOf(url, address, held);
            var (label, role) = isSlides ? ("Slides", LinkRole.Slides) : Kind(url, address, held, isPdf);
            return new Target(url, label, role, isPdf, address?.Host, held, PlacesOf(address?.Key ?? url, held, isPdf));
        }

        private static bool IsPdfOf(string url, WebAddress? address, IReadOnlyList<Identifier> held) =>
            address is null
                ? url.EndsWith(".pdf", StringComparison.OrdinalIgnoreCase)
                : address.IsPdf || held.Any(id => IsPdfOf(id, address));

        private static bool IsPdfOf(Identifier id, WebAddress address) =>
            Identifiers.Pdf(id) is { } pdf && string.Equals(WebAddress.Read(pdf)?.Key, address.Key, StringComparison.Ordinal);

        private static (string Label, LinkRole Role) Kind(string url, WebAddress? address, IReadOnlyList<Identifier> held, bool isPdf)
        {
            var scheme = held is [var first, ..] ? Identifiers.Scheme(first.Scheme) : null;
            if (isPdf)
            {
                return ("PDF", scheme?.Role ?? LinkRole.Pdf);
            }

            return (scheme, address) switch
            {
                ({ } known, { } at) => (known.LabelOf(at), known.Role),
                (null, { } at) => KnownSites.Where(s => at.IsOn(s.Host)).Select(s => (s.Label, s.Role)).FirstOrDefault((at.Host, LinkRole.Page)),
                _ => (url.Split('/')[^1], LinkRole.Page),
            };
        }

        private static IReadOnlyList<string> PlacesOf(string address, IReadOnlyList<Identifier> held, bool isPdf) =>
            held.Count == 0 ? [address] : [.. held.Select(id => $"{id}{(isPdf ? " pdf" : "")}")];
    }
}
