using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace OptTopics.Catalog.Loading;

/// <summary>
/// Writes rows of an entity with one prepared statement, in the transaction of its context: many times faster than tracking each. Tables,
/// columns and conversions are those of the model.
/// </summary>
internal sealed class RowWriter<T> : IDisposable
    where T : class
{
    private readonly PreparedStatement statement;
    private readonly Func<T, object?>[] values;
    private readonly IProperty[] shadows;

    private RowWriter(
        CatalogContext catalog,
        IReadOnlyList<IProperty> stored,
        IReadOnlyList<IProperty> given,
        Func<string, IReadOnlyList<string>, string> text)
    {
        var table = catalog.Model.FindEntityType(typeof(T))!.GetTableName()!;
        values = [.. stored.Select(Getter)];
        shadows = [.. given];
        statement = new PreparedStatement(catalog, text(table, [.. stored.Concat(given).Select(p => p.GetColumnName())]));
    }

    /// <summary>Inserts whole rows.</summary>
    /// <param name="catalog">The catalog, in a transaction.</param>
    /// <param name="shadows">The columns that the entity has no property for, in the order in which they are given.</param>
    public static RowWriter<T> Insert(CatalogContext catalog, params IReadOnlyList<string> shadows) => Insert(catalog, "INSERT", shadows);

    /// <summary>Inserts whole rows, in the place of those with the same keys.</summary>
    public static RowWriter<T> Replace(CatalogContext catalog) => Insert(catalog, "INSERT OR REPLACE", []);

    /// <summary>Updates some columns of the row with the entity's key; what is written is given.</summary>
    public static RowWriter<T> Update(CatalogContext catalog, params IReadOnlyList<string> columns)
    {
        var entity = catalog.Model.FindEntityType(typeof(T))!;
        return new RowWriter<T>(
            catalog,
            [],
            [.. columns.Select(name => entity.FindProperty(name)!), .. entity.FindPrimaryKey()!.Properties],
            (table, names) =>
                $"UPDATE \"{table}\" SET {string.Join(", ", names.SkipLast(1).Select(name => $"{Quote(name)} = ?"))} WHERE {Quote(names[^1])} = ?");
    }

    public void Write(T row, params ReadOnlySpan<object?> given)
    {
        for (var i = 0; i < values.Length; i++)
        {
            statement.Bind(i + 1, values[i](row));
        }

        Write(given);
    }

    public void Write(params ReadOnlySpan<object?> given)
    {
        for (var i = 0; i < given.Length; i++)
        {
            statement.Bind(values.Length + i + 1, Stored(shadows[i], given[i]));
        }

        statement.Run();
    }

    public void Dispose() => statement.Dispose();

    private static RowWriter<T> Insert(CatalogContext catalog, string verb, IReadOnlyList<string> shadows)
    {
        var properties = catalog.Model.FindEntityType(typeof(T))!.GetProperties().ToList();
        return new RowWriter<T>(
            catalog,
            properties.FindAll(p => !p.IsShadowProperty()),
            [.. shadows.Select(name => properties.Find(p => p.Name == name)!)],
            (table, columns) =>
                $"{verb} INTO \"{table}\" ({string.Join(", ", columns.Select(Quote))}) VALUES ({string.Join(", ", columns.Select(_ => "?"))})");
    }

    private static Func<T, object?> Getter(IProperty property)
    {
        var getter = property.GetGetter();
        return property.GetTypeMapping().Converter is { ConvertToProvider: var convert }
            ? row => getter.GetClrValue(row) is { } value ? convert(value) : null
            : getter.GetClrValue;
    }

    private static object? Stored(IProperty property, object? value) =>
        value is not null && property.GetTypeMapping().Converter is { } converter ? converter.ConvertToProvider(value) : value;

    private static string Quote(string name) => $"\"{name}\"";
}
