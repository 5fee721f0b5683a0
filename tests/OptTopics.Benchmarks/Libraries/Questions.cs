using Microsoft.EntityFrameworkCore;
using OptTopics.Catalog.Search;

namespace OptTopics.Benchmarks.Libraries;

/// <summary>Questions as readers ask them: one to four words of one paper, drawn as they occur, so common words come more often.</summary>
internal static class Questions
{
    private const int Seed = 7;

    public static async Task<IReadOnlyList<string>> OfAsync(MeasuredLibrary library, int count, CancellationToken cancellationToken)
    {
        await using var catalog = library.Open();
        var random = new Random(Seed);
        var last = await catalog.Papers.MaxAsync(p => p.Id, cancellationToken);
        var questions = new List<string>();
        while (questions.Count < count)
        {
            var id = random.Next(1, last + 1);
            var paper = await catalog.Papers.AsNoTracking().Include(p => p.Authors).Include(p => p.Citations)
                .FirstOrDefaultAsync(p => p.Id == id, cancellationToken);
            if (paper is not null)
            {
                var families = paper.Authors.Select(a => a.Name.Family);
                var text = string.Join(' ', [paper.Title, paper.Year, .. families, .. paper.Citations.Select(c => c.Annotation)]);
                var words = SearchText.Words(text).ToArray();
                random.Shuffle(words);
                questions.Add(string.Join(' ', words.Take(1 + (questions.Count % 4))));
            }
        }

        return questions;
    }
}
