using System.Globalization;
using OptTopics.Catalog;
using OptTopics.Web;
using OptTopics.Web.Commands;
using OptTopics.Web.Endpoints;
using OptTopics.Web.Hosting;

CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.InvariantCulture;

// Whatever a page holds, looking for a pattern in it ends: the page is told as one that cannot be read.
AppContext.SetData("REGEX_DEFAULT_MATCH_TIMEOUT", TimeSpan.FromSeconds(10));

if (Verbs.IsVerb(args))
{
    return await Verbs.RunAsync(args);
}

// The catalog's model takes as long to make as the server.
_ = Task.Run(CatalogContext.Prepare);

// Paths and settings are relative to where the command is run, the site's own files lie beside the program.
var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
builder.WebHost.UseStaticWebAssets().UseKestrelHttpsConfiguration();
builder.Services.AddSite(builder.Configuration);
builder.Services.AddCatalog();
builder.Services.AddPageCache();
builder.Services.AddRazorPages();

var app = builder.Build();

app.UseExceptionHandler("/_problem/500");
app.UseSecurityHeaders();
app.UseFontCache();
app.UsePathBase(app.Services.GetRequiredService<SiteOptions>().PathBase);
app.UseStatusCodePagesWithReExecute("/_problem/{0}");
app.UseOneSlash();
app.UseRouting();
app.UseCatalogReadiness();
app.UsePageCache();

app.MapStaticAssets();
app.MapRazorPages().WithStaticAssets().FromCatalog();
app.MapGroup("").FromCatalog().MapExports();
app.MapGroup("").FromCatalog().MapJson();
app.MapGroup("").FromCatalog().MapPicture();
app.MapFiles();
app.MapRedirects();
app.MapCatalogHealth();

await app.RunAsync();
return 0;
