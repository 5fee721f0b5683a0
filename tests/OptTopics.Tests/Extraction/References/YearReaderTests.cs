using OptTopics.Extraction;
using OptTopics.Extraction.References;

namespace OptTopics.Tests.Extraction.References;

public sealed class YearReaderTests
{
    [Theory]
    [InlineData("(2018)", 2018, "2018")]
    [InlineData("in 2018a,", 2018, "2018")]
    [InlineData("NeurIPS'17", 2017, "17")]
    [InlineData("ICML’98.", 1998, "98")]
    [InlineData("03/1976", 1976, "1976")]
    [InlineData("2017/06", 2017, "2017")]
    [InlineData("Jan 2017", 2017, "2017")]
    [InlineData("(September/October 2008)", 2008, "2008")]
    [InlineData("1543", 1543, "1543")]
    [InlineData("pp. 1182-1994", null, null)]
    [InlineData("arXiv:2010.12345", null, null)]
    [InlineData("20181", null, null)]
    [InlineData("1990-1995", null, null)]
    [InlineData("the '90s", null, null)]
    [InlineData("20១2", null, null)]
    [InlineData("ICML’١٢", null, null)]
    [InlineData("https://x.org/2018/a", null, null)]
    public void Years_are_told_from_other_numbers(string text, int? year, string? digits)
    {
        var found = YearReader.FindIn(text, new Stretch(0, text.Length));
        Assert.Equal(year, found?.Year);
        Assert.Equal(digits, found?.At.Of(text));
    }
}
