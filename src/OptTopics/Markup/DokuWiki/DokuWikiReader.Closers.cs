using System.Buffers;

namespace OptTopics.Markup.DokuWiki;

/// <content>Looking ahead for the end of what is about to be opened.</content>
public sealed partial class DokuWikiReader
{
    // By mode.
    private static readonly string?[] Openers = [null, null, "((", null, null, "**", "//", "__", "''", "<sub>", "<sup>", "<del>"];

    private static readonly string?[] Closers = [null, null, "))", null, null, "**", "//", "__", "''", "</sub>", "</sup>", "</del>"];

    /// <summary>The characters that may hide a closer, or end the search for one.</summary>
    private static readonly SearchValues<char>[] Hides = [.. Closers.Select(c => SearchValues.Create("\n[{%<:.\\(=-" + c?[0]))];

    private readonly Lookahead[] lookaheads = CreateLookaheads();

    /// <summary>
    /// Whether formatting or a note that begins before <paramref name="from"/> has an end: in the same paragraph, and before what it stands
    /// in ends.
    /// </summary>
    private bool ClosesInTime(Mode mode, int from)
    {
        var closer = FindCloser(mode, from);
        if (closer < 0 || guard == mode || Closers[(int)guard] is null)
        {
            return closer >= 0;
        }

        var outer = FindCloser(guard, from);
        return outer < 0 || outer >= closer;
    }

    /// <summary>
    /// The next closer that no link, address or unformatted text hides, or -1. Each answer is kept with the stretch it holds for, so
    /// the text is looked through once a mode, however many openers it has.
    /// </summary>
    private int FindCloser(Mode mode, int from)
    {
        ref var known = ref lookaheads[(int)mode];
        if (from >= known.From && from <= known.Closer)
        {
            return known.Closer;
        }

        if (from >= known.NoneFrom && from < known.NoneUntil)
        {
            return -1;
        }

        for (int at = from, floor = from; ; floor = at = Math.Max(at + 1, EndOfOpaque(mode, at, floor)))
        {
            var skipped = text.AsSpan(at).IndexOfAny(Hides[(int)mode]);
            at = skipped < 0 ? text.Length : at + skipped;
            if (at == text.Length || (mode != Mode.Note && IsParagraphEnd(at)))
            {
                (known.NoneFrom, known.NoneUntil) = (from, at + 1);
                return -1;
            }

            if (IsCloser(mode, at))
            {
                (known.From, known.Closer) = (from, at);
                return at;
            }
        }
    }

    private bool IsParagraphEnd(int at)
    {
        if (text[at] != '\n')
        {
            return false;
        }

        var next = text.AsSpan(at + 1).IndexOfAnyExcept(' ', '\t');
        return next >= 0 && text[at + 1 + next] == '\n';
    }

    /// <summary>The end of what is read as a whole at a place, or the place itself.</summary>
    private int EndOfOpaque(Mode mode, int at, int floor) => text[at] switch
    {
        '[' => Math.Max(at, FindLinkEnd(at)),
        '{' => Math.Max(at, FindMediaEnd(at)),
        '%' => Math.Max(at, FindUnformattedEnd("%%", "%%", at, ref lastPercents)),
        '<' => EndOfOpaqueTag(mode, at),
        ':' or '.' => TryFindAddress(at, floor, out var address) ? address.End : at,
        '\\' => Math.Max(at, FindShareEnd(at)),
        '\n' => mode == Mode.Note ? Math.Max(at, FindOpaqueLinesEnd(at)) : at,
        _ => TryFindTypography(at, floor, out var sign) ? sign.End : at,
    };

    private int EndOfOpaqueTag(Mode mode, int at)
    {
        var end = FindUnformattedEnd("<nowiki>", "</nowiki>", at, ref lastNowiki);
        if (end < 0 && mode == Mode.Note)
        {
            end = FindCodeEnd("<code", at);
            end = end < 0 ? FindCodeEnd("<file", at) : end;
        }

        if (end < 0)
        {
            end = TryFindTypography(at, at, out var sign) ? sign.End : FindEmailEnd(at);
        }

        return Math.Max(at, end);
    }

    private static Lookahead[] CreateLookaheads()
    {
        var unknown = new Lookahead[Closers.Length];
        Array.Fill(unknown, new Lookahead { Closer = -1 });
        return unknown;
    }

    /// <summary>What is known of a closer: it is the next one from a place on, and from another there is none up to a third.</summary>
    private struct Lookahead
    {
        public int From;
        public int Closer;
        public int NoneFrom;
        public int NoneUntil;
    }
}
