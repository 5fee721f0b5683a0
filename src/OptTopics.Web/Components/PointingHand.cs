using Microsoft.AspNetCore.Html;

namespace OptTopics.Web.Components;

/// <summary>The sign of the site, ☞, as the bar draws it and as the browser's tab does.</summary>
public static class PointingHand
{
    private const string Strokes =
        "M1.5 3.5v13M5 5.2c2.2-.2 3.4-2.2 6.2-2.2h4.6c2.3 0 2.3 3.2 0 3.2h13.9c2.5 0 2.5 3.6 0 3.6H12.5" +
        "m6.1 0c2 0 2 3 .1 3.1h-6m5.8 0c1.8.2 1.6 2.7 0 2.8H13m3.6 0c1.5.1 1.3 2.1-.3 2.1h-5.1C8.4 17.8 7.6 15.6 5 15.5";

    private const string Round = """stroke-linecap="round" stroke-linejoin="round">""";

    public static HtmlString Drawing { get; } = new(
        $"""<svg class="hand" viewBox="0 0 34 20" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="1.6" {Round}""" +
        $"""<path d="{Strokes}" /></svg>""");

    /// <summary>
    /// The address of the icon, which is the icon itself: browsers ask for a file as soon as they have read the page, on the connection that
    /// its sheet and typefaces come by.
    /// </summary>
    public static string Icon { get; } = "data:image/svg+xml," + Uri.EscapeDataString(
        $"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 -7 34 34" fill="none" stroke="#9a2b1e" stroke-width="2.2" {Round}""" +
        "<style>@media (prefers-color-scheme:dark){path{stroke:#f19a8e}}</style>" +
        $"""<path d="{Strokes}"/></svg>""");
}
