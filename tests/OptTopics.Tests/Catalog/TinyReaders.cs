using System.Globalization;
using OptTopics.Bibliography;
using OptTopics.Catalog.Loading;
using OptTopics.Content;

namespace OptTopics.Tests.Catalog;

/// <summary>
/// Reads pages and records in a form that says exactly what a test wants, so that the catalog is tested without the real readers:
/// <code>
/// ## Topic
/// prose
/// - Ann Lee, Bo | 2018 | A title | https://arxiv.org/abs/1805.11604 | what is said of it
/// + code https://github.com/lee/title
/// </code>
/// A line with <c>+</c> is a side link of the citation before; <c>-video</c> and the like tell another kind than a paper.
/// Records: <c>key | type | Ann Lee, Bo Li | 2018 | A title | links | alias, alias</c>.
/// </summary>
internal static class TinyReaders
{
    public static ContentReaders Readers { get; } = new(ReadPage, ReadRecords);

    private static ContentPage ReadPage(ContentFile file)
    {
        if (file.Text.Contains("unreadable", StringComparison.Ordinal))
        {
            throw new InvalidDataException("it is unreadable");
        }

        var page = new ContentPage { Id = file.PageId, File = file.Path, Title = file.PageId, Diagnostics = file.Diagnostics };
        Topic? topic = null;
        foreach (var (line, index) in file.Text.Split('\n').Select((l, i) => (l, i + 1)).Where(l => l.l.Length > 0))
        {
            if (line[0] == '#')
            {
                var level = line.TakeWhile(c => c == '#').Count();
                var parent = page.Topics.FindLast(
                    t => t.Level < level && (page.Topics.FindLastIndex(u => u.Level <= t.Level) == page.Topics.IndexOf(t)));
                topic = new Topic
                {
                    Page = page,
                    Parent = parent,
                    Anchor = NameFolding.Fold(line).Replace(' ', '_'),
                    Title = line[level..].Trim(),
                    Level = level,
                    Order = page.Topics.Count,
                    Position = new SourcePosition(index, 1),
                };
                page.Topics.Add(topic);
            }
            else if (line[0] == '+')
            {
                var entry = page.Entries[^1];
                var (kind, url) = line[1..].Trim().Split(' ') is [var k, var u] ? (k, u) : ("other", line[1..].Trim());
                entry.Citations.Add(new Citation
                {
                    Entry = entry,
                    Order = entry.Citations.Count,
                    Kind = Enum.Parse<WorkKind>(kind, ignoreCase: true),
                    PartOf = 0,
                    Reference = new Reference { Url = url, Links = [url] },
                    Position = new SourcePosition(index, 1),
                });
            }
            else
            {
                var entry = new Entry
                {
                    Page = page,
                    Topic = topic,
                    Order = page.Entries.Count,
                    Kind = EntryKind.Paragraph,
                    Position = new SourcePosition(index, 1),
                    Content = [new HtmlFragment(line)],
                    Text = line,
                };
                page.Entries.Add(entry);
                if (line[0] == '-')
                {
                    entry.Citations.Add(ReadCitation(entry, line, index));
                }
            }
        }

        return page;
    }

    private static Citation ReadCitation(Entry entry, string line, int index)
    {
        var kind = line.Split(' ')[0][1..];
        var parts = line[(kind.Length + 1)..].Split('|', StringSplitOptions.TrimEntries);
        var links = Part(parts, 3).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return new Citation
        {
            Entry = entry,
            Order = 0,
            Kind = kind.Length > 0 ? Enum.Parse<WorkKind>(kind, ignoreCase: true) : WorkKind.Paper,
            LeadsEntry = true,
            Annotation = Part(parts, 4) is { Length: > 0 } note ? note : null,
            Position = new SourcePosition(index, 1),
            Reference = new Reference
            {
                Label = string.Join(' ', parts.Take(3)).Trim(),
                Url = links.FirstOrDefault(),
                Links = links,
                Authors = Names(parts[0].Replace(" et al", "", StringComparison.Ordinal)),
                EtAl = parts[0].EndsWith("et al", StringComparison.Ordinal),
                Year = Number(Part(parts, 1)),
                Title = Part(parts, 2) is { Length: > 0 } title ? title : null,
                Identifiers = [.. links.SelectMany(Identifiers.FromUrl)],
            },
        };
    }

    private static RecordFile ReadRecords(ContentFile file)
    {
        var lines = file.Text.Split('\n').Select((Text, Index) => (Text, Line: Index + 1)).Where(l => l.Text.Contains('|', StringComparison.Ordinal));
        return new RecordFile([.. lines.Select(l => ReadRecord(file, l.Text, l.Line))], []);
    }

    private static WorkRecord ReadRecord(ContentFile file, string line, int index)
    {
        var parts = line.Split('|', StringSplitOptions.TrimEntries);
        var links = Part(parts, 5).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return new WorkRecord
        {
            Key = parts[0],
            Type = Part(parts, 1),
            File = file.Path,
            Position = new SourcePosition(index, 1),
            Authors = Names(Part(parts, 2)),
            Year = Number(Part(parts, 3)),
            Title = Part(parts, 4) is { Length: > 0 } title ? title : null,
            Links = links,
            Identifiers = [.. links.SelectMany(Identifiers.FromUrl)],
            Aliases = Names(Part(parts, 6)),
            Fields = new Dictionary<string, string>(StringComparer.Ordinal) { ["title"] = Part(parts, 4) },
        };
    }

    private static string Part(string[] parts, int index) => index < parts.Length ? parts[index] : "";

    private static int? Number(string text) => text.Length > 0 ? int.Parse(text, CultureInfo.InvariantCulture) : null;

    private static List<Name> Names(string text) =>
        [.. text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(NameParser.ParsePrinted)];
}
