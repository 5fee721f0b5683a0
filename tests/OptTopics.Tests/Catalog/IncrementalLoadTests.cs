using CsCheck;
using OptTopics.Content;

namespace OptTopics.Tests.Catalog;

public sealed class IncrementalLoadTests
{
    // Few authors, titles and addresses, so that works meet, clash and part again.
    private static readonly Gen<string> Author = Any("", "Lee", "Ann Lee", "A. Lee", "Bo Mądry", "Bo Madry", "Lee, Bo Madry", "Cho et al");
    private static readonly Gen<string> Year = Any("", "2018", "2018", "2019", "2011");
    private static readonly Gen<string> Title = Any(
        "", "Flat minima", "Flat minima revisited again", "Flat Minima, Revisited Again", "Sharp minima", "It");
    private static readonly Gen<string> Address = Any(
        "",
        "",
        "",
        "https://arxiv.org/abs/1805.00001",
        "https://arxiv.org/pdf/1805.00001",
        "https://arxiv.org/abs/1805.00002",
        "https://lee.org/flat",
        "http://www.lee.org/flat/",
        "https://arxiv.org/abs/1805.00001 https://lee.org/flat");

    private static readonly Gen<string> Citation = Gen.Select(Any("-", "-", "-", "-video"), Author, Year, Title, Address, Any("", "with a remark"))
        .Select((kind, author, year, title, address, note) => $"{kind} {author} | {year} | {title} | {address} | {note}");

    private static readonly Gen<string> Line = Gen.Frequency(
        (6, Citation),
        (1, Any("# Minima", "## Flat", "### Sharp")),
        (1, Any("some prose on minima", "-profile Ann Lee | | | https://ann.org", "-profile her page | | | https://lee.org/flat")),
        (1, Citation.Select(c => c + "\n+ code https://github.com/lee/flat")));

    private static readonly Gen<string> Record =
        Gen.Select(Any("lee2018flat", "lee2018", "bo", "x:y"), Author, Year, Title, Address, Any("", "Anna Lee")).Select(
            (key, author, year, title, address, alias) =>
                $"{key} | article | {author.Replace(" et al", "", StringComparison.Ordinal)} | {year} | {title} | {address} | {alias}");

    private static readonly Gen<(string Action, string Path, string Other, string Text)> Edit = Gen.OneOf(
        Gen.Select(Any("write", "write", "write", "delete", "move"), Page, Page, Line.List[0, 5])
            .Select((a, p, o, t) => (a, p, o, string.Join('\n', t))),
        Gen.Select(Any("write", "write", "delete"), Any("a.bib", "b.bib"), Record.List[0, 3]).Select((a, p, t) => (a, p, p, string.Join('\n', t))),
        Gen.Select(Any("record", "record", "delete"), Any(Ledger.FileName)).Select((a, p) => (a, p, p, "")),
        Remembered.List[0, 4].Select(t => ("write", Ledger.FileName, Ledger.FileName, string.Join('\n', t))));

    // Also what the verb would not write: two lines of one work, keys that others would get, moves in a circle.
    private static Gen<string> Remembered => Gen.OneOf(
        Gen.Select(
                Any("lee2018flat", "lee2018", "lee2018flatminima", "madry2018flat", "x:y"),
                Any("2019-05-01", "2018-02-03"),
                Any("", "lee", "madry"),
                Any("", "2018", "2019"),
                Any("", "flat minima", "sharp minima"),
                Any("", "arxiv:1805.00001", "arxiv:1805.00002", "https://lee.org/flat", "arxiv:1805.00001\thttps://lee.org/flat"))
            .Select((key, day, author, year, title, marks) => $"work\t{key}\t{day}\t{author}\t{year}\t{title}\t{marks}"),
        Any(
            "page\ta\t2018-01-01",
            "page\tb\t2019-01-01",
            "moved\ta\tflat\ta\tsharp",
            "moved\ta\tsharp\tb\tflat",
            "moved\tb\tflat\ta\tsharp",
            "moved\tc\t\ta",
            "nonsense"));

    private static Gen<string> Any(params string[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    private static Gen<string> Page => Any("a.txt", "a.md", "b.txt", "c.md", "deep/a.txt");

    [Fact]
    public async Task A_catalog_updated_step_by_step_equals_one_built_from_nothing() =>
        await Edit.List[1, 3].List[1, 8].SampleAsync(
            async loads =>
            {
                using var library = await TestLibrary.OfAsync("- Lee | 2018 | Flat minima | https://arxiv.org/abs/1805.00001");
                foreach (var edits in loads)
                {
                    foreach (var edit in edits)
                    {
                        await ApplyAsync(library, edit);
                    }

                    await library.LoadAsync();
                }

                var updated = await library.DumpAsync();
                library.ForgetCatalog();
                await library.LoadAsync();
                Assert.Equal(await library.DumpAsync(), updated);
            },
            iter: 25,
            threads: 1);

    private static async Task ApplyAsync(TestLibrary library, (string Action, string Path, string Other, string Text) edit)
    {
        if (edit.Action == "record")
        {
            await library.RecordAsync();
        }
        else if (edit.Action == "write")
        {
            library.Write(edit.Path, edit.Text);
        }
        else if (library.Has(edit.Path) && edit.Action == "delete")
        {
            library.Delete(edit.Path);
        }
        else if (library.Has(edit.Path) && !library.Has(edit.Other))
        {
            library.Move(edit.Path, edit.Other);
        }
    }
}
