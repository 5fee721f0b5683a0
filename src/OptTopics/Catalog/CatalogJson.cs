using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using OptTopics.Bibliography;
using OptTopics.Content;

namespace OptTopics.Catalog;

/// <summary>How values that are never asked for alone (fragments, names, references) are kept: as JSON in one column.</summary>
[JsonSerializable(typeof(Reference))]
[JsonSerializable(typeof(WorkRecord))]
[JsonSerializable(typeof(LedgerWork))]
[JsonSerializable(typeof(FileDates))]
[JsonSerializable(typeof(Name))]
[JsonSerializable(typeof(IReadOnlyList<Fragment>))]
[JsonSerializable(typeof(IReadOnlyList<string>))]
[JsonSerializable(typeof(IReadOnlyList<int>))]
[JsonSerializable(typeof(IReadOnlyList<Identifier>))]
[JsonSerializable(typeof(IReadOnlyList<Link>))]
[JsonSerializable(typeof(IReadOnlyList<Diagnostic>))]
[JsonSerializable(typeof(IReadOnlyDictionary<string, string>))]
internal sealed partial class CatalogJson : JsonSerializerContext;

/// <summary>A column of <see cref="CatalogJson"/>.</summary>
internal static class JsonColumn
{
    /// <summary>
    /// Letters beyond ASCII are kept as they are: the column never gets into a page unescaped. Where a field stands in its source is asked of
    /// the file, never of the catalog, and would be a third of it.
    /// </summary>
    private static readonly JsonSerializerOptions Options = new()
    {
        TypeInfoResolver = CatalogJson.Default.WithAddedModifier(LeaveOutSpans),
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
        IgnoreReadOnlyProperties = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static JsonTypeInfo<T> TypeOf<T>() => Known<T>.Type;

    /// <summary>Keeps a property as JSON. Its value is never changed in place, so a reference tells whether it changed.</summary>
    public static PropertyBuilder<T> IsJson<T>(this PropertyBuilder<T> property)
        where T : class
    {
        var converter = new ValueConverter<T, string>(value => ToText(value), json => FromText<T>(json));
        var comparer = new ValueComparer<T>((a, b) => ReferenceEquals(a, b), value => value.GetHashCode(), value => value);
        property.HasConversion(converter, comparer);
        return property;
    }

    internal static string ToText<T>(T value) => JsonSerializer.Serialize(value, TypeOf<T>());

    internal static T FromText<T>(string json) => JsonSerializer.Deserialize(json, TypeOf<T>())!;

    /// <summary>Of the text as SQLite has it. Half of the columns are empty: these share one value.</summary>
    internal static T FromUtf8<T>(ReadOnlySpan<byte> json) =>
        json.Length == "[]".Length ? Known<T>.Empty(json) : JsonSerializer.Deserialize(json, TypeOf<T>())!;

    private static void LeaveOutSpans(JsonTypeInfo type)
    {
        foreach (var property in type.Properties.Where(p => type.Type == typeof(Reference) && p.Name == nameof(Bibliography.Reference.Spans)))
        {
            property.ShouldSerialize = (_, _) => false;
        }
    }

    private static class Known<T>
    {
        public static readonly JsonTypeInfo<T> Type = (JsonTypeInfo<T>)Options.GetTypeInfo(typeof(T));

        private static T? empty;

        public static T Empty(ReadOnlySpan<byte> json) => empty ??= JsonSerializer.Deserialize(json, Type)!;
    }
}
