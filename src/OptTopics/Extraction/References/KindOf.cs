using System.Collections.Frozen;
using System.Text.RegularExpressions;
using OptTopics.Bibliography;

namespace OptTopics.Extraction.References;

/// <summary>Tells what a citation points to by its address, then by its words, then by the heading it stands under.</summary>
internal static partial class KindOf
{
    private static readonly FrozenSet<string> VideoHosts = Set(
        "youtube.com youtu.be vimeo.com videolectures.net ted.com bilibili.com slideslive.com twitch.tv dailymotion.com");

    private static readonly FrozenSet<string> CodeHosts = Set(
        "github.com gist.github.com gitlab.com bitbucket.org sourceforge.net codeberg.org pypi.org cran.r-project.org npmjs.com crates.io " +
        "colab.research.google.com codeocean.com paperswithcode.com launchpad.net");

    private static readonly FrozenSet<string> BlogHosts = Set(
        "medium.com blogspot.com wordpress.com substack.com tumblr.com dev.to towardsdatascience.com hackernoon.com livejournal.com");

    private static readonly FrozenSet<string> WikiHosts = Set("wikipedia.org wikimedia.org wikidata.org wiktionary.org ncatlab.org fandom.com");

    private static readonly FrozenSet<string> BookHosts = Set(
        "amazon.com amazon.co.uk amazon.de oreilly.com manning.com packtpub.com books.google.com goodreads.com nostarch.com deeplearningbook.org " +
        "leanpub.com apress.com");

    private static readonly FrozenSet<string> ProfileHosts = Set("scholar.google.com orcid.org linkedin.com twitter.com x.com facebook.com");

    private static readonly string[] SearchParameters = ["q", "query", "search", "author", "key", "tag", "topic", "category"];

    /// <summary>What a citation points to.</summary>
    /// <param name="label">The words of the link.</param>
    /// <param name="heading">The heading it stands under.</param>
    public static WorkKind Of(Mark? link, string label, Fields fields, string text, string? heading)
    {
        var url = link?.Url;
        var address = AddressOf(url);
        var identifiers = link?.Identifiers ?? [];
        if (address is not null && ByAddress(address, identifiers, label) is { } known && !(known is WorkKind.Code && IsNotes(address, fields)))
        {
            return known is WorkKind.Code && fields.Before.Count > 0 && IsAccount(address, label) ? WorkKind.Profile : known;
        }

        var title = fields.Title?.Of(text) ?? "";
        var words =
            $"{fields.Hint} {(label == title ? "" : label)} {string.Join(' ', fields.Before.Select(b => b.Of(text)))} {fields.Venue?.Of(text)}";
        return (BookWord().IsMatch($"{fields.Hint} {label}") ? WorkKind.Book : default(WorkKind?))
            ?? (identifiers.Any(Identifiers.NamesWork) ? WorkKind.Paper : default(WorkKind?))
            ?? (IsPrinted(fields, text) ? WorkKind.Book : default(WorkKind?))
            ?? ByWords(words, title, isArticle: fields is { Venue: not null, Year: not null } && IsScholarly(url, address, ""))
            ?? (IsPerson(url, label) ? WorkKind.Profile : default(WorkKind?))
            ?? ByHeading(heading, fields, IsScholarly(url, address, ""))
            ?? (address is not null && IsSearch(address) && !fields.HasAuthors ? WorkKind.Other : default(WorkKind?))
            ?? (IsScholarly(url, address, label) || fields.HasAuthors || fields.Venue is not null ? WorkKind.Paper : WorkKind.Other);
    }

    /// <summary>The keeper's own notes on a work stand in a repository: the people and the year are the work's.</summary>
    private static bool IsNotes(WebAddress address, Fields fields) =>
        fields is { HasAuthors: true, Year: not null } && HasExtension(address, ".md", ".markdown", ".txt", ".org");

    /// <summary>A publisher stands where the venue does, and no quotation marks tell of a chapter.</summary>
    private static bool IsPrinted(Fields fields, string text) =>
        fields is { Venue: { } venue, Title: { } title }
            && Venues.IsPublisher(venue.Of(text))
            && !(title.Start > 0 && Characters.OpeningQuotes.Contains(text[title.Start - 1], StringComparison.Ordinal));

    /// <summary>What an address alone tells; null when it could be anything.</summary>
    public static WorkKind? ByAddress(string? url, string label) =>
        AddressOf(url) is { } address ? ByAddress(address, Identifiers.FromUrl(url!), label) : null;

    /// <summary>What a link beside a work leads to.</summary>
    public static WorkKind OfSide(string? url, string label) =>
        ByAddress(url, label) is { } known and not (WorkKind.Book or WorkKind.Blog) ? known
            : IsPerson(url, label) || IsName(label) ? WorkKind.Profile
            : LabelRoles.KindOf(label) ?? WorkKind.Other;

    private static WebAddress? AddressOf(string? url) => url?.Contains("://", StringComparison.Ordinal) == true ? WebAddress.Read(url) : null;

    private static WorkKind? ByAddress(WebAddress address, IReadOnlyList<Identifier> identifiers, string label)
    {
        if (IsProfile(address))
        {
            return WorkKind.Profile;
        }

        if (IsOn(address, VideoHosts) || HasExtension(address, ".mp4", ".webm", ".avi", ".mov"))
        {
            return WorkKind.Video;
        }

        if (IsOn(address, WikiHosts)
            || (!address.IsPdf && (address.Host.StartsWith("wiki.", StringComparison.Ordinal) || address.Segments is ["wiki", ..])))
        {
            return WorkKind.Wiki;
        }

        if (HasExtension(address, ".tgz", ".tar.gz", ".csv", ".tsv", ".zip", ".hdf5", ".parquet")
            || address.Segments.Contains("datasets", StringComparer.OrdinalIgnoreCase))
        {
            return WorkKind.Dataset;
        }

        if (IsOn(address, CodeHosts) && !IsText(address))
        {
            return address.Segments.Count == 1 && IsFullName(label)
                ? WorkKind.Profile
                : WorkKind.Code;
        }

        if (IsBook(address, identifiers) && !PaperWord().IsMatch(label))
        {
            return WorkKind.Book;
        }

        return IsOn(address, BlogHosts)
                || address.Host.StartsWith("blog", StringComparison.Ordinal)
                || address.Segments.Any(s => s is "blog" or "blogs" or "posts" or "post")
            ? WorkKind.Blog
            : null;
    }

    /// <summary>Even beside code: a file to read, or a page about a paper.</summary>
    private static bool IsText(WebAddress address) =>
        address.IsPdf || HasExtension(address, ".pdf") || (address.IsOn("paperswithcode.com") && address.Segments is ["paper", ..]);

    private static bool IsBook(WebAddress address, IReadOnlyList<Identifier> identifiers)
    {
        if (identifiers.Any(i => i.Scheme is "isbn") || IsOn(address, BookHosts))
        {
            return true;
        }

        var segments = address.Segments;
        return segments.Any(s => s is "book" || s.EndsWith("scibooks", StringComparison.Ordinal)) || (segments.Count > 1 && segments[^2] is "books");
    }

    /// <summary>"shared by [asmith](https://github.com/asmith)": behind words, an account by its name.</summary>
    private static bool IsAccount(WebAddress address, string label) =>
        address.Segments is [var account] && label.Equals(account, StringComparison.OrdinalIgnoreCase);

    private static bool IsFullName(string label) =>
        NameListParser.ReadAt(label, new Stretch(0, label.Length)) is { Names: [{ Name: { Given: not null } or { Literal: not null } }] };

    /// <summary>The address looks like one of a text: a PDF, a journal's article, a file beside the page; or the words say it.</summary>
    private static bool IsScholarly(string? url, WebAddress? address, string label) =>
        (address is null
            ? url is not null && HasExtension(url, ".pdf", ".ps", ".ps.gz", ".djvu")
            : address.IsPdf || HasExtension(address, ".pdf", ".ps", ".ps.gz") || Scholarly().IsMatch(address.Host + address.Path))
            || PaperWord().IsMatch(label);

    /// <summary>An address that asks for all of a kind: "?author=Ann+Smith", "?q=lists".</summary>
    private static bool IsSearch(WebAddress address) =>
        !address.IsPdf && SearchParameters.Any(p => address.Parameter(p) is not null);

    private static bool IsOn(WebAddress address, FrozenSet<string> hosts)
    {
        if (hosts.Contains(address.Host))
        {
            return true;
        }

        var dot = address.Host.IndexOf('.', StringComparison.Ordinal);
        return dot > 0 && hosts.Contains(address.Host[(dot + 1)..]);
    }

    private static bool HasExtension(WebAddress address, params ReadOnlySpan<string> extensions) => HasExtension(address.Path, extensions);

    private static bool HasExtension(string path, params ReadOnlySpan<string> extensions)
    {
        foreach (var extension in extensions)
        {
            if (path.EndsWith(extension, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);

    [GeneratedRegex(
        @"journal|proceedings|/article|/paper|/publication|/doi/|/abstract|/fulltext|/content/\d|acm\.org|ieee\.org|ieeexplore|" +
        @"computer\.org|springer|sciencedirect|elsevier|nature\.com|science\.org|wiley|jstor|plos|mdpi|frontiersin|biomedcentral|oup\.com|" +
        @"cambridge\.org|tandfonline|" +
        @"sagepub|pnas\.org|aps\.org|iop\.org|researchgate|academia\.edu|semanticscholar|citeseer|usenix|aaai\.org|ijcai|neurips|nips\.cc|" +
        @"mlr\.press|thecvf|cv-foundation|openaccess|openrepository|eprints|intechopen|projecteuclid|adsabs|ncbi\.nlm|ukpmc|/pubs?/|/pdf/|" +
        @"mathscinet|zbmath",
        RegexOptions.IgnoreCase)]
    private static partial Regex Scholarly();
}
