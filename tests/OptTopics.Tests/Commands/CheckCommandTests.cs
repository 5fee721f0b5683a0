using OptTopics.Content;
using OptTopics.Web.Commands;

namespace OptTopics.Tests.Commands;

public sealed class CheckCommandTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("opttopics-check-");

    public void Dispose() => folder.Delete(recursive: true);

    [Theory]
    [InlineData("a.txt", "text", 0)]
    [InlineData("a.txt", "[[nowhere]]", 0)]
    [InlineData("a.bib", "@misc{open, title = {", 1)]
    public async Task Only_errors_end_with_1(string file, string text, int code)
    {
        Write(file, text);
        Assert.Equal(code, await Verbs.RunAsync(["check", folder.FullName]));
    }

    [Theory]
    [InlineData("--disable", "OT201", 0)]
    [InlineData("--disable", "ot101,OT201", 0)]
    [InlineData("--disable", "OT101", 1)]
    [InlineData("--disable", "OT999", 2)]
    [InlineData("--format", "xml", 2)]
    [InlineData("--format", "sarif", 1)]
    [InlineData("--severity", "error", 1)]
    [InlineData("--severity", "nothing", 2)]
    public async Task Rules_are_switched_off_by_their_codes(string option, string value, int code)
    {
        Write("a.bib", "@misc{open, title = {");
        Assert.Equal(code, await Verbs.RunAsync(["check", folder.FullName, option, value]));
    }

    [Fact]
    public void What_the_rules_leave_out_is_known()
    {
        Write("a.txt", "");
        Write("CHANGELOG.md", "");
        Write("docs/LICENSE.txt", "");
        Write(".git/notes.md", "");
        Write("node_modules/x/README.md", "");
        Write("plot.png", "");
        Assert.Equal(["CHANGELOG.md", "docs/LICENSE.txt"], new ContentFolder(folder.FullName).LeftOut());
    }

    private void Write(string path, string text)
    {
        var full = Path.Combine(folder.FullName, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }
}
