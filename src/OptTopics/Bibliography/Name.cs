namespace OptTopics.Bibliography;

/// <summary>
/// A name as printed: <c>new("Oord", "Aaron", "van den")</c>, <c>new("Daume", "Hal", Suffix: "III")</c>, or a literal for a body
/// (<c>new(Literal: "OpenAI")</c>). Either <see cref="Family"/> or <see cref="Literal"/> is there.
/// </summary>
/// <param name="Given">Given names or initials as printed; null when only the family name is printed.</param>
/// <param name="Particle">What stands before the family name and belongs to it: "van den", "De", "von".</param>
/// <param name="Suffix">"Jr.", "III".</param>
/// <param name="Literal">The name of a body, or one that has no parts.</param>
public sealed record Name(
    string? Family = null, string? Given = null, string? Particle = null, string? Suffix = null, string? Literal = null)
{
    /// <summary>Particle, family name and suffix as printed: "van den Oord", "Daume III"; the whole of a literal.</summary>
    public string WholeFamily => Literal ?? Join(Particle, Family, Suffix);

    /// <summary>The name in reading order: "Aaron van den Oord", "Hal Daume III".</summary>
    public string Full => Literal ?? Join(Given, Particle, Family, Suffix);

    /// <summary>The name in the order of a list: "van den Oord, Aaron", "Daume III, Hal".</summary>
    public string Inverted => Literal is null && Given is not null ? $"{WholeFamily}, {Given}" : WholeFamily;

    /// <summary>Only the family name is known, so the person behind it is not.</summary>
    public bool IsFamilyOnly => Literal is null && Given is null;

    public override string ToString() => Full;

    private static string Join(params ReadOnlySpan<string?> parts)
    {
        var joined = "";
        foreach (var part in parts)
        {
            joined = joined.Length == 0 ? part ?? "" : string.IsNullOrEmpty(part) ? joined : $"{joined} {part}";
        }

        return joined;
    }
}
