using System.Buffers;
using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace OptTopics.Extraction.References;

/// <summary>Tells venues by their words and shapes: "Proceedings of X", "J. Phys A", "IEEE TNN", "NeurIPS".</summary>
internal static partial class Venues
{
    private const int LongestDated = 30;

    private const int LongestVenue = 160;

    private static readonly FrozenSet<string> Abbreviations =
        """
        AAAI IJCAI ECAI ICML NIPS NeurIPS ICLR COLT UAI AISTATS ECML ACML TMLR JMLR PMLR JAIR PAMI TPAMI IJCV CVPR ICCV ECCV BMVC WACV ACCV MICCAI ACL
        NAACL EACL EMNLP COLING TACL CoNLL LREC Interspeech ICASSP KDD SIGKDD WWW SIGIR CIKM WSDM RecSys ICDM SDM PKDD
        PAKDD SIGMOD VLDB PVLDB ICDE CIDR PODS
        EDBT OSDI SOSP NSDI EuroSys ASPLOS ISCA MICRO HPCA SIGCOMM SIGGRAPH PLDI POPL ICFP OOPSLA ICSE FSE STOC FOCS SODA ICALP ICRA IROS RSS CoRL CHI
        UIST CSCW UbiComp SenSys MobiSys MobiCom INFOCOM HotNets GECCO CEC PPSN ESANN ICANN IJCNN AAMAS CCS NDSS USENIX CRYPTO EUROCRYPT PNAS CACM
        JACM PLoS arXiv bioRxiv medRxiv SSRN CoRR IJCNLP AACL SemEval SIGDIAL INLG ECIR JCDL ISMIR ICME ICPR ICIP 3DV IJCB ISBI IPMI MIDL TMI TNNLS
        TKDE TOIS TASLP TOSEM TOPLAS TOCHI TVCG TIFS TDSC TCAD RA-L IJRR WAFR ISRR HRI ITSC SoCC ICDCS IPDPS PPoPP CGO SPAA PODC HPDC CCGrid MLSys
        HotOS HotCloud HotStorage CoNEXT SIGMETRICS MASCOTS DSN ISSRE ICCAD FCCM ISSCC ISSTA ICSME SANER ICPC ESEM ESOP ECOOP TACAS FMCAD VMCAI LICS
        CONCUR ICLP IJCAR ITCS STACS MFCS ISAAC SoCG ASIACRYPT CHES ACSAC ESORICS AsiaCCS SOUPS PoPETs EuroS&P ICDT SSDBM DASFAA TODS VLDBJ IUI CHIIR
        MobileHCI IMWUT ISMAR EuroVis InfoVis PacificVis SIGCSE ITiCSE ICAPS AIES FAccT HCOMP CogSci PRICAI MobiHoc IPSN EWSN PerCom HotMobile ICNP
        GLOBECOM WCNC NEJM JAMA eLife PRL JHEP MNRAS JACS TPDS TKDD JSAC TMC TSP
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> SmallWords =
        "of the in on for and with & to at an a de la le des et der für und en".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly SearchValues<char> EndOfAbbreviation = SearchValues.Create(" -,./:0123456789'’");

    /// <summary>A word or an abbreviation that only venues have.</summary>
    public static bool IsVenue(string text) =>
        text.Length <= LongestVenue && !text.Contains("://", StringComparison.Ordinal) && (VenueWord().IsMatch(text) || IsAbbreviation(text));

    /// <summary>"CVPR 2023", "ICCVW'21", "2022-ECCV", "Arxiv": an abbreviation, its year grown to it, behind it or before it.</summary>
    public static bool IsNamed(string text) => IsAbbreviation(text) || WithYear().IsMatch(text) || IsYearAndVenue(text);

    /// <summary>"2022-ECCV", "2021-nature biology": the year, and behind a dash the venue.</summary>
    public static bool IsYearAndVenue(string text) =>
        YearFirst().Match(text) is { Success: true, Groups: [_, { Value: var venue }] } && (IsVenue(venue) || IsAcronym(venue) || IsField(venue));

    /// <summary>"ICASSP 2020", "ACM MM2019", "27 Nov 2019": a year with nothing before it but a venue or a day.</summary>
    public static bool IsDated(string text)
    {
        if (text.Length > LongestVenue)
        {
            return false;
        }

        var whole = new Stretch(0, text.Length).Trim(text, "[](){}");
        whole = WithoutRank(text, whole);
        var year = YearReader.FindFull(text, whole);
        if (year is null || year.Whole.End < whole.End)
        {
            return false;
        }

        var before = (whole with { End = year.Whole.Start }).Trim(text, ",-–—'’").Of(text);
        return before.Length == 0
            || before.All(char.IsAsciiDigit)
            || (before.Count(char.IsWhiteSpace) < 5 && !IsBehindWords(before)
                && (IsVenue(before) || Society().IsMatch(before) || ShortJournal().IsMatch(before) || before.Split(' ').All(IsAcronym)));
    }

    /// <summary>"IEEE Access", "ACM ToS": what a society prints.</summary>
    public static bool IsOfSociety(string text) => Society().IsMatch(text) && HasShape(text);

    /// <summary>"A study of lists, arXiv": words that are no venue, and the venue behind their comma.</summary>
    private static bool IsBehindWords(string text) =>
        text.LastIndexOf(", ", StringComparison.Ordinal) is > 0 and var comma
            && text[..comma] is var words && words.Count(char.IsWhiteSpace) > 1 && !IsVenue(words);

    /// <summary>"Preprint", "under review": where the work stands, not where it appeared.</summary>
    public static bool IsStatus(string text) => Status().IsMatch(text);

    /// <summary>"in Row Letters".</summary>
    public static Stretch WithoutIn(string text, Stretch at) =>
        text.AsSpan(at.Start, at.Length).StartsWith("in ", StringComparison.OrdinalIgnoreCase) ? at with { Start = at.Start + "in ".Length } : at;

    /// <summary>"bioRxiv preprint", "Nature Genetics paper": the venue without the word for its text.</summary>
    public static Stretch WithoutTextWord(string text, Stretch at) => at with { End = at.End - TextWord().Match(at.Of(text)).Length };

    /// <summary>"Row Journal 8(6): e68437": the venue without its numbers.</summary>
    public static Stretch WithoutVolume(string text, Stretch at) =>
        at.Length > LongestVenue ? at : at with { End = at.End - Volume().Match(at.Of(text)).Length };

    /// <summary>"arXiv:2507.11507", "arXiv(v1)": the archive without its number.</summary>
    public static Stretch WithoutNumber(string text, Stretch at) =>
        ArchiveNumber().Match(text, at.Start, at.Length) is { Success: true, Groups: [_, var archive] }
            ? at with { End = at.Start + archive.Length }
            : at;

    /// <summary>"Row J. Lists, 35(1), C72–C98", "Journal of Rows 130, 054111 (2009)": a venue with its volume and page.</summary>
    public static bool IsVolume(string text) => text.Length < LongestVenue && VolumeAndPage().IsMatch(text);

    /// <summary>"CVPR2019(Oral)": the venue without how the work was shown there.</summary>
    public static Stretch WithoutRank(string text, Stretch at) => at with { End = at.End - Rank().Match(at.Of(text)).Length };

    /// <summary>"ICML", "ICLR-W", "acl".</summary>
    public static bool IsAbbreviation(string text)
    {
        var word = text.AsSpan().Trim();
        if (word.StartsWith("www.", StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        word = word[(word.IndexOf('@') + 1)..];
        var end = word.IndexOfAny(EndOfAbbreviation);
        word = end > 0 ? word[..end] : word;
        return Abbreviations.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);
    }

    /// <summary>". ICML 2015", " NeurIPS 2018": a known venue and its year stand here.</summary>
    public static bool StandAt(string text, Stretch rest)
    {
        var venue = rest.TrimStart(text, ".,;([");
        return !venue.IsEmpty
            && venue.Start - rest.Start < 5
            && IsAbbreviation(text[venue.Start..Math.Min(venue.End, venue.Start + LongestDated)])
            && YearReader.FindIn(text, venue with { End = Math.Min(venue.End, venue.Start + LongestDated) }) is not null;
    }

    /// <summary>Each word but the small ones begins with a capital, and there are few: "AI Open", "Physical Review Letters".</summary>
    public static bool HasShape(string text)
    {
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return words.Length is > 0 and <= 9 && IsLarge(words[0][0]) && !text.Contains("://", StringComparison.Ordinal)
            && words.All(w => IsLarge(w[0]) || SmallWords.Contains(w) || w.Length <= 2 || w.Any(char.IsUpper));
    }

    private static bool IsLarge(char c) => char.IsUpper(c) || Characters.IsUnspaced(c);

    /// <summary>"University of Lists", "Row Labs": where people work; "Lists University Press" is a publisher.</summary>
    public static bool IsAffiliation(string text) => Affiliation().IsMatch(text) && !Publisher().IsMatch(text);

    /// <summary>A house that prints books: "Row University Press", "Lists &amp; Sons Publishers".</summary>
    public static bool IsPublisher(string text) => text.Length < 60 && Publisher().IsMatch(text) && !Periodical().IsMatch(text);

    /// <summary>"Cambridge: Row Press": the publisher behind its place.</summary>
    public static Stretch WithoutPlace(string text, Stretch at)
    {
        var colon = text.AsSpan(at.Start, at.Length).IndexOf(": ");
        return colon > 0
                && Titles.CountWords(text, at with { End = at.Start + colon }) <= 4
                && (at with { Start = at.Start + colon + 1 }).TrimStart(text) is { IsEmpty: false } publisher
                && char.IsUpper(text[publisher.Start])
                && IsPlace(text.AsSpan(at.Start, colon))
            ? publisher
            : at;
    }

    private static bool IsPlace(ReadOnlySpan<char> words) => !words.ContainsAnyInRange('0', '9') && char.IsUpper(words[0]);

    /// <summary>A few words in capitals, one of which names what journals are of: "Trends in Genetics", "Current Biology".</summary>
    public static bool IsJournal(string text) => text.Length < 70 && HasShape(text) && (IsVenue(text) || JournalWord().IsMatch(text));

    /// <summary>"nature", "row science": a journal that somebody wrote small.</summary>
    public static bool IsField(string text) => text.Length < 40 && text.Count(char.IsWhiteSpace) < 4 && JournalWord().IsMatch(text);

    /// <summary>One word in capitals: "DSAA", "ICLRW", "CoRL", "T-PAMI".</summary>
    public static bool IsAcronym(string text) => Acronym().IsMatch(text);

    [GeneratedRegex(
        @"\b(?:proceedings|proc|journal|jour|conference|conf|workshop|workshops|symposium|transactions|trans\.|letters|bulletin|annals|magazine|" +
        @"quarterly|press|publishers?|publications|university|" +
        @"lecture notes|arxiv|biorxiv|preprint|(?-i:Review of|Findings of|(?<=\p{L}\s)Reviews)|advances in|communications of|acta|" +
        @"j\.\s(?=\p{L}{2})|phys\.|" +
        @"math\.|rev\.|lett\.|annual meeting|thesis|tech(?:nical)?\.? report|springer|elsevier|wiley|o'reilly|mit press)(?:\b|(?<=\.))",
        RegexOptions.IgnoreCase)]
    private static partial Regex VenueWord();

    [GeneratedRegex(
        @"\b(?:nature|science|cell|neuron|brain|plos|genetics|genome|genomics|biology|ecology|evolution|heredity|physics|chemistry|medicine|" +
        @"neuroscience|psychology|economics|sociology|linguistics|history|(?:bio)?statistics|bioinformatics|" +
        @"mathematics|reports|research|trends|perspectives|opinion|frontiers|studies|forum|record)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex JournalWord();

    [GeneratedRegex(@"\A\d?\p{Lu}[\p{L}&-]{0,30}\p{Lu}[\p{L}-]{0,30}(?:\s?['’]\d\d|[\s-]?(?:19|20)\d\d)\z")]
    private static partial Regex WithYear();

    [GeneratedRegex(@"\A(?:19|20)[0-9]{2}\s?[-–—]\s?(\p{L}[\p{L} &'’-]{0,40})\z")]
    private static partial Regex YearFirst();

    [GeneratedRegex(
        @"\A\W*(?:e-?prints?|pre-?prints?|manuscript|unpublished|white ?paper|(?:ph\.?\s?d\.?|doctoral|master['’]?s?)\s+(?:thesis|dissertation)|" +
        @"submitted|under review|in submission|in press|to appear|forthcoming)\W*\z",
        RegexOptions.IgnoreCase)]
    private static partial Regex Status();

    // "CVPR2019(Oral)", "ICCV 2021 Oral"; "2018 NeurIPS workshop" names the workshop.
    [GeneratedRegex(@"[\s(\[]+(?:oral|spotlight|poster|highlight|best paper|(?<=\d[\s(\[]+)workshops?)[)\]]*\z", RegexOptions.IgnoreCase)]
    private static partial Regex Rank();

    [GeneratedRegex(
        @"\b(?:universit\p{L}+|institut\p{L}*|college|school|faculty|department|dept|laborator(?:y|ies)|labs?|academy|inc)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex Affiliation();

    [GeneratedRegex(
        @"\b(?:press|publish(?:ers?|ing)|books|verlag|editions?|éditions|routledge|springer|wiley|elsevier|o'reilly|penguin|macmillan|" +
        @"academic press|mcgraw[ -]hill|addison[ -]wesley|prentice[ -]hall|birkh(?:ä|ae?)user|cengage|" +
        @"morgan kaufmann)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex Publisher();

    [GeneratedRegex(@"\b(?:proceedings|proc|journal|conference|symposium|workshop|transactions|review|lecture notes)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Periodical();

    [GeneratedRegex(@"\A\p{Lu}[\p{L}&. ]{2,60},?\s\d{1,4}(?:\s?\(\d+\))?[\s,:]+[A-Z]?\d{2,}[\d–-]*[\dA-Z\s()–,-]*\.?\z")]
    private static partial Regex VolumeAndPage();

    // "Row Journal 8(6): e68437", "Row Science, 349(6251)".
    [GeneratedRegex(@"(?<=[\p{L}.]),?\s+\d{1,4}(?:\s*[,:(]|\s+\d)[\s\w,:;()–.-]*\z")]
    private static partial Regex Volume();

    // "Nat Commun", "Sci. Rep.": two words or more that journals are shortened to.
    [GeneratedRegex(
        @"\A(?:(?:Acad|Acta|Adv|Am|Ann|Annu|Appl|Biochem|Bioinform|Biol|Br|Chem|Clin|Comput|Curr|Dev|Ecol|Eng|Eur|Evol|Exp|Genet|Genom|Immunol|Int|" +
        @"J|Math|Med|Methods|Microbiol|Mol|Nat|Natl|Neurosci|Opin|Phys|Proc|Psychol|Rep|Res|Rev|Sci|Soc|Stat|Theor|Commun|Lett)\.?(?:\s|\z)){2,6}\z")]
    private static partial Regex ShortJournal();

    [GeneratedRegex(@"\G((?:ar|bio|med)xiv)\s?(?::\s?\d|\(v\d)", RegexOptions.IgnoreCase)]
    private static partial Regex ArchiveNumber();

    [GeneratedRegex(@"\A(?:IEEE|ACM|USENIX)\b")]
    private static partial Regex Society();

    [GeneratedRegex(@"\s+(?:pre-?print|paper|article|version|page|interface paper)\W*\z", RegexOptions.IgnoreCase)]
    private static partial Regex TextWord();

    [GeneratedRegex(@"\A(?:\p{Lu}-)?\p{Lu}[\p{L}\d-[\p{Lu}]]*\p{Lu}[\p{L}\d+-]*\z")]
    private static partial Regex Acronym();
}
