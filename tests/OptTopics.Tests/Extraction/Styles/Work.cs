namespace OptTopics.Tests.Extraction.Styles;

/// <summary>What a style prints: a work with everything that styles ask for.</summary>
public sealed record Work(string Name, IReadOnlyList<Person> Authors, int Year, string Title, string Journal, string Meeting)
{
    public const string Url = "https://a.org/papers/1.pdf";

    /// <summary>The title and the full stop that closes it, unless it closes itself.</summary>
    public string Sentence => Title[^1] is '?' ? Title : $"{Title}.";

    public Person First => Authors[0];

    public override string ToString() => Name;

    /// <summary>"A, B, and C": all with commas, and a comma before the last.</summary>
    public string All(Func<Person, string> form, string and) => Authors.Count switch
    {
        1 => form(First),
        2 => $"{form(First)} {and} {form(Authors[1])}",
        _ => $"{string.Join(", ", Authors.SkipLast(1).Select(form))}, {and} {form(Authors[^1])}",
    };

    /// <summary>"A, B and C".</summary>
    public string Joined(Func<Person, string> form, string and) =>
        Authors.Count == 1 ? form(First) : $"{string.Join(", ", Authors.SkipLast(1).Select(form))} {and} {form(Authors[^1])}";

    /// <summary>"A, B, &amp; C", with the comma for two as well, as APA has it.</summary>
    public string Apa(Func<Person, string> form) =>
        Authors.Count == 1 ? form(First) : $"{string.Join(", ", Authors.SkipLast(1).Select(form))}, & {form(Authors[^1])}";

    /// <summary>"A, B, C".</summary>
    public string Listed(Func<Person, string> form) => string.Join(", ", Authors.Select(form));

    /// <summary>"Smith, Ann B., Bob Doe, and Eve Roe": the first turned round, as Chicago has it, without a closing full stop.</summary>
    public string Chicago()
    {
        IReadOnlyList<string> names = [First.Turned, .. Authors.Skip(1).Select(a => a.Full)];
        return (names.Count == 1 ? names[0] : $"{string.Join(", ", names.SkipLast(1))}, and {names[^1]}").TrimEnd('.');
    }
}
