using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Net.Http.Headers;
using OptTopics.Web.Hosting;

namespace OptTopics.Web;

/// <summary>
/// What is made of the catalog is the same until the catalog changes: it is kept in memory, bounded, and a reader who has it is told so (304).
/// Any shared cache may keep it too, and asks before it uses it.
/// </summary>
public static class PageCache
{
    private const string Policy = "catalog";

    /// <summary>
    /// A page that is made takes a core, and megabytes: more at once than there are cores would take no less time. One that is waiting for its
    /// reader holds nobody up, and after each page other work has its turn.
    /// </summary>
    private static readonly TaskScheduler Cores =
        new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, Environment.ProcessorCount, maxItemsPerTask: 1).ConcurrentScheduler;

    public static IServiceCollection AddPageCache(this IServiceCollection services)
    {
        services.AddResponseCompression(options =>
        {
            options.EnableForHttps = true;
            options.MimeTypes =
            [
                .. ResponseCompressionDefaults.MimeTypes,
                "application/x-bibtex",
                "application/x-research-info-systems",
                "image/svg+xml",
            ];
        });
        services.AddOptions<OutputCacheOptions>().Configure<SiteOptions>((options, site) => options.SizeLimit = (long)site.CacheMegabytes << 20);
        services.Configure<BrotliCompressionProviderOptions>(options => options.Level = CompressionLevel.Optimal);
        services.Configure<GzipCompressionProviderOptions>(options => options.Level = CompressionLevel.Optimal);
        return services.AddOutputCache(options =>
        {
            options.UseCaseSensitivePaths = true;
            options.AddPolicy(Policy, policy => policy
                .With(context => HasOneAddress(context.HttpContext.Request.Query))
                .VaryByValue(context => KeyValuePair.Create("catalog", Version(context)))
                .VaryByValue(context => KeyValuePair.Create("encoding", EncodingOf(context)))

                // Who waits for the answer to another's request would share its end when that reader goes away.
                .SetLocking(false)
                .Expire(TimeSpan.FromHours(1)));
        });
    }

    /// <summary>Marks endpoints whose answers depend on the address, the catalog and the settings alone.</summary>
    public static TBuilder FromCatalog<TBuilder>(this TBuilder endpoints)
        where TBuilder : IEndpointConventionBuilder => endpoints.CacheOutput(Policy).WithMetadata(new CatalogMark());

    public static IApplicationBuilder UsePageCache(this IApplicationBuilder app)
    {
        var settings = Stamp(app.ApplicationServices.GetRequiredService<IConfiguration>());
        var isKept = app.ApplicationServices.GetRequiredService<SiteOptions>().CacheMegabytes > 0;

        // What is shown instead of a page that is not there, or failed, is made for the address that was asked for.
        return app.UseWhen(context => !IsProblem(context), pages =>
        {
            pages.Use(AnswerKnown(settings));
            if (isKept)
            {
                pages.UseOutputCache();
            }

            pages.Use(MakeFewAtOnce);

            // Pages are kept as they are sent: five times as many, and compressed once.
            pages.UseResponseCompression();
        });
    }

    private static bool IsProblem(HttpContext context) =>
        context.Features.Get<IStatusCodeReExecuteFeature>() is not null || context.Features.Get<IExceptionHandlerFeature>() is not null;

    private static Func<HttpContext, RequestDelegate, Task> AnswerKnown(string settings) => (context, next) =>
    {
        var isRead = HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method);
        if (!isRead || !IsFromCatalog(context))
        {
            return next(context);
        }

        var tag = new EntityTagHeaderValue($"\"{Version(context)}-{settings}\"", isWeak: true);
        if (context.Request.GetTypedHeaders().IfNoneMatch.Any(known => known.Compare(tag, useStrongComparison: false)))
        {
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            Describe(context.Response, tag);
            return Task.CompletedTask;
        }

        context.Response.OnStarting(() =>
        {
            if (context.Response.StatusCode == StatusCodes.Status200OK)
            {
                Describe(context.Response, tag);
            }

            return Task.CompletedTask;
        });
        return next(context);
    };

    private static Task MakeFewAtOnce(HttpContext context, RequestDelegate next) => IsFromCatalog(context)
        ? Task.Factory.StartNew(() => next(context), CancellationToken.None, TaskCreationOptions.DenyChildAttach, Cores).Unwrap()
        : next(context);

    private static bool IsFromCatalog(HttpContext context) => context.GetEndpoint()?.Metadata.GetMetadata<CatalogMark>() is not null;

    private static void Describe(HttpResponse response, EntityTagHeaderValue tag)
    {
        response.Headers.ETag = tag.ToString();
        response.Headers.CacheControl = "public, max-age=0, must-revalidate";
    }

    // Unknown parameters, or known ones in another order, would fill the cache with copies; a search redirects them anyway.
    private static bool HasOneAddress(IQueryCollection parameters) =>
        parameters.Count == 0 || SearchAddress.IsCanonical(parameters, SearchAddress.Read(parameters));

    private static string EncodingOf(HttpContext context) =>
        context.RequestServices.GetRequiredService<IResponseCompressionProvider>().GetCompressionProvider(context)?.EncodingName ?? "";

    private static string Version(HttpContext context) =>
        context.RequestServices.GetRequiredService<CatalogState>().Version.ToString(CultureInfo.InvariantCulture);

    // The same catalog looks otherwise in another build of the program or under other settings.
    private static string Stamp(IConfiguration configuration)
    {
        var settings = configuration.GetSection("Library").AsEnumerable().Concat(configuration.GetSection("Site").AsEnumerable());
        var stamp = new StringBuilder(typeof(PageCache).Module.ModuleVersionId.ToString());
        foreach (var (name, value) in settings)
        {
            stamp.Append(name).Append('\0').Append(value).Append('\0');
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(stamp.ToString())))[..12];
    }

    private sealed class CatalogMark;
}
