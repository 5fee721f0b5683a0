using System.CommandLine;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace OptTopics.Benchmarks.Http;

/// <summary>The verb <c>bytes</c>: Kestrel alone, answering every address with the bytes of a file. The most that a site on it can do.</summary>
public static class BytesCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("file") { Description = "What to answer." };
        var port = new Option<int>("--port") { Description = "Where to listen, on this machine.", DefaultValueFactory = _ => 5079 };
        var command = new Command("bytes", "Serves the bytes of one file from memory.") { file, port };
        command.SetAction((result, token) => ServeAsync(result.GetValue(file)!, result.GetValue(port), token));
        return command;
    }

    private static async Task ServeAsync(string file, int port, CancellationToken cancellationToken)
    {
        var bytes = await File.ReadAllBytesAsync(file, cancellationToken);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.ListenLocalhost(port));
        await using var app = builder.Build();
        app.Run(async context =>
        {
            context.Response.ContentType = "text/html; charset=utf-8";
            context.Response.ContentLength = bytes.Length;
            await context.Response.Body.WriteAsync(bytes, context.RequestAborted);
        });
        await app.StartAsync(cancellationToken);
        await app.WaitForShutdownAsync(cancellationToken);
    }
}
