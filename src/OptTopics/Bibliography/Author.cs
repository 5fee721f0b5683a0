namespace OptTopics.Bibliography;

/// <summary>A person (or body) with all names they go by. Family names alone stay unresolved and are no Author.</summary>
public sealed class Author
{
    public int Id { get; set; }

    /// <summary>Names the person in addresses: "aaron-van-den-oord".</summary>
    public required string Slug { get; set; }

    /// <summary>The name shown: the fullest one that a work prints.</summary>
    public required Name Name { get; set; }

    /// <summary>Other spellings the person is found by: "Durk P. Kingma", "Aleksander Mądry".</summary>
    public IReadOnlyList<string> OtherNames { get; set; } = [];

    public List<Authorship> Works { get; init; } = [];

    /// <summary>Pages about the person that the library links.</summary>
    public List<Citation> Profiles { get; init; } = [];
}

/// <summary>One name in the list of authors of a work.</summary>
public sealed class Authorship
{
    public int Id { get; set; }

    public Paper Paper { get; set; } = null!;

    public int PaperId { get; set; }

    /// <summary>Place in the list, from 0.</summary>
    public required int Order { get; init; }

    public required Name Name { get; init; }

    /// <summary>The person; null when only a family name is known.</summary>
    public Author? Author { get; set; }

    public int? AuthorId { get; set; }
}
