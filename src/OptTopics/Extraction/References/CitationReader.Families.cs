namespace OptTopics.Extraction.References;

/// <content>Names that the page's habit tells to be people.</content>
internal sealed partial class CitationReader
{
    /// <summary>
    /// "Smith, A study of lists", "[A study of lists. Smith, Doe](url)": the family names, where the page sets them so, and the words and the link
    /// without them.
    /// </summary>
    private (NameList? Families, Stretch Words, Mark? Titled) PartFamilies(Stretch words, Mark? titled)
    {
        var opening = titled is not null && titled.At.Start <= words.Start + 1 ? titled.At : words;
        if (habits.OpensWithFamilies && FamilyLeads.ReadAt(text, opening) is { } families)
        {
            return (families, Behind(words), titled is null ? null : titled with { At = Behind(titled.At) });
        }

        return habits.ClosesWithFamilies && titled is not null && FamilyTails.ReadAt(text, titled.At) is var (title, closing)
            ? (closing, words, titled with { At = title })
            : (null, words, titled);

        Stretch Behind(Stretch at) => at with { Start = FamilyLeads.TitleBehind(text, families, at.End) };
    }

    /// <summary>"Ann Smith: A study of lists", where the page opens its items so and nothing else tells what stands where.</summary>
    private Fields? ReadNamesBeforeColon(Stretch words)
    {
        if (!habits.OpensWithNames || NamesBeforeColon.ReadAt(text, words) is not { } people)
        {
            return null;
        }

        var behind = (words with { Start = people.At.End }).TrimStart(text, ":");
        return OfFamilies(people, new ReferenceParser(block).Parse(behind, null, behind), behind) is { Title: not null } fields ? fields : null;
    }

    /// <summary>The fields read behind the family names. Words of the shape of a name, "Algebraic Geometry", are the title there.</summary>
    private Fields OfFamilies(NameList families, Fields behind, Stretch words)
    {
        var fields = behind.Title is null ? new Fields() : behind;
        fields.Title ??= TitleOf(fields, words with { End = block.NextBorder(words.Start, words.End) });
        if (!fields.HasAuthors)
        {
            fields.Take(families);
        }

        return fields;
    }

    private Stretch? TitleOf(Fields fields, Stretch words) =>
        Titles.Clean(text, new TitleEnd(block, fields).Drop(words)) is { IsEmpty: false } title && Titles.CountWords(text, title) > 0 ? title : null;
}
