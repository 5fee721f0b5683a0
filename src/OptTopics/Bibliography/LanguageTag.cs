using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace OptTopics.Bibliography;

/// <summary>The language of a work as web pages tell it (BCP 47: <c>de</c>, <c>pt-BR</c>), of what its record says in <c>langid</c>.</summary>
public static partial class LanguageTag
{
    // The names that biblatex takes for langid (its manual, "Supported Languages") with the tags that babel's locale files give them.
    private static readonly FrozenDictionary<string, string> Tags = """
        afrikaans af, american en-US, arabic ar, australian en-AU, austrian de-AT, basque eu, brazil pt-BR, brazilian pt-BR, british en-GB,
        bulgarian bg, canadian en-CA, canadien fr-CA, catalan ca, chinese zh, croatian hr, czech cs, danish da, dutch nl, english en,
        esperanto eo, estonian et, farsi fa, finnish fi, francais fr, french fr, galician gl, german de, germanb de, greek el, hebrew he,
        hindi hi, hungarian hu, icelandic is, indonesian id, irish ga, italian it, japanese ja, korean ko, latin la, latvian lv,
        lithuanian lt, magyar hu, mexican es-MX, naustrian de-AT, newzealand en-NZ, ngerman de, norsk nb, norwegian no, nswissgerman de-CH,
        nynorsk nn, persian fa, polish pl, polutonikogreek el, portuges pt, portuguese pt, romanian ro, russian ru, serbian sr, slovak sk,
        slovene sl, slovenian sl, spanish es, swedish sv, swissgerman de-CH, thai th, turkish tr, ukenglish en-GB, ukrainian uk,
        usenglish en-US, vietnamese vi, welsh cy
        """.Split([',', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Select(name => name.Split(' ')).ToFrozenDictionary(name => name[0], name => name[1], StringComparer.OrdinalIgnoreCase);

    /// <summary>Null where the record tells none, or one that is not known.</summary>
    public static string? Of(Paper paper) => Of(paper.Fields.GetValueOrDefault("langid", "").Trim());

    private static string? Of(string language) =>
        Tags.TryGetValue(language, out var tag) ? tag : Tag().IsMatch(language) ? language : null;

    [GeneratedRegex("^[a-z]{2,3}(-[a-z0-9]{2,8})*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Tag();
}
