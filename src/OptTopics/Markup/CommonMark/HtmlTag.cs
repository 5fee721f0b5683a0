using System.Globalization;

namespace OptTopics.Markup.CommonMark;

/// <summary>A tag of raw HTML, <c>&lt;a href="x"&gt;</c> or <c>&lt;/a&gt;</c>, with its place in the HTML, [Start, End).</summary>
internal sealed record HtmlTag(string Name, bool IsEnd, int Start, int End, IReadOnlyList<HtmlAttribute> Attributes)
{
    public HtmlAttribute? this[string name] => Attributes.FirstOrDefault(a => a.Name == name);

    /// <summary>A whole number in an attribute, held between 1 and what HTML allows a cell to span.</summary>
    public int Number(string name) => int.TryParse(this[name]?.Value, CultureInfo.InvariantCulture, out var number) ? Math.Clamp(number, 1, 1000) : 1;
}

/// <summary>An attribute, its name in lower case, its value without quotes and entities, and where the value stands, [Start, End).</summary>
internal sealed record HtmlAttribute(string Name, string Value, int Start, int End);

/// <summary>A tag, or the text before the next one.</summary>
internal readonly record struct HtmlPiece(int Start, int End, HtmlTag? Tag);
