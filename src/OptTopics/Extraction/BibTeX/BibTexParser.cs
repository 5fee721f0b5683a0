using System.Text;

namespace OptTopics.Extraction.BibTeX;

/// <summary>
/// One pass over the text of a .bib file: records with their fields as written, <c>@string</c> and <c>#</c> resolved. What cannot be read is a
/// problem, and the pass goes on at the next line that begins with a record. Text outside records is a comment, and so is a line
/// from <c>%</c> on.
/// </summary>
internal sealed partial class BibTexParser(string text)
{
    /// <summary>Longer strings are none that a file needs; without a bound, strings of strings grow without one.</summary>
    private const int LongestString = 2000;

    private static readonly string[] Months =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    private readonly Dictionary<string, string> strings = Months.ToDictionary(m => m[..3], m => m, StringComparer.OrdinalIgnoreCase);
    private readonly List<RawRecord> records = [];
    private readonly List<Problem> problems = [];

    public IReadOnlyList<RawRecord> Records => records;

    public IReadOnlyList<Problem> Problems => problems;

    public void Parse()
    {
        while (SkipTo('@'))
        {
            var start = position++;
            var type = ReadName().ToLowerInvariant();
            SkipSpace();
            if (type.Length == 0 || Current is not ('{' or '('))
            {
                continue;
            }

            var close = Current == '{' ? '}' : ')';
            position++;
            if (!ReadBody(type, close, start))
            {
                SkipToNextRecord();
            }
        }
    }

    private bool ReadBody(string type, char close, int start) => type switch
    {
        "comment" => ReadComment(close),
        "preamble" => ReadValue() is not null && Expect(close, start),
        "string" => ReadString(close, start),
        _ => ReadRecord(type, close, start),
    };

    /// <summary>A comment that is not closed ends with its line.</summary>
    private bool ReadComment(char close)
    {
        var start = position;
        var depth = 1;
        var open = close == '}' ? '{' : '(';
        for (; !AtEnd && !AtRunaway(); position++)
        {
            depth += Current == open ? 1 : Current == close ? -1 : 0;
            if (depth == 0)
            {
                position++;
                return true;
            }
        }

        position = start;
        return false;
    }

    private bool ReadString(char close, int start)
    {
        SkipSpace();
        var name = ReadName();
        if (!Expect('=', start) || ReadValue() is not { } value)
        {
            return false;
        }

        if (name.Length == 0 || value.Length > LongestString)
        {
            return Fail(BibTexRule.Malformed, start, "this string has no name or is too long.");
        }

        strings[name] = value;
        return Expect(close, start);
    }

    private bool ReadRecord(string type, char close, int start)
    {
        SkipSpace();
        var key = ReadWhile(c => !char.IsWhiteSpace(c) && c is not (',' or '=' or '{' or '}' or '"') && c != close);
        SkipSpace();
        if (key.Length == 0 || Current == '=')
        {
            return Fail(BibTexRule.NoKey, start, "the record has no key.", "Write one behind the bracket: @article{du2018, ...");
        }

        var fields = new List<RawField>();
        if (!ReadFields(fields, close, start))
        {
            return false;
        }

        records.Add(new RawRecord(type, key, start, fields));
        return true;
    }

    private bool ReadFields(List<RawField> fields, char close, int start)
    {
        while (true)
        {
            SkipSpace();
            var comma = Take(',');
            SkipSpace();
            if (Take(close))
            {
                return true;
            }

            var fieldStart = position;
            var name = ReadName();
            if (name.Length == 0 && comma && Current == ',')
            {
                continue;
            }

            if (name.Length == 0)
            {
                return FailAtCurrent(start, "a field's name");
            }

            if (!comma)
            {
                problems.Add(new Problem(BibTexRule.NoComma, fieldStart, $"a comma is missing before '{name}'."));
            }

            if (!Expect('=', start) || ReadValue() is not { } value)
            {
                return false;
            }

            fields.Add(new RawField(name.ToLowerInvariant(), value, fieldStart));
        }
    }

    /// <summary>Pieces with <c>#</c> between them; null when one cannot be read.</summary>
    private string? ReadValue()
    {
        var value = new StringBuilder();
        do
        {
            SkipSpace();
            if (ReadPiece() is not { } piece)
            {
                return null;
            }

            value.Append(piece);
            SkipSpace();
        }
        while (Take('#'));

        return value.ToString();
    }

    private string? ReadPiece()
    {
        var start = position;
        if (Current is '{' or '"')
        {
            return ReadQuoted(Current == '{' ? '}' : '"');
        }

        var word = ReadWhile(c => !char.IsWhiteSpace(c) && c is not (',' or '#' or '{' or '}' or '(' or ')' or '"' or '=' or '@'));
        if (word.Length == 0)
        {
            FailAtCurrent(start, "a value");
            return null;
        }

        if (word.All(char.IsAsciiDigit))
        {
            return word;
        }

        if (!strings.TryGetValue(word, out var value))
        {
            problems.Add(new Problem(
                BibTexRule.UnknownString,
                start,
                $"no string '{word}' is defined.",
                "Define it with @string, or put the value in braces."));
        }

        return value ?? word;
    }

    /// <summary>What stands in braces or quotes; braces nest, and a quote inside them ends nothing.</summary>
    private string? ReadQuoted(char close)
    {
        var start = position++;
        for (var depth = 0; !AtEnd && !AtRunaway(); position++)
        {
            if (depth == 0 && Current == close)
            {
                return text[(start + 1)..position++];
            }

            depth += Current switch { '{' => 1, '}' when depth > 0 => -1, _ => 0 };
        }

        problems.Add(new Problem(BibTexRule.NotClosed, start, $"what '{text[start]}' opens here is not closed.", $"Close it with '{close}'."));
        return null;
    }

    private bool Expect(char expected, int start)
    {
        SkipSpace();
        return Take(expected) || FailAtCurrent(start, $"'{expected}'");
    }

    private bool FailAtCurrent(int start, string expected) => AtEnd || AtRunaway()
        ? Fail(BibTexRule.NotClosed, start, "the record is not closed.")
        : Fail(BibTexRule.Malformed, position, $"{expected} was expected here, not '{Current}'; the record is not read.");

    private bool Fail(BibTexRule rule, int at, string message, string? cure = null)
    {
        problems.Add(new Problem(rule, at, message, cure));
        return false;
    }
}
