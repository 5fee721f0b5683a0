using Markdig.Syntax.Inlines;

namespace OptTopics.Markup;

/// <summary>What a <see cref="MediaInline"/> shows.</summary>
public enum MediaKind
{
    /// <summary>Anything that is offered for download.</summary>
    File,
    Picture,
    Film,
    Sound,
}

/// <summary>Where a picture stands in its text.</summary>
public enum MediaAlignment
{
    Inline,
    Left,
    Center,
    Right,
}

/// <summary>A picture, film, sound or file, <c>{{ml:loss.png?300|The loss}}</c>; its children are its title.</summary>
public sealed class MediaInline : LinkInline
{
    public required MediaKind Kind { get; init; }

    /// <summary>
    /// Its id in the same collection, resolved like a page's: <c>ml:loss.png</c>; null when it lies elsewhere, at <see cref="LinkInline.Url"/>.
    /// </summary>
    public string? MediaId { get; init; }

    /// <summary>In pixels, where the page says it.</summary>
    public int? Width { get; init; }

    /// <inheritdoc cref="Width"/>
    public int? Height { get; init; }

    public MediaAlignment Alignment { get; init; }
}
