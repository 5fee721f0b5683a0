using System.Globalization;
using System.Text;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using SQLitePCL;

namespace OptTopics.Catalog.Loading;

/// <summary>
/// A statement that is run many times in the transaction of its context. A command of ADO.NET looks its parameters up by name each
/// time; here they are numbered from 1.
/// </summary>
internal sealed class PreparedStatement : IDisposable
{
    private readonly sqlite3 connection;
    private readonly sqlite3_stmt statement;
    private readonly object?[] bound;
    private byte[] utf8 = new byte[4096];

    public PreparedStatement(CatalogContext catalog, string text)
    {
        connection = ((SqliteConnection)catalog.Database.GetDbConnection()).Handle!;
        SqliteException.ThrowExceptionForRC(raw.sqlite3_prepare_v2(connection, text, out statement), connection);
        bound = new object?[raw.sqlite3_bind_parameter_count(statement)];
    }

    /// <summary>What is not bound anew keeps its value.</summary>
    public void Bind(int parameter, object? value)
    {
        // Half of the columns have what they had in the row before.
        if (Equals(bound[parameter - 1], value))
        {
            return;
        }

        bound[parameter - 1] = value;
        switch (value)
        {
            case null:
                raw.sqlite3_bind_null(statement, parameter);
                break;
            case int or long or bool:
                raw.sqlite3_bind_int64(statement, parameter, Convert.ToInt64(value, CultureInfo.InvariantCulture));
                break;
            case string text:
                BindText(parameter, text);
                break;
            case DateOnly day:
                BindText(parameter, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
                break;
            default:
                throw new ArgumentException($"A {value.GetType()} has no column.", nameof(value));
        }
    }

    public void Run()
    {
        var result = raw.sqlite3_step(statement);
        raw.sqlite3_reset(statement);
        if (result != raw.SQLITE_DONE)
        {
            SqliteException.ThrowExceptionForRC(result, connection);
        }
    }

    public void Dispose() => statement.Dispose();

    private void BindText(int parameter, string text)
    {
        if (utf8.Length < Encoding.UTF8.GetMaxByteCount(text.Length))
        {
            utf8 = new byte[Encoding.UTF8.GetMaxByteCount(text.Length)];
        }

        // SQLite copies it.
        raw.sqlite3_bind_text(statement, parameter, utf8.AsSpan(0, Encoding.UTF8.GetBytes(text, utf8)));
    }
}
