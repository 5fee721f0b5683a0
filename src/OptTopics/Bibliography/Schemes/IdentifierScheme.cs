using System.Text.RegularExpressions;

namespace OptTopics.Bibliography.Schemes;

/// <summary>A kind of <see cref="Identifier"/>: how it is recognised, what its canonical form is and where it leads.</summary>
public abstract class IdentifierScheme
{
    /// <summary>All schemes. Where an address holds several identifiers, they come in this order; so do the links of a work.</summary>
    public static IReadOnlyList<IdentifierScheme> All { get; } =
    [
        new DoiScheme(), new AcmScheme(), new AclScheme(), new JmlrScheme(), new PmlrScheme(), new NeurIpsScheme(), new CvfScheme(),
        new OpenReviewScheme(), new IsbnScheme(), new ArXivScheme(), new HalScheme(), new PmcScheme(), new PubMedScheme(),
        new SemanticScholarScheme(), new CiteSeerXScheme(), new GitHubScheme(), new YouTubeScheme(), new YouTubePlaylistScheme(),
        new GoogleScholarScheme(),
    ];

    /// <summary>In lower case: "arxiv".</summary>
    public abstract string Name { get; }

    /// <summary>Where its identifiers lead, for people: "arXiv".</summary>
    public abstract string Label { get; }

    public virtual LinkRole Role => LinkRole.Publisher;

    /// <summary>An identifier names one work beyond doubt; a playlist or a person's profile does not.</summary>
    public virtual bool NamesWork => true;

    /// <summary>A value is recognised without its scheme's name beside it: <c>1805.11604</c>, <c>10.1000/182</c>.</summary>
    public virtual bool IsUnmistakable => false;

    /// <summary>How it is printed in a text; the group <c>value</c> holds what <see cref="Canonical"/> reads.</summary>
    public virtual Regex? InText => null;

    /// <summary>The canonical form of a value as printed; null when it is none of this scheme.</summary>
    public abstract string? Canonical(string value);

    /// <summary>A value found in a text without the punctuation of the sentence behind it.</summary>
    public virtual string WithoutPunctuation(string printed) => printed;

    /// <summary>The value that an address holds, as printed there; null when it holds none.</summary>
    public virtual string? FromAddress(WebAddress address) => null;

    public virtual string? LandingPage(string value) => null;

    public virtual string? Pdf(string value) => null;

    /// <summary>The label of an address that holds one of its identifiers, by where that address goes.</summary>
    public virtual string LabelOf(WebAddress address) => Label;

    /// <summary>The identifier of another scheme that the value is made from: <c>10.48550/arXiv.1805.11604</c> holds one of arXiv.</summary>
    public virtual Identifier? Embedded(string value) => null;
}
