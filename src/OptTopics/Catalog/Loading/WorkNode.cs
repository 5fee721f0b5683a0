using System.Globalization;
using OptTopics.Bibliography;
using OptTopics.Content;

namespace OptTopics.Catalog.Loading;

/// <summary>A citation, a record or a line of the ledger that means a work.</summary>
internal sealed class WorkNode
{
    public Citation? Citation { get; init; }

    /// <summary>The page of the citation.</summary>
    public int PageRowId { get; init; }

    /// <summary>The day that counts for new works of that page.</summary>
    public DateOnly Since { get; init; }

    /// <summary>Code, video and slides beside the citation that belong to its work.</summary>
    public IReadOnlyList<Citation> SideLinks { get; init; } = [];

    public WorkRecord? Record { get; init; }

    public LedgerWork? Remembered { get; init; }

    public required WorkEvidence Evidence { get; init; }

    /// <summary>Where it stands in the content, for choices that must not depend on the order of reading.</summary>
    public required string Order { get; init; }

    public static WorkNode Of(
        Citation citation, string file, int pageRowId, int entryOrder, IReadOnlyList<Citation> sideLinks, DateOnly since = default)
    {
        return new WorkNode
        {
            Citation = citation,
            PageRowId = pageRowId,
            Since = since,
            SideLinks = sideLinks,
            Evidence = WorkEvidence.Of(citation),
            Order = string.Create(CultureInfo.InvariantCulture, $"{file} {entryOrder:D7} {citation.Order:D5}"),
        };
    }

    public static WorkNode Of(LedgerWork work) => new() { Remembered = work, Evidence = WorkEvidence.Of(work), Order = work.Key };

    public static WorkNode Of(WorkRecord record) => new()
    {
        Record = record,
        Evidence = WorkEvidence.Of(record),
        Order = string.Create(CultureInfo.InvariantCulture, $"{record.File} {record.Position.Line:D7} {record.Position.Column:D5}"),
    };
}
