namespace OptTopics.Extraction.References;

/// <summary>The fields of one reference as they are found: where each is printed.</summary>
internal sealed class Fields
{
    public IReadOnlyList<PrintedName> Authors { get; private set; } = [];

    public Stretch? EtAl { get; private set; }

    public Evidence AuthorEvidence { get; private set; }

    public PrintedYear? Year { get; set; }

    public Stretch? Title { get; set; }

    public Stretch? Venue { get; set; }

    /// <summary>Stretches that say something about the work, in the order they are found.</summary>
    public List<Stretch> Before { get; } = [];

    public List<Stretch> After { get; } = [];

    /// <summary>Volumes, pages, identifiers.</summary>
    public List<Stretch> Numbers { get; } = [];

    /// <summary>Words that tell the kind of the work without being a field: "Book", "Thesis".</summary>
    public string Hint { get; set; } = "";

    public bool HasAuthors => Authors.Count > 0;

    public void TakeAll(Fields other)
    {
        (Authors, EtAl, AuthorEvidence) = (other.Authors, other.EtAl, other.AuthorEvidence);
        (Year, Title, Venue) = (other.Year ?? Year, other.Title, other.Venue ?? Venue);
        Before.AddRange(other.Before);
        After.AddRange(other.After);
        Numbers.AddRange(other.Numbers);
    }

    public void DropAuthors() => (Authors, EtAl) = ([], null);

    /// <summary>Takes the whole of a list whose first people were taken before.</summary>
    public void TakeAllOf(NameList names) => Authors = names.Names;

    public void Take(NameList names)
    {
        Authors = names.Names;
        EtAl = names.EtAl ? names.EtAlAt ?? names.At : null;
        AuthorEvidence = names.Evidence;
    }
}
