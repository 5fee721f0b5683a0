using OptTopics.Web.Commands;

namespace OptTopics.Tests.Markup.Html;

public sealed class RenderCommandTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("render");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task Each_page_of_a_folder_becomes_a_file_with_links_between_them()
    {
        Write("pages/start.txt", "====== Home ======\n[[ml:sgd#Rates]] [[#Home]]");
        Write("pages/ml/sgd.txt", "[[:start]] {{:plots:a.png}}");
        Assert.Equal(0, await RunAsync(Path("pages"), "--output", Path("out")));
        Assert.Equal(
            "<h1 id=\"home\">Home</h1>\n<p><a href=\"ml/sgd.html#rates\">Rates</a> <a href=\"#home\">Home</a></p>\n",
            Read("out/start.html"));
        Assert.Equal(
            "<p><a href=\"../start.html\">start</a> <img src=\"../plots/a.png\" alt=\"\" loading=\"lazy\" /></p>\n",
            Read("out/ml/sgd.html"));
    }

    [Fact]
    public async Task A_single_file_is_rendered_under_its_name()
    {
        Write("a.txt", "text");
        Assert.Equal(0, await RunAsync(Path("a.txt"), "--output", Path("out")));
        Assert.Equal("<p>text</p>\n", Read("out/a.html"));
    }

    [Fact]
    public async Task What_is_not_there_is_an_unreadable_path() => Assert.Equal(2, await RunAsync(Path("nowhere"), "--output", Path("out")));

    private static Task<int> RunAsync(params string[] arguments) => RenderCommand.Create().Parse(arguments).InvokeAsync();

    private string Path(string relative) => System.IO.Path.Combine(folder.FullName, relative);

    private string Read(string relative) => File.ReadAllText(Path(relative));

    private void Write(string relative, string text)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Path(relative))!);
        File.WriteAllText(Path(relative), text);
    }
}
