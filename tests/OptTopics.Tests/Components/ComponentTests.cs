using Bunit;
using Microsoft.Extensions.DependencyInjection;
using OptTopics.Web;

namespace OptTopics.Tests.Components;

/// <summary>A component rendered alone, with the site mounted at its root.</summary>
public abstract class ComponentTests : BunitContext
{
    protected ComponentTests() => Services.AddSingleton(new Urls());
}
