using System.CommandLine;

namespace OptTopics.Benchmarks.Libraries;

/// <summary>The verb <c>generate</c>: writes a library to measure with.</summary>
public static class GenerateCommand
{
    public static Command Create()
    {
        var folder = new Argument<string>("folder") { Description = "Where content/ is written." };
        var papers = new Option<int>("--papers") { Description = "How many works.", DefaultValueFactory = _ => 1000 };
        var pages = new Option<int?>("--pages") { Description = "How many pages; one for each 100 papers if not given." };
        var command = new Command("generate", "Writes a made-up library, always the same for the same numbers.") { folder, papers, pages };
        command.SetAction(result =>
        {
            var library = new GeneratedLibrary(result.GetValue(papers));
            library.Write(Path.Combine(result.GetValue(folder)!, "content"), result.GetValue(pages));
        });
        return command;
    }
}
