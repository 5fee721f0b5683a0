namespace OptTopics.Bibliography;

/// <summary>What a <see cref="Link"/> is to its work, in the order links are shown.</summary>
public enum LinkRole
{
    /// <summary>The landing page at the journal, the proceedings or the publisher.</summary>
    Publisher,

    /// <summary>Another page about the work.</summary>
    Page,
    Preprint,

    /// <summary>A PDF that belongs to none of the landing pages.</summary>
    Pdf,

    /// <summary>An index of works: PubMed, Semantic Scholar, CiteSeerX.</summary>
    Index,
    Code,
    Video,
    Slides,
}
