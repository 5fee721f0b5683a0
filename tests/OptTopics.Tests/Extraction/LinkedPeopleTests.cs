using OptTopics.Bibliography;

namespace OptTopics.Tests.Extraction;

/// <summary>Names that are links: of the people of a work, not works of their own.</summary>
public sealed class LinkedPeopleTests
{
    [Theory]
    [InlineData("- [A study of lists](https://a.org/1.pdf)\n  - [Ann Smith](https://a.org/x), [Bob Doe](https://b.org/y)\n")]
    [InlineData("- [A study of lists](https://a.org/1.pdf)\n- [Ann Smith](https://a.org/x), [Bob Doe](https://b.org/y)\n")]
    [InlineData("- [A study of lists](https://a.org/1.pdf) by [Ann Smith](https://a.org/x) and [Bob Doe](https://b.org/y)\n")]
    [InlineData("- [A study of lists](https://a.org/1.pdf) by [Wulf Smith](https://a.org/x), [Olav Doe](https://b.org/y)\n")]
    [InlineData("- [A study of lists](https://a.org/1.pdf), [Ann Smith](https://a.org/x), [Bob Doe](https://b.org/y)\n")]
    [InlineData("- [Ann Smith](https://a.org/~smith) and [Bob Doe](https://b.org/doe): [A study of lists](https://a.org/1.pdf)\n")]
    public void Linked_names_beside_a_work_are_its_people(string text)
    {
        var citations = Reading.Markdown(text).Citations();
        var work = Assert.Single(citations, c => c.PartOf is null);
        Assert.Equal(("A study of lists", "Smith; Doe", null), (work.Reference.Title, work.Reference.People(), work.Annotation));
        Assert.Equal([WorkKind.Profile, WorkKind.Profile], citations.Where(c => c != work).Select(c => c.Kind));
    }

    [Fact]
    public void Linked_names_may_stand_in_the_running_reference()
    {
        var work = Assert.Single(Reading.Markdown(
            "- A study of lists. [Ann Smith](https://a.org/x), [Bob Doe](https://b.org/y). ICML 2015. " +
            "[pdf](https://a.org/1.pdf)").Citations(), c => c.PartOf is null);
        Assert.Equal(
            ("A study of lists", "Smith; Doe", 2015, "https://a.org/1.pdf"),
            (work.Reference.Title, work.Reference.People(), work.Reference.Year, work.Reference.Url));
    }

    [Fact]
    public void Things_linked_below_a_work_stay_works_of_their_own() =>
        Assert.Equal(
            [null, null, null],
            Reading.Markdown(
                "- [A study of lists](https://a.org/1.pdf)\n" +
                "  - [Code Lister](https://github.com/a/b), [Rolling Rows](https://b.org/y)\n").Citations().Select(c => c.PartOf));
}
