namespace OptTopics.Bibliography;

/// <summary>What a citation points to. <see cref="Profile"/> and <see cref="Wiki"/> are citations without a <see cref="Paper"/>.</summary>
public enum WorkKind
{
    /// <summary>Also theses, reports and preprints.</summary>
    Paper,
    Book,
    Video,
    Code,
    Blog,
    Dataset,

    /// <summary>Slides, sites, courses, supplements.</summary>
    Other,

    /// <summary>A page about a person; it belongs to an <see cref="Author"/>.</summary>
    Profile,

    /// <summary>A page of this library or of a wiki.</summary>
    Wiki,
}
