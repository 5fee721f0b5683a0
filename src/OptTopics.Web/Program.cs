using System.CommandLine;
using System.Globalization;
using OptTopics.Web.Commands;

CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.InvariantCulture;

string[] verbs = ["check", "extract", "render", "-h", "--help", "-?", "--version"];
if (args is [var first, ..] && (verbs.Contains(first, StringComparer.Ordinal) || !first.StartsWith('-')))
{
    var root = new RootCommand("OptTopics: a folder of annotated reading lists becomes a library. Without a verb it serves the site.")
    {
        ExtractCommand.Create(),
        RenderCommand.Create(),
    };
    return await root.Parse(args).InvokeAsync();
}

var app = WebApplication.CreateBuilder(args).Build();
await app.RunAsync();
return 0;
