using System.CommandLine;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using OptTopics.Bibliography;
using OptTopics.Catalog;
using OptTopics.Catalog.Loading;
using OptTopics.Catalog.Search;
using OptTopics.Content;
using OptTopics.Web.Endpoints;
using OptTopics.Web.Hosting;

namespace OptTopics.Web.Commands;

/// <summary>What <c>search</c> prints.</summary>
public enum SearchFormat
{
    /// <summary>A line a work, for people.</summary>
    Text,

    /// <summary>One JSON object a line, as the site publishes works.</summary>
    Json,
}

/// <summary>
/// The verb <c>search</c>: asks a folder what its site would be asked. Like every verb it reads files only: the catalog is built
/// for this one question in a folder of its own and deleted, so that a site that runs beside it is left alone.
/// </summary>
public static class SearchCommand
{
    private static readonly JsonSerializerOptions JsonLine = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static Command Create()
    {
        var question = new Argument<string>("QUESTION") { Description = "As in the site's search box: \"madry 2018\", \"author:oord -wavenet\"." };
        var path = new Argument<string?>("PATH")
        {
            Arity = ArgumentArity.ZeroOrOne,
            Description = "A folder; without one, the folder named content here or above.",
        };
        var format = new Option<SearchFormat>("--format") { Description = "text or json (an object a line).", HelpName = "FORMAT" };
        var most = new Option<int>("--most") { Description = "How many works are printed.", HelpName = "NUMBER", DefaultValueFactory = _ => 25 };
        var command = new Command("search", "Prints the works that a question finds, best first.") { question, path, format, most };
        command.SetAction((parsed, cancellationToken) => Verbs.ReadingAsync(() => RunAsync(
            parsed.GetValue(path) ?? new ContentOptions().FullPath(),
            new PaperQuery { Words = parsed.GetValue(question), PageSize = Math.Max(1, parsed.GetValue(most)) },
            parsed.GetValue(format),
            Console.Out,
            cancellationToken)));
        return command;
    }

    /// <summary>Prints what the question finds below the folder; how many there are goes to standard error. 0 done.</summary>
    public static async Task<int> RunAsync(string path, PaperQuery query, SearchFormat format, TextWriter output, CancellationToken cancellationToken)
    {
        if (!Directory.Exists(path))
        {
            throw new DirectoryNotFoundException($"There is no folder {path}.");
        }

        var folder = Directory.CreateTempSubdirectory("opttopics-search-");
        try
        {
            var file = new CatalogFile(Path.Combine(folder.FullName, "catalog.db"));
            await file.BuildAsync(
                async (built, token) => await new CatalogLoader(built, CatalogHosting.Readers).LoadAsync(new ContentFolder(path), token),
                cancellationToken);
            await using var catalog = new CatalogContext(CatalogFile.Options(file.Path, pooling: false));
            var results = await PaperSearch.FindAsync(catalog, query, cancellationToken);
            foreach (var paper in results.Hits)
            {
                await output.WriteLineAsync(Line(paper, format).AsMemory(), cancellationToken);
            }

            var counts = string.Create(CultureInfo.InvariantCulture, $"{results.Hits.Count} of {results.Total} works");
            await Console.Error.WriteLineAsync(counts.AsMemory(), cancellationToken);
            return 0;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string Line(Paper paper, SearchFormat format) =>
        format is SearchFormat.Json ? JsonSerializer.Serialize(WorkJson.Of(paper, new Urls()), JsonLine) : Line(paper);

    private static string Line(Paper paper)
    {
        var places = paper.Citations.Select(c => string.Create(CultureInfo.InvariantCulture, $"{c.Entry.Page.File}({c.Position.Line})"));
        return string.Join("  ", new[] { paper.Key, paper.Title, places.FirstOrDefault() }.OfType<string>());
    }
}
