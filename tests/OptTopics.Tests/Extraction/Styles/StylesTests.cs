using OptTopics.Bibliography;

namespace OptTopics.Tests.Extraction.Styles;

/// <summary>
/// The styles that references and lists are written in, each with one, two and four authors: whoever follows one of them finds authors, year, title
/// and venue right.
/// </summary>
public sealed class StylesTests
{
    private static readonly Person[] People =
    [
        new("Ann", "B", "Smith"), new("Carlos", null, "Müller"), new("Diederik", "P", "van den Berg"), new("Xiaoming", null, "O'Brien"),
    ];

    private static readonly Work[] Works =
    [
        new("one", People[..1], 2014, "Predicting long lists with short memories", "Cognitive Science", "ICML"),
        new("two", People[1..3], 1998, "Do lists help? Evidence from 41 towns", "Physical Review Letters", "CHI"),
        new("four", People, 2021, "Lists: A Survey of Rows and Columns", "Journal of Machine Learning Research", "NeurIPS"),
    ];

    public static TheoryData<string, Work> References() => Each(WrittenStyles.References.Keys);

    public static TheoryData<string, Work> Lists() => Each(WrittenStyles.Lists.Keys);

    [Theory]
    [MemberData(nameof(References))]
    public void A_reference_is_read_in_each_style(string style, Work work)
    {
        var read = Read(WrittenStyles.References[style](work));
        var people = style.StartsWith("MLA", StringComparison.Ordinal) && work.Authors.Count > 2 ? $"{work.First.Family} +" : Families(work);
        Assert.Equal((people, work.Year, work.Title), (read.People(), read.Year, read.Title));
        Assert.Contains(style.Contains("meeting", StringComparison.Ordinal) ? work.Meeting : work.Journal, read.Venue, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public void An_entry_of_a_list_is_read_in_each_style(string style, Work work)
    {
        var read = Read(WrittenStyles.Lists[style](work));
        var people = style.Contains("et al", StringComparison.Ordinal) ? $"{work.First.Family} +"
            : style.Contains("nobody", StringComparison.Ordinal) ? ""
            : Families(work);
        int? year = style.Contains("undated", StringComparison.Ordinal) ? null : work.Year;
        Assert.Equal((people, year, work.Title), (read.People(), read.Year, read.Title));
        Assert.Equal(style.Contains("meeting", StringComparison.Ordinal) ? work.Meeting : null, read.Venue);
    }

    private static TheoryData<string, Work> Each(IEnumerable<string> styles)
    {
        var data = new TheoryData<string, Work>();
        foreach (var style in styles)
        {
            foreach (var work in Works)
            {
                data.Add(style, work);
            }
        }

        return data;
    }

    private static string Families(Work work) => string.Join("; ", work.Authors.Select(a => a.Family));

    private static Reference Read(string entry)
    {
        var isBlock = entry.StartsWith('#') || entry.StartsWith('|');
        return Reading.Markdown(isBlock ? entry : $"- {entry}\n").Citations().First(c => c.PartOf is null).Reference;
    }
}
