using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using OptTopics.Bibliography;
using OptTopics.Markup;

namespace OptTopics.Extraction;

/// <summary>A stretch of a block whose HTML is left to a component.</summary>
internal readonly record struct Cut(Stretch At, Fragment Fragment);

/// <summary>Cuts the inlines of a block into HTML and the places of citations and page links.</summary>
/// <param name="cuts">By their start; they do not overlap.</param>
internal sealed class Cutter(BlockText block, FragmentWriter html, IReadOnlyList<Cut> cuts)
{
    private int next;
    private int lastPut = -1;

    /// <summary>The HTML of the inlines that lie within the stretch, cut.</summary>
    public IReadOnlyList<Fragment> Fragments(ContainerInline? inlines, Stretch within)
    {
        if (inlines is null)
        {
            return [];
        }

        next = FirstCutFrom(within.Start);
        var view = new ContainerInline();
        Copy(inlines, view, within);
        return html.Write(view);
    }

    private int FirstCutFrom(int start)
    {
        var i = 0;
        while (i < cuts.Count && cuts[i].At.End <= start)
        {
            i++;
        }

        return i;
    }

    private void Copy(ContainerInline source, ContainerInline target, Stretch within)
    {
        for (var inline = source.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            var place = block.Places.GetValueOrDefault(inline);
            if (place.Start > within.End
                || (place.Start == within.End && !place.IsEmpty)
                || place.End < within.Start
                || (place.End == within.Start && !place.IsEmpty))
            {
                continue;
            }

            SkipTo(place.Start);
            var isWhole = within.Contains(place) && (next >= cuts.Count || cuts[next].At.Start >= place.End);
            if (isWhole && !HoldsPageLink(inline))
            {
                target.AppendChild(new ViewInline(inline));
            }
            else
            {
                CopyPart(inline, target, new Stretch(Math.Max(place.Start, within.Start), Math.Min(place.End, within.End)), within);
            }
        }
    }

    private void CopyPart(Inline inline, ContainerInline target, Stretch part, Stretch within)
    {
        switch (inline)
        {
            case LiteralInline:
                CopyText(target, part);
                break;
            case LinkInline or AutolinkInline when next < cuts.Count && cuts[next].At.Overlaps(part):
                Put(target, cuts[next]);
                break;
            case PageLinkInline link:
                target.AppendChild(new CutInline(new PageLinkFragment(link.PageId, link.Anchor, html.Html(link))));
                break;
            case LinkInline:
                target.AppendChild(new ViewInline(inline));
                break;
            case EmphasisInline emphasis:
                CopyInto(new EmphasisInline { DelimiterChar = emphasis.DelimiterChar, DelimiterCount = emphasis.DelimiterCount }, emphasis);
                break;
            case TagInline tag:
                CopyInto(new TagInline(tag.Tag), tag);
                break;
            case DelimiterInline sign:
                var printed = block.Places[inline] with { End = block.Places[inline].Start + sign.ToLiteral().Length };
                if (printed.Overlaps(part))
                {
                    CopyText(target, new Stretch(Math.Max(printed.Start, part.Start), Math.Min(printed.End, part.End)));
                }

                Copy(sign, target, within);
                break;
            case ContainerInline container:
                Copy(container, target, within);
                break;
            case var _ when next < cuts.Count && cuts[next].At.Overlaps(part):
                Put(target, cuts[next]);
                break;
        }

        void CopyInto(ContainerInline copy, ContainerInline original)
        {
            Copy(original, copy, within);
            if (copy.FirstChild is not null)
            {
                target.AppendChild(copy);
            }
        }
    }

    private void CopyText(ContainerInline target, Stretch part)
    {
        var start = part.Start;
        while (next < cuts.Count && cuts[next].At.Start < part.End)
        {
            var cut = cuts[next].At;
            Append(new Stretch(start, cut.Start));
            if (cut.End > start)
            {
                Put(target, cuts[next]);
            }

            start = Math.Max(start, cut.End);
            if (cut.End > part.End)
            {
                return;
            }

            next++;
        }

        Append(part with { Start = start });

        void Append(Stretch at)
        {
            if (!at.IsEmpty)
            {
                target.AppendChild(new LiteralInline(at.Of(block.Text)));
            }
        }
    }

    /// <summary>Puts the mark of a cut where its first part stands.</summary>
    private void Put(ContainerInline target, Cut cut)
    {
        if (lastPut != next)
        {
            target.AppendChild(new CutInline(cut.Fragment));
            lastPut = next;
        }
    }

    private void SkipTo(int start)
    {
        while (next < cuts.Count && cuts[next].At.End <= start)
        {
            next++;
        }
    }

    private static bool HoldsPageLink(Inline inline) =>
        inline is PageLinkInline || (inline is ContainerInline container && container.Descendants<PageLinkInline>().Any());
}
