using Markdig.Helpers;
using Markdig.Syntax.Inlines;

namespace OptTopics.Markup.DokuWiki;

/// <content>Media: <c>{{ picture.png?200x50 |title}}</c>, and feeds, which are printed as a link to the feed.</content>
public sealed partial class DokuWikiReader
{
    private int noMediaEndFrom = int.MaxValue;

    private bool ReadMedia()
    {
        var end = FindMediaEnd(position);
        if (end < 0)
        {
            return false;
        }

        FlushText(position);
        if (!AppendFeed(position, end))
        {
            AppendMedia(OpenInlines(position), position, end);
        }

        position = textStart = end;
        return true;
    }

    private int FindMediaEnd(int at)
    {
        if (text[at + 1] != '{' || at >= noMediaEndFrom)
        {
            return -1;
        }

        var end = text.IndexOf("}}", at + 2, StringComparison.Ordinal);
        noMediaEndFrom = end < 0 ? at : noMediaEndFrom;
        return end > at + 2 ? end + 2 : -1;
    }

    private bool AppendFeed(int start, int end)
    {
        const string Opener = "{{rss>";
        var from = start + Opener.Length;
        if (!IsAt(Opener, start) || end - 2 <= from || text.AsSpan(from, end - 2 - from).Contains('}'))
        {
            return false;
        }

        var length = text.AsSpan(from, end - 2 - from).IndexOf(' ');
        AppendAutoLink("", start, end, from, length < 0 ? end - 2 : from + length);
        return true;
    }

    private void AppendMedia(ContainerInline inlines, int start, int end)
    {
        var bar = text.AsSpan(start, end - 2 - start).IndexOf('|');
        var sourceEnd = bar < 0 ? end - 2 : start + bar;
        var titleStart = bar < 0 ? sourceEnd : sourceEnd + 1;
        var (from, to) = Characters.Trim(text, start + 2, sourceEnd);
        var question = text.AsSpan(from, to - from).LastIndexOf('?');
        var addressEnd = question < 0 ? to : from + question;
        var parameters = MediaParameters.Parse(question < 0 ? "" : text[(addressEnd + 1)..to]);
        var set = sourceEnd > start + 2 ? MediaParameters.AlignmentBy(text[start + 2] == ' ', text[sourceEnd - 1] == ' ') : MediaAlignment.Inline;

        var media = Place(CreateMedia(text[from..addressEnd], parameters, set), start, end);
        media.UrlSpan = SpanOf(from, addressEnd);
        if (titleStart < end - 2)
        {
            media.Label = text[titleStart..(end - 2)];
            media.LabelSpan = SpanOf(titleStart, end - 2);
        }

        // A file that is not linked, or by the link it is the label of, is its title.
        var isText = media.Kind == MediaKind.File && (parameters.IsUnlinked || inlines is LinkInline);
        if (!isText)
        {
            inlines.AppendChild(media);
        }

        AppendTitle(isText ? inlines : media, media, titleStart, end - 2);
    }

    private MediaInline CreateMedia(string address, MediaParameters parameters, MediaAlignment alignment)
    {
        var interwiki = Interwiki.Split(address) is var (wiki, reference) ? Interwiki.Resolve(wiki, reference) ?? "" : null;
        var url = interwiki ?? address;
        var path = url.Split('#', 2)[0];
        var id = interwiki is null && !IsElsewhere(address) ? DokuWikiId.ResolveMedia(path, page.Id) : null;
        var kind = parameters.IsLinkOnly ? MediaKind.File : MediaTypes.KindOf(id ?? path);
        return new MediaInline
        {
            Kind = kind,
            MediaId = id,
            Url = url,
            Width = parameters.Width,
            Height = parameters.Height,
            Alignment = parameters.Alignment ?? alignment,
            IsImage = kind == MediaKind.Picture,
            IsClosed = true,
        };
    }

    private void AppendTitle(ContainerInline inlines, MediaInline media, int start, int end)
    {
        if (start < end)
        {
            AppendLines(inlines, start, end);
        }
        else if (media.Kind != MediaKind.Picture)
        {
            AppendFileName(inlines, media);
        }
    }

    private static void AppendFileName(ContainerInline inlines, MediaInline media)
    {
        var address = (media.MediaId ?? media.Url!).TrimEnd('/');
        var name = address[(address.AsSpan().LastIndexOfAny('/', ':') + 1)..];
        if (name.Length > 0)
        {
            inlines.AppendChild(new LiteralInline(new StringSlice(name)) { Line = media.Line, Column = media.Column, Span = media.Span });
        }
    }

    private static bool IsElsewhere(string address) =>
        address.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
        || address.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
        || address.StartsWith("ftp://", StringComparison.OrdinalIgnoreCase);
}
