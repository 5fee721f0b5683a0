using System.CommandLine;

namespace OptTopics.Web.Commands;

/// <summary>The verb <c>render</c>.</summary>
public static class RenderCommand
{
    public static Command Create()
    {
        var command = new Command("render");
        command.SetAction((_, _) => Task.FromResult(0));
        return command;
    }
}
