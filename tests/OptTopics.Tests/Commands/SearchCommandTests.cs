using System.Text.Json;
using OptTopics.Catalog.Search;
using OptTopics.Web.Commands;

namespace OptTopics.Tests.Commands;

public sealed class SearchCommandTests
{
    [Fact]
    public async Task A_folder_is_asked_like_its_site()
    {
        using var output = new StringWriter();
        var query = new PaperQuery { Words = "madry 2018" };
        var token = TestContext.Current.CancellationToken;
        Assert.Equal(0, await SearchCommand.RunAsync(Repository.Content, query, SearchFormat.Text, output, token));
        Assert.Matches(@"^santurkar2018  How Does Batch Normalization Help Optimization\?  optimization_topics\.txt\(6\)\r?\n$", output.ToString());
    }

    [Fact]
    public async Task For_programs_each_work_is_one_line()
    {
        using var output = new StringWriter();
        var query = new PaperQuery { Words = "gradient", PageSize = 2 };
        await SearchCommand.RunAsync(Repository.Content, query, SearchFormat.Json, output, TestContext.Current.CancellationToken);
        var lines = output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(2, lines.Length);
        Assert.All(lines, line => Assert.NotEmpty(JsonDocument.Parse(line).RootElement.GetProperty("key").GetString()!));
    }

    [Fact]
    public async Task A_folder_that_is_not_there_is_an_unreadable_path() => await Assert.ThrowsAsync<DirectoryNotFoundException>(() =>
        SearchCommand.RunAsync("/no/such/folder", new PaperQuery(), SearchFormat.Text, TextWriter.Null, TestContext.Current.CancellationToken));
}
