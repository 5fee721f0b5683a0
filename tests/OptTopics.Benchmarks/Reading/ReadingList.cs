using System.Text;
using static System.FormattableString;

namespace OptTopics.Benchmarks.Reading;

/// <summary>One annotated reading list, written as people write DokuWiki and as they write Markdown.</summary>
internal static class ReadingList
{
    private static readonly string[] Families = ["Smith", "Nguyen", "van den Oord", "García", "Müller", "Ioffe", "Okafor", "Li"];

    private static readonly string[] Words =
    [
        "batch", "normalization", "helps", "because", "loss", "smoother", "deep", "networks",
        "without", "noise", "learning", "rate", "simple", "gradient", "proof", "large",
    ];

    public static string DokuWiki(int length) => Write(length, i => (i % 40) switch
    {
        0 => Invariant(
            $"""
            ===== {Title(i)} =====

            What **matters** here is {Prose(i, 30)}, see [[other:page|the other page]] and //its notes//.
            The list goes on below.


            """),
        39 => Invariant(
            $"""
            ^ Method ^ Year ^ Remark ^
            | {Title(i)} | {Year(i)} | {Prose(i, 5)} |
            | ''{Title(i)}'' | {Year(i)} | {Prose(i, 4)} |


            """),
        _ => $"  * [[{Address(i)}|{Citation(i)}]] {Remark(i)}\n",
    });

    public static string Markdown(int length) => Write(length, i => (i % 40) switch
    {
        0 => Invariant(
            $"""

            ## {Title(i)}

            What **matters** here is {Prose(i, 30)}, see [the other page](other/page.md) and *its notes*.
            The list goes on below.


            """),
        39 => Invariant(
            $"""

            | Method | Year | Remark |
            |---|---|---|
            | {Title(i)} | {Year(i)} | {Prose(i, 5)} |
            | `{Title(i)}` | {Year(i)} | {Prose(i, 4)} |


            """),
        _ => $"- [{Citation(i)}]({Address(i)}) {Remark(i)}\n",
    });

    private static string Write(int length, Func<int, string> piece)
    {
        var text = new StringBuilder(length);
        for (var i = 0; text.Length < length; i++)
        {
            text.Append(piece(i));
        }

        return text.ToString();
    }

    private static int Year(int i) => 1990 + (i % 34);

    private static string Family(int i) => Families[i % Families.Length];

    private static string Address(int i) => Invariant($"https://arxiv.org/abs/{Year(i) % 100:00}05.{i % 100000:00000}");

    private static string Citation(int i) => Invariant($"{Family(i)} et al {Year(i)} - {Title(i)}");

    private static string Remark(int i) => Invariant($"{Prose(i, 12)} \"{Prose(i + 1, 6)}\" (**{Prose(i, 2)}**).");

    private static string Title(int i) => Invariant($"On {Prose(i, 3)} {Words[i % 7]} {i}");

    private static string Prose(int i, int count) =>
        string.Join(' ', Enumerable.Range(0, count).Select(k => Words[((i * 7) + (k * (3 + (i % 5)))) % Words.Length]));
}
