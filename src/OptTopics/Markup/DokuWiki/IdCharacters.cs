using System.Buffers;
using System.Collections.Frozen;
using System.Globalization;

namespace OptTopics.Markup.DokuWiki;

/// <summary>
/// What becomes of a character in an id: DokuWiki's own choice, which follows no property of Unicode, so links of old keep working.
/// </summary>
internal static class IdCharacters
{
    private static readonly FrozenDictionary<char, string> Romanized = new (string Letters, string Roman)[]
    {
        ("àáâãåāăą", "a"), ("äæ", "ae"), ("ḃ", "b"), ("çćĉċč", "c"), ("ďđḋ", "d"), ("ð", "dh"), ("èéêëēĕėęě", "e"), ("ƒḟ", "f"),
        ("ĝğġģ", "g"), ("ĥħ", "h"), ("ìíîïĩīįı", "i"), ("ĵ", "j"), ("ķ", "k"), ("ĺļľł", "l"), ("ṁ", "m"), ("ñńņň", "n"),
        ("òóôõøōőơ", "o"), ("ö", "oe"), ("ṗ", "p"), ("ŕŗř", "r"), ("śŝşšșṡ", "s"), ("ß", "ss"), ("ţťŧțṫ", "t"), ("þ", "th"),
        ("µùúûũūŭůűųư", "u"), ("ü", "ue"), ("ŵẁẃẅ", "w"), ("ýÿŷỳ", "y"), ("źżž", "z"),
    }.SelectMany(r => r.Letters.Select(l => (Letter: l, r.Roman))).ToFrozenDictionary(r => r.Letter, r => r.Roman);

    private static readonly SearchValues<char> Specials = SearchValues.Create(Expand("""
        0-2C 2F 3B-40 5B-5E 60 7B-BF D7 F7 2C7 2D8-2DD 300-301 303 309 323 384-385 387 5B0-5B9 5BB-5C3 5F3-5F4 60C 61B
        61F 640 64B-652 66A E3F 200C-200F 2013-2015 2017-201A 201C-201E 2020-2022 2026 2030 2032-2033 2039-203A 2044
        20A7 20AA-20AC 2116 2118 2122 2126 2135 2190-2195 21B5 21D0-21D4 2200 2202-2203 2205-2209 220B 220F 2211-2212
        2215 2217 2219-221A 221D-221E 2220 2227-222B 2234 223C 2245 2248 2260-2261 2264-2265 2282-2284 2286-2287 2295
        2297 22A5 22C5 2310 2320-2321 2329-232A 2469 2500 2502 250C 2510 2514 2518 251C 2524 252C 2534 253C 2550-256C
        2580 2584 2588 258C 2590-2593 25A0 25B2 25BC 25C6 25CA 25CF 25D7 2605 260E 261B 261E 2660 2663 2665-2666
        2701-2704 2706-2709 270C-2727 2729-274B 274D 274F-2752 2756 2758-275E 2761-2767 277F 2789 2793-2794 2798-27AF
        27B1-27BE 3000-3003 3008-3012 3014-301B 3036 C2A0 F6D9-F6DB F8D7-F8FE FE7C-FE7D FF01-FF0F FF1A-FF20 FF3B-FF3E
        FF40 FF5B-FF65 FFE0-FFE6 FFE8-FFEE
        """));

    /// <summary>The ASCII letters an accented lower-case letter is written with, or null.</summary>
    public static string? Romanize(char c) => c < 0x80 ? null : Romanized.GetValueOrDefault(c);

    /// <summary>Whether a character is no part of a name.</summary>
    public static bool IsSpecial(char c) => Specials.Contains(c);

    /// <summary>
    /// Whether a surrogate pair is one of the italic Greek letters of mathematics, the only such characters that are no part of a name.
    /// </summary>
    public static bool IsSpecialPair(string text, int at) =>
        at + 1 < text.Length
        && char.IsSurrogatePair(text[at], text[at + 1])
        && char.ConvertToUtf32(text[at], text[at + 1]) is >= 0x1D6FC and <= 0x1D71B;

    private static string Expand(string ranges)
    {
        var characters = new List<char>();
        foreach (var range in ranges.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            var ends = Array.ConvertAll(range.Split('-'), end => int.Parse(end, NumberStyles.HexNumber, CultureInfo.InvariantCulture));
            characters.AddRange(Enumerable.Range(ends[0], ends[^1] - ends[0] + 1).Select(c => (char)c));
        }

        return string.Concat(characters);
    }
}
