using System.Diagnostics;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using OptTopics.Bibliography;
using OptTopics.Catalog.Search;
using SQLitePCL;

namespace OptTopics.Catalog;

/// <summary>
/// The rows of a statement in the transaction of its context, one after the other, columns numbered from 0. A page of cards is made of
/// hundreds of rows: EF takes several times as long for each, and reads JSON out of a string that is thrown away.
/// </summary>
internal sealed class RowReader : IDisposable
{
    private static readonly DiagnosticListener Asked = new("OptTopics.Catalog");

    private readonly sqlite3 connection;
    private readonly sqlite3_stmt statement;

    private RowReader(CatalogContext catalog, string text, string? parameter)
    {
        connection = ((SqliteConnection)catalog.Database.GetDbConnection()).Handle!;
        if (Asked.IsEnabled())
        {
            // As EF tells of what it asks.
            Asked.Write(nameof(Asked), (CatalogFile.PathOf(catalog), text));
        }

        SqliteException.ThrowExceptionForRC(raw.sqlite3_prepare_v2(connection, text, out statement), connection);
        if (parameter is not null)
        {
            raw.sqlite3_bind_text(statement, 1, parameter);
        }
    }

    /// <summary>What the rows of a statement are, whose one parameter takes ids as <c>json_each</c> reads them.</summary>
    public static List<T> Read<T>(CatalogContext catalog, string text, IEnumerable<int> ids, Func<RowReader, T> rowOf) =>
        Read(catalog, text, PaperOrder.Json(ids), rowOf);

    /// <summary>What the rows of a statement are that has no parameter.</summary>
    public static List<T> Read<T>(CatalogContext catalog, string text, Func<RowReader, T> rowOf) => Read(catalog, text, parameter: null, rowOf);

    /// <summary>What the rows of a statement are, whose one parameter is a text.</summary>
    public static List<T> Read<T>(CatalogContext catalog, string text, string? parameter, Func<RowReader, T> rowOf)
    {
        using var reader = new RowReader(catalog, text, parameter);
        var rows = new List<T>();
        while (reader.Next())
        {
            rows.Add(rowOf(reader));
        }

        return rows;
    }

    /// <summary>How many rows a table has.</summary>
    public static int Count(CatalogContext catalog, string table) => Read(catalog, $"SELECT count(*) FROM {table}", row => row.Int(0))[0];

    public int Int(int column) => raw.sqlite3_column_int(statement, column);

    public long Long(int column) => raw.sqlite3_column_int64(statement, column);

    public int? IntOrNull(int column) => IsNull(column) ? null : Int(column);

    public bool Flag(int column) => Int(column) != 0;

    public string Text(int column) => TextOrNull(column)!;

    public string? TextOrNull(int column) => raw.sqlite3_column_text(statement, column).utf8_to_string();

    public T? JsonOrNull<T>(int column)
        where T : class => IsNull(column) ? null : Json<T>(column);

    public T Json<T>(int column) => JsonColumn.FromUtf8<T>(raw.sqlite3_column_blob(statement, column));

    public DateOnly Day(int column) => DateOnly.ParseExact(Text(column), "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public SourcePosition Position(int column)
    {
        var value = Long(column);
        return new SourcePosition((int)(value >> 32), (int)value);
    }

    public void Dispose() => statement.Dispose();

    private bool Next()
    {
        var result = raw.sqlite3_step(statement);
        if (result is not (raw.SQLITE_ROW or raw.SQLITE_DONE))
        {
            SqliteException.ThrowExceptionForRC(result, connection);
        }

        return result == raw.SQLITE_ROW;
    }

    private bool IsNull(int column) => raw.sqlite3_column_type(statement, column) == raw.SQLITE_NULL;
}
