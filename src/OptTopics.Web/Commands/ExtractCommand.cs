using System.CommandLine;
using System.Globalization;
using System.Text;
using OptTopics.Checks;
using OptTopics.Export;
using OptTopics.Extraction;

namespace OptTopics.Web.Commands;

/// <summary>What <c>extract</c> prints.</summary>
public enum ExtractFormat
{
    /// <summary>One JSON object a line.</summary>
    Json,

    /// <summary>A .bib file to begin with, a record a work.</summary>
    BibTeX,
}

/// <summary>The verb <c>extract</c>: the citations of files or folders.</summary>
public static class ExtractCommand
{
    private const int BufferSize = 64 * 1024;

    public static Command Create()
    {
        var paths = new Argument<string[]>("PATH")
        {
            Description = "A file, or a folder with its .txt and .md files.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var format = new Option<ExtractFormat>("--format")
        {
            Description = "json (an object a line) or bibtex (a .bib file to begin with).",
            HelpName = "FORMAT",
        };
        var explain = new Option<string?>("--explain")
        {
            Description = "Shows what was read on one line, each field underlined.",
            HelpName = "FILE:LINE",
        };
        var command = new Command("extract", "Prints the citations of files or folders, one JSON object a line.") { paths, format, explain };
        command.Validators.Add(result =>
        {
            var place = result.GetValue(explain);
            if (place is null && result.GetValue(paths) is not { Length: > 0 })
            {
                result.AddError("Required argument missing for command: 'extract'.");
            }
            else if (place is not null && Place(place) is null)
            {
                result.AddError($"'{place}' is no FILE:LINE.");
            }
        });
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var output = StandardOutput();
            return parsed.GetValue(explain) is { } place
                ? await Verbs.ReadingAsync(() => ExplainAsync(Place(place)!.Value, output, cancellationToken))
                : await RunAsync(parsed.GetValue(paths)!, output, Console.Error, cancellationToken, parsed.GetValue(format));
        });
        return command;
    }

    private static StreamWriter StandardOutput() =>
        new(Console.OpenStandardOutput(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), BufferSize) { NewLine = "\n" };

    /// <summary>Prints the citations below the paths. 0 done, 2 a path cannot be read.</summary>
    public static Task<int> RunAsync(
        IEnumerable<string> paths,
        TextWriter output,
        TextWriter errors,
        CancellationToken cancellationToken,
        ExtractFormat format = ExtractFormat.Json) =>
        Verbs.ReadingAsync(() => PrintAsync(paths, format, output, cancellationToken), errors);

    private static (string File, int Line)? Place(string text)
    {
        var colon = text.LastIndexOf(':');
        return colon > 0 && int.TryParse(text.AsSpan(colon + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var line) && line > 0
            ? (text[..colon], line)
            : null;
    }

    private static async Task<int> PrintAsync(IEnumerable<string> paths, ExtractFormat format, TextWriter output, CancellationToken cancellationToken)
    {
        var pages = ContentPaths.ReadPagesAsync(paths, cancellationToken).Select(file => PageReader.Read(file));
        if (format is ExtractFormat.BibTeX)
        {
            BibTexWriter.Write(CitedWorks.Of(await pages.ToListAsync(cancellationToken)), output);
            return 0;
        }

        await foreach (var page in pages)
        {
            foreach (var citation in page.Entries.SelectMany(e => e.Citations))
            {
                await output.WriteLineAsync(ExtractLine.Of(page.File, citation).ToJson().AsMemory(), cancellationToken);
            }
        }

        return 0;
    }

    private static async Task<int> ExplainAsync((string File, int Line) place, TextWriter output, CancellationToken cancellationToken)
    {
        var file = await ContentPaths.ReadPagesAsync([place.File], cancellationToken).FirstAsync(cancellationToken);
        foreach (var line in LineExplanation.Of(file, place.Line))
        {
            await output.WriteLineAsync(line.AsMemory(), cancellationToken);
        }

        return 0;
    }
}
