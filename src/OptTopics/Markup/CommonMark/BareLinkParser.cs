using System.Buffers;
using Markdig.Extensions.AutoLinks;
using Markdig.Helpers;
using Markdig.Parsers;

namespace OptTopics.Markup.CommonMark;

/// <summary>Reads bare addresses, <c>pdf:https://example.org/a.pdf</c>, as GitHub does: they end before quotes, tags and the border of a table's cell.</summary>
internal sealed class BareLinkParser() : AutoLinkParser(new AutoLinkOptions { ValidPreviousCharacters = "*_~(:,;\"'|>-=" })
{
    private static readonly SearchValues<char> Ends = SearchValues.Create(" \t\r\n|\"<");

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var length = slice.AsSpan().IndexOfAny(Ends);
        var word = new StringSlice(slice.Text, slice.Start, length < 0 ? slice.End : slice.Start + length - 1);
        if (!base.Match(processor, ref word))
        {
            return false;
        }

        slice.Start = word.Start;
        return true;
    }
}
