namespace OptTopics.Catalog.Loading;

/// <summary>Addresses that lead to the same place, written the same.</summary>
internal static class LinkForm
{
    /// <summary>"http://www.jmlr.org/papers/#top" is "jmlr.org/papers"; null for what is no web address.</summary>
    public static string? Normalize(string address)
    {
        if (!Uri.TryCreate(address.Trim(), UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https") || uri.Host.Length == 0)
        {
            return null;
        }

        var host = uri.IdnHost.ToLowerInvariant();
        host = host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host;
        var port = uri.IsDefaultPort ? "" : $":{uri.Port}";
        return host + port + uri.AbsolutePath.TrimEnd('/') + uri.Query;
    }
}
