using OptTopics.Bibliography;
using OptTopics.Extraction.References;

namespace OptTopics.Extraction;

/// <summary>Chooses the passages below a passage that say something of its one work.</summary>
internal static class LinesBelow
{
    public static List<Passage> Of(Passage passage, ReadPassage read)
    {
        var works = read.Citations.Where(c => c.Owner is null).ToList();
        if (passage.Inlines.Count != 1 || works.Count > 1 || passage.Below.Count == 0)
        {
            return [];
        }

        return works is [var work] ? OfWork(work, passage) : OfTitle(passage);
    }

    private static List<Passage> OfWork(FoundCitation work, Passage passage)
    {
        var (isPlain, title) = (IsPlain(passage.Text, work), work.Fields.Title?.Of(passage.Text.Text));
        return [.. passage.Below
            .Select(Unquoted)
            .TakeWhile(p => p.Children.Count == 0 && p.Inlines.Count <= 1 && p.Kind is not EntryKind.Picture)
            .Where(p => BelongsTo(work, p, isPlain, title))];
    }

    /// <summary>"[RowNet](url)" and below it "> Smith A. A study of lists. 2015": the one paragraph of a quotation.</summary>
    public static Passage Unquoted(Passage passage) =>
        passage is { Kind: EntryKind.Quote, Text.Text.Length: 0, Children: [{ Children.Count: 0 } only] } ? only : passage;

    /// <summary>The passage below says more of the work above it.</summary>
    /// <param name="isPlain">Nothing sets the title of the work apart, so a full reference below says what it is.</param>
    /// <param name="title">What the work's own line calls it.</param>
    private static bool BelongsTo(FoundCitation work, Passage passage, bool isPlain, string? title)
    {
        if (passage.Text.Text.Length == 0)
        {
            return false;
        }

        if (KeyedReader.NamesPeople(passage.Text.Text))
        {
            return !work.Fields.HasAuthors;
        }

        if (LineShapes.IsOnlyLinks(passage))
        {
            return work.Link is null || IsSideLink(passage);
        }

        return (!work.Fields.HasAuthors && (LineShapes.AreLinkedPeople(passage.Text, passage.Text.Whole) || LineShapes.IsNames(passage.Text)))
            || (!work.Fields.HasAuthors && work.Fields.Year is null && LineShapes.IsReferenceOf(title, passage))
            || LineShapes.IsComment(passage)
            || (isPlain
                && !work.Fields.HasAuthors
                && passage.Text.Links.Count == 0
                && (work.Fields.Year is null || LineShapes.IsReferenceOf(title, passage)));
    }

    private static bool IsPlain(BlockText text, FoundCitation work) =>
        work.Fields.Title is not { } title
            || !(text.LinkAt(title.Start) is not null || text.IsWithin(MarkKind.Strong, title) || text.IsWithin(MarkKind.Emphasis, title));

    private static bool IsSideLink(Passage passage) =>
        new CitationReader(passage.Text, null).Read() is [{ Kind: WorkKind.Code or WorkKind.Video or WorkKind.Dataset }];

    /// <summary>
    /// The passage has words alone, and below it stand the links: "**A study of lists** / Ann Smith / [paper](a) / [code](b)". The words are the
    /// title, or a short name with the title right below.
    /// </summary>
    private static List<Passage> OfTitle(Passage passage)
    {
        var below = passage.Below.TakeWhile(p => p.Children.Count == 0 && p.Inlines.Count <= 1).ToList();
        if (below is [var number]
            && LineShapes.IsIdentifier(number)
            && passage.Text.Links.Count == 0
            && Titles.CountWords(passage.Text.Text, passage.Text.Whole) > 1)
        {
            return below;
        }

        var links = below.Where(p => p.Text.Links.Count > 0).ToList();
        if (below.Count < passage.Below.Count
            || links.Count is 0 or > 6
            || passage.Text.Links.Count > 0
            || !links.TrueForAll(l => LineShapes.IsOnlyLinks(l) || LineShapes.IsNamesWithLinks(l)))
        {
            return [];
        }

        var words = below.Where(p => p.Text.Links.Count == 0).ToList();
        var isTitle = LineShapes.IsTitle(passage.Text, isSetApart: links[0].Parent == passage);
        var isAlias = !isTitle
            && LineShapes.IsAlias(passage.Text)
            && words is [var title, ..]
            && title == below[0]
            && LineShapes.IsTitle(title.Text, isSetApart: true);
        return isTitle || isAlias ? [.. below.Where(p => p.Text.Text.Length > 0)] : [];
    }
}
