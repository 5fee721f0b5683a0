using OptTopics.Bibliography;

namespace OptTopics.Extraction.References;

/// <summary>What a word of a name is by its shape.</summary>
internal enum NameWordKind
{
    Capitalised,
    Initials,

    /// <summary>A particle in lower case: "van", "de la".</summary>
    Particle,
    Suffix,
}

/// <summary>One word of a name.</summary>
/// <param name="IsDotted">Initials with their full stops; others may be an abbreviation in capitals.</param>
internal readonly record struct NameWord(NameWordKind Kind, Stretch At, bool IsDotted = false);

/// <summary>The words between two separators of a list of names: "A. van den Oord", "Goble CA", "J. D. W.".</summary>
internal sealed class NameItem(string text, IReadOnlyList<NameWord> words)
{
    public Stretch At { get; } = new(words[0].At.Start, words[^1].At.End);

    public bool IsInitials { get; } = words.All(w => w.Kind is NameWordKind.Initials);

    public bool IsSuffix { get; } = words.All(w => w.Kind is NameWordKind.Suffix);

    public bool HasInitials { get; } = words.Any(w => w.Kind is NameWordKind.Initials);

    public bool HasDottedInitials { get; } = words.Any(w => w is { Kind: NameWordKind.Initials, IsDotted: true });

    public bool StartsWithInitials { get; } = words[0].Kind is NameWordKind.Initials;

    /// <summary>"Goble CA", "Peter W.".</summary>
    public bool EndsWithInitials { get; } = words.Count > 1 && words[^1].Kind is NameWordKind.Initials && words[0].Kind is not NameWordKind.Initials;

    /// <summary>One word, a particle aside: a family name alone.</summary>
    public bool IsSingle { get; } = words.Count(w => w.Kind is NameWordKind.Capitalised) == 1 && words.All(w => w.Kind is not NameWordKind.Initials);

    /// <summary>One of its words is a word of titles and prose, so it is no name unless initials say so.</summary>
    public bool HasCommonWord { get; } = words.Any(w => w.Kind is NameWordKind.Capitalised && Words.IsCommon(w.At.Of(text)));

    public string Text => At.Of(text);

    /// <summary>"A. van den Oord", "Goble CA", "Kingma".</summary>
    public PrintedName Direct()
    {
        if (words.Count == 1 && Text.Length is >= 2 and <= 4 && Text.All(Characters.IsUnspaced))
        {
            return new PrintedName(new Name(Literal: Text), At);
        }

        if (EndsWithInitials)
        {
            var initials = words.Reverse().TakeWhile(w => w.Kind is NameWordKind.Initials).Count();
            return Named(words.SkipLast(initials), words.TakeLast(initials));
        }

        var family = words.Count - 1;
        while (family > 0 && words[family].Kind is NameWordKind.Suffix or NameWordKind.Initials)
        {
            family--;
        }

        while (family > 0 && (words[family - 1].Kind is NameWordKind.Particle || (family > 1 && Words.IsParticle(words[family - 1].At.Of(text)))))
        {
            family--;
        }

        return Named(words.Skip(family), words.Take(family));
    }

    /// <summary>This is the family name and <paramref name="given"/> stands after a comma: "van den Oord, Aaron".</summary>
    public PrintedName Inverted(NameItem given) => Named(words, given.GivenWords());

    /// <summary>Two names written as one: the words without particles behind them, which "Oord, Aaron van den" has.</summary>
    private IEnumerable<NameWord> GivenWords()
    {
        var kept = words.Count;
        while (kept > 1 && words[kept - 1].Kind is NameWordKind.Particle)
        {
            kept--;
        }

        return words.Take(kept);
    }

    private PrintedName Named(IEnumerable<NameWord> familyWords, IEnumerable<NameWord> givenWords)
    {
        var family = familyWords.ToList();
        var suffix = family.Where(w => w.Kind is NameWordKind.Suffix).ToList();
        family.RemoveAll(w => w.Kind is NameWordKind.Suffix);
        var given = givenWords.ToList();
        var particles = 0;
        while (particles < family.Count - 1 &&
            (family[particles].Kind is NameWordKind.Particle || Words.IsParticle(family[particles].At.Of(text))))
        {
            particles++;
        }

        var all = family.Concat(suffix).Concat(given).ToList();
        var at = new Stretch(all.Min(w => w.At.Start), all.Max(w => w.At.End));
        return new PrintedName(
            new Name(Join(family.Skip(particles)) ?? "", Join(given), Join(family.Take(particles)), Join(suffix)), at);
    }

    private string? Join(IEnumerable<NameWord> some)
    {
        var joined = string.Join(' ', some.Select(w => w.At.Of(text)));
        return joined.Length == 0 ? null : joined;
    }
}
