using System.Text.RegularExpressions;

namespace OptTopics.Bibliography.Schemes;

/// <summary>ISBN as thirteen digits, <c>9780262035613</c>, checked; shorter ones are lengthened.</summary>
public sealed partial class IsbnScheme : IdentifierScheme
{
    private const string Value = @"(?<value>97[89](?:[-–\s]?\d){10}|\d(?:[-–\s]?\d){8}[-–\s]?[\dX])(?!\d)";

    public override string Name => "isbn";

    public override string Label => "Open Library";

    public override LinkRole Role => LinkRole.Index;

    public override bool IsUnmistakable => true;

    public override Regex InText => Printed;

    [GeneratedRegex(
        @"(?<!\w)ISBN(?:-?1[03])?(?:\s\((?:online|print|e-?book|electronic|hardcover|paperback)\))?[\s:#]{0,3}" + Value,
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Printed { get; }

    [GeneratedRegex(@"/isbn[/:=]" + Value, RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex InPath { get; }

    [GeneratedRegex(@"^/(?:[^/]+/)?(?:dp|gp/product)/(?<value>\d{9}[\dX])(?:/|$)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex InShop { get; }

    public override string? Canonical(string value)
    {
        var digits = string.Concat(value.Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant();
        return digits.Length switch
        {
            13 when digits.All(char.IsAsciiDigit) && IsBook(digits) && digits[12] == CheckDigit(digits) => digits,
            10 when digits[..9].All(char.IsAsciiDigit) && IsTenChecked(digits) => $"978{digits[..9]}{CheckDigit("978" + digits)}",
            _ => null,
        };
    }

    public override string? FromAddress(WebAddress address) =>
        InPath.Match(address.Path) is { Success: true } path ? path.Groups["value"].Value
        : IsShop(address) && InShop.Match(address.Path) is { Success: true } shop ? shop.Groups["value"].Value
        : address.Parameter("isbn");

    public override string LandingPage(string value) => $"https://openlibrary.org/isbn/{value}";

    public override string LabelOf(WebAddress address) => address.IsOn("openlibrary.org") ? Label : address.Host;

    private static bool IsShop(WebAddress address) => address.Host.Contains("amazon.", StringComparison.Ordinal);

    private static bool IsBook(string digits) =>
        digits.StartsWith("978", StringComparison.Ordinal) || digits.StartsWith("979", StringComparison.Ordinal);

    private static char CheckDigit(string digits)
    {
        var sum = digits.Take(12).Select((c, i) => (c - '0') * (i % 2 == 0 ? 1 : 3)).Sum();
        return (char)('0' + ((10 - (sum % 10)) % 10));
    }

    private static bool IsTenChecked(string digits)
    {
        var last = digits[9] == 'X' ? 10 : digits[9] - '0';
        return last is >= 0 and <= 10 && (digits.Take(9).Select((c, i) => (c - '0') * (10 - i)).Sum() + last) % 11 == 0;
    }
}
