using System.Text.Json;
using OptTopics.Web.Commands;

namespace OptTopics.Tests.Commands;

public sealed class ExtractCommandTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory();

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task A_folder_gives_one_object_a_line_with_paths_relative_to_it()
    {
        Directory.CreateDirectory(Path.Combine(folder.FullName, "ml"));
        await File.WriteAllTextAsync(
            Path.Combine(folder.FullName, "ml", "lists.md"),
            """
            # Lists

            - A. van den Oord et al., **A Study of Lists**, ICML, 2015. [pdf](https://arxiv.org/pdf/1412.6980) [code](https://github.com/a/b)
            - fine "é"

            """,
            TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "index.txt"), "See [[ml:lists]].", TestContext.Current.CancellationToken);

        var lines = await RunAsync(folder.FullName);

        Assert.Equal(["index.txt", "ml/lists.md", "ml/lists.md"], lines.Select(l => l.GetProperty("file").GetString()));
        Assert.Equal("ml:lists", lines[0].GetProperty("page").GetString());
        Assert.Equal("ml:lists", lines[0].GetProperty("url").GetString());
        var work = lines[1];
        Assert.Equal((3, 3), (work.GetProperty("line").GetInt32(), work.GetProperty("column").GetInt32()));
        Assert.Equal(("lists", "paper"), (work.GetProperty("topic").GetString(), work.GetProperty("kind").GetString()));
        Assert.Equal("""[{"family":"van den Oord","given":"A."}]""", work.GetProperty("authors").GetRawText());
        Assert.Equal("""{"arxiv":"1412.6980"}""", work.GetProperty("identifiers").GetRawText());
        Assert.Equal((true, 2015), (work.GetProperty("etAl").GetBoolean(), work.GetProperty("year").GetInt32()));
        Assert.Equal(JsonValueKind.Null, work.GetProperty("partOf").ValueKind);
        Assert.Equal(0, lines[2].GetProperty("partOf").GetInt32());
    }

    [Fact]
    public async Task A_file_is_named_as_given()
    {
        var path = Path.Combine(folder.FullName, "a.md");
        await File.WriteAllTextAsync(path, "- [Étude of \"Lists\"](a.pdf)", TestContext.Current.CancellationToken);
        var line = Assert.Single(await RunAsync(path));
        Assert.Equal(path, line.GetProperty("file").GetString());
        Assert.Contains("Étude", line.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_path_that_is_not_there_is_told_and_ends_with_2()
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();
        var missing = Path.Combine(folder.FullName, "none.md");
        Assert.Equal(2, await ExtractCommand.RunAsync([missing], output, errors, TestContext.Current.CancellationToken));
        Assert.Empty(output.ToString());
        Assert.Contains("none.md", errors.ToString(), StringComparison.Ordinal);
    }

    private static async Task<List<JsonElement>> RunAsync(string path)
    {
        using var output = new StringWriter();
        Assert.Equal(0, await ExtractCommand.RunAsync([path], output, TextWriter.Null, TestContext.Current.CancellationToken));
        return [.. output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonDocument.Parse(l).RootElement)];
    }
}
