using System.Text.RegularExpressions;
using OptTopics.Bibliography;

namespace OptTopics.Extraction.References;

/// <content>What words and headings say of the kind.</content>
internal static partial class KindOf
{
    /// <summary>What the words round a work and those of its title tell.</summary>
    /// <param name="isArticle">Address, venue and year tell of an article: its title may have "slides" and be of none.</param>
    private static WorkKind? ByWords(string words, string title, bool isArticle) =>
        BookWord().IsMatch(words) || TitleOfBook().IsMatch(title) ? WorkKind.Book
            : OtherWord().IsMatch(words) || (!isArticle && OtherTitle().IsMatch(title)) ? WorkKind.Other
            : VideoWord().IsMatch(words) ? WorkKind.Video
            : BlogWord().IsMatch(words) || title.EndsWith(" Blog", StringComparison.Ordinal) ? WorkKind.Blog
            : null;

    /// <summary>The heading says what is listed under it: "Books", "Videos and talks".</summary>
    public static bool IsTelling(string heading) => HeadingWord().IsMatch(heading);

    private static WorkKind? ByHeading(string? heading, Fields fields, bool isScholarly) => heading is null ? null
        : HeadingWord().Match(heading) is { Success: true } match
            ? match.Groups["video"].Success && fields is not { HasAuthors: true, Year: not null } ? WorkKind.Video
            : match.Groups["book"].Success ? WorkKind.Book
            : match.Groups["blog"].Success ? WorkKind.Blog
            : fields.HasAuthors || (match.Groups["code"].Success && isScholarly) ? WorkKind.Paper
            : match.Groups["data"].Success ? WorkKind.Dataset
            : match.Groups["code"].Success ? WorkKind.Code
            : WorkKind.Other
        : null;

    [GeneratedRegex(@"\b(?:text)?books?\b", RegexOptions.IgnoreCase)]
    private static partial Regex BookWord();

    [GeneratedRegex(@"\b(?:handbook|textbook|book\)?$)", RegexOptions.IgnoreCase)]
    private static partial Regex TitleOfBook();

    [GeneratedRegex(
        @"\b(?:slides?|lectures?(?! notes)|course|tutorial|presentation|summer school|syllabus|reading list|poster|website|home ?page)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex OtherWord();

    [GeneratedRegex(@"\b(?:reading list|syllabus|lecture (?:notes|slides|\d+)|slides|course)\b", RegexOptions.IgnoreCase)]
    private static partial Regex OtherTitle();

    // "We would love to talk to you" is no talk.
    [GeneratedRegex(@"\b(?:videos?|(?<!\b(?:to|we|you) )talks?)\b", RegexOptions.IgnoreCase)]
    private static partial Regex VideoWord();

    [GeneratedRegex(@"\bblog(?:post)?\b", RegexOptions.IgnoreCase)]
    private static partial Regex BlogWord();

    [GeneratedRegex(@"\b(?:pdf|paper|article|preprint|arxiv|doi|abstract|thesis)\b", RegexOptions.IgnoreCase)]
    private static partial Regex PaperWord();

    [GeneratedRegex(
        @"\b(?:(?<video>videos?|talks|lectures on video)|(?<book>(?:text)?books|book ?lists?|novels)|(?<blog>blogs?|blog posts)|" +
        @"(?<data>datasets?|data sets)|(?<code>code|software|librar(?:y|ies)|tools|projects|implementations|frameworks)|" +
        @"(?<other>courses?|slides|tutorials|websites?|conferences|communit(?:y|ies)))\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex HeadingWord();
}
