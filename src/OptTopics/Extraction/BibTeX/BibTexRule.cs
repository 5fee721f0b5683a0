using OptTopics.Bibliography;

namespace OptTopics.Extraction.BibTeX;

/// <summary>What can be wrong in a .bib file, with its stable code.</summary>
public sealed record BibTexRule(string Code, Severity Severity)
{
    /// <summary>A record is not closed; it is lost.</summary>
    public static readonly BibTexRule NotClosed = new("OT201", Severity.Error);

    /// <summary>A record cannot be read where something else was expected; it is lost.</summary>
    public static readonly BibTexRule Malformed = new("OT202", Severity.Error);

    /// <summary>A record has no key; it is lost.</summary>
    public static readonly BibTexRule NoKey = new("OT203", Severity.Error);

    /// <summary>A key is used twice in the file; its first record lives.</summary>
    public static readonly BibTexRule DuplicateKey = new("OT204", Severity.Warning);

    /// <summary>A field stands twice in a record; the first one counts.</summary>
    public static readonly BibTexRule DuplicateField = new("OT205", Severity.Warning);

    /// <summary>A comma between two fields is missing.</summary>
    public static readonly BibTexRule NoComma = new("OT206", Severity.Warning);

    /// <summary>The name of a string that the file does not define.</summary>
    public static readonly BibTexRule UnknownString = new("OT207", Severity.Warning);

    /// <summary>A year that holds no year.</summary>
    public static readonly BibTexRule NoYear = new("OT208", Severity.Warning);

    /// <summary>An identifier that is none of its scheme.</summary>
    public static readonly BibTexRule BadIdentifier = new("OT209", Severity.Warning);

    /// <summary>A cross-reference to a record that is not in the file.</summary>
    public static readonly BibTexRule UnknownCrossReference = new("OT210", Severity.Warning);
}
