using System.Text;
using OptTopics.Checks;
using OptTopics.Content;

namespace OptTopics.Tests.Checks;

/// <summary>Invented content, checked in the year 2026.</summary>
internal static class Checked
{
    private static readonly HashSet<string> None = [];

    public static CheckedContent Content(params (string Path, string Text)[] files) => Content(null, files);

    public static CheckedContent Content(string? root, params (string Path, string Text)[] files) =>
        new([.. files.Select(f => Decoded(f.Path, f.Text))], root, new DateOnly(2026, 1, 1));

    private static ContentFile Decoded(string path, string text) =>
        ContentFile.Decode(path, ContentFolder.PageIdOf(path), Encoding.UTF8.GetBytes(text));

    /// <summary>Where a rule is broken, "page.txt(2,5)", in the order of the report.</summary>
    public static IEnumerable<string> Places(string code, CheckedContent content) =>
        content.Check(None).Where(d => d.Code == code).Select(d => $"{d.File}({d.Line},{d.Column})");

    public static IEnumerable<string> Places(string code, string page) => Places(code, Content(("page.txt", page)));

    public static string Message(string code, CheckedContent content) => Assert.Single(content.Check(None), d => d.Code == code).Message;
}
