using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using OptTopics.Bibliography;

namespace OptTopics.Catalog;

/// <summary>
/// How the words of the bibliography become tables. EF would take a third of a start to find this out, so <c>Compiled</c> has it ready:
/// <c>dotnet ef dbcontext optimize --project src/OptTopics --output-dir Catalog/Compiled</c> writes it anew after each change,
/// and a test tells when it was forgotten.
/// </summary>
internal static class CatalogModel
{
    /// <summary>A paper's key before it is lengthened by <see cref="KeyWords"/>: "du2018".</summary>
    public const string KeyStem = nameof(KeyStem);

    /// <summary>The words that a key takes after its stem, the first always: "gradient descent provably".</summary>
    public const string KeyWords = nameof(KeyWords);

    /// <summary>The key that the paper's record gives.</summary>
    public const string RecordKey = nameof(RecordKey);

    /// <summary>The key that the ledger remembers, where no record gives one.</summary>
    public const string LedgerKey = nameof(LedgerKey);

    /// <summary>Decides between papers that have all words of their keys in common.</summary>
    public const string KeyOrder = nameof(KeyOrder);

    /// <summary>The day the ledger first saw the paper; null for one that it does not know.</summary>
    public const string FirstSeen = nameof(FirstSeen);

    /// <summary>The day that counts for works of a page that the ledger does not know.</summary>
    public const string NewWorksSince = nameof(NewWorksSince);

    /// <summary>What an author or the first author of a paper sorts by.</summary>
    public const string SortName = nameof(SortName);

    public const string SortTitle = nameof(SortTitle);

    /// <summary>The first letter of an author's sort name, "#" for what is none.</summary>
    public const string SortLetter = nameof(SortLetter);

    /// <summary>Further spellings that the work itself knows for a name.</summary>
    public const string Spellings = nameof(Spellings);

    /// <summary>The person that a profile is about, by slug.</summary>
    public const string PersonSlug = nameof(PersonSlug);

    private static readonly ValueConverter<SourcePosition, long> PositionConverter = new(
        position => ((long)position.Line << 32) | (uint)position.Column,
        value => new SourcePosition((int)(value >> 32), (int)value));

    public static void Configure(ModelBuilder model)
    {
        model.Entity<ContentPage>(Configure);
        model.Entity<Topic>(Configure);
        model.Entity<Entry>(Configure);
        model.Entity<Citation>(Configure);
        model.Entity<Paper>(Configure);
        model.Entity<Author>(Configure);
        model.Entity<Authorship>(Configure);
        model.Entity<PaperYear>(year =>
        {
            year.HasKey(y => new { y.PaperId, y.Year });
            year.HasIndex(y => y.Year);
            year.HasOne<Paper>().WithMany().HasForeignKey(y => y.PaperId).OnDelete(DeleteBehavior.Cascade);
        });
        model.Entity<PaperIdentifier>(identifier =>
        {
            identifier.HasKey(i => new { i.PaperId, i.Scheme, i.Value });
            identifier.HasIndex(i => new { i.Value, i.Scheme });
            identifier.HasOne<Paper>().WithMany().HasForeignKey(i => i.PaperId).OnDelete(DeleteBehavior.Cascade);
        });
        model.Entity<StoredRecord>(record =>
        {
            record.Property(r => r.Record!).IsJson();
            record.Property(r => r.Remembered!).IsJson();
            record.HasIndex(r => r.File);
            record.HasIndex(r => r.KeyStem).HasFilter("\"KeyStem\" IS NOT NULL");
        });
        model.Entity<FormerAddress>(address =>
        {
            address.HasIndex(a => new { a.Page, a.Anchor });
            address.HasIndex(a => a.ToPage);
        });
        model.Entity<MatchKey>(key =>
        {
            key.Property(k => k.Id).ValueGeneratedNever();
            key.HasIndex(k => k.Hash);
            key.HasOne<Citation>().WithMany().HasForeignKey(k => k.CitationId).OnDelete(DeleteBehavior.Cascade);
            key.HasOne<StoredRecord>().WithMany().HasForeignKey(k => k.RecordId).OnDelete(DeleteBehavior.Cascade);
        });
        model.Entity<CommittedKey>(key =>
        {
            key.HasKey(k => k.Hash);
            key.Property(k => k.Hash).ValueGeneratedNever();
        });
        model.Entity<SourceFile>(file =>
        {
            file.HasKey(f => f.Path);
            file.Property(f => f.Diagnostics).IsJson();
            file.Property(f => f.Commits!).IsJson();
        });
    }

    private static void Configure(EntityTypeBuilder<ContentPage> page)
    {
        page.HasKey(p => p.RowId);
        page.HasIndex(p => p.Id).IsUnique();
        page.HasIndex(p => p.File).IsUnique();
        page.Property(p => p.Diagnostics).IsJson();
        page.Property<DateOnly>(NewWorksSince);
        page.HasMany(p => p.Topics).WithOne(t => t.Page).HasForeignKey(t => t.PageId).OnDelete(DeleteBehavior.Cascade);
        page.HasMany(p => p.Entries).WithOne(e => e.Page).HasForeignKey(e => e.PageId).OnDelete(DeleteBehavior.Cascade);
    }

    private static void Configure(EntityTypeBuilder<Topic> topic)
    {
        topic.Property(t => t.FurtherAnchors).IsJson();
        topic.Property(t => t.Position).HasConversion(PositionConverter);
        topic.HasOne(t => t.Parent).WithMany(t => t.Children).HasForeignKey(t => t.ParentId).OnDelete(DeleteBehavior.Cascade);
        topic.HasMany(t => t.Entries).WithOne(e => e.Topic).HasForeignKey(e => e.TopicId).OnDelete(DeleteBehavior.Cascade);
    }

    private static void Configure(EntityTypeBuilder<Entry> entry)
    {
        entry.Property(e => e.Content).IsJson();
        entry.Property(e => e.Position).HasConversion(PositionConverter);
        entry.HasOne(e => e.Parent).WithMany(e => e.Children).HasForeignKey(e => e.ParentId).OnDelete(DeleteBehavior.Cascade);
        entry.HasMany(e => e.Citations).WithOne(c => c.Entry).HasForeignKey(c => c.EntryId).OnDelete(DeleteBehavior.Cascade);
    }

    private static void Configure(EntityTypeBuilder<Citation> citation)
    {
        citation.Property(c => c.Reference).IsJson();
        citation.Property(c => c.Note).IsJson();
        citation.Property(c => c.Position).HasConversion(PositionConverter);
        citation.Property<string?>(PersonSlug);
        citation.HasIndex(PersonSlug).HasFilter("\"PersonSlug\" IS NOT NULL");
        citation.HasOne(c => c.Paper).WithMany(p => p.Citations).HasForeignKey(c => c.PaperId).OnDelete(DeleteBehavior.SetNull);
        citation.HasOne(c => c.Author).WithMany(a => a.Profiles).HasForeignKey(c => c.AuthorId).OnDelete(DeleteBehavior.SetNull);
    }

    private static void Configure(EntityTypeBuilder<Paper> paper)
    {
        paper.Property(p => p.Years).IsJson();
        paper.Property(p => p.Fields).IsJson();
        paper.Property(p => p.Identifiers).IsJson();
        paper.Property(p => p.Links).IsJson();
        paper.Property<string>(KeyStem);
        paper.Property<string>(KeyWords);
        paper.Property<string?>(RecordKey);
        paper.Property<string?>(LedgerKey);
        paper.Property<string>(KeyOrder);
        paper.Property<DateOnly?>(FirstSeen);
        paper.Property<string>(SortName);
        paper.Property<string>(SortTitle);

        // Keys are told apart after the papers are written, so for a moment two may be equal.
        paper.HasIndex(p => p.Key);
        paper.HasIndex(KeyStem);

        // The orders of search results.
        paper.HasIndex(nameof(Paper.Year), nameof(Paper.Key)).IsDescending(true, false);
        paper.HasIndex(nameof(Paper.Added), nameof(Paper.Year), nameof(Paper.Key)).IsDescending(true, true, false);
        paper.HasIndex(SortName, nameof(Paper.Key));
        paper.HasIndex(SortTitle, nameof(Paper.Key));
        paper.HasMany(p => p.Authors).WithOne(a => a.Paper).HasForeignKey(a => a.PaperId).OnDelete(DeleteBehavior.Cascade);
    }

    private static void Configure(EntityTypeBuilder<Author> author)
    {
        author.Property(a => a.Name).IsJson();
        author.Property(a => a.OtherNames).IsJson();
        author.Property<string>(SortName);
        author.HasIndex(a => a.Slug).IsUnique();
        author.Property<string>(SortLetter);
        author.HasIndex(SortLetter, SortName);
        author.HasMany(a => a.Works).WithOne(w => w.Author).HasForeignKey(w => w.AuthorId).OnDelete(DeleteBehavior.SetNull);
    }

    private static void Configure(EntityTypeBuilder<Authorship> authorship)
    {
        authorship.Property(a => a.Name).IsJson();
        authorship.Property<IReadOnlyList<string>>(Spellings).IsJson();
    }
}
