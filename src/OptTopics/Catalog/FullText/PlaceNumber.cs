namespace OptTopics.Catalog.FullText;

/// <summary>Pages and topics as numbers of one row: a page's row id is made odd, a topic's even.</summary>
internal static class PlaceNumber
{
    public static int OfPage(int rowId) => (rowId * 2) + 1;

    public static int OfTopic(int id) => id * 2;

    public static bool IsPage(int place) => place % 2 != 0;

    /// <summary>The row id of the page or topic.</summary>
    public static int RowId(int place) => place / 2;
}
