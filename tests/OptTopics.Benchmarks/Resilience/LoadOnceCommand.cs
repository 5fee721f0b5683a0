using System.CommandLine;
using OptTopics.Benchmarks.Libraries;
using OptTopics.Catalog;

namespace OptTopics.Benchmarks.Resilience;

/// <summary>The verb <c>load-once</c>: what the site does at its start, and nothing more.</summary>
public static class LoadOnceCommand
{
    public static Command Create()
    {
        var folder = new Argument<string>("folder") { Description = "What generate wrote." };
        var command = new Command("load-once", "Brings the catalog of a library up to date, as the site does at its start.") { folder };
        command.SetAction((result, token) => RunAsync(new MeasuredLibrary(result.GetValue(folder)!), token));
        return command;
    }

    private static async Task RunAsync(MeasuredLibrary library, CancellationToken cancellationToken)
    {
        Console.WriteLine("loading");
        var report = await (library.File.Check() == CatalogFileState.Usable
            ? library.UpdateAsync(cancellationToken)
            : library.BuildAsync(cancellationToken));
        Console.WriteLine($"read {report.FilesRead} files");
    }
}
