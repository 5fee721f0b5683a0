using System.Text.RegularExpressions;

namespace OptTopics.Extraction.References;

/// <content>Years, numbers and links between the parts.</content>
internal sealed partial class TailReader
{
    private bool ReadYear()
    {
        if (YearReader.ReadAt(text, place, end) is not { } year
            || (separator is '-' or ':'
                && !(fields.Venue is { } venue && place - venue.End < 3)
                && !IsEnd(year.Whole.End)
                && !PartBehind().IsMatch(text.AsSpan(year.Whole.End, end - year.Whole.End))))
        {
            return false;
        }

        fields.Year ??= year;
        place = year.Whole.End;
        return true;
    }

    /// <summary>Volume, pages, numbers, identifiers, addresses: parts of a reference that are no field of their own.</summary>
    private bool ReadNumbers()
    {
        var match = separator is '-'
            ? ReferenceNumbers.Named().Match(text, place, end - place)
            : ReferenceNumbers.Any().Match(text, place, end - place);
        if (match.Success && match.Length > 0)
        {
            if (match.Groups["arxiv"] is { Success: true } arxiv)
            {
                isVenueOfNumber = fields.Venue is null;
                fields.Venue ??= new Stretch(arxiv.Index, arxiv.Index + arxiv.Length);
            }

            place = match.Index + match.Length;
            fields.Numbers.Add(new Stretch(match.Index, place));
            return true;
        }

        return SkipLink();
    }

    /// <summary>A link to the text or to something beside it stands between the parts.</summary>
    private bool SkipLink()
    {
        var link = block.LinkAt(place);
        if (link is null || link.At.Start != place || link.At.IsEmpty)
        {
            return false;
        }

        if (!fields.HasAuthors && LinkRoles.IsFullName(text, link) && LinkRoles.IsKnownPerson(text, link))
        {
            return false;
        }

        var label = link.At.Of(text);
        if (LabelRoles.Of(label) is LabelRole.Reference && fields.Venue is null && separator is not ('-' or ':') && Venues.IsVenue(label))
        {
            return false;
        }

        place = Math.Min(link.At.End, end);
        isBehindLink = true;
        return true;
    }

    private bool IsNumeric(Stretch at) =>
        ReferenceNumbers.Any().Match(text, at.Start, at.Length) is { Success: true } match && match.Length >= at.Trim(text).Length;

    // "2015. – Т. 11": GOST parts the volume and the pages from the year with dashes.
    [GeneratedRegex(@"\A\.?\s+[–—-]\s+(?:(?:\p{Lu}{1,3}|№|[Vv]ol|[Nn]o|pp?)\.|\S)")]
    private static partial Regex PartBehind();
}
