using OptTopics.Bibliography;

namespace OptTopics.Tests.Extraction;

public sealed class ShippedPageTests
{
    private static readonly ContentPage Page = Reading.Shipped().Page;

    [Fact]
    public void The_title_is_the_first_heading() => Assert.Equal("Optimization Topics in Deep Learning", Page.Title);

    [Fact]
    public void It_has_fourteen_topics_with_their_anchors_and_levels() => Assert.Equal(
        [
            "1 optimization_topics_in_deep_learning < ", "2 effects_on_optimization < optimization_topics_in_deep_learning",
            "2 on_global_optimization_of_neural_networks < optimization_topics_in_deep_learning",
            "2 symmetries_and_local_minima < optimization_topics_in_deep_learning",
            "2 properties_of_neural_networks < optimization_topics_in_deep_learning",
            "3 lipschitz_constant < properties_of_neural_networks",
            "2 backpropagating_through_discontinuities < optimization_topics_in_deep_learning",
            "2 instabilities < optimization_topics_in_deep_learning", "3 instability_of_fine-tuning < instabilities",
            "2 implicit_regularization_of_sgd < optimization_topics_in_deep_learning",
            "2 miscellaneous_topics < optimization_topics_in_deep_learning",
            "3 effect_of_skip_connections < miscellaneous_topics", "2 people < optimization_topics_in_deep_learning",
            "2 related_pages < optimization_topics_in_deep_learning",
        ],
        Page.Topics.Select(t => $"{t.Level} {t.Anchor} < {t.Parent?.Anchor}"));

    [Fact]
    public void It_has_twenty_five_entries()
    {
        Assert.Equal(25, Page.Entries.Count);
        Assert.Equal(23, Page.Entries.Count(e => e.Kind is EntryKind.Bullet));
        Assert.Equal([28, 47], Page.Entries.Where(e => e.Kind is EntryKind.Paragraph).Select(e => e.Position.Line));
        Assert.Equal([6, 8, 10], Page.Entries.Where(e => e.Depth == 2).Select(e => e.Position.Line));
        Assert.Equal(["Batch normalization", "Weight normalization", "Lipschitz Constant"], Page.Entries.Where(e => e.IsLead).Select(e => e.Text));
        Assert.All(Page.Entries.Where(e => e.Depth == 2), e => Assert.True(e.Parent!.IsLead));
        Assert.Equal(Enumerable.Range(0, 25), Page.Entries.Select(e => e.Order));
    }

    [Fact]
    public void It_has_twenty_one_citations()
    {
        var citations = Page.Citations();
        Assert.Equal(21, citations.Count);
        Assert.Equal(18, citations.Count(c => c.Kind is WorkKind.Paper));
        Assert.Equal(["The implicit bias of gradient descent"], citations.Where(c => c.Kind is WorkKind.Video).Select(c => c.Reference.Title));
        Assert.Equal(["Daniel Soudry"], citations.Where(c => c.Kind is WorkKind.Profile).Select(c => c.Reference.Label));
        Assert.Equal(["optimization"], citations.Where(c => c.Kind is WorkKind.Wiki).Select(c => c.TargetPageId));
        Assert.Equal(10, citations.Count(c => c.Reference.EtAl));
        Assert.Equal([6, 6, 8, 47], citations.Where(c => !c.LeadsEntry).Select(c => c.Position.Line));
        Assert.Empty(Page.Diagnostics);
    }

    [Fact]
    public void A_citation_inside_a_sentence_is_cut_out_of_it() => Assert.Equal(
        [
            new HtmlFragment("Makes the objective function and gradients smoother (more Lipschitz) ("), new CitationFragment(0),
            new HtmlFragment(". Another perspective: see section 3 of "), new CitationFragment(1), new HtmlFragment(".)"),
        ],
        Page.Entries[1].Content);

    [Fact]
    public void A_quotation_is_annotated_without_its_marks()
    {
        var quoted = Assert.Single(Page.Citations(), c => c.AnnotationIsQuote);
        Assert.StartsWith("We show that as long as m is large enough", quoted.Annotation, StringComparison.Ordinal);
        Assert.EndsWith("n training data.", quoted.Annotation, StringComparison.Ordinal);
        Assert.Equal([new HtmlFragment(quoted.Annotation!)], quoted.Note);
    }

    [Fact]
    public void A_link_to_a_page_stays_a_page_link() =>
        Assert.Equal([new PageLinkFragment("optimization", null, "Optimization")], Page.Entries[^1].Content);
}
