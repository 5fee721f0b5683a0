using OptTopics.Catalog.Loading;
using OptTopics.Content;
using OptTopics.Web.Hosting;

namespace OptTopics.Tests.Web;

/// <summary>
/// A library of which a heading and a title were renamed, a topic moved to another page and a file to another folder; the ledger was written
/// before and after.
/// </summary>
public abstract class EditedSite(bool keepsLedger) : Site(Make(keepsLedger))
{
    private const string Rates = "===== Rates =====\n  * [[https://arxiv.org/abs/1707.00002|Park 2017 - Learning rates]]\n";
    private const string Averaging = "===== Averaging =====\n  * [[https://arxiv.org/abs/1606.00003|Cho 2016 - Averages of weights]]\n";
    private const string SomethingElse = "  * [[https://arxiv.org/abs/1505.00004|Ito 2015 - Something else]]\n";
    private const string Other = "===== Else =====\n" + SomethingElse;
    private const string Depth = "===== Depth =====\n  * [[https://arxiv.org/abs/1404.00006|Roe 2014 - Depth of nets]]\n" + SomethingElse;

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        Directory.Delete(ContentPath, recursive: true);
        GC.SuppressFinalize(this);
    }

    private static string Make(bool keepsLedger)
    {
        var folder = Directory.CreateTempSubdirectory("opttopics-renamed-").FullName;
        Write("old.txt", $"""
            ====== Notes ======
            ===== Minima =====
              * [[https://arxiv.org/abs/1805.00001|Lee 2018 - Flat minima]]
            {Rates}{Averaging}
            """);
        Write("other.txt", $"====== Others ======\n{Other}{Depth}");
        Record(new DateOnly(2020, 1, 1));
        File.Delete(Path.Combine(folder, "old.txt"));
        Write("ml/new.txt", $"""
            ====== Notes ======
            ===== Flatness =====
              * [[https://arxiv.org/abs/1805.00001|Lee 2018 - Wide and flat minima]]
            {Rates}{Depth}
            """);
        Write("other.txt", $"====== Others ======\n{Other}{Averaging}  * [[https://arxiv.org/abs/2002.00005|Kim 2020 - Later averages]]\n");
        Record(new DateOnly(2021, 2, 3));
        if (!keepsLedger)
        {
            File.Delete(Path.Combine(folder, Ledger.FileName));
        }

        return folder;

        void Write(string path, string text)
        {
            var file = new FileInfo(Path.Combine(folder, path));
            file.Directory!.Create();
            File.WriteAllText(file.FullName, text);
            file.LastWriteTimeUtc = new DateTime(2021, 2, 3, 0, 0, 0, DateTimeKind.Utc);
        }

        void Record(DateOnly day)
        {
            var update = LedgerUpdate.OfAsync(new ContentFolder(folder), CatalogHosting.Readers, day).GetAwaiter().GetResult();
            Write(Ledger.FileName, update.After.ToString());
        }
    }
}

public sealed class RenamedSite() : EditedSite(keepsLedger: true);

/// <summary>The same library without its ledger.</summary>
public sealed class ForgetfulSite() : EditedSite(keepsLedger: false);
