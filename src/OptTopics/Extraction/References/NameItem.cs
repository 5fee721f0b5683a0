using System.Runtime.InteropServices;
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
internal sealed class NameItem
{
    private readonly string text;
    private readonly NameWord[] words;

    private string? whole;

    public NameItem(string text, NameWord[] words)
    {
        (this.text, this.words) = (text, words);
        At = new Stretch(words[0].At.Start, words[^1].At.End);
        int capitalised = 0, initials = 0, suffixes = 0, particles = 0;
        foreach (var word in words)
        {
            capitalised += word.Kind is NameWordKind.Capitalised ? 1 : 0;
            particles += word.Kind is NameWordKind.Capitalised && Words.IsParticle(word.At.Of(text)) ? 1 : 0;
            initials += word.Kind is NameWordKind.Initials ? 1 : 0;
            suffixes += word.Kind is NameWordKind.Suffix ? 1 : 0;
            HasDottedInitials |= word is { Kind: NameWordKind.Initials, IsDotted: true };
            HasCommonWord |= word.Kind is NameWordKind.Capitalised && Words.IsCommon(word.At.Of(text)) && !IsGivenOr(word);
        }

        IsInitials = initials == words.Length;
        IsSuffix = suffixes == words.Length;
        HasInitials = initials > 0;
        IsSingle = capitalised == 1 && initials == 0;
        HasOnlyInitials = StartsWithInitials && capitalised - particles <= 1;
        IsFamily = IsSingle || (initials == 0 && capitalised - particles == 1 && Words.IsParticle(words[0].At.Of(text)));
    }

    /// <summary>"Or Smith": in front of a family name, a given name.</summary>
    private bool IsGivenOr(NameWord word) => words.Length == 2 && word == words[0] && word.At.Of(text) is "Or";

    public Stretch At { get; }

    public bool IsInitials { get; }

    public bool IsSuffix { get; }

    public bool HasInitials { get; }

    public bool HasDottedInitials { get; }

    /// <summary>"J. Smith"; "P. Ann Smith" has a full given name.</summary>
    public bool HasOnlyInitials { get; }

    public bool StartsWithInitials => words[0].Kind is NameWordKind.Initials;

    /// <summary>"Goble CA", "Peter W.".</summary>
    public bool EndsWithInitials => words.Length > 1 && words[^1].Kind is NameWordKind.Initials && words[0].Kind is not NameWordKind.Initials;

    /// <summary>One word, a particle aside: a family name alone.</summary>
    public bool IsSingle { get; }

    /// <summary>A family name alone, its particles in capitals included: "Al Jadda".</summary>
    public bool IsFamily { get; }

    /// <summary>One of its words is a word of titles and prose, so it is no name unless initials say so.</summary>
    public bool HasCommonWord { get; }

    public string Text => whole ??= At.Of(text);

    /// <summary>"A. van den Oord", "Goble CA", "Kingma".</summary>
    public PrintedName Direct()
    {
        if (words.Length == 1 && Text.Length is >= 2 and <= 4 && Text.All(Characters.IsUnspaced))
        {
            return new PrintedName(new Name(Literal: Text), At);
        }

        if (EndsWithInitials)
        {
            var initials = words.Length;
            while (words[initials - 1].Kind is NameWordKind.Initials)
            {
                initials--;
            }

            var isGivenBehind = initials == 2
                && GivenNames.Contains(words[1].At.Of(text))
                && !GivenNames.Contains(words[0].At.Of(text))
                && !IsParticle(words[0]);
            return isGivenBehind
                ? Named(words.AsSpan(0, 1), words.AsSpan(1))
                : Named(words.AsSpan(0, initials), words.AsSpan(initials));
        }

        var family = words.Length - 1;
        while (family > 0 && words[family].Kind is NameWordKind.Suffix or NameWordKind.Initials)
        {
            family--;
        }

        var particle = Array.FindIndex(words, 1, w => w.Kind is NameWordKind.Particle);
        family = particle > 0 && particle < family ? particle : family;
        while (family > 0
            && (words[family - 1].Kind is NameWordKind.Particle
                || (family > 1 && (IsParticle(words[family - 1]) || Words.BeginsFamily(words[family - 1].At.Of(text))))))
        {
            family--;
        }

        return Named(words.AsSpan(family), words.AsSpan(0, family));
    }

    /// <summary>All of it is the family name: "Van Belleghem".</summary>
    public PrintedName Family() => words.Length == 1 ? Direct() : Named(words, []);

    /// <summary>This is the family name and <paramref name="given"/> stands after a comma: "van den Oord, Aaron".</summary>
    public PrintedName Inverted(NameItem given) => Named(words, given.GivenWords());

    /// <summary>Two names written as one: the words without particles behind them, which "Oord, Aaron van den" has.</summary>
    private ReadOnlySpan<NameWord> GivenWords()
    {
        var kept = words.Length;
        while (kept > 1 && words[kept - 1].Kind is NameWordKind.Particle)
        {
            kept--;
        }

        return words.AsSpan(0, kept);
    }

    private bool IsParticle(NameWord word) =>
        word.Kind is NameWordKind.Particle || (word.Kind is not NameWordKind.Initials && Words.IsParticle(word.At.Of(text)));

    private PrintedName Named(ReadOnlySpan<NameWord> familyWords, ReadOnlySpan<NameWord> given)
    {
        List<NameWord> family = [], suffix = [];
        var at = new Stretch(int.MaxValue, 0);
        foreach (var word in familyWords)
        {
            (word.Kind is NameWordKind.Suffix ? suffix : family).Add(word);
            at = at.Join(word.At);
        }

        foreach (var word in given)
        {
            at = at.Join(word.At);
        }

        var particles = 0;
        while (particles < family.Count - 1 && IsParticle(family[particles]))
        {
            particles++;
        }

        var names = CollectionsMarshal.AsSpan(family);
        return new PrintedName(
            new Name(Join(names[particles..]) ?? "", Join(given), Join(names[..particles]), Join(CollectionsMarshal.AsSpan(suffix))),
            at);
    }

    private string? Join(ReadOnlySpan<NameWord> some)
    {
        var joined = some.IsEmpty ? "" : some[0].At.Of(text);
        foreach (var word in some.IsEmpty ? [] : some[1..])
        {
            joined = $"{joined} {word.At.Of(text)}";
        }

        return joined.Length == 0 ? null : joined;
    }
}
