using System.Collections.Frozen;
using System.Text.RegularExpressions;
using OptTopics.Bibliography;

namespace OptTopics.Extraction.References;

/// <summary>What the words of a link are for.</summary>
internal enum LabelRole
{
    /// <summary>The words are the reference, or its title, or name the thing.</summary>
    Reference,

    /// <summary>The words say that the text of the work is here: "pdf", "paper", "Download".</summary>
    Text,

    /// <summary>The words say what else belongs to the work: "code", "video", "slides".</summary>
    Side,
}

/// <summary>Tells a link's role by its words.</summary>
internal static partial class LabelRoles
{
    private static readonly FrozenSet<string> TextWords = Set(
        "pdf pdfs ps paper papers article preprint link links url html fulltext full text abstract abs doi arxiv download here this book ebook " +
        "thesis report survey publisher journal pubmed version newest latest official open access free draft extended copy mirror read online " +
        "original published conference camera ready local source ref reference publication manuscript pub external archive archived available " +
        "论文 原文 链接 下载 论文链接 全文 論文 リンク 논문 링크 статья ссылка artículo enlace artigo artikel aufsatz lien");

    private static readonly FrozenSet<string> SideWords = Set(
        "code implementation implementations repo repository notebook software library toolbox package " + Tools + " " +
        "video videos talk talks youtube recording lecture watch clip data dataset datasets slides slide poster presentation supplementary " +
        "supplemental supplement supp appendix material materials project website homepage home site web webpage page demo demos blog blogpost " +
        "post tweet thread telegram tg reviews bibtex bib dblp cite citation citations wiki wikipedia discussion summary notes tutorial press news " +
        "errata erratum model models weights checkpoint checkpoints " +
        "代码 源码 代码链接 项目 项目主页 主页 视频 数据 数据集 幻灯片 解读 笔记 博客 コード スライド 코드 код видео слайды código diapositivas folien " +
        "accompanying presenter presenters author authors author's official our unofficial and the with of in a");

    private const string Tools =
        "github gitlab bitbucket pytorch tensorflow tf keras jax torch caffe theano matlab python julia cpp colab youtube huggingface kaggle zenodo";

    private static readonly FrozenSet<string> ToolNames = Set(Tools);

    private static readonly FrozenSet<string> Fillers = Set(
        "the and with of in a our official unofficial author authors author's accompanying here this");

    private static readonly Dictionary<string, WorkKind> Kinds = new(StringComparer.OrdinalIgnoreCase);

    static LabelRoles()
    {
        Add(
            WorkKind.Code,
            "code github gitlab bitbucket implementation implementations repo repository pytorch tensorflow tf keras jax torch caffe theano " +
            "matlab python julia cpp colab notebook software library toolbox package 代码 源码 代码链接 コード 코드 код código");
        Add(WorkKind.Video, "video videos talk talks youtube recording lecture watch clip 视频 видео");
        Add(WorkKind.Dataset, "data dataset datasets 数据 数据集");
        Add(WorkKind.Blog, "blog blogpost post 博客");
        Add(WorkKind.Wiki, "wiki wikipedia");

        static void Add(WorkKind kind, string words)
        {
            foreach (var word in words.Split(' '))
            {
                Kinds[word] = kind;
            }
        }
    }

    public static LabelRole Of(string label)
    {
        var words = WordsOf(label.Contains("://", StringComparison.Ordinal) ? Address().Replace(label, "") : label);
        if (words.Count is 0 or > 6)
        {
            return words.Count == 0 ? LabelRole.Text : LabelRole.Reference;
        }

        if (words.Count <= 2 && label.AsSpan().TrimStart("[( ").StartsWith("@"))
        {
            return words.Exists(SideWords.Contains) ? LabelRole.Side : LabelRole.Text;
        }

        if (IsDoi().IsMatch(label)
            || IsVersion().IsMatch(label)
            || IsFileName().IsMatch(label)
            || Shop().IsMatch(label)
            || words.All(TextWords.Contains)
            || HostAndPath().IsMatch(label)
            || (words is [var one, var other] && ((one is "paper" or "Paper" && IsHouse(other)) || (other is "PDF" or "pdf" && IsHouse(one))))
            || (words.Count > 1 && words.All(w => TextWords.Contains(w) || Venues.IsAbbreviation(w)) && words.Any(TextWords.Contains)))
        {
            return LabelRole.Text;
        }

        if (words.Count <= 3 && NamedSide().IsMatch(label))
        {
            return LabelRole.Side;
        }

        if (words.Any(w => SideWords.Contains(w) && !Fillers.Contains(w))
            && words.All(w => SideWords.Contains(w) || TextWords.Contains(w) || Venues.IsAbbreviation(w)))
        {
            return LabelRole.Side;
        }

        return words.Count == 1 && Compound().Match(label) is { Success: true } compound
            ? SideWords.Contains(compound.Value) ? LabelRole.Side : LabelRole.Text
            : LabelRole.Reference;
    }

    /// <summary>"ACM", "IEEE Xplore": the house that keeps the text.</summary>
    public static bool IsHouse(string label) => House().IsMatch(label);

    /// <summary>"here": the sentence says what is there.</summary>
    public static bool IsDeictic(string label) => Deictic().IsMatch(label);

    /// <summary>The words only name a tool, which may be what the entry is about.</summary>
    public static bool IsTool(string label) => WordsOf(label) is [var word] && ToolNames.Contains(word);

    /// <summary>":green_book:", "📗": no words but a picture for them.</summary>
    public static bool IsPicture(string label) => label.Length > 0 && !EmojiName().Replace(label, "").Any(char.IsLetterOrDigit);

    /// <summary>What a side link's words say it leads to; null when they do not.</summary>
    public static WorkKind? KindOf(string label) =>
        WordsOf(label).Select(w => Kinds.TryGetValue(w, out var kind) ? kind : (WorkKind?)null).FirstOrDefault(k => k is not null)
            ?? (label.EndsWith("Data", StringComparison.Ordinal) ? WorkKind.Dataset : null);

    /// <summary>The words of a label, without numbers and single letters: "video1" is "video", "C code" is "code".</summary>
    private static List<string> WordsOf(string label)
    {
        var text = (label.Contains(':', StringComparison.Ordinal) ? EmojiName().Replace(label, "") : label)
            .Replace("C++", "cpp", StringComparison.OrdinalIgnoreCase);
        var words = new List<string>();
        foreach (var word in Word().EnumerateMatches(text))
        {
            words.Add(text.Substring(word.Index, word.Length));
        }

        var longer = words.FindAll(w => w.Length > 1);
        return longer.Count > 0 ? longer : words;
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    // "a.org/files/34360.pdf": an address that somebody wrote without its scheme.
    [GeneratedRegex(@"\A\s*[\w-]+(?:\.[\w-]+)*\.\p{L}{2,6}/\S+\s*\z")]
    private static partial Regex HostAndPath();

    // "software: RowNet".
    [GeneratedRegex(@"\A\W*(?:software|code|github|slides|dataset):\s", RegexOptions.IgnoreCase)]
    private static partial Regex NamedSide();

    [GeneratedRegex(@"[\p{L}][\p{L}\p{M}'’]*")]
    private static partial Regex Word();

    // "Dead-tree version", "print edition", "html format".
    [GeneratedRegex(
        @"\A(?>\W*)(?:(?:[\p{L}\d-]+ )?[\p{L}\d-]+ (?:version|edition)|(?:pdf|html|ps|epub|full[- ]text) format)\W*\z",
        RegexOptions.IgnoreCase)]
    private static partial Regex IsVersion();

    // "[Amazon](url)", "[Goodreads](url)": where the work is sold or kept.
    [GeneratedRegex(@"\A\W*(?:amazon|goodreads|worldcat|jstor)(?:\.\w{2,3})?\W*\z", RegexOptions.IgnoreCase)]
    private static partial Regex Shop();

    [GeneratedRegex(
        @"\A\W*(?:acm(?: dl)?|ieee(?: xplore)?|springer(?:link)?|elsevier|sciencedirect|wiley|hal|openreview)\W*\z",
        RegexOptions.IgnoreCase)]
    private static partial Regex House();

    [GeneratedRegex(@"^\W*(?:here|this|there)\W*$", RegexOptions.IgnoreCase)]
    private static partial Regex Deictic();

    [GeneratedRegex(@":[a-z_]+:")]
    private static partial Regex EmojiName();

    [GeneratedRegex(@"\b\w+://\S+")]
    private static partial Regex Address();

    [GeneratedRegex(@"\A\S+\.(?:pdf|ps|ps\.gz|djvu|epub|docx?)\z", RegexOptions.IgnoreCase)]
    private static partial Regex IsFileName();

    [GeneratedRegex(
        @"\A\s*(?:doi|arxiv)\s*:|\A[\s[]*(?:10\.\d{4,9}/\S+|\d{4}\.\d{4,5}(?:v\d+)?\]?|(?:MR|Zbl)\s?[\d.]+\w?(?:\s?[:#]\s?\d+)?)\s*\z",
        RegexOptions.IgnoreCase)]
    private static partial Regex IsDoi();

    // "PDFnoiseless", "DOInoisy", "noiselessData": a word of the trade with another grown to it.
    [GeneratedRegex(@"(?:\A(?:PDF|DOI|Paper)(?=\p{Ll}))|(?<=\p{Ll})(?:Data|Code|Video)\z")]
    private static partial Regex Compound();
}
