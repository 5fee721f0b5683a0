using OptTopics.Checks;
using OptTopics.Export;

namespace OptTopics.Tests.Checks;

public sealed class CitedWorksTests
{
    [Fact]
    public void The_works_of_pages_make_a_bib_file_to_begin_with()
    {
        var content = Checked.Content(
            ("a.txt", """
                ====== Minima ======
                  * [[https://arxiv.org/abs/1901.00001|Lee 2019 - Flat minima]] a proof
                  * [[https://lee.org/sharp|Lee 2019 - Sharp minima]]
                """),
            ("b.txt", "  * [[https://arxiv.org/pdf/1901.00001|Lee et al. 2019]]"));
        using var text = new StringWriter { NewLine = "\n" };
        BibTexWriter.Write(CitedWorks.Of(content.Pages.Select(p => p.Page)), text);
        Assert.StartsWith("@misc{lee2019flat,\n  author        = {Lee", text.ToString(), StringComparison.Ordinal);
        Assert.Contains("annote        = {a proof}", text.ToString(), StringComparison.Ordinal);
        Assert.Contains("@misc{lee2019sharp,", text.ToString(), StringComparison.Ordinal);
        Assert.Equal(2, text.ToString().Split("\n}\n").Length - 1);
    }
}
