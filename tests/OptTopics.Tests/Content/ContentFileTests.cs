using System.Globalization;
using System.Text;
using OptTopics.Bibliography;
using OptTopics.Content;
using OptTopics.Extraction;

namespace OptTopics.Tests.Content;

public sealed class ContentFileTests
{
    private const string Page = "====== Über ======\r\n  * [[https://arxiv.org/abs/1901.00001|Mądry 2019 - Größe]] schön\r\n";

    public static TheoryData<string, byte[]> Encodings() => new()
    {
        { "UTF-8", Encoding.UTF8.GetBytes(Page) },
        { "UTF-8 with its mark", Marked(Encoding.UTF8) },
        { "UTF-16, little end first", Marked(Encoding.Unicode) },
        { "UTF-16, big end first", Marked(Encoding.BigEndianUnicode) },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void A_page_is_one_text_in_every_encoding(string encoding, byte[] bytes)
    {
        var file = ContentFile.Decode("page.txt", "page", bytes);
        Assert.True(file.Text == Page, encoding);
        Assert.Empty(file.Diagnostics);
    }

    [Fact]
    public void What_is_no_UTF8_is_read_as_Latin1_and_told_where_it_shows()
    {
        var file = ContentFile.Decode("page.txt", "page", Encoding.Latin1.GetBytes("one\r\ntwo für"));
        Assert.Equal("one\r\ntwo für", file.Text);
        Assert.Equal("page.txt(2,6)", Assert.Single(file.Diagnostics, d => d.Code == "OT001") is var d ? $"{d.File}({d.Line},{d.Column})" : "");
    }

    [Theory]
    [InlineData("two für", new byte[] { 0xE2, 0x82 })]
    [InlineData("two", new byte[] { 0xF0, 0x9F, 0x93 })]
    public void A_file_that_ends_within_a_character_keeps_its_encoding(string last, byte[] half)
    {
        var file = ContentFile.Decode("page.txt", "page", [.. Encoding.UTF8.GetBytes("one\n" + last), .. half]);
        Assert.Equal($"one\n{last}\uFFFD", file.Text);
        Assert.Equal((2, last.Length + 1), Assert.Single(file.Diagnostics, d => d.Code == "OT001") is var d ? (d.Line, d.Column) : default);
    }

    [Fact]
    public void Bytes_that_are_none_of_the_encoding_of_the_mark_are_told()
    {
        byte[][] files =
        [
            [0xEF, 0xBB, 0xBF, .. "ab"u8, 0xFF, (byte)'c'],
            [0xFF, 0xFE, (byte)'a', 0, (byte)'b', 0, 0x00, 0xD8, (byte)'c', 0],
            [0xFE, 0xFF, 0, (byte)'a', 0, (byte)'b', 0xD8, 0x00, 0, (byte)'c'],
        ];
        Assert.All(files.Select(bytes => ContentFile.Decode("page.txt", "page", bytes)), file =>
        {
            Assert.Equal("ab\uFFFDc", file.Text);
            Assert.Equal((1, 3), Assert.Single(file.Diagnostics, d => d.Code == "OT001") is var d ? (d.Line, d.Column) : default);
        });
    }

    [Fact]
    public void A_half_saved_file_in_UTF16_is_read_to_its_end() =>
        Assert.Equal("ab\uFFFD", ContentFile.Decode("page.txt", "page", [0xFF, 0xFE, (byte)'a', 0, (byte)'b', 0, (byte)'c']).Text);

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void Line_ends_change_no_field_and_no_place(string lineEnd)
    {
        var page = Read(Page.Replace("\r\n", lineEnd, StringComparison.Ordinal));
        var citation = Assert.Single(page.Entries.SelectMany(e => e.Citations));
        Assert.Equal(("Größe", "schön", new SourcePosition(2, 5)), (citation.Reference.Title, citation.Annotation, citation.Position));
        Assert.Equal("Über", page.Title);
    }

    [Theory]
    [InlineData("page.txt", "  * [[https://lee.org/{0}|Lee 2019 - Flat minima number {0}]]")]
    [InlineData("page.md", "* [Lee 2019 - Flat minima number {0}](https://lee.org/{0})")]
    public void A_page_of_five_megabytes_is_read_whole(string name, string bullet)
    {
        const int Bullets = 2_500;
        var prose = string.Concat(Enumerable.Repeat(" where they are wide, and why that matters", 50)) + "\n";
        var text = string.Concat(Enumerable.Range(0, Bullets).Select(i => string.Format(CultureInfo.InvariantCulture, bullet, i) + prose));
        Assert.True(text.Length > 5_000_000);
        var page = PageReader.Read(ContentFile.Decode(name, "page", Encoding.UTF8.GetBytes(text)));
        Assert.Empty(page.Diagnostics);
        Assert.Equal(Bullets, page.Entries.Sum(e => e.Citations.Count));
    }

    [Theory]
    [InlineData("ml/Optimization%20Topics.txt", "ml:optimization_topics")]
    [InlineData("ml/start.txt", "ml:start")]
    [InlineData("ml/README.md", "ml:start")]
    [InlineData("readme.md", "start")]
    [InlineData("ml/not_README.md", "ml:not_readme")]
    [InlineData("a/b/c.md", "a:b:c")]
    [InlineData("papers.bib", "")]
    public void A_path_is_a_page(string path, string id) => Assert.Equal(id, ContentFolder.PageIdOf(path));

    [Theory]
    [InlineData("a.md", "papers/codd.pdf", "papers/codd.pdf")]
    [InlineData("ml/a.md", "papers/a%20b.pdf#page=2", "ml/papers/a b.pdf")]
    [InlineData("ml/a.md", "../codd.pdf", "codd.pdf")]
    [InlineData("ml/a.md", "/codd.pdf", "codd.pdf")]
    [InlineData("ml/a.md", "./codd.pdf", "ml/codd.pdf")]
    [InlineData("ml/a.md", "../../codd.pdf", null)]
    [InlineData("ml/a.md", "..%2F..%2Fcodd.pdf", null)]
    [InlineData("a.md", "https://a.org/codd.pdf", null)]
    [InlineData("a.md", "//a.org/codd.pdf", null)]
    public void A_relative_link_means_a_file_beside_its_page(string page, string link, string? path) =>
        Assert.Equal(path, ContentFiles.Resolve(page, link));

    private static ContentPage Read(string text) => PageReader.Read(ContentFile.Decode("page.txt", "page", Encoding.UTF8.GetBytes(text)));

    private static byte[] Marked(Encoding encoding) => [.. encoding.GetPreamble(), .. encoding.GetBytes(Page)];
}
