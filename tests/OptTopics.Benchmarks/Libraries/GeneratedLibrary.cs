using System.Globalization;
using System.Text;

namespace OptTopics.Benchmarks.Libraries;

/// <summary>
/// Writes a library as keepers write them: pages by topic, in DokuWiki or Markdown, a work cited 1.5 times, some records. The same for the
/// same numbers.
/// </summary>
internal sealed class GeneratedLibrary
{
    private const int PapersPerPage = 100;
    private const int CitationsPerTopic = 15;
    private const int RecordsPerFile = 500;

    private readonly Random random = new(20180524);
    private readonly ZipfWords words;
    private readonly Work[] works;

    public GeneratedLibrary(int papers)
    {
        words = new ZipfWords(30_000, random);
        var persons = new Persons(Math.Max(20, papers / 2), words, random);
        works = [.. Enumerable.Range(0, papers).Select(i => Work.Draw(i, random, words, persons))];
    }

    public void Write(string folder, int? pages)
    {
        var count = pages ?? Math.Max(1, works.Length / PapersPerPage);
        for (var page = 0; page < count; page++)
        {
            var isWiki = page % 2 == 0;
            var name = string.Create(CultureInfo.InvariantCulture, $"area{page % 20}/list{page}{(isWiki ? ".txt" : ".md")}");
            Write(folder, name, Page(page, count, isWiki));
        }

        // One work in twenty has a record.
        foreach (var file in works.Select((Work, Number) => (Work, Number)).Where(w => w.Number % 20 == 0).Chunk(RecordsPerFile))
        {
            var name = string.Create(CultureInfo.InvariantCulture, $"records{file[0].Number}.bib");
            Write(folder, name, string.Concat(file.Select(w => w.Work.ToBibTeX(w.Number))));
        }
    }

    /// <summary>Each work once in its turn, and half as many again from anywhere.</summary>
    private IEnumerable<Work> Cited(int page, int count)
    {
        for (var i = page; i < works.Length; i += count)
        {
            yield return works[i];
            if (random.Next(2) == 0)
            {
                yield return works[random.Next(works.Length)];
            }
        }
    }

    private string Page(int page, int count, bool isWiki)
    {
        var text = new StringBuilder();
        text.AppendLine(isWiki ? $"====== {words.Draw(random, 3)} ======" : $"# {words.Draw(random, 3)}").AppendLine();
        foreach (var (work, i) in Cited(page, count).Select((w, i) => (w, i)))
        {
            if (i % CitationsPerTopic == 0)
            {
                var title = words.Draw(random, 2);
                text.AppendLine().AppendLine(isWiki ? $"===== {title} =====" : $"## {title}").AppendLine();
                text.Append(words.Draw(random, 20)).AppendLine(".").AppendLine();
            }

            var annotation = random.Next(3) == 0 ? "" : words.Draw(random, 5 + random.Next(30)) + ".";
            text.AppendLine(isWiki ? work.ToDokuWiki(annotation) : work.ToMarkdown(annotation));
        }

        return text.ToString();
    }

    private static void Write(string folder, string path, string text)
    {
        var file = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }
}
