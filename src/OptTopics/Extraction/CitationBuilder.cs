using OptTopics.Bibliography;
using OptTopics.Extraction.References;
using OptTopics.Markup;

namespace OptTopics.Extraction;

/// <summary>Makes the citations of an entry from what was found in its text.</summary>
internal sealed class CitationBuilder(Entry entry, Passage passage, ReadPassage read, LineIndex lines, FragmentWriter html, IReadOnlyList<Cut> cuts)
{
    private readonly BlockText block = read.Text;

    public void Build()
    {
        for (var i = 0; i < read.Citations.Count; i++)
        {
            entry.Citations.Add(Build(read.Citations[i], i));
        }
    }

    private Citation Build(FoundCitation found, int order) => new()
    {
        Entry = entry,
        Order = order,
        Kind = found.Kind,
        Reference = ReferenceOf(found),
        Position = lines.At(block.RawSpanOf(found.At) is { IsEmpty: false } span ? span.Start : block.SourceOf(found.At.Start)),
        LeadsEntry = entry.Kind is EntryKind.TableRow
            ? IsOnlyWork(found)
            : order == 0 && found is not { PageId: not null, Fields.Title: not null } && Opens(found),
        Annotation = found.Annotation.Count == 0 ? null : string.Join(' ', found.Annotation.Select(a => Collapse(block.RawOf(a)))),
        AnnotationIsQuote = found.AnnotationIsQuote,
        Note = found.Annotation.Count == 0 ? [] : NoteOf(found),
        PartOf = found.Owner is null ? null : IndexOf(found.Owner),
        TargetPageId = found.PageId,
        TargetAnchor = found.Anchor,
    };

    /// <summary>The annotation as HTML, cut at the citations inside it.</summary>
    private List<Fragment> NoteOf(FoundCitation found)
    {
        var fragments = new List<Fragment>();
        foreach (var part in found.Annotation)
        {
            if (fragments.Count > 0)
            {
                fragments.Add(new HtmlFragment(" "));
            }

            var inner = cuts.Where(c => part.Contains(c.At)).ToList();
            foreach (var inlines in passage.Inlines.Concat(passage.Below.Where(b => b.IsPartOfCitation).SelectMany(b => b.Inlines)))
            {
                fragments.AddRange(new Cutter(block, html, inner).Fragments(inlines, part));
            }
        }

        return fragments;
    }

    private bool HoldsDoi(Stretch words) => block.Text.AsSpan(words.Start, words.Length).Contains("doi:", StringComparison.OrdinalIgnoreCase);

    private int IndexOf(FoundCitation owner)
    {
        for (var i = 0; i < read.Citations.Count; i++)
        {
            if (ReferenceEquals(read.Citations[i], owner))
            {
                return i;
            }
        }

        return 0;
    }

    private bool Opens(FoundCitation found) => Titles.CountWords(block.Text, new Stretch(0, found.At.Start)) == 0;

    private bool IsOnlyWork(FoundCitation found) =>
        found is { Owner: null, PageId: null, Kind: not WorkKind.Profile } && read.Citations.Count(c => c.Owner is null) == 1;

    private Reference ReferenceOf(FoundCitation found)
    {
        var fields = found.Fields;
        return new Reference
        {
            Label = string.IsNullOrEmpty(found.Label) ? null : Collapse(found.Label),
            Url = found.Link?.Url ?? (found.Link?.Node as PageLinkInline)?.Url,
            Links = [.. found.Links.Select(l => l.Url).OfType<string>().Distinct(StringComparer.Ordinal)],
            Authors = [.. fields.Authors.Select(a => a.Name)],
            EtAl = fields.EtAl is not null,
            Year = fields.Year?.Year,
            ContextYear = fields.Year is null && found.Owner is null ? ContextYear() : null,
            Title = fields.Title is { } title ? Collapse(title.Of(block.Text)) : null,
            Venue = fields.Venue is { } venue ? Collapse(venue.Of(block.Text)) : null,
            Identifiers = IdentifiersOf(found),
            Spans = SpansOf(found),
        };
    }

    /// <summary>The year that the nearest heading with one gives.</summary>
    private int? ContextYear()
    {
        for (var topic = entry.Topic; topic is not null; topic = topic.Parent)
        {
            var whole = new Stretch(0, topic.Title.Length);
            if (YearReader.FindIn(topic.Title, whole) is { } year)
            {
                return Titles.CountWords(topic.Title, whole) <= 3 ? year.Year : null;
            }
        }

        return null;
    }

    private List<Identifier> IdentifiersOf(FoundCitation found)
    {
        var identifiers = new List<Identifier>();
        foreach (var link in found.Links)
        {
            Add(link.Identifiers);
        }

        foreach (var number in found.Fields.Numbers)
        {
            AddPrinted(number);
        }

        if (found.Link is { IsBare: false } label)
        {
            AddPrinted(label.At);
        }

        foreach (var comment in found.Annotation.Where(HoldsDoi))
        {
            AddPrinted(comment);
        }

        return identifiers;

        void AddPrinted(Stretch at)
        {
            foreach (var printed in Identifiers.FindInText(at.Of(block.Text)))
            {
                Add([printed.Identifier]);
            }
        }

        void Add(IEnumerable<Identifier> some)
        {
            foreach (var identifier in some)
            {
                if (!identifiers.Exists(i => i.Scheme == identifier.Scheme))
                {
                    identifiers.Add(identifier);
                }
            }
        }
    }

    private Dictionary<string, IReadOnlyList<TextSpan>> SpansOf(FoundCitation found)
    {
        var spans = new Dictionary<string, IReadOnlyList<TextSpan>>(StringComparer.Ordinal);
        var fields = found.Fields;
        Add("label", found.Link is { IsBare: false } link ? [Brackets.Strip(block.Text, link.At)] : []);
        Add("authors", fields.Authors.Select(a => a.At));
        Add("etAl", fields.EtAl is { } etAl ? [etAl] : []);
        Add("year", fields.Year is { } year ? [year.At] : []);
        Add("title", fields.Title is { } title ? [title] : []);
        Add("venue", fields.Venue is { } venue ? [venue] : []);
        Add("annotation", found.Annotation);
        return spans;

        void Add(string name, IEnumerable<Stretch> stretches)
        {
            List<TextSpan>? places = null;
            foreach (var stretch in stretches)
            {
                var some = block.SpansOf(stretch);
                (places ??= new List<TextSpan>(some.Count)).AddRange(some);
            }

            if (places is { Count: > 0 })
            {
                spans[name] = places;
            }
        }
    }

    private static string Collapse(string text) => Characters.Collapse(text).Trim('\uFEFF', '\u200B', ' ');
}
