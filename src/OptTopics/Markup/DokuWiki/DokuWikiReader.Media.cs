using System.Globalization;
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
        var (from, to) = Characters.Trim(text, start + 2, sourceEnd);
        var question = text.AsSpan(from, to - from).LastIndexOf('?');
        var addressEnd = question < 0 ? to : from + question;
        var parameters = question < 0 ? "" : text[(addressEnd + 1)..to];

        var address = text[from..addressEnd];
        var url = Interwiki.Split(address) is var (wiki, reference) ? Interwiki.Resolve(wiki, reference) ?? "" : address;
        var isElsewhere = url != address || IsElsewhere(address);
        var id = isElsewhere ? null : DokuWikiId.ResolveMedia(url.Split('#', 2)[0], page.Id);
        var kind = MediaTypes.KindOf(id ?? url.Split('#', 2)[0]);
        var isLinkOnly = parameters.Contains("linkonly", StringComparison.OrdinalIgnoreCase);
        var isUnlinked = parameters.Contains("nolink", StringComparison.OrdinalIgnoreCase);
        var title = bar < 0 ? (sourceEnd, sourceEnd) : (sourceEnd + 1, end - 2);

        var media = new MediaInline
        {
            Kind = isLinkOnly ? MediaKind.File : kind,
            MediaId = id,
            Url = url,
            UrlSpan = SpanOf(from, addressEnd),
            Width = SizeIn(parameters).Width,
            Height = SizeIn(parameters).Height,
            Alignment = AlignmentIn(parameters) ?? AlignmentOf(text[start + 2] == ' ', text[sourceEnd - 1] == ' ', start + 2 < sourceEnd),
            IsImage = kind == MediaKind.Picture && !isLinkOnly,
            IsClosed = true,
        };
        Place(media, start, end);
        if (title.Item2 > title.Item1)
        {
            media.Label = text[title.Item1..title.Item2];
            media.LabelSpan = SpanOf(title.Item1, title.Item2);
        }

        ContainerInline label = media.Kind == MediaKind.File && (isUnlinked || inlines is LinkInline) ? inlines : media;
        if (label == media)
        {
            inlines.AppendChild(media);
        }

        if (title.Item2 > title.Item1)
        {
            AppendLines(label, title.Item1, title.Item2);
        }
        else if (media.Kind != MediaKind.Picture)
        {
            AppendFileName(label, id ?? url, from, addressEnd);
        }
    }

    private void AppendFileName(ContainerInline label, string address, int start, int end)
    {
        var name = address[(address.AsSpan().TrimEnd('/').LastIndexOfAny('/', ':') + 1)..].TrimEnd('/');
        if (name.Length > 0)
        {
            label.AppendChild(Place(new LiteralInline(new StringSlice(name)), start, end));
        }
    }

    private static bool IsElsewhere(string address) =>
        address.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
        || address.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
        || address.StartsWith("ftp://", StringComparison.OrdinalIgnoreCase);

    private static MediaAlignment AlignmentOf(bool isBlankBefore, bool isBlankAfter, bool hasSource) => (hasSource && isBlankBefore, hasSource && isBlankAfter) switch
    {
        (true, true) => MediaAlignment.Center,
        (true, false) => MediaAlignment.Right,
        (false, true) => MediaAlignment.Left,
        _ => MediaAlignment.Inline,
    };

    private static MediaAlignment? AlignmentIn(string parameters)
    {
        (int At, MediaAlignment Alignment)[] words =
        [
            (parameters.IndexOf("left", StringComparison.OrdinalIgnoreCase), MediaAlignment.Left),
            (parameters.IndexOf("right", StringComparison.OrdinalIgnoreCase), MediaAlignment.Right),
            (parameters.IndexOf("center", StringComparison.OrdinalIgnoreCase), MediaAlignment.Center),
        ];
        var found = words.Where(w => w.At >= 0).ToList();
        return found.Count == 0 ? null : found.MinBy(w => w.At).Alignment;
    }

    /// <summary>The size in <c>nocache&amp;200x50</c>.</summary>
    private static (int? Width, int? Height) SizeIn(string parameters)
    {
        var start = parameters.AsSpan().IndexOfAnyInRange('0', '9');
        if (start < 0)
        {
            return (null, null);
        }

        var width = Digits(parameters.AsSpan(start));
        var rest = parameters.AsSpan(start + width.Length);
        return (Number(width), rest is ['x' or 'X', ..] ? Number(Digits(rest[1..])) : null);

        static ReadOnlySpan<char> Digits(ReadOnlySpan<char> text)
        {
            var end = text.IndexOfAnyExceptInRange('0', '9');
            return end < 0 ? text : text[..end];
        }

        static int? Number(ReadOnlySpan<char> digits) =>
            int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : null;
    }
}
