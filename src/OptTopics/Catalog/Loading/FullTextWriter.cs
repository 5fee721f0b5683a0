using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace OptTopics.Catalog.Loading;

/// <summary>Writes rows of a full-text table in the transaction of its context.</summary>
internal sealed class FullTextWriter : IDisposable
{
    private readonly SqliteCommand command;

    private FullTextWriter(CatalogContext catalog, int columns)
    {
        command = ((SqliteConnection)catalog.Database.GetDbConnection()).CreateCommand();
        command.Transaction = (SqliteTransaction?)catalog.Database.CurrentTransaction?.GetDbTransaction();
        for (var i = 0; i <= columns; i++)
        {
            command.Parameters.Add(new SqliteParameter($"@p{i}", i == 0 ? SqliteType.Integer : SqliteType.Text));
        }
    }

    public static FullTextWriter ForPapers(CatalogContext catalog)
    {
        var writer = new FullTextWriter(catalog, columns: 10);
        writer.command.CommandText =
            $"INSERT OR REPLACE INTO PaperText(rowid, {FullText.PaperColumns}) VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8, @p9, @p10)";
        return writer;
    }

    public static FullTextWriter ForEntries(CatalogContext catalog)
    {
        var writer = new FullTextWriter(catalog, columns: 1);
        writer.command.CommandText = "INSERT OR REPLACE INTO EntryText(rowid, text) VALUES (@p0, @p1)";
        return writer;
    }

    public void Write(int rowId, params ReadOnlySpan<string> values)
    {
        command.Parameters[0].Value = rowId;
        for (var i = 0; i < values.Length; i++)
        {
            command.Parameters[i + 1].Value = values[i];
        }

        command.ExecuteNonQuery();
    }

    public void Dispose() => command.Dispose();
}
