namespace OptTopics.Tests.Catalog;

/// <summary>One library that all searches ask.</summary>
public sealed class SearchFixture : IAsyncLifetime
{
    private const string WeightNormalization =
        "Salimans, Kingma | 2016 | Weight normalization | https://arxiv.org/pdf/1602.07868.pdf | " +
        "a reparameterization of over-parameterized nets that don’t overfit";

    private const string RecordOfSanturkar =
        "santurkar2018 | inproceedings | Shibani Santurkar, Andrew Ilyas, Aleksander Madry | 2018 | " +
        "How Does Batch Normalization Help Optimization? | https://arxiv.org/abs/1805.11604 | Aleksander Mądry";

    private const string RecordOfSalimans =
        "salimans2016 | inproceedings | Tim Salimans, Diederik Kingma | 2016 | " +
        "Weight Normalization | https://arxiv.org/abs/1602.07868 | Durk P. Kingma";

    public TestLibrary Library { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Library = await TestLibrary.OfAsync(
        ("ml/optimization.txt", $"""
            # Optimization
            ## Batch normalization
            The internal covariate shift was the first explanation.
            - Santurkar | 2018 | How Does Batch Normalization Help Optimization? | https://arxiv.org/pdf/1805.11604.pdf | Makes the gradients smoother
            - {WeightNormalization}
            ## Symmetries
            - Sussman | 1991 | Uniqueness of the weights for minimal feedforward nets | https://citeseerx.org/sussman.pdf
            ### Deep symmetries
            - Paul Erdős, Alfréd Rényi | 1960 | On the evolution of random graphs | https://doi.org/10.1016/S0893-6080(05)80037-1
            - Aaron van den Oord | 2016 | WaveNet in C++
            -video Soheil Feizi | | The implicit bias of gradient descent | https://www.youtube.com/watch?v=hGRssrXF-vI
            """),
        ("other.md", "# Others\n- Łukasiewicz | 1930 | Logika\n- Simon Weiß | 2018 | k-NN and the p-value"),
        ("all.bib", $"""
            {RecordOfSanturkar}
            sussmann1992 | article | Héctor Sussmann | 1992 | Uniqueness of the Weights for Minimal Feedforward Nets | |
            {RecordOfSalimans}
            """));

    public ValueTask DisposeAsync()
    {
        Library.Dispose();
        return ValueTask.CompletedTask;
    }
}
