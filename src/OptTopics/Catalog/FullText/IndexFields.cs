using Lucene.Net.Documents;
using Lucene.Net.Index;

namespace OptTopics.Catalog.FullText;

/// <summary>The fields of the full-text index. All text in it is folded, see <see cref="Search.SearchText"/>.</summary>
internal static class IndexFields
{
    /// <summary>The row id of the paper that a document is about.</summary>
    public const string Paper = "paper";

    /// <summary>The row id of the entry that a document is about.</summary>
    public const string Entry = "entry";

    /// <summary>The row id of an entry's page.</summary>
    public const string Page = "page";

    /// <summary>What papers are filtered and counted by, as <see cref="PaperColumns"/> reads it.</summary>
    public const string Columns = "columns";

    /// <summary>Every word of a paper or an entry in its place: for phrases and beginnings of words.</summary>
    public const string Words = "words";

    /// <summary>Every word once, English ones as their stems: what a word is looked for in.</summary>
    public const string Stems = "stems";

    public const string Title = "title";
    public const string Author = "author";
    public const string Year = "year";
    public const string Topic = "topic";
    public const string Venue = "venue";
    public const string Kind = "kind";
    public const string Key = "key";
    public const string Id = "id";

    /// <summary>The first word of each title stands in its place also with this before it, as no word begins: "^attention is all you need".</summary>
    public const string Start = "^";

    /// <summary>As <see cref="Words"/> and <see cref="Stems"/>, for entries.</summary>
    public const string Prose = "prose";

    public const string ProseStems = "prosestems";

    /// <summary>How many places lie between two texts of one field, so that no phrase reaches over both.</summary>
    public const int Gap = 100;

    /// <summary>Words in their places. How long the text is does not count.</summary>
    public static readonly FieldType InPlaces = Type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);

    /// <summary>As <see cref="InPlaces"/>; of two texts with the same words the shorter is the better.</summary>
    public static readonly FieldType Measured = Type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, omitNorms: false);

    /// <summary>Whether a word is there.</summary>
    public static readonly FieldType There = Type(IndexOptions.DOCS_ONLY);

    private static FieldType Type(IndexOptions options, bool omitNorms = true)
    {
        var type = new FieldType { IsIndexed = true, IsTokenized = true, IndexOptions = options, OmitNorms = omitNorms };
        type.Freeze();
        return type;
    }
}
