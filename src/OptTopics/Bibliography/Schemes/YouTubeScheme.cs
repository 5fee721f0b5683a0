using System.Text.RegularExpressions;

namespace OptTopics.Bibliography.Schemes;

/// <summary>A video at YouTube: <c>hGRssrXF-vI</c>.</summary>
public sealed partial class YouTubeScheme : IdentifierScheme
{
    public override string Name => "youtube";

    public override string Label => "YouTube";

    public override LinkRole Role => LinkRole.Video;

    [GeneratedRegex(@"^[\w-]{11}$", RegexOptions.CultureInvariant)]
    private static partial Regex Whole { get; }

    public override string? Canonical(string value) => Whole.IsMatch(value) ? value : null;

    public override string? FromAddress(WebAddress address) => address switch
    {
        { Segments: [var id, ..] } when address.IsOn("youtu.be") => id,
        { Segments: ["watch", ..] } when IsHome(address) => address.Parameter("v"),
        { Segments: ["embed" or "v" or "live" or "shorts", var id, ..] } when IsHome(address) => id,
        _ => null,
    };

    public override string LandingPage(string value) => $"https://www.youtube.com/watch?v={value}";

    internal static bool IsHome(WebAddress address) => address.IsOn("youtube.com") || address.IsOn("youtube-nocookie.com");
}

/// <summary>A playlist at YouTube: <c>PL0ojjrEqIyPy-1RRD8cTD_lF1hflo89Iu</c>. A video's address may name the one it is part of.</summary>
public sealed partial class YouTubePlaylistScheme : IdentifierScheme
{
    public override string Name => "youtube_playlist";

    public override string Label => "YouTube";

    public override LinkRole Role => LinkRole.Video;

    public override bool NamesWork => false;

    [GeneratedRegex(@"^[\w-]{12,64}$", RegexOptions.CultureInvariant)]
    private static partial Regex Whole { get; }

    public override string? Canonical(string value) => Whole.IsMatch(value) ? value : null;

    public override string? FromAddress(WebAddress address) =>
        YouTubeScheme.IsHome(address) || address.IsOn("youtu.be") ? address.Parameter("list") : null;

    public override string LandingPage(string value) => $"https://www.youtube.com/playlist?list={value}";
}
