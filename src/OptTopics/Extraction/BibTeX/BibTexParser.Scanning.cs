namespace OptTopics.Extraction.BibTeX;

/// <summary>The parser's way through the text.</summary>
internal sealed partial class BibTexParser
{
    private int position;

    private char Current => position < text.Length ? text[position] : '\0';

    private bool AtEnd => position >= text.Length;

    private bool Take(char wanted)
    {
        var found = !AtEnd && Current == wanted;
        position += found ? 1 : 0;
        return found;
    }

    /// <summary>Goes to a character outside comments.</summary>
    private bool SkipTo(char wanted)
    {
        while (!AtEnd && Current != wanted)
        {
            position = AfterComment() ?? position + 1;
        }

        return !AtEnd;
    }

    private void SkipSpace()
    {
        while (!AtEnd && (char.IsWhiteSpace(Current) || Current == '%'))
        {
            position = AfterComment() ?? position + 1;
        }
    }

    /// <summary>The end of the line when a comment begins here.</summary>
    private int? AfterComment()
    {
        if (Current != '%')
        {
            return null;
        }

        var end = text.IndexOf('\n', position);
        return end < 0 ? text.Length : end;
    }

    private string ReadName() => ReadWhile(c => char.IsLetterOrDigit(c) || c is '_' or '-' or '+' or '.' or ':' or '/');

    private string ReadWhile(Func<char, bool> isPart)
    {
        var start = position;
        while (!AtEnd && isPart(Current))
        {
            position++;
        }

        return text[start..position];
    }

    /// <summary>A line that begins with a record, inside another: that one was not closed.</summary>
    private bool AtRunaway()
    {
        if (Current != '@' || !BeginsLine(position))
        {
            return false;
        }

        var i = position + 1;
        while (i < text.Length && char.IsLetter(text[i]))
        {
            i++;
        }

        return i > position + 1 && i < text.Length && text[i] is '{' or '(';
    }

    private bool BeginsLine(int at)
    {
        while (at > 0 && text[at - 1] is ' ' or '\t')
        {
            at--;
        }

        return at == 0 || text[at - 1] is '\n' or '\r';
    }

    private void SkipToNextRecord()
    {
        while (!AtEnd && !AtRunaway())
        {
            position++;
        }
    }
}
