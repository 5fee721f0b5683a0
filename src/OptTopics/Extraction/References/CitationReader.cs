using System.Text.RegularExpressions;
using OptTopics.Bibliography;
using OptTopics.Markup;

namespace OptTopics.Extraction.References;

/// <summary>Finds the citations of one block: each link or reference without one, with what belongs to it.</summary>
/// <param name="heading">The heading the block stands under.</param>
/// <param name="habits">The ways of the page, where they are known.</param>
internal sealed partial class CitationReader(BlockText block, string? heading, PageHabits? habits = null)
{
    private const int LongestWayBack = 40;

    private readonly string text = block.Text;
    private readonly PageHabits habits = habits ?? PageHabits.None;
    private readonly LinkRoles roles = new(block);
    private readonly List<FoundCitation> found = [];

    /// <summary>Something looked like a reference and could not be read.</summary>
    public bool HasUnread { get; private set; }

    public IReadOnlyList<FoundCitation> Read()
    {
        if (BarReader.Read(block, heading) is { } rows)
        {
            return rows;
        }

        ReadUnits(new UnitSplitter(block).Split());
        return found;
    }

    /// <summary>The works that the cells of a row list, several in one cell.</summary>
    public IReadOnlyList<FoundCitation> ReadCells(IEnumerable<Stretch> cells)
    {
        foreach (var cell in cells)
        {
            ReadUnits(new UnitSplitter(block).Split(cell).Where(u => u.HasLinks));
        }

        return found;
    }

    private void ReadUnits(IEnumerable<Unit> units)
    {
        FoundCitation? joined = null;
        foreach (var unit in units)
        {
            var first = found.Count;
            if (unit.HasLinks)
            {
                ReadLinked(unit);
            }
            else
            {
                ReadLinkless(unit);
            }

            ShareAnnotation(joined, found.ElementAtOrDefault(first));
            joined = unit.IsJoined ? found.ElementAtOrDefault(first) : null;
        }
    }

    private static void ShareAnnotation(FoundCitation? one, FoundCitation? other)
    {
        if (one is not null && other is not null)
        {
            (one.Annotation, other.Annotation) = (
                one.Annotation.Count > 0 ? one.Annotation : other.Annotation,
                other.Annotation.Count > 0 ? other.Annotation : one.Annotation);
        }
    }

    private void ReadLinked(Unit unit)
    {
        var first = unit.Links.First();
        if (first.At.Start < LongestWayBack && WayBack().IsMatch(text.AsSpan(0, Math.Min(first.At.End, 2 * LongestWayBack))))
        {
            return;
        }

        if (YearLabel.Of(block, unit) is { } year)
        {
            AddWork(unit, year.Read(), first, [first], "paper");
            AddSides(unit, unit.Links.Skip(1));
            return;
        }

        var fields = ReadFields(unit, first.At);
        if (first.Node is PageLinkInline && fields is (not { Title: not null }) or { HasAuthors: false, Year: null })
        {
            return;
        }

        List<Mark> texts = unit.Titled is null ? unit.Texts : [unit.Titled, .. unit.Texts];
        var main = texts.Count > 0 ? Preferred(texts) : IsWorkBesides(text, fields, unit.Sides) ? null : unit.Sides[0];
        AddWork(unit, fields, main, texts.Count > 0 || main is null ? texts : [main], main is null ? "paper" : roles.LabelOf(main));
        AddSides(unit, unit.Sides.Where(s => s != main));
    }

    private Fields ReadFields(Unit unit, Stretch first)
    {
        var at = unit.Titled is null && roles.StartBehindVenue(unit.Links.First(), unit.At) is { } start ? unit.At with { Start = start } : unit.At;
        var (families, words, titled) = PartFamilies(at, unit.Titled);
        var fields = new ReferenceParser(block, habits.SignsLinks, habits.LeadsWithTitles, habits.DatesTitles)
            .Parse(words, titled, words with { End = unit.Links.FirstOrDefault(l => l.At.Start >= words.Start)?.At.Start ?? unit.End });
        fields = families is null ? fields : OfFamilies(families, fields, titled?.At ?? words);
        if (!fields.HasAuthors)
        {
            ReadLoneName(fields, unit.Start, first);
        }

        DropUndatedVenue(fields);
        DropNumberAsYear(fields, unit);
        return fields;
    }

    /// <summary>What is linked beside the work that was found last, badges among it.</summary>
    private void AddSides(Unit unit, IEnumerable<Mark> sides)
    {
        var work = found[^1];
        var all = sides.Concat(Badges.Beside(block, unit.At, work.Links)).OrderBy(s => s.At.Start).ToList();
        found.AddRange(all.Select(s => Side(text, s, work, unit.People.Contains(s))));
    }

    private void AddWork(Unit unit, Fields fields, Mark? main, List<Mark> texts, string label)
    {
        if (LabelRoles.IsDeictic(label) && fields is { Title: { } sentence, HasAuthors: false, Year: null })
        {
            fields.Title = null;
            fields.Before.Add(sentence);
        }

        if (main is not null)
        {
            ReadVenueLabel(fields, main);
        }

        var page = main?.Node as PageLinkInline;
        var kind = KindOf.Of(main, label, fields, text, heading) is var known && page is not null && known is WorkKind.Other ? WorkKind.Paper : known;
        if (kind is WorkKind.Profile)
        {
            fields.Before.Clear();
        }

        if (kind is WorkKind.Profile || IsDescription(unit, fields, kind))
        {
            fields.Title = null;
        }

        var at = Extent(fields, texts);
        found.Add(new FoundCitation
        {
            Fields = fields,
            Kind = kind,
            Link = main,
            Label = main is null or { IsBare: true } ? null : LabelWords(main),
            Links = texts,
            At = at,
            PageId = page?.PageId,
            Anchor = page?.Anchor,
        });
        AnnotationReader.Read(block, found[^1], fields);
    }

    private void ReadLinkless(Unit unit)
    {
        if (unit.At.Length > ReferenceParser.LongestReference || KeyedReader.IsFieldAlone(text, unit.At))
        {
            return;
        }

        var isSigned = habits.MaySign(text.AsSpan(unit.Start, unit.At.Length));
        var (families, at, _) = PartFamilies(unit.At, null);
        var fields = new ReferenceParser(block, isSigned, opensWithPeople: habits.ListsReferences).Parse(at, null, at);
        fields = families is null ? fields : OfFamilies(families, fields, at);
        var isLed = families is not null && fields.Title is not null;
        if (isLed || new LinklessReference(block, isSigned, habits).IsReference(unit, fields))
        {
            AddLinkless(unit, fields);
        }
        else if (ReadNamesBeforeColon(unit.At) is { } led)
        {
            AddLinkless(unit, led);
        }
        else
        {
            HasUnread |= fields is { HasAuthors: true, AuthorEvidence: Evidence.Strong, Year: not null };
        }
    }

    private void AddLinkless(Unit unit, Fields fields)
    {
        found.Add(new FoundCitation { Fields = fields, Kind = KindOf.Of(null, "paper", fields, text, heading), At = Extent(fields, []) });
        AnnotationReader.Read(block, found[^1], fields);
        AddSides(unit, []);
    }

    // "Return to the [first page](/start)", "[Back to Home](/)".
    [GeneratedRegex(
        @"\A\W*(?:return|go\s+back|back)\s+to\s+(?:(?:the|my|our)\s+)?[^.]{0,40}\b(?:home|page|index|top|toc|contents?|overview|start|readme)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex WayBack();

    private static Stretch Extent(Fields fields, List<Mark> links)
    {
        var whole = new Stretch(int.MaxValue, 0);
        foreach (var author in fields.Authors)
        {
            whole = whole.Join(author.At);
        }

        foreach (var link in links)
        {
            whole = whole.Join(link.At);
        }

        foreach (var part in (ReadOnlySpan<Stretch?>)[fields.Title, fields.Venue, fields.Year?.Whole, fields.EtAl])
        {
            whole = part is { } at ? whole.Join(at) : whole;
        }

        return whole;
    }
}
