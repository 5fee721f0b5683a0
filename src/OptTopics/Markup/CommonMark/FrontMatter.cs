using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace OptTopics.Markup.CommonMark;

/// <summary>What a page says of itself before its text: <c>title: Optimizers</c>, in YAML between two lines of <c>---</c>.</summary>
public sealed record FrontMatter(string? Title, string? Description, IReadOnlyList<string> Tags)
{
    /// <summary>Longer texts are no metadata, and YAML in flow style is slow to read.</summary>
    private const int MaxLength = 16 * 1024;

    public static FrontMatter None { get; } = new(null, null, []);

    /// <summary>Reads the YAML between the lines; as much of it as can be read.</summary>
    public static FrontMatter Read(string yaml)
    {
        var fields = new Dictionary<string, IReadOnlyList<string>>(StringComparer.OrdinalIgnoreCase);
        try
        {
            ReadFields(new Parser(new StringReader(yaml.Length > MaxLength ? "" : yaml)), fields);
        }
        catch (YamlException)
        {
            // What came before the error counts.
        }

        return new FrontMatter(Text("title"), Text("description"), fields.GetValueOrDefault("tags") ?? []);

        string? Text(string name) => fields.GetValueOrDefault(name) is [{ Length: > 0 } text, ..] ? text : null;
    }

    private static void ReadFields(Parser parser, Dictionary<string, IReadOnlyList<string>> fields)
    {
        parser.Consume<StreamStart>();
        if (!parser.TryConsume<DocumentStart>(out _) || !parser.TryConsume<MappingStart>(out _))
        {
            return;
        }

        while (!parser.Accept<MappingEnd>(out _))
        {
            var name = parser.TryConsume<Scalar>(out var key) ? key.Value : Skip(parser);
            fields.TryAdd(name, ReadValues(parser));
        }
    }

    private static string Skip(Parser parser)
    {
        parser.SkipThisAndNestedEvents();
        return "";
    }

    private static List<string> ReadValues(Parser parser)
    {
        if (parser.TryConsume<Scalar>(out var scalar))
        {
            return [scalar.Value.Trim()];
        }

        if (!parser.TryConsume<SequenceStart>(out _))
        {
            parser.SkipThisAndNestedEvents();
            return [];
        }

        var values = new List<string>();
        while (!parser.TryConsume<SequenceEnd>(out _))
        {
            if (parser.TryConsume<Scalar>(out var item))
            {
                values.Add(item.Value.Trim());
            }
            else
            {
                parser.SkipThisAndNestedEvents();
            }
        }

        return values;
    }
}
