using OptTopics.Benchmarks.Fuzzing;

namespace OptTopics.Tests.Markup.Html;

/// <summary>What must hold of all HTML made from pages.</summary>
internal static class HtmlChecks
{
    public static void AssertSafeAndWellFormed(string html) => Assert.Null(HtmlProblems.In(html));
}
