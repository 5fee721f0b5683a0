using OptTopics.Bibliography;

namespace OptTopics.Extraction.References;

/// <summary>A name and where it is printed.</summary>
public sealed record PrintedName(Name Name, Stretch At)
{
    /// <summary>"Smith, Ann", "Smith AB": the family name stands first, as lists of references have it.</summary>
    public bool IsTurned(string text)
    {
        var printed = text.AsSpan(At.Start, At.Length);
        return printed.Contains(',') || (Name.Given is { Length: <= 3 } given && given.All(char.IsUpper) && printed.EndsWith(given));
    }
}

/// <summary>How sure it is that words are names of people and not of things.</summary>
public enum Evidence
{
    /// <summary>Words in capitals: "Deep Learning" looks no other than "Soumith Chintala".</summary>
    Weak,

    /// <summary>Several in a row: "Salimans &amp; Kingma".</summary>
    Fair,

    /// <summary>Initials, or "et al".</summary>
    Strong,
}

/// <summary>A list of names as printed.</summary>
/// <param name="At">From the first name to the last or to its "et al".</param>
public sealed record NameList(IReadOnlyList<PrintedName> Names, bool EtAl, Stretch? EtAlAt, Stretch At, Evidence Evidence)
{
    /// <summary>The list with one more name behind the others.</summary>
    public NameList With(PrintedName last) => this with { Names = [.. Names, last], At = At.Join(last.At) };
}
