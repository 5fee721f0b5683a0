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
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>What was wrong with its bytes.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; init; } = [];

    public bool IsMarkdown => Path.EndsWith(".md", StringComparison.OrdinalIgnoreCase);

    public bool IsBibTeX => Path.EndsWith(".bib", StringComparison.OrdinalIgnoreCase);

    public bool IsLedger => Path == Ledger.FileName;

    public bool IsPage => !IsBibTeX && !IsLedger;

    /// <summary>
    /// Decodes a file: UTF-8 or UTF-16 by its byte order mark, else UTF-8, else (with a diagnostic) Latin-1, which reads any bytes.
    /// </summary>
    public static ContentFile Decode(string path, string pageId, byte[] bytes)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes));
        if (DecodeMarked(bytes) is { } marked)
        {
            return new ContentFile(path, pageId, marked, hash);
        }

        try
        {
            return new ContentFile(path, pageId, StrictUtf8.GetString(bytes), hash);
        }
        catch (DecoderFallbackException e)
        {
            var before = Encoding.Latin1.GetString(bytes.AsSpan(0, e.Index < 0 ? 0 : e.Index));
            var diagnostic = new Diagnostic(
                Severity.Warning, "OT001", path, before.Count(c => c == '\n') + 1, before.Length - before.LastIndexOf('\n'),
                "the file is not UTF-8 and was read as Latin-1.", "Save it as UTF-8.");
            return new ContentFile(path, pageId, Encoding.Latin1.GetString(bytes), hash) { Diagnostics = [diagnostic] };
        }
    }

    private static string? DecodeMarked(byte[] bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, .. var rest] => Encoding.UTF8.GetString(rest),
        [0xFF, 0xFE, .. var rest] => Encoding.Unicode.GetString(rest),
        [0xFE, 0xFF, .. var rest] => Encoding.BigEndianUnicode.GetString(rest),
        _ => null,
    };
}
