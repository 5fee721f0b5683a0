using System.Text.RegularExpressions;

namespace OptTopics.Extraction.References;

/// <summary>The letter by which GB/T 7714 and GOST tell the kind of a work behind its title: "[J]", "[C]", "[EB/OL]".</summary>
internal static partial class TypeCode
{
    /// <summary>Where the code that begins here ends; <paramref name="place"/> where there is none.</summary>
    public static int ReadAt(string text, int place, int end) => place + Code().Match(text, place, end - place).Length;

    [GeneratedRegex(@"\G\[(?:[JCMDRPSNGZA]|EB|DB|CP)(?:/(?:OL|CD|DK|MT))?\](?:\s*//)?")]
    private static partial Regex Code();
}
