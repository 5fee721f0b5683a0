using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace OptTopics.Tests.Web;

/// <summary>What the pages ask the catalog is found by an index: a library of a million works is asked the same.</summary>
public sealed partial class QueryPlanTests(ShippedSite site) : IClassFixture<ShippedSite>
{
    private static readonly string[] Growing =
    [
        "Pages",
        "Topics",
        "Entries",
        "Citations",
        "Papers",
        "Authors",
        "Authorships",
        "PaperYears",
        "PaperIdentifiers",
        "MatchKeys",
        "Records",
        "Files",
    ];

    [Theory]
    [InlineData("/topics/optimization_topics")]
    [InlineData("/topics/optimization_topics/instabilities")]
    [InlineData("/papers")]
    [InlineData("/papers?q=gradient")]
    [InlineData("/papers?author=daniel-soudry&year=2018&topic=optimization_topics%2Finstabilities&sort=title")]
    [InlineData("/papers?q=gradient&group=topic")]
    [InlineData("/papers?q=nosuchword")]
    [InlineData("/papers/du2019")]
    [InlineData("/papers/arxiv:1805.11604")]
    [InlineData("/papers/du2019.bib")]
    [InlineData("/authors/daniel-soudry")]
    [InlineData("/topics/nowhere")]
    public async Task No_page_goes_through_a_whole_table_of_works(string path)
    {
        using var questions = new Questions(site.CatalogPath);
        using var answer = await site.Reader.GetAsync(path, TestContext.Current.CancellationToken);

        Assert.NotEmpty(questions.Asked);
        Assert.Empty(questions.Asked.Distinct(StringComparer.Ordinal).SelectMany(Scans));
    }

    // The first thousand by an index that has their order are no whole table.
    private IEnumerable<string> Scans(string question)
    {
        var plan = Plan(question);
        var isCutOff = question.Contains("LIMIT", StringComparison.Ordinal) && !plan.Contains("USE TEMP B-TREE FOR ORDER BY");
        return plan
            .Where(step => !isCutOff && Scan().Match(step) is { Success: true } scan && IsGrowing(question, scan.Groups["alias"].Value))
            .Select(step => $"{step}: {question}");
    }

    private static bool IsGrowing(string question, string alias) =>
        Growing.Any(table => alias == table || question.Contains($"\"{table}\" AS \"{alias}\"", StringComparison.Ordinal));

    private List<string> Plan(string question)
    {
        using var connection = new SqliteConnection($"Data Source={site.CatalogPath};Mode=ReadOnly");
        connection.Open();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The program's own question.
        command.CommandText = "EXPLAIN QUERY PLAN " + question;
#pragma warning restore CA2100
        foreach (var name in Parameter().Matches(question).Select(m => m.Value).Distinct(StringComparer.Ordinal))
        {
            command.Parameters.AddWithValue(name, DBNull.Value);
        }

        using var rows = command.ExecuteReader();
        List<string> steps = [];
        while (rows.Read())
        {
            steps.Add(rows.GetString(3));
        }

        return steps;
    }

    [GeneratedRegex(@"^SCAN (?<alias>\w+)", RegexOptions.ExplicitCapture)]
    private static partial Regex Scan();

    [GeneratedRegex(@"@\w+")]
    private static partial Regex Parameter();

    /// <summary>Hears what is asked of one catalog.</summary>
    private sealed class Questions : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
    {
        private readonly string catalog;
        private readonly ConcurrentBag<IDisposable> heard = [];

        public Questions(string catalog)
        {
            this.catalog = catalog;
            heard.Add(DiagnosticListener.AllListeners.Subscribe(this));
        }

        public ConcurrentQueue<string> Asked { get; } = [];

        public void OnNext(DiagnosticListener value)
        {
            if (value.Name is "Microsoft.EntityFrameworkCore" or "OptTopics.Catalog")
            {
                heard.Add(value.Subscribe(this));
            }
        }

        public void OnNext(KeyValuePair<string, object?> value)
        {
            if (value.Key == RelationalEventId.CommandExecuting.Name
                && value.Value is CommandEventData { Command: SqliteCommand { Connection: { } connection } command }
                && connection.DataSource == catalog)
            {
                Asked.Enqueue(command.CommandText);
            }
            else if (value.Value is ValueTuple<string, string>(var path, var text) && path == catalog)
            {
                Asked.Enqueue(text);
            }
        }

        public void OnCompleted()
        {
        }

        public void OnError(Exception error)
        {
        }

        public void Dispose()
        {
            foreach (var subscription in heard)
            {
                subscription.Dispose();
            }
        }
    }
}
