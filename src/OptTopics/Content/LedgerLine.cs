using System.Globalization;

namespace OptTopics.Content;

/// <summary>One fact of a <see cref="Ledger"/> as a line of fields between tabs.</summary>
internal static class LedgerLine
{
    private const string DateFormat = "yyyy-MM-dd";

    /// <summary>The fact, or null for a line that is none.</summary>
    public static object? Read(string line) => line.Split('\t') switch
    {
        ["page", { Length: > 0 } id, var date, .. var works] when DateOf(date) is { } day =>
            new LedgerPage(id, day, Keys(works)),
        ["topic", { Length: > 0 } page, { Length: > 0 } anchor, .. var works] =>
            new LedgerTopic(page, anchor, Keys(works)),
        ["work", { Length: > 0 } key, var date, .. var rest] when DateOf(date) is { } day =>
            new LedgerWork(key, day, At(rest, 0), YearOf(At(rest, 1)), At(rest, 2), Keys([.. rest.Skip(3)])),
        ["moved", { Length: > 0 } page, var anchor, { Length: > 0 } toPage, .. var rest] =>
            new LedgerMove(page, OrNull(anchor), toPage, OrNull(At(rest, 0))),
        _ => null,
    };

    public static string Write(LedgerPage page) => Join(["page", page.Id, Text(page.FirstSeen), .. page.Works]);

    public static string Write(LedgerTopic topic) => Join(["topic", topic.Page, topic.Anchor, .. topic.Works]);

    public static string Write(LedgerWork work)
    {
        var year = work.Year?.ToString(CultureInfo.InvariantCulture) ?? "";
        return Join(["work", work.Key, Text(work.FirstSeen), work.Author, year, work.Title, .. work.Marks]);
    }

    public static string Write(LedgerMove move) => Join(["moved", move.Page, move.Anchor ?? "", move.ToPage, move.ToAnchor ?? ""]);

    private static DateOnly? DateOf(string text) =>
        DateOnly.TryParseExact(text, DateFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static int? YearOf(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : null;

    private static string[] Keys(string[] fields) => [.. fields.Where(f => f.Length > 0)];

    // Editors strip blanks, tabs too, from the ends of lines.
    private static string At(string[] fields, int index) => index < fields.Length ? fields[index] : "";

    private static string? OrNull(string text) => text.Length > 0 ? text : null;

    private static string Text(DateOnly day) => day.ToString(DateFormat, CultureInfo.InvariantCulture);

    private static string Join(IEnumerable<string> fields) => string.Join('\t', fields.Select(InOneField)).TrimEnd('\t');

    // A field that held a tab or a line end would be two.
    private static string InOneField(string field) =>
        field.AsSpan().ContainsAny('\t', '\n', '\r') ? string.Join(' ', field.Split(['\t', '\n', '\r'])) : field;
}
