using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Components;
using OptTopics.Catalog.Search;

namespace OptTopics.Web.Components;

/// <summary>
/// What is offered while a reader types. Hundreds of options are the same on each page of results, and are drawn once for a version of the
/// catalog.
/// </summary>
public static class OfferLists
{
    private static readonly ConditionalWeakTable<Offers, string> Drawn = [];

    public static MarkupString Of(Offers offers) => new(Drawn.GetValue(offers, Draw));

    private static string Draw(Offers offers) => List("_offers", offers.Words) + List("_people", offers.People);

    private static string List(string id, IReadOnlyList<string> values)
    {
        var html = new StringBuilder($"<datalist id=\"{id}\">");
        foreach (var value in values)
        {
            html.Append("<option value=\"").Append(HtmlEncoder.Default.Encode(value)).Append("\"></option>");
        }

        return html.Append("</datalist>").ToString();
    }
}
