using Microsoft.Extensions.FileProviders;
using SkiaSharp;

namespace OptTopics.Web.Sharing;

/// <summary>The site's serif as pictures need it: one typeface a script, the first that has a character writes it. Measures are in pixels.</summary>
public sealed class TitleFaces : IDisposable
{
    private static readonly string[] Scripts = ["latin", "latin-ext", "cyrillic", "greek"];

    // One font a face, for its characters; each text gets another of its size.
    private readonly SKFont[] faces;

    /// <summary>The faces as LibMan laid them out among the site's own files.</summary>
    public TitleFaces(IFileProvider webRoot) =>
        faces = [.. Scripts.Select(script => Load(webRoot, $"lib/source-serif-4/files/source-serif-4-{script}-600-normal.woff"))];

    /// <summary>Whether a face has each character.</summary>
    public bool CanWrite(string text) => text.EnumerateRunes().All(rune => Array.Exists(faces, face => face.ContainsGlyph(rune.Value)));

    public float Width(string text, float size) => Runs(text).Sum(run =>
    {
        using var font = new SKFont(run.Face, size);
        return font.MeasureText(run.Text);
    });

    /// <summary>Writes from <paramref name="at"/>, the left end of the base line.</summary>
    public void Write(SKCanvas canvas, string text, SKPoint at, float size, SKPaint ink)
    {
        foreach (var (run, face) in Runs(text))
        {
            using var font = new SKFont(face, size) { Edging = SKFontEdging.Antialias };
            canvas.DrawText(run, at.X, at.Y, SKTextAlign.Left, font, ink);
            at.X += font.MeasureText(run);
        }
    }

    public void Dispose()
    {
        foreach (var face in faces)
        {
            face.Typeface.Dispose();
            face.Dispose();
        }
    }

    /// <summary>The text in stretches that one face writes.</summary>
    private List<(string Text, SKTypeface Face)> Runs(string text)
    {
        List<(string Text, SKTypeface Face)> runs = [];
        foreach (var rune in text.EnumerateRunes())
        {
            var face = (Array.Find(faces, f => f.ContainsGlyph(rune.Value)) ?? faces[0]).Typeface;
            if (runs is [.., var last] && last.Face == face)
            {
                runs[^1] = (last.Text + rune, face);
            }
            else
            {
                runs.Add((rune.ToString(), face));
            }
        }

        return runs;
    }

    private static SKFont Load(IFileProvider webRoot, string path)
    {
        using var stream = webRoot.GetFileInfo(path).CreateReadStream();
        using var data = SKData.Create(stream);
        return new SKFont(SKTypeface.FromData(data));
    }
}
