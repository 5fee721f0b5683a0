using System.Buffers;
using System.Text;

namespace OptTopics.Catalog.FullText;

/// <summary>
/// What a paper is filtered and counted by, in bytes: id, kind, times listed, years, authors, places, venue; numbers seven bits a byte.
/// </summary>
internal static class ColumnBytes
{
    /// <summary>The index keeps no longer values; of a list that would be longer, what comes last is not counted.</summary>
    private const int Longest = 32_000;

    public static byte[] Write(PaperText paper)
    {
        var bytes = new ArrayBufferWriter<byte>(64);
        Write(bytes, paper.PaperId);
        Write(bytes, (int)paper.Kind);
        Write(bytes, paper.Listed);
        var venue = Encoding.UTF8.GetBytes(paper.Venue ?? "");
        var room = (Longest - Math.Min(venue.Length, Longest / 4)) / 5;
        WriteList(bytes, paper.Years, room / 8);
        WriteList(bytes, paper.AuthorIds, room / 3);
        WriteList(bytes, paper.Places, room / 3);
        bytes.Write(venue.AsSpan(0, Math.Min(venue.Length, Longest / 4)));
        return bytes.WrittenSpan.ToArray();
    }

    /// <summary>Reads a number and moves on.</summary>
    public static int Read(ref ReadOnlySpan<byte> bytes)
    {
        var (value, shift, i) = (0, 0, 0);
        for (; bytes[i] >= 0x80; i++, shift += 7)
        {
            value |= (bytes[i] & 0x7F) << shift;
        }

        value |= bytes[i] << shift;
        bytes = bytes[(i + 1)..];
        return value;
    }

    private static void WriteList(ArrayBufferWriter<byte> bytes, IReadOnlyCollection<int> values, int most)
    {
        Write(bytes, Math.Min(values.Count, most));
        foreach (var value in values.Take(most))
        {
            Write(bytes, value);
        }
    }

    private static void Write(ArrayBufferWriter<byte> bytes, int value)
    {
        var rest = (uint)value;
        var span = bytes.GetSpan(5);
        var length = 0;
        for (; rest >= 0x80; rest >>= 7)
        {
            span[length++] = (byte)(rest | 0x80);
        }

        span[length++] = (byte)rest;
        bytes.Advance(length);
    }
}
