using OptTopics.Bibliography;
using OptTopics.Content;
using OptTopics.Extraction;

namespace OptTopics.Tests.Extraction;

/// <summary>Reads texts as pages and tells their citations in short.</summary>
internal static class Reading
{
    public static ContentPage Wiki(string text) => PageReader.Read(new ContentFile("list.txt", "list", text, ""));

    public static ContentPage Markdown(string text) => PageReader.Read(new ContentFile("list.md", "list", text, ""));

    public static IReadOnlyList<Citation> Citations(this ContentPage page) => [.. page.Entries.SelectMany(e => e.Citations)];

    public static Citation OnlyCitation(this ContentPage page) => Assert.Single(page.Citations());

    /// <summary>The family names, "+" for et al: "Kingma; Ba", "Vaswani +".</summary>
    public static string People(this Reference reference) =>
        string.Join("; ", reference.Authors.Select(a => a.WholeFamily)) + (reference.EtAl ? " +" : "");

    /// <summary>The page that is shipped, with its text.</summary>
    public static (ContentPage Page, string Text) Shipped()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "OptTopics.sln")))
        {
            folder = folder.Parent;
        }

        var bytes = File.ReadAllBytes(Path.Combine(folder!.FullName, "content", "optimization_topics.txt"));
        var file = ContentFile.Decode("optimization_topics.txt", "optimization_topics", bytes);
        return (PageReader.Read(file), file.Text);
    }
}
