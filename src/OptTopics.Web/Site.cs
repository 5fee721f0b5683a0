using OptTopics.Web.Sharing;

namespace OptTopics.Web;

/// <summary>The site's own settings.</summary>
public static class Site
{
    public static IServiceCollection AddSite(this IServiceCollection services, IConfiguration configuration)
    {
        var site = configuration.GetSection("Site").Get<SiteOptions>() ?? new SiteOptions();
        services.AddSingleton(site);
        services.Configure<LibraryOptions>(configuration.GetSection("Library"));
        services.AddSingleton(new Urls(site.PathBase.TrimEnd('/'), site.PublicUrl, configuration["Library:EditUrl"]));
        services.AddSingleton<SharePicture>();
        return services;
    }
}
