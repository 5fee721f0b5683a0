using OptTopics.Bibliography;
using OptTopics.Content;
using OptTopics.Extraction;

namespace OptTopics.Web.Commands;

/// <summary>
/// What was read on a line of a page: the line once for each citation, and under it each field underlined and named.
/// <code>
///   * [[https://arxiv.org/abs/1810.02054|Du 2019]] proves it
///                                        ~~ authors: Du
///                                           ~~~~ year: 2019
/// </code>
/// </summary>
public static class LineExplanation
{
    public static IEnumerable<string> Of(ContentFile file, int number)
    {
        var lines = file.Text.Split('\n');
        if (number > lines.Length)
        {
            return [$"{file.Path} has {lines.Length} lines."];
        }

        var start = lines.Take(number - 1).Sum(l => l.Length + 1);
        var text = lines[number - 1].TrimEnd('\r');
        var line = new Line(file.Text, text, new TextSpan(start, start + text.Length));
        var page = PageReader.Read(file);
        var found = page.Entries.SelectMany(e => e.Citations).Where(c => c.Position.Line == number || FieldsOn(c, line).Any())
            .Select(c => Explain(c, line)).ToList();
        if (found.Count > 0)
        {
            return found.SelectMany((f, i) => i == 0 ? f : f.Prepend(""));
        }

        var isUnread = page.Entries.Exists(e => e.Unread is not null && e.Position.Line == number);
        return [text, isUnread ? "This looks like a reference, and could not be read as one." : "No citation was read here."];
    }

    private static IEnumerable<string> Explain(Citation citation, Line line)
    {
        yield return line.Text;
        foreach (var (field, span) in FieldsOn(citation, line))
        {
            yield return $"{line.Underlined(span)} {field}";
        }

        foreach (var (name, value) in Told(citation))
        {
            yield return $"{name}: {value}";
        }
    }

    private static IEnumerable<(string Field, TextSpan Span)> FieldsOn(Citation citation, Line line) =>
        from field in citation.Reference.Spans
        from span in field.Value
        where span.Start < line.At.End && span.End > line.At.Start
        orderby span.Start, span.End
        select ($"{field.Key}: {Clip(span.Of(line.Source))}", new TextSpan(Math.Max(span.Start, line.At.Start), Math.Min(span.End, line.At.End)));

    /// <summary>What is told by more than one stretch of the text.</summary>
    private static IEnumerable<(string Name, string Value)> Told(Citation citation)
    {
        var reference = citation.Reference;
        yield return ("kind", citation.Kind.ToString().ToLowerInvariant() + (citation.PartOf is null ? "" : ", beside its work"));
        if (reference.ContextYear is { } year)
        {
            yield return ("year of the heading", $"{year}");
        }

        foreach (var link in reference.Links)
        {
            yield return ("link", link);
        }

        foreach (var identifier in reference.Identifiers)
        {
            yield return ("identifier", $"{identifier}");
        }
    }

    private static string Clip(string text)
    {
        var flat = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return flat.Length <= 60 ? flat : flat[..59] + "…";
    }

    private sealed record Line(string Source, string Text, TextSpan At)
    {
        /// <summary>Blanks up to the span and a wave below it; a tab stays one, so that it is as wide.</summary>
        public string Underlined(TextSpan span) =>
            string.Concat(Text[..(span.Start - At.Start)].Select(c => c == '\t' ? '\t' : ' ')) + new string('~', span.Length);
    }
}
