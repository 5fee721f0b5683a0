using System.Buffers;
using Markdig.Helpers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace OptTopics.Markup.DokuWiki;

/// <content>Links in brackets: <c>[[target|label]]</c>, to pages, addresses, places of this page, other wikis, mail boxes and shares.</content>
public sealed partial class DokuWikiReader
{
    /// <summary>From here on there is no end of a link.</summary>
    private int noLinkEndFrom = int.MaxValue;

    private bool ReadLink()
    {
        var end = FindLinkEnd(position);
        if (end < 0)
        {
            return false;
        }

        FlushText(position);
        var bar = text.AsSpan(position, end - 2 - position).IndexOf('|');
        var targetEnd = bar < 0 ? end - 2 : position + bar;
        var (start, stop) = Characters.Trim(text, position + 2, targetEnd);
        AppendLink(new LinkSource(position, end, start, stop, bar < 0 ? end - 2 : targetEnd + 1));
        position = textStart = end;
        return true;
    }

    /// <summary>The end of a link: the next two brackets that no third one follows, or -1.</summary>
    private int FindLinkEnd(int at)
    {
        if (text[at + 1] != '[' || at >= noLinkEndFrom)
        {
            return -1;
        }

        var end = at + 1;
        do
        {
            end = text.IndexOf("]]", end + 1, StringComparison.Ordinal);
        }
        while (end >= 0 && text[end + 2] == ']');

        noLinkEndFrom = end < 0 ? at : noLinkEndFrom;
        return end < 0 ? -1 : end + 2;
    }

    /// <summary>
    /// Where a link's parts are: the whole, the target without blanks, and the start of the label, which ends two before the whole.
    /// </summary>
    private readonly record struct LinkSource(int Start, int End, int TargetStart, int TargetEnd, int LabelStart)
    {
        public int LabelEnd => End - 2;
    }

    private void AppendLink(LinkSource link)
    {
        var target = text[link.TargetStart..link.TargetEnd];
        if (Interwiki.Split(target) is var (wiki, reference))
        {
            AppendInterwikiLink(link, wiki, reference, link.TargetEnd - reference.Length);
        }
        else if (IsShare(target))
        {
            AppendLink(link, new LinkInline { Url = ShareUrl(target) }, link.TargetStart, target);
        }
        else if (HasScheme(target))
        {
            AppendLink(link, new LinkInline { Url = target }, link.TargetStart, target);
        }
        else if (HasEmail(target))
        {
            AppendLink(link, new LinkInline { Url = "mailto:" + target }, link.TargetStart, target);
        }
        else if (target is ['#', not '\n', ..])
        {
            var place = new PageLinkInline { PageId = page.Id, Anchor = DokuWikiId.SectionId(target[1..]), Url = target };
            AppendLink(link, place, link.TargetStart + 1, target[1..]);
        }
        else
        {
            AppendPageLink(link, target);
        }
    }

    private void AppendPageLink(LinkSource link, string target)
    {
        var (id, hash, _) = DokuWikiId.Resolve(target, page.Id);
        var path = target.Split('?', 2)[0];
        var label = DokuWikiId.DefaultLabel(path.Length == 0 ? page.Id : path);
        var inline = new PageLinkInline { PageId = id, Anchor = hash.Length == 0 ? null : DokuWikiId.SectionId(hash), Url = target };
        AppendLink(link, inline, link.TargetStart + Math.Max(0, path.LastIndexOf(label, StringComparison.Ordinal)), label);
    }

    private void AppendInterwikiLink(LinkSource link, string wiki, string reference, int referenceStart)
    {
        var target = Interwiki.Resolve(wiki, reference);
        if (target is null)
        {
            AppendLabel(OpenInlines(link.Start), link, referenceStart, reference);
            return;
        }

        LinkInline inline = target.StartsWith(':')
            ? new PageLinkInline { PageId = DokuWikiId.Clean(target), Url = target }
            : new LinkInline { Url = target };
        inline.GetAttributes().AddClass("interwiki");
        AppendLink(link, inline, referenceStart, reference);
    }

    private void AppendLink(LinkSource link, LinkInline inline, int defaultStart, string defaultLabel)
    {
        inline.IsClosed = true;
        inline.UrlSpan = SpanOf(link.TargetStart, link.TargetEnd);
        Append(inline, link.Start, link.End);
        AppendLabel(inline, link, defaultStart, defaultLabel);
    }

    /// <summary>Appends the label: a picture if it is nothing else, plain text, or what DokuWiki prints for a link without one.</summary>
    private void AppendLabel(ContainerInline inlines, LinkSource link, int defaultStart, string defaultLabel)
    {
        var label = text.AsSpan(link.LabelStart, link.LabelEnd - link.LabelStart);
        if (inlines is LinkInline labelled && !Characters.IsBlankText(label))
        {
            labelled.Label = label.ToString();
            labelled.LabelSpan = SpanOf(link.LabelStart, link.LabelEnd);
        }

        if (label.StartsWith("{{") && label.EndsWith("}}") && label.Length > 4 && !label[2..^2].Contains('}'))
        {
            inlines.GetAttributes().AddClass("media");
            AppendMedia(inlines, link.LabelStart, link.LabelEnd);
        }
        else if (!Characters.IsBlankText(label))
        {
            AppendLines(inlines, link.LabelStart, link.LabelEnd);
        }
        else if (IsAt(defaultLabel, defaultStart) && defaultStart + defaultLabel.Length <= link.TargetEnd)
        {
            AppendLines(inlines, defaultStart, defaultStart + defaultLabel.Length);
        }
        else
        {
            inlines.AppendChild(Place(new LiteralInline(new StringSlice(defaultLabel)), link.TargetStart, link.TargetEnd));
        }
    }

    private static bool IsShare(string target) => target is ['\\', '\\', not '\\', ..] && target.IndexOf('\\', 2) > 0;

    private static bool HasScheme(string target)
    {
        var colon = target.IndexOf("://", StringComparison.Ordinal);
        return colon > 0 && !target.AsSpan(0, colon).ContainsAnyExcept(SchemeCharacters);
    }

    private static readonly SearchValues<char> SchemeCharacters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-.+");

    /// <summary>Whether an e-mail address is anywhere in a target.</summary>
    private static bool HasEmail(string target)
    {
        for (var at = target.IndexOf('@', StringComparison.Ordinal); at >= 0; at = target.IndexOf('@', at + 1))
        {
            if (at > 0 && MailboxCharacters.Contains(target[at - 1]) && FindDomainEnd(target, at + 1) > 0)
            {
                return true;
            }
        }

        return false;
    }
}
