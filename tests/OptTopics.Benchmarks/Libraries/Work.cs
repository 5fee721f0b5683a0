using System.Globalization;

namespace OptTopics.Benchmarks.Libraries;

/// <summary>A made-up work, as a page or a record prints it.</summary>
internal sealed record Work(IReadOnlyList<(string Given, string Family)> Authors, int Year, string Title, string Venue, string Url)
{
    public static Work Draw(int number, Random random, ZipfWords words, Persons persons)
    {
        // Far more is new than old.
        var year = 2025 - (int)(Math.Pow(random.NextDouble(), 2) * 45);
        var title = words.Draw(random, 4 + random.Next(8));
        var url = random.Next(10) < 7
            ? string.Create(CultureInfo.InvariantCulture, $"https://arxiv.org/abs/{year % 100:D2}{1 + (number % 12):D2}.{number / 12 % 100_000:D5}")
            : string.Create(CultureInfo.InvariantCulture, $"https://{words.Draw(random)}.org/{number}.pdf");
        return new Work(persons.Draw(random, 1 + random.Next(4)), year, char.ToUpperInvariant(title[0]) + title[1..], Persons.Venue(random), url);
    }

    /// <summary>A bullet of a DokuWiki page.</summary>
    public string ToDokuWiki(string annotation)
    {
        var names = Authors switch
        {
            [var one] => one.Family,
            [var one, var two] => $"{one.Family} & {two.Family}",
            _ => $"{Authors[0].Family} et al",
        };
        return string.Create(CultureInfo.InvariantCulture, $"  * [[{Url}|{names} {Year} - {Title}]] {annotation}");
    }

    /// <summary>A bullet of a Markdown page.</summary>
    public string ToMarkdown(string annotation)
    {
        var names = string.Join(", ", Authors.Select(a => $"{a.Given} {a.Family}"));
        return string.Create(CultureInfo.InvariantCulture, $"- [{Title}]({Url}). {names}. {Venue}, {Year}. {annotation}");
    }

    public string ToBibTeX(int number) => string.Create(
        CultureInfo.InvariantCulture,
        $$"""
        @inproceedings{work{{number}},
          author = {{{string.Join(" and ", Authors.Select(a => $"{a.Family}, {a.Given}"))}}},
          title = {{{Title}}},
          booktitle = {{{Venue}}},
          year = {{{Year}}},
          url = {{{Url}}},
        }

        """);
}
