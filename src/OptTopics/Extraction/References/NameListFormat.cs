namespace OptTopics.Extraction.References;

/// <summary>Tells from the items of a list of names and the marks between them which of them belong together.</summary>
internal static partial class NameListFormat
{
    /// <summary>The list of names; null when the items are none.</summary>
    /// <param name="separators">Between the items: ',', ';' or '&amp;'.</param>
    public static NameList? Read(string text, List<NameItem> items, List<char> separators, Stretch? etAl, bool isDated, bool arePeople, int end)
    {
        separators = items.TrueForAll(IsFull) ? separators.ConvertAll(s => s is ';' ? ',' : s) : separators;
        var closing = separators.IndexOf(';');
        if (closing > 0 && closing < items.Count - 1 && separators[0] is not ';' && !items[0].IsFamily && !items[1].IsInitials)
        {
            (items, etAl) = (items[..(closing + 1)], null);
        }

        var cut = arePeople ? -1 : items.FindIndex(i => EndsList(i) && !IsNameAllTheSame(i, items) && !IsTurnedRound(text, i, items, end));
        if (cut >= 0)
        {
            (items, etAl) = (items[..cut], null);
        }

        if (items.Count == 0)
        {
            return null;
        }

        separators = separators[..(items.Count - 1)];
        var names = BySemicolon(items, separators)
            ?? ByInitials(items, separators)
            ?? ByAnd(items, separators)
            ?? ByPairs(items, separators)
            ?? FirstInverted(text, items, separators, etAl, isDated, end)
            ?? FamilyOfMany(items, etAl)
            ?? Direct(items, separators, arePeople);
        if (names.Count == 0 || !IsPlausible(items, names, etAl))
        {
            return null;
        }

        var printed = names.Aggregate(names[0].At, (at, name) => at.Join(name.At));
        var whole = printed.End < items[^1].At.Start && etAl?.Start > printed.End ? null : etAl;
        var at = printed with { End = Math.Max(whole?.End ?? 0, BehindDigits(text, printed.End, end)) };
        return new NameList(
            names,
            whole is not null,
            whole,
            at,
            EvidenceOf(items.Where(i => at.Contains(i.At)).ToList(), names, separators, whole is not null));
    }

    /// <summary>
    /// "May, R.", "Smith, Ann &amp; Doe, Jan", "SMITH, A.", "SMITH, Ann; DOE, Bob", "Smith, Jun, Bob Doe", "Ann Smith, Bob Field, Eve Roe": what
    /// stands beside it tells that it is a name.
    /// </summary>
    private static bool IsNameAllTheSame(NameItem item, List<NameItem> items)
    {
        var place = items.IndexOf(item);
        if (Words.IsMonth(item.Text)
            && (place == 0 ? items.Count > 1
                : place == 1 ? items.Count > 2 && items[0].IsSingle && !items[2].IsSingle
                : place % 2 == 1 && items.TrueForAll(i => i.IsSingle)))
        {
            return true;
        }

        if (item.HasCommonWord && place > 0 && place < items.Count - 1 && EndsInWord(item) && IsFull(items[place - 1]) && IsFull(items[place + 1]))
        {
            return true;
        }

        return item.IsSingle
            && !Venues.IsAbbreviation(item.Text)
            && (items.ElementAtOrDefault(place + 1) is { IsInitials: true, HasDottedInitials: true }
                || (place % 2 == 0 && item.Text.All(char.IsUpper) && items.Where((_, i) => i % 2 == 1).Any(IsGiven)));
    }

    private static bool IsFull(NameItem item) => !item.IsSingle && (!EndsList(item) || EndsInWord(item));

    /// <summary>"Bob Field": a given name of no other meaning, and a family name that is a word.</summary>
    private static bool EndsInWord(NameItem item) =>
        item.Text.Split(' ') is [var given, var family] && !Words.IsCommon(given) && Words.IsCommon(family) && family.All(char.IsLetter);

    /// <summary>"Ann Smith1, Bob Doe2": the number of an affiliation that has grown to the last name.</summary>
    private static int BehindDigits(string text, int place, int end)
    {
        var stop = place;
        while (stop < end && char.IsAsciiDigit(text[stop]))
        {
            stop++;
        }

        return stop - place <= 2 && (stop == end || !char.IsLetterOrDigit(text[stop])) ? stop : place;
    }

    private static Evidence EvidenceOf(List<NameItem> items, List<PrintedName> names, List<char> separators, bool etAl)
    {
        if (etAl || items.Any(i => i.HasDottedInitials) || items.Count(i => i.HasInitials) > 1)
        {
            return Evidence.Strong;
        }

        var isPairOfFull = names.Count == 2 && items.Count == 2 && items.TrueForAll(i => !i.IsSingle);
        return isPairOfFull || names.Count > 2 || (names.Count == 2 && separators.Contains('&')) || separators.Contains(';')
            ? Evidence.Fair
            : Evidence.Weak;
    }

    private static bool IsPlausible(List<NameItem> items, List<PrintedName> names, Stretch? etAl) =>
        names.Count > 1 || etAl is not null || !items[0].IsInitials;

    /// <summary>"Corey, B. E.; Wilkinson, D. T." and "Jiten Bhagat; Franck Tanoh".</summary>
    private static List<PrintedName>? BySemicolon(List<NameItem> items, List<char> separators)
    {
        if (!separators.Contains(';'))
        {
            return null;
        }

        var names = new List<PrintedName>();
        for (var i = 0; i < items.Count; i++)
        {
            var inverted = i < separators.Count && separators[i] == ',' && (i + 1 == separators.Count || separators[i + 1] != ',');
            names.Add(inverted ? items[i].Inverted(items[i + 1]) : items[i].Direct());
            i += inverted ? 1 : 0;
        }

        return names;
    }

    /// <summary>"Le Roux et al.": all of it is the family name.</summary>
    private static List<PrintedName>? FamilyOfMany(List<NameItem> items, Stretch? etAl) =>
        etAl is not null && items is [{ IsFamily: true, IsSingle: false } family] && Words.OpensFamily(family.Text) ? [family.Family()] : null;

    /// <summary>"Agrawal, A., Mittal, A., &amp; Gupta, B.": each family name is followed by initials.</summary>
    private static List<PrintedName>? ByInitials(List<NameItem> items, List<char> separators)
    {
        if (items.Count < 2 || !items[1].IsInitials || items[0].IsInitials || items[0].EndsWithInitials)
        {
            return null;
        }

        var names = new List<PrintedName>();
        for (var i = 0; i < items.Count; i++)
        {
            if (items[i].IsInitials)
            {
                break;
            }

            if (i + 1 < items.Count && items[i + 1].IsInitials && separators[i] == ',' && !items[i].EndsWithInitials)
            {
                names.Add(items[i].Inverted(items[i + 1]));
                i++;
            }
            else if (i > 0 && items[i].IsSuffix)
            {
                continue;
            }
            else if (items[i].HasInitials || i == 0 || (separators[i - 1] is '&' && !items[i].IsSingle))
            {
                names.Add(items[i].Direct());
            }
            else
            {
                break;
            }
        }

        return names;
    }

    /// <summary>"Hinton, Geoffrey E., Simon Osindero, and Yee-Whye Teh": the first is turned round, so that the list sorts.</summary>
    private static List<PrintedName>? FirstInverted(string text, List<NameItem> items, List<char> separators, Stretch? etAl, bool isDated, int end)
    {
        if (items.Count < 2 || separators[0] != ',' || !items[0].IsSingle || items[0].Text.All(Characters.IsUnspaced))
        {
            return null;
        }

        var rest = items.Skip(2).ToList();
        var isInitialBeforeName = items[1].StartsWithInitials && items[1].Text.Split(' ') is [_, var second] && GivenNames.Contains(second);
        if (items[1].StartsWithInitials && (rest.Count == 0 ? !isInitialBeforeName : rest.Exists(i => i.HasOnlyInitials)))
        {
            return null;
        }

        var isInverted = rest.Count > 0
            ? rest.All(i => !i.IsFamily && !i.IsInitials)
            : items[1] is { EndsWithInitials: true, HasDottedInitials: true }
                || isInitialBeforeName
                || IsGiven(items[1])
                || (etAl is null && items[1].IsSingle && IsFollowedByClosedYear(text, items[1].At.End, end))
                || (!isDated && !IsFollowedByYear(text, etAl?.End ?? items[^1].At.End, end));
        return isInverted ? [items[0].Inverted(items[1]), .. rest.Select(i => i.Direct())] : null;
    }

    /// <summary>Names in reading order. Behind names with initials, words without them are no names any more: a title has begun.</summary>
    private static List<PrintedName> Direct(List<NameItem> items, List<char> separators, bool arePeople)
    {
        if (items.Count > 1 && items.TrueForAll(i => i.IsFamily) && items.Exists(i => i.IsSingle))
        {
            return items.ConvertAll(i => i.Family());
        }

        var lastWithInitials = items.FindLastIndex(i => i.HasOnlyInitials);
        var names = new List<PrintedName>();
        for (var i = 0; i < items.Count; i++)
        {
            var item = items[i];
            var begun = !arePeople
                && i > 0
                && separators[i - 1] != '&'
                && !item.HasInitials
                && ((items[0].HasOnlyInitials && i > lastWithInitials)
                    || (item.IsSingle && !items[0].IsSingle && !items.Skip(i + 1).Any(n => !n.IsSingle && !n.IsInitials)));
            if (item.IsInitials || begun)
            {
                break;
            }

            if (i > 0 && item.IsSuffix)
            {
                continue;
            }

            names.Add(item.Direct());
        }

        return names;
    }
}
