using System.CommandLine;

namespace OptTopics.Web.Commands;

/// <summary>The verb <c>extract</c>.</summary>
public static class ExtractCommand
{
    public static Command Create()
    {
        var command = new Command("extract");
        command.SetAction((_, _) => Task.FromResult(0));
        return command;
    }
}
