using System.Globalization;
using Lucene.Net.Index;

namespace OptTopics.Catalog.FullText;

/// <summary>Row ids as words of the index.</summary>
internal static class Ids
{
    public static string Text(int id) => id.ToString(CultureInfo.InvariantCulture);

    public static Term Term(string field, int id) => new(field, Text(id));
}
