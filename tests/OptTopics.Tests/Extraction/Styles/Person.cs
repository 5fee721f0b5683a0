namespace OptTopics.Tests.Extraction.Styles;

/// <summary>One author, in the forms that styles print: <c>Ann B. Smith</c>, <c>Smith, A. B.</c>, <c>Smith AB</c>.</summary>
public sealed record Person(string Given, string? Middle, string Family)
{
    /// <summary>"Ann B. Smith".</summary>
    public string Full => Middle is null ? $"{Given} {Family}" : $"{Given} {Middle}. {Family}";

    /// <summary>"Smith, Ann B.".</summary>
    public string Turned => Middle is null ? $"{Family}, {Given}" : $"{Family}, {Given} {Middle}.";

    /// <summary>"A. B. Smith".</summary>
    public string Brief => $"{Initials(". ")}. {Family}";

    /// <summary>"Smith, A. B.".</summary>
    public string TurnedBrief => $"{Family}, {Initials(". ")}.";

    /// <summary>"Smith, A.B.".</summary>
    public string TurnedTight => $"{Family}, {Initials(".")}.";

    /// <summary>"Smith AB".</summary>
    public string Bare => $"{Family} {Initials("")}";

    private string Initials(string between) => Middle is null ? $"{Given[0]}" : $"{Given[0]}{between}{Middle}";
}
