using System.Text.RegularExpressions;

namespace OptTopics.Extraction.References;

/// <summary>Volumes, pages, numbers, identifiers and addresses: parts of a reference that are no field of their own.</summary>
internal static partial class ReferenceNumbers
{
    [GeneratedRegex(
        @"\G(?:(?:vol(?:ume)?|nos?|nr|number|issue|pp?|pages?|art(?:icle)?|ch(?:a?ps?|apters?|s)?|sect?|ed|suppl|но)\b\.?\s*)*(?:" +
        @"(?:\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth|revised|rev\.|new|preliminary|expanded|international)\s+(?:rev(?:ised|\.)\s+)?ed" +
        @"(?:ition|n|\.)?(?![\p{L}])\.?|" +
        @"\d+\s*\(suppl[^)]*\)|(?:[A-Z]{0,2}\d+[–—−-]{1,2}[A-Z]{0,2}\d+|[A-Z]{0,2}\d[\d/:.–—−-]*\d[A-Z]?|" +
        @"(?-i:[a-z]{2,4})(?!(?:19|20)\d\d\b)\d{4,7}|[A-Z]?\d+)\b" +
        @"(?:\s*\((?:\d{1,3}(?:[–—−/-]\d{1,3})?|(?!(?:19|20)\d\d\))\d{4,5}|" +
        @"(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?)\))?(?:st|nd|rd|th)?" +
        @"(?:\s+edition|\s+ed\.)?\)?|" +
        @"doi\s*:?\s*10\.\S+|(?<arxiv>arxiv|corr)(?:\s+e?-?(?:pre)?prints?)?[\s:,]{1,3}(?:abs/|arxiv\s*:\s*)?(?:\d{4}\.\d{4,5}|[a-z.-]+/\d{7})" +
        @"(?:\s*v\.?\s*\d+)?(?:\s*\[[\w.-]+\])?|(?:pmid|pmcid|isbn|issn|hal|mr|zbl)\s*:?\s*[\w-]*\d[\w.-]*|(?:web|print)\." +
        @"(?:\s+\d{1,2}\s+\p{L}{3,9}\.?\s+(?:19|20)\d\d\.?)?|(?:last\s+)?(?:accessed|retrieved|viewed)(?:\s+on)?:?\s+" +
        @"(?:\d{1,2}\s+\p{L}{3,9}\.?,?\s+\d{4}|\p{L}{3,9}\.?\s+\d{1,2},?\s+\d{4}|\d{4}-\d\d-\d\d)\.?|\d+\s*pp?\b\.?|retrieved\s+from|" +
        @"available\s+at|id\.?\s?[A-Z]?\d+|e?pub(?:lished)?\s+(?:online|ahead\s+of\s+print):?|https?://[^\s【】「」（）]+|in\s+press|n\.d\.)",
        RegexOptions.IgnoreCase)]
    public static partial Regex Any();

    /// <summary>"Т. 11", "№ 2", "С. 3-15": numbers that say what they are, as GOST has them behind dashes.</summary>
    [GeneratedRegex(@"\G(?:[ТСРTPS]|№|Вып|Vol|No|pp)\.?\s*[A-Za-z]?\d[\d–—-]*\.?", RegexOptions.IgnoreCase)]
    public static partial Regex Named();
}
