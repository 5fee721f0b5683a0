using AngleSharp.Dom;
using Bunit;
using Microsoft.Extensions.DependencyInjection;
using OptTopics.Web;

namespace OptTopics.Tests.Components;

/// <summary>A component rendered alone, with the site mounted at its root.</summary>
public abstract class ComponentTests : BunitContext
{
    protected ComponentTests() => Services.AddSingleton(new Urls());

    /// <summary>What is read of an element, its space as a browser shows it.</summary>
    protected static string Text(IElement element) =>
        string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
