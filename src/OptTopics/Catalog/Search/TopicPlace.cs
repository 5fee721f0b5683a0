namespace OptTopics.Catalog.Search;

/// <summary>Where a work is listed: a topic, or what stands on a page before its first heading. By row id.</summary>
public readonly record struct TopicPlace(int PageId, int? TopicId);

/// <summary>A paper that was found, by row id; grouped by topic, with the topic it stands under.</summary>
internal readonly record struct PlacedPaper(int PaperId, TopicPlace? Place = null);

/// <summary>A page of results.</summary>
/// <param name="Listed">How many stand on all pages of results.</param>
internal sealed record OrderedPapers(IReadOnlyList<PlacedPaper> Papers, int Listed);
