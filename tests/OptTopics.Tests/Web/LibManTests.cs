using System.Security.Cryptography;
using System.Text.Json;

namespace OptTopics.Tests.Web;

/// <summary>The files LibMan laid out are committed, so that a build needs no network: they are the ones of the packages, and all of them.</summary>
public sealed class LibManTests
{
    private static readonly string WebRoot = Path.Combine(Repository.Root, "src", "OptTopics.Web");

    [Fact]
    public void Every_file_that_libman_names_is_there_and_no_other()
    {
        using var libman = JsonDocument.Parse(File.ReadAllText(Path.Combine(WebRoot, "libman.json")));
        var named = libman.RootElement.GetProperty("libraries").EnumerateArray()
            .SelectMany(l => l.GetProperty("files").EnumerateArray().Select(f => l.GetProperty("destination").GetString() + f.GetString()));
        var present = Directory.EnumerateFiles(Path.Combine(WebRoot, "wwwroot", "lib"), "*", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(WebRoot, f).Replace('\\', '/'));

        Assert.Equal(named.Order(StringComparer.Ordinal), present.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("bootstrap/dist/css/bootstrap-reboot.min.css", "TsYzSbfM5048P21UgTyWiiTurFizZryHZKpEyXn2JQFAwo25RaEoNiuSJ26e6IPH")]
    [InlineData("source-sans-3/files/source-sans-3-cyrillic-wght-normal.woff2", "OM3Z5lQqT8P5t0LLanbLABJBdXB7bV+jSTA8n25ghSQjtnioJuSYCLGAeJ6FdXMc")]
    [InlineData("source-sans-3/files/source-sans-3-greek-wght-normal.woff2", "2HWND9nNpYnX4dtN7jxlk/udKWVgCo5TszXU3tmDMZTHFNa7jwL86S8kHEjP+46f")]
    [InlineData("source-sans-3/files/source-sans-3-latin-ext-wght-normal.woff2", "NcYahkLKmgcJ7OVTtq4XrJm+s/oH7bSCNgW2hIxYxdr8a8a9CU4giRo2yj4vBCpA")]
    [InlineData("source-sans-3/files/source-sans-3-latin-wght-normal.woff2", "px/1t3814AGauo+dYVwJeYIj6kxQGPA32dak807VyLhuCAikpw0djsfUEEC1Oom1")]
    [InlineData("source-serif-4/files/source-serif-4-cyrillic-wght-italic.woff2", "jVcRL5j95Y505DvVcWbiU2MD0aT8v/sbEjcz8f4T1NhddP/s+pSrmA8YEVWX9s6b")]
    [InlineData("source-serif-4/files/source-serif-4-cyrillic-wght-normal.woff2", "MfQnOh/ZuU3k3TbQETN6iFIXnlIfO0qELn7bv+QtpeRxCu4uXLLqBf87XPkUM5JT")]
    [InlineData("source-serif-4/files/source-serif-4-greek-wght-italic.woff2", "b09lhaDn4irq1sHvemMArbAcFyQ4Gj7j9oPklV7ngvm3zyz0kNQCjZdif0z5FuBv")]
    [InlineData("source-serif-4/files/source-serif-4-greek-wght-normal.woff2", "Fvo1h2Lwbm2wJ2jOewWO6RKz4x/DTzV+z2PmGG6iJPk8Dcazkwu+Jv8lAQhAF63a")]
    [InlineData("source-serif-4/files/source-serif-4-latin-ext-wght-italic.woff2", "uQ8VKg//OZGf8XOAp34nM2XI5G9s6QNJeP2sMGgOUsAFftZ0CA0BtRqDriqsUBCG")]
    [InlineData("source-serif-4/files/source-serif-4-latin-ext-wght-normal.woff2", "x0VE4Vq7eBcG0Cck6uR0QVHXeJz+SzgtUdIjFIXsTRZKY+lZpa4lnLAoDswovUP4")]
    [InlineData("source-serif-4/files/source-serif-4-latin-wght-italic.woff2", "EUFOqfLytOxKSCnAnr6ZhD6SDw1vCdhBTla0t5+A9EGfJNfB7L8lUxkMX+tsJ+Wk")]
    [InlineData("source-serif-4/files/source-serif-4-latin-wght-normal.woff2", "YxOpwUDR1LARuLBBlrSgJ3B2qf4v1ZvI/RPUZ9UQ1IxUFKdSQhpy3x6z9FNs9wui")]
    public void A_file_is_as_its_package_has_it(string file, string sha384) =>
        Assert.Equal(sha384, Convert.ToBase64String(SHA384.HashData(File.ReadAllBytes(Path.Combine(WebRoot, "wwwroot", "lib", file)))));
}
