using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace OptTopics.Catalog.Loading;

/// <summary>The hash of a match key. Two keys with one hash only cost a comparison more.</summary>
internal static class MatchHash
{
    public static long Of(string key) => BinaryPrimitives.ReadInt64LittleEndian(SHA256.HashData(Encoding.UTF8.GetBytes(key)));
}
