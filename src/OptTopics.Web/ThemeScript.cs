using System.Security.Cryptography;
using System.Text;

namespace OptTopics.Web;

/// <summary>
/// Puts the reader's choice of theme on the page before anything is drawn. It stands in the page itself: a file would hold the first paint
/// back by a request. The security policy lets this text run and no other.
/// </summary>
public static class ThemeScript
{
    public const string Text =
        """try { const theme = localStorage.getItem("theme"); """ +
        """if (/^(light|dark)$/.test(theme)) document.documentElement.dataset.theme = theme; } """ +
        """catch { /* storage may be switched off */ }""";

    /// <summary>As a Content-Security-Policy names it.</summary>
    public static string Hash { get; } = $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Text)))}'";
}
