namespace OptTopics.Markup.DokuWiki;

/// <summary>What DokuWiki shows within a page, by the end of its name.</summary>
internal static class MediaTypes
{
    public static MediaKind KindOf(string name) => name[(name.LastIndexOf('.') + 1)..].ToLowerInvariant() switch
    {
        "jpg" or "jpeg" or "gif" or "png" or "webp" or "svg" or "ico" => MediaKind.Picture,
        "webm" or "ogv" or "mp4" => MediaKind.Film,
        "mp3" or "ogg" or "wav" => MediaKind.Sound,
        _ => MediaKind.File,
    };
}
