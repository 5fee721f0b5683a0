using System.Xml.Linq;
using Microsoft.Extensions.FileProviders;
using SkiaSharp;

namespace OptTopics.Web.Sharing;

/// <summary>The picture shown beside a shared link (Open Graph): the pointing hand above the library's title, a PNG of 1200 by 630 pixels.</summary>
public sealed class SharePicture : IDisposable
{
    public const int Width = 1200;

    public const int Height = 630;

    private const int Margin = 110;

    // The hand is drawn in a box of 34 by 20.
    private const float HandScale = 5;
    private const float HandHeight = 20 * HandScale;
    private const float Gap = 40;

    private static readonly SKColor Paper = SKColor.Parse("#f8f8f5");
    private static readonly SKColor Ink = SKColor.Parse("#1b1f23");
    private static readonly SKColor Rubric = SKColor.Parse("#9a2b1e");

    private readonly TitleFaces faces;
    private readonly SKPath hand;

    public SharePicture(IWebHostEnvironment site)
    {
        faces = new TitleFaces(site.WebRootFileProvider);
        hand = SKPath.ParseSvgPathData(Outline(site.WebRootFileProvider.GetFileInfo("hand.svg")));
    }

    /// <summary>The picture of a title; of one in a script that the site's faces do not have, the picture of the program.</summary>
    public byte[] Draw(string title)
    {
        var text = faces.CanWrite(title) ? title : "OptTopics";
        var lines = TitleLines.Fit(text, faces, Width - (2 * Margin), Height - Margin - HandHeight - Gap);
        using var surface = SKSurface.Create(new SKImageInfo(Width, Height));
        surface.Canvas.Clear(Paper);
        var top = (Height - HandHeight - Gap - lines.Height) / 2;
        DrawHand(surface.Canvas, top);
        DrawLines(surface.Canvas, lines, top + HandHeight + Gap);
        using var image = surface.Snapshot();
        using var png = image.Encode(SKEncodedImageFormat.Png, 100);
        return png.ToArray();
    }

    public void Dispose()
    {
        faces.Dispose();
        hand.Dispose();
    }

    private void DrawHand(SKCanvas canvas, float top)
    {
        using var stroke = new SKPaint
        {
            Color = Rubric,
            IsStroke = true,
            StrokeWidth = 1.6f,
            StrokeCap = SKStrokeCap.Round,
            StrokeJoin = SKStrokeJoin.Round,
            IsAntialias = true,
        };
        canvas.Save();
        canvas.Translate(Margin, top);
        canvas.Scale(HandScale);
        canvas.DrawPath(hand, stroke);
        canvas.Restore();
    }

    private void DrawLines(SKCanvas canvas, TitleLines lines, float top)
    {
        using var ink = new SKPaint { Color = Ink, IsAntialias = true };
        foreach (var (index, line) in lines.Lines.Index())
        {
            faces.Write(canvas, line, new SKPoint(Margin, top + (index * lines.LineHeight) + lines.Size), lines.Size, ink);
        }
    }

    private static string Outline(IFileInfo svg)
    {
        using var stream = svg.CreateReadStream();
        return XDocument.Load(stream).Descendants().Single(e => e.Name.LocalName == "path").Attribute("d")!.Value;
    }
}
