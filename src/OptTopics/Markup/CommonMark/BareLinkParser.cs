using System.Buffers;
using Markdig.Extensions.AutoLinks;
using Markdig.Helpers;
using Markdig.Parsers;

namespace OptTopics.Markup.CommonMark;

/// <summary>
/// Reads bare addresses, <c>pdf:https://example.org/a.pdf</c>, as GitHub does: they end before quotes, tags and the border of a table's cell.
/// </summary>
internal sealed class BareLinkParser() : AutoLinkParser(new AutoLinkOptions { ValidPreviousCharacters = "*_~(:,;\"'|>-=" })
{
    /// <summary>No address is longer; looking further would make long words slow.</summary>
    private const int MaxLength = 2048;

    private static readonly SearchValues<char> Ends = SearchValues.Create(" \t\r\n|\"<");

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var rest = slice.AsSpan();
        var length = rest[..Math.Min(MaxLength, rest.Length)].IndexOfAny(Ends);
        if (length < 0)
        {
            length = rest.Length;
        }

        var word = new StringSlice(slice.Text, slice.Start, slice.Start + length - 1);
        if (length > MaxLength || !base.Match(processor, ref word))
        {
            return false;
        }

        slice.Start = word.Start;
        return true;
    }
}
