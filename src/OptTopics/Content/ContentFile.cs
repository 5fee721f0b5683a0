using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using OptTopics.Bibliography;

namespace OptTopics.Content;

/// <summary>A file of the content folder, decoded.</summary>
/// <param name="Path">Relative to the content folder, with forward slashes: <c>ml/optimization.txt</c>.</param>
/// <param name="PageId">The id of the page it holds; empty for a file that holds none (.bib, the ledger).</param>
/// <param name="Text">The decoded text: byte order mark out, line ends kept.</param>
/// <param name="Hash">SHA-256 of its bytes, in lower-case hex.</param>
public sealed record ContentFile(string Path, string PageId, string Text, string Hash)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly UnicodeEncoding Utf16 = new(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true);
    private static readonly UnicodeEncoding BigEndianUtf16 = new(bigEndian: true, byteOrderMark: false, throwOnInvalidBytes: true);

    /// <summary>What was wrong with its bytes.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; init; } = [];

    public bool IsMarkdown => Path.EndsWith(".md", StringComparison.OrdinalIgnoreCase);

    public bool IsBibTeX => Path.EndsWith(".bib", StringComparison.OrdinalIgnoreCase);

    public bool IsLedger => Path == Ledger.FileName;

    public bool IsPage => !IsBibTeX && !IsLedger;

    /// <summary>
    /// Decodes a file: UTF-8 or UTF-16 by its byte order mark, else UTF-8, else (with a diagnostic) Latin-1, which reads any bytes. Bytes that
    /// are none of the encoding that the mark tells, or the half of a character at the end of a file that was not saved whole, become U+FFFD.
    /// </summary>
    public static ContentFile Decode(string path, string pageId, byte[] bytes)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes));
        var (encoding, mark) = Marked(bytes);
        var body = bytes.AsSpan(mark);
        try
        {
            return new ContentFile(path, pageId, encoding.GetString(body), hash);
        }
        catch (DecoderFallbackException e)
        {
            var at = Math.Clamp(e.Index, 0, body.Length);
            var isKept = mark > 0 || EndsWithin(body[at..]);
            var text = (isKept ? Lenient(encoding) : Encoding.Latin1).GetString(body);
            var before = text[..(isKept ? text.IndexOf('\uFFFD', StringComparison.Ordinal) : at)];
            var diagnostic = new Diagnostic(
                Severity.Warning, "OT001", path, before.Count(c => c == '\n') + 1, before.Length - before.LastIndexOf('\n'),
                isKept ? "these bytes are no character, and are shown as \uFFFD." : "the file is not UTF-8 and was read as Latin-1.",
                isKept ? "Save it again, whole." : "Save it as UTF-8.");
            return new ContentFile(path, pageId, text, hash) { Diagnostics = [diagnostic] };
        }
    }

    private static (Encoding Encoding, int Mark) Marked(byte[] bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => (Utf8, 3),
        [0xFF, 0xFE, ..] => (Utf16, 2),
        [0xFE, 0xFF, ..] => (BigEndianUtf16, 2),
        _ => (Utf8, 0),
    };

    /// <summary>The bytes begin a character of UTF-8 and end within it.</summary>
    private static bool EndsWithin(ReadOnlySpan<byte> rest) =>
        Rune.DecodeFromUtf8(rest, out _, out _) is OperationStatus.NeedMoreData && !rest.IsEmpty;

    private static Encoding Lenient(Encoding strict)
    {
        var lenient = (Encoding)strict.Clone();
        lenient.DecoderFallback = new DecoderReplacementFallback("\uFFFD");
        return lenient;
    }
}
