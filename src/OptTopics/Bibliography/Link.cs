namespace OptTopics.Bibliography;

/// <summary>An outbound address of a paper, labelled by where it goes: "arXiv", "PDF", "ACL Anthology", "JMLR", "code", "video".</summary>
public sealed record Link(string Label, string Url);
