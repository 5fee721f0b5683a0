using OptTopics.Content;
using OptTopics.Web.Commands;

namespace OptTopics.Tests.Commands;

public sealed class LedgerCommandTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("ledger");

    private string File => Path.Combine(folder.FullName, Ledger.FileName);

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task It_is_behind_until_it_is_written_and_again_when_a_page_changes()
    {
        Write("a.txt", "===== Minima =====\n  * [[https://arxiv.org/abs/1805.00001|Lee 2018 - Flat minima]]\n");
        Assert.Equal(1, await RunAsync("--check"));
        Assert.False(System.IO.File.Exists(File));

        Assert.Equal(0, await RunAsync());
        Assert.Equal(0, await RunAsync("--check"));
        Assert.Contains("topic\ta\tminima\tlee2018flat\n", Text, StringComparison.Ordinal);

        Write("a.txt", "===== Flatness =====\n  * [[https://arxiv.org/abs/1805.00001|Lee 2018 - Flat minima]]\n");
        var before = Text;
        Assert.Equal(1, await RunAsync("--check"));
        Assert.Equal(before, Text);
        Assert.Equal(0, await RunAsync());
        Assert.Contains("moved\ta\tminima\ta\tflatness\n", Text, StringComparison.Ordinal);
        Assert.Equal(["a.txt", "ledger.tsv"], folder.EnumerateFiles().Select(f => f.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Writing_it_again_changes_nothing()
    {
        Write("a.txt", "  * [[https://arxiv.org/abs/1805.00001|Lee 2018 - Flat minima]]\n");
        await RunAsync();
        var before = Text;
        await RunAsync();
        Assert.Equal(before, Text);
    }

    [Fact]
    public async Task A_broken_line_makes_it_behind_and_is_left_out_when_it_is_written()
    {
        Write("a.txt", "text");
        await RunAsync();
        var whole = Text;
        await System.IO.File.AppendAllTextAsync(File, "<<<<<<< HEAD\n", TestContext.Current.CancellationToken);
        Assert.Equal(1, await RunAsync("--check"));
        Assert.Equal(0, await RunAsync());
        Assert.Equal(whole, Text);
    }

    [Fact]
    public async Task The_shipped_ledger_is_up_to_date() =>
        Assert.Equal(0, await InvokeAsync(Repository.Content, "--check"));

    [Fact]
    public async Task A_folder_that_is_not_there_is_an_unreadable_path() =>
        Assert.Equal(2, await InvokeAsync(Path.Combine(folder.FullName, "nowhere")));

    private string Text => System.IO.File.ReadAllText(File);

    private Task<int> RunAsync(params string[] options) => InvokeAsync([folder.FullName, .. options]);

    private static Task<int> InvokeAsync(params string[] arguments) =>
        LedgerCommand.Create().Parse(arguments).InvokeAsync(cancellationToken: TestContext.Current.CancellationToken);

    private void Write(string path, string text) => System.IO.File.WriteAllText(Path.Combine(folder.FullName, path), text);
}
