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
    [InlineData("source-sans-3/files/source-sans-3-cyrillic-400-normal.woff2", "cmY3Jrk7q/NDOUaAIH38oeSEU+wlhgWHC9dEcMZhfKwN4t2okV3Jrk/mtm5YvuXr")]
    [InlineData("source-sans-3/files/source-sans-3-cyrillic-600-normal.woff2", "Ob0aDkA+qjHERpwq3Z+yBKka0EYze6aCP8IPl9nfSIrA1ssCP6GdCoJ9dMKa1j9v")]
    [InlineData("source-sans-3/files/source-sans-3-greek-400-normal.woff2", "SKfALkzjRa0kvW28tQncXn7slDlhqQbmyqTex/WZCa6RcDCuIRuhhKDwhb4WPnlS")]
    [InlineData("source-sans-3/files/source-sans-3-greek-600-normal.woff2", "px2f6QNqyIQl1xo/VLiNm/X32sPYz3HmavOf143gZ/wnPB4cmKZ40dqUm30W3HeK")]
    [InlineData("source-sans-3/files/source-sans-3-latin-400-normal.woff2", "YbPa4/38CWQVCsfXlRcOJywm27n3RERUyzIuomA7HNoa7hcXwEy5uL9nHMyXj8Hb")]
    [InlineData("source-sans-3/files/source-sans-3-latin-600-normal.woff2", "KtLJuWVHMZi5TpNJBlji1CdTT0Zq4m1n6HJkorXePuaKG0nOwvm8qz9rr+ygLhxT")]
    [InlineData("source-sans-3/files/source-sans-3-latin-ext-400-normal.woff2", "Yp2xDQUQ0aEnNyCL/oJz1pFbrFJXXe/uicjpsh+Juo7CEAle/Np8taIzQJ3e1AtX")]
    [InlineData("source-sans-3/files/source-sans-3-latin-ext-600-normal.woff2", "esX+Uh/Prx6zVKaHoaUhk+9a8MRmsqzGf6gneolrKW2/TxqN9h1n6bXTxGjr53jc")]
    [InlineData("source-serif-4/files/source-serif-4-cyrillic-400-italic.woff2", "CXL0ETyddGkmqmIlQhV9TKDAzob4CJ/Sp1gSOLj2ZFPmIXKJopjndto5+zG8wyRO")]
    [InlineData("source-serif-4/files/source-serif-4-cyrillic-400-normal.woff2", "0VX+1MHxgnhUbkCatFzMCQeattpTvBVN+AvAP6VfZqEYFWaFn4h+7/8XTX5Fut4c")]
    [InlineData("source-serif-4/files/source-serif-4-cyrillic-600-normal.woff", "VgnKa/uLHhB7mmZ8EY2PTchTDJEVTOdW/hM7mAxp9HMRbW2GpBsCCy68tPGPECM9")]
    [InlineData("source-serif-4/files/source-serif-4-cyrillic-600-normal.woff2", "OQTZ75YhrdA61e3xTWYts6mkmv3iG8goIt1fcEQP313O2ncQJxja9BD7ePuaoEBR")]
    [InlineData("source-serif-4/files/source-serif-4-greek-400-italic.woff2", "pijTpSEGPct6CatA1n+ob7kTwJ7RZiTfIUDnWObTEc22K/BV7Cz30VzKZUdMjFC+")]
    [InlineData("source-serif-4/files/source-serif-4-greek-400-normal.woff2", "Y/w+XdTSSBiDUgst5KIozd/a8oIntAb/pEoo+C9mIvXmLTaUXX8JYIp8tGt8hR4A")]
    [InlineData("source-serif-4/files/source-serif-4-greek-600-normal.woff", "Mv/m3POvt8kY+orGg6dO42d6sPkBo8QXWOs6FopeEZYBz7hijk6IMVYlzFoo8FNJ")]
    [InlineData("source-serif-4/files/source-serif-4-greek-600-normal.woff2", "4PfU+ELhUK1dIqRwCwgH9m0Zx3X98X3VElUa5ugHmsYZMpneTO3YIuyXw5X4OZtD")]
    [InlineData("source-serif-4/files/source-serif-4-latin-400-italic.woff2", "X8/PN0NCJkZ/dVLPI+6jbrX75jDwysBJ/iuWUmedAoIkaLktFGSbG6krNZq6JJbR")]
    [InlineData("source-serif-4/files/source-serif-4-latin-400-normal.woff2", "QH8kQ1dp35FXXdgaYtl6lRIMtjT62fMRls72L4GH5Apv6brOezk4QZWWj/Sam95h")]
    [InlineData("source-serif-4/files/source-serif-4-latin-600-normal.woff", "+ztvu3riwmqaBUKyQAyDQUOWChbYp13VMWTsckAF3MYYObQV/D5WOVauQPrbh+ZV")]
    [InlineData("source-serif-4/files/source-serif-4-latin-600-normal.woff2", "L5iHvialTpQ6MhRxJDObkEDLET6CRM/vQVbheXGrcJToX7+VHK4ZkWkqpCtB60yj")]
    [InlineData("source-serif-4/files/source-serif-4-latin-ext-400-italic.woff2", "Hmh9Ng8NPDALu4m2FczQROxqEjvaEfr4zwUztbbQbgrTBfyR8vTkh2A0JTe/GB1Y")]
    [InlineData("source-serif-4/files/source-serif-4-latin-ext-400-normal.woff2", "GVfKgL5YzkjQjCW6iJ8ag8OUYq7GlBeF0cKyNWh4VTo0jo+kLmcAsturOnSV372g")]
    [InlineData("source-serif-4/files/source-serif-4-latin-ext-600-normal.woff", "5tGJGrZ3+W5gGnDl3XHlymCSdwErjtwkV5n8TcosWGOwU3haf+yLfPz3QfgalADZ")]
    [InlineData("source-serif-4/files/source-serif-4-latin-ext-600-normal.woff2", "W9ISUcR51mgZz7yV0Pve/FrlFu2a8tocEgoyzo2+4UcSw4PS9M9ZhpngBmYQ5gRF")]
    public void A_file_is_as_its_package_has_it(string file, string sha384) =>
        Assert.Equal(sha384, Convert.ToBase64String(SHA384.HashData(File.ReadAllBytes(Path.Combine(WebRoot, "wwwroot", "lib", file)))));
}
