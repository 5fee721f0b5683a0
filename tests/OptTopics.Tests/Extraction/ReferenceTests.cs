namespace OptTopics.Tests.Extraction;

/// <summary>One line, its fields: what people write, in the ways they write it.</summary>
public sealed class ReferenceTests
{
    private const string Url = "https://arxiv.org/abs/1412.6980";

    [Theory]
    // The link holds the reference or the title.
    [InlineData("[\"Adam: A Method\" by Diederik Kingma, Jimmy Ba, 2015, Step Press](§)", "Kingma; Ba", 2015, "Adam: A Method", "Step Press")]
    [InlineData("[\"Adam: A Method\" by Jimmy Ba](§)", "Ba", null, "Adam: A Method", null)]
    [InlineData("[Agile Adam. 2015. By Diederik Kingma, Jimmy Ba.](§)", "Kingma; Ba", 2015, "Agile Adam", null)]
    [InlineData(
        "D. Kingma, “Adam takes its steps in time,” Steps and Machine Strides, IEEE Transactions on, vol. 26, no. 6, pp. 756–770, 2015. [pdf](§)",
        "Kingma", 2015, "Adam takes its steps in time", "Steps and Machine Strides, IEEE Transactions on")]
    [InlineData(
        "**Kingma, D. P., & Ba, J. (2015).** Adam takes its steps in time. *Ergonomics*, 49(12), 12-31. [[link]](§)",
        "Kingma; Ba", 2015, "Adam takes its steps in time", "Ergonomics")]
    [InlineData("Adam takes its steps in time [[ICLR2015(Oral)]](§)", "", 2015, "Adam takes its steps in time", "ICLR")]
    [InlineData("Adam takes its steps in time [[Step Access]](§)", "", null, "Adam takes its steps in time", null)]
    [InlineData("Disk Stepper, Stepping 2015 [[pdf](§)]", "", 2015, "Disk Stepper", "Stepping")]
    [InlineData("Disk Stepper, ICLR 2015 [[pdf](§)]", "", 2015, "Disk Stepper", "ICLR")]
    [InlineData("Steps and Strides (ICLR 2015) [[pdf](§)]", "", 2015, "Steps and Strides", "ICLR")]
    [InlineData(
        "Cluster, Split, Step, and Update: Adam in time (ICLR 2015) [[pdf](§)]",
        "", 2015, "Cluster, Split, Step, and Update: Adam in time", "ICLR")]
    [InlineData(
        "Diederik Kingma, Jimmy Ba and Ann Lee \"Adam: A Method of Steps.\" arXiv, 2015. [[pdf](§)]",
        "Kingma; Ba; Lee", 2015, "Adam: A Method of Steps", "arXiv")]
    [InlineData("[Step v1] Adam takes its steps in time [[pdf](§)]", "", null, "Adam takes its steps in time", null)]
    [InlineData("(How) Does Adam step in time? [[pdf](§)]", "", null, "(How) Does Adam step in time?", null)]
    [InlineData("Stepping. [Kingma (2015)](§)", "Kingma", 2015, "Stepping", null)]
    [InlineData("[Kingma et al. Adam takes its steps in time](§)", "Kingma +", null, "Adam takes its steps in time", null)]
    [InlineData(
        "Kyoung Woon On, Diederik Kingma, Jimmy Ba, *Adam: A Method of Steps*, arXiv:1412.6980. [[pdf](§)]",
        "On; Kingma; Ba", null, "Adam: A Method of Steps", "arXiv")]
    [InlineData("Adam steps, too. arXiv 2015. [[pdf](§)]", "", 2015, "Adam steps, too", "arXiv")]
    [InlineData("**Adam: A Method (2015))** [[pdf](§)]", "", 2015, "Adam: A Method", null)]
    [InlineData("[Adam: A Method (Kingma) (2015)](§)", "Kingma", 2015, "Adam: A Method", null)]
    [InlineData("[Adam: A Method (Kingma & Ba) (2015) (Chapter 2)](§)", "Kingma; Ba", 2015, "Adam: A Method", null)]
    [InlineData("Does Adam take its steps in time?, StEp 2015 [[acmdl](§)]", "", 2015, "Does Adam take its steps in time?", "StEp")]
    [InlineData(
        "60 years of steps in time, STEP News 2015 [[acmdl](§),[mirror](https://a.org/mirror)]",
        "", 2015, "60 years of steps in time", "STEP News")]
    [InlineData("Gray Stepper: Adam takes its steps in time, ICLR 2015 [[pdf](§)]", "", 2015, "Gray Stepper: Adam takes its steps in time", "ICLR")]
    [InlineData("**Adam: A Method.** Diederik Kingma, Jimmy Ba. ICLR2015. [paper](§)", "Kingma; Ba", 2015, "Adam: A Method", "ICLR")]
    [InlineData("[Adam: A Method](§) - Adrian Kingma", "Kingma", null, "Adam: A Method", null)]
    [InlineData("[Adam: A Method](§) - Diederik Kingma, Jimmy Ba, and Ann Lee.", "Kingma; Ba; Lee", null, "Adam: A Method", null)]
    [InlineData(
        "*Kingma, Diederik, and Jimmy Ba. \"Adam: A Method.\" Proceedings of the steps in time. ACM, 2015. Available: [arXiv](§)*",
        "Kingma; Ba", 2015, "Adam: A Method", "Proceedings of the steps in time")]
    [InlineData("[Adam: A Method](§), Diederik Kingma, Jimmy Ba ICLR 2015", "Kingma; Ba", 2015, "Adam: A Method", "ICLR")]
    [InlineData("Adam takes its steps in time [[ACM ST2015]](§)", "", 2015, "Adam takes its steps in time", "ACM ST")]
    [InlineData("Adam takes its steps in time [[ICLR 2015](§)]", "", 2015, "Adam takes its steps in time", "ICLR")]
    [InlineData("Adam takes its steps in time [[27 Nov 2015]](§)", "", 2015, "Adam takes its steps in time", null)]
    [InlineData("20151008 arXiv [Adam: A Method](§)", "", 2015, "Adam: A Method", "arXiv")]
    [InlineData("20141117 ICLR-15 [Adam: A Method](§)", "", 2015, "Adam: A Method", "ICLR")]
    [InlineData("[Adam: A Method](§) (arXiv 1801)", "", null, "Adam: A Method", "arXiv 1801")]
    [InlineData("**Adam: A Method** [[paper](§)] *Steps In Time*", "", null, "Adam: A Method", null)]
    [InlineData("Adam takes its steps in time [§] [2015]", "", 2015, "Adam takes its steps in time", null)]
    [InlineData("[Adam: A Method（TRC 2015）](§)", "", 2015, "Adam: A Method", "TRC")]
    [InlineData("[Steps'2015] [Adam: A Method](§)", "", 2015, "Adam: A Method", "Steps")]
    [InlineData("[ICML2015] [Adam: A Method](§)", "", 2015, "Adam: A Method", "ICML")]
    [InlineData("(AdamW) Adam: A Method of Steps. ICLR 2015. [[Paper](§)]", "", 2015, "Adam: A Method of Steps", "ICLR")]
    [InlineData("\"Adam: A Method\", ICLR, 2015. [[paper](§)] [**`Steps`**]", "", 2015, "Adam: A Method", "ICLR")]
    [InlineData(
        "**Kingma, D. P., & Ba, J. (2015).** Adam takes its steps in time. *arXiv preprint arXiv:1412.6980*. [[link]](§)",
        "Kingma; Ba", 2015, "Adam takes its steps in time", "arXiv")]
    [InlineData("**Kingma, D., et al. (2015).** Adam takes its steps in time. [[link]](§)", "Kingma +", 2015, "Adam takes its steps in time", null)]
    [InlineData(
        "**Diederik Kingma, Jimmy Ba (2015).** Adam takes its steps in time. [[link]](§)",
        "Kingma; Ba", 2015, "Adam takes its steps in time", null)]
    [InlineData("[Adam: A Method](§) (J. Step Res 2015)", "", 2015, "Adam: A Method", "J. Step Res")]
    [InlineData("[Ann Smith : Adam and its steps](§)", "Smith", null, "Adam and its steps", null)]
    [InlineData("[Spark Stepper: Adam and its steps](§)", "", null, "Spark Stepper: Adam and its steps", null)]
    [InlineData("[2015](§) - **Row Labs** - Adam: A Method.", "", 2015, "Adam: A Method", null)]
    [InlineData("[2015](§) - Adam takes its steps.", "", 2015, "Adam takes its steps", null)]
    [InlineData("**Adam: A Method. [Kingma, Ba (2015)](§).**", "Kingma; Ba", 2015, "Adam: A Method", null)]
    [InlineData("**[Stepper-V2]** Adam: A Method | **[ICLR' 15]** |[`[pdf]`](§)", "", 2015, "Adam: A Method", "ICLR")]
    [InlineData(
        "**Adam: A Method** \\\n*Ann Smith, bob Kingma, Jimmy Ba* \\\nICLR 2015. [[Paper](§)]",
        "Smith; Kingma; Ba", 2015, "Adam: A Method", "ICLR")]
    [InlineData("[ADAMIX](§): stepping down hills in time | ICLR' 15", "", 2015, "ADAMIX: stepping down hills in time", "ICLR")]
    [InlineData("[ADAMIX](§): Stepping Down Hills in Time | StepSys' 15", "", 2015, "ADAMIX: Stepping Down Hills in Time", "StepSys")]
    [InlineData("[Adam: A Method](§) – Row Labs (Feb 2015)", "", 2015, "Adam: A Method", null)]
    [InlineData("**Adam takes its steps** (Steps, Rows, and Hills 2015)  \n  by Ann Smith and Bob Doe  \n  ([pdf](§))",
        "Smith; Doe", 2015, "Adam takes its steps", "Steps, Rows, and Hills")]
    [InlineData("(2015 ICLR workshop) **Adam: A Method.** [[pdf](§)]", "", 2015, "Adam: A Method", "ICLR workshop")]
    [InlineData("**Adam: A Method.** (ICLR 2015 Workshop) [[pdf](§)]", "", 2015, "Adam: A Method", "ICLR")]
    [InlineData("[Adam: A Method - ICLR - 2015](§)", "", 2015, "Adam: A Method", "ICLR")]
    [InlineData("15_ICLR_Adam: A Method [[paper]](§)", "", 2015, "Adam: A Method", "ICLR")]
    [InlineData("2015_Step Letters_Adam takes its steps in time [[paper]](§)", "", 2015, "Adam takes its steps in time", "Step Letters")]
    [InlineData("• [2015 Stepping] Adam takes its steps in time. [[pdf]](§)", "", 2015, "Adam takes its steps in time", "Stepping")]
    [InlineData("[2015 STEP] Adam takes its steps in time. [[pdf]](§)", "", 2015, "Adam takes its steps in time", "STEP")]
    [InlineData("(2015, Kingma) Adam takes its steps in time. [[pdf]](§)", "Kingma", 2015, "Adam takes its steps in time", null)]
    [InlineData("[Adam: A Method | J-PAMI'15](§)", "", 2015, "Adam: A Method", "J-PAMI")]
    [InlineData("[Adam: A Method, ICLR 2015](§)", "", 2015, "Adam: A Method", "ICLR")]
    [InlineData("[Adam: A Method - 2015](§)", "", 2015, "Adam: A Method", null)]
    [InlineData("[The odyssey of steps, 2001 and 2015](§)", "", null, "The odyssey of steps, 2001 and 2015", null)]
    [InlineData("[Adam: A Method](§) `Stepper` `2015`", "", 2015, "Adam: A Method", null)]
    [InlineData("[Adam: A Method](§) `ICLR` `2015`", "", 2015, "Adam: A Method", "ICLR")]
    [InlineData("Adam: A Method (ICLR 2015, 1000+ citations) [[paper]](§)", "", 2015, "Adam: A Method", "ICLR")]
    [InlineData("**Stepper**, [Adam: A Method](§), arXiv'15", "", 2015, "Adam: A Method", "arXiv")]
    [InlineData("[Kingma and Ba 2014 - Adam: A Method](§)", "Kingma; Ba", 2014, "Adam: A Method", null)]
    [InlineData("[2014 - Adam: A Method](§)", "", 2014, "Adam: A Method", null)]
    [InlineData("[Adam: A Method (ICLR 2015)](§)", "", 2015, "Adam: A Method", "ICLR")]
    [InlineData("[Adam: A Method (Kingma & Ba, 2014)](§)", "Kingma; Ba", 2014, "Adam: A Method", null)]
    [InlineData("[Adam: A Method by Diederik Kingma and Jimmy Ba](§)", "Kingma; Ba", null, "Adam: A Method", null)]
    [InlineData("[Adam: A Method, D. Kingma et al. 2014](§)", "Kingma +", 2014, "Adam: A Method", null)]
    [InlineData("[[1412.6980] Adam: A Method](§)", "", null, "Adam: A Method", null)]
    [InlineData("[Seth Lloyd. Programming the Universe](§)", "Lloyd", null, "Programming the Universe", null)]
    [InlineData("[Adam: A Method](§)", "", null, "Adam: A Method", null)]
    [InlineData("[Adam: A Method](§), D. Kingma, J. Ba, ICLR 2015", "Kingma; Ba", 2015, "Adam: A Method", "ICLR")]
    [InlineData("[Adam: A Method](§) (Kingma et al., ICLR 2015)", "Kingma +", 2015, "Adam: A Method", "ICLR")]
    [InlineData("[Adam: A Method](§) - Kingma et al. (2015)", "Kingma +", 2015, "Adam: A Method", null)]
    [InlineData("[Adam: A Method](§), *D. Kingma, J. Ba*, **ICLR** 2015.", "Kingma; Ba", 2015, "Adam: A Method", "ICLR")]
    [InlineData("[Adam: A Method](§) | Kingma and Ba | ICLR 2015", "Kingma; Ba", 2015, "Adam: A Method", "ICLR")]
    [InlineData("[NeurIPS'14] [Adam: A Method](§)", "", 2014, "Adam: A Method", "NeurIPS")]
    [InlineData("2015 ICLR [Adam: A Method](§)", "", 2015, "Adam: A Method", "ICLR")]
    [InlineData("Kingma and Ba (2015) - [Adam: A Method](§)", "Kingma; Ba", 2015, "Adam: A Method", null)]
    [InlineData(
        "Diederik Kingma and Jimmy Ba. 2015. [Adam: A Method](§). In *Proceedings of ICLR*.",
        "Kingma; Ba", 2015, "Adam: A Method", "Proceedings of ICLR")]
    [InlineData("D. Kingma, [Adam: A Method](§), Nature 2015", "Kingma", 2015, "Adam: A Method", "Nature")]
    [InlineData("Adam is a method of first order. [Kingma and Ba (2015)](§)", "Kingma; Ba", 2015, "Adam is a method of first order", null)]
    [InlineData("[Kingma et al., (2015)](§)", "Kingma +", 2015, null, null)]
    [InlineData("[Kingma et al., 2015](§): Adam: A Method", "Kingma +", 2015, "Adam: A Method", null)]
    [InlineData("[Adam: A Method](§) by D. Kingma et al. ICLR 2015 [[html]](b.html)", "Kingma +", 2015, "Adam: A Method", "ICLR")]
    [InlineData("[Adam: A Method](§) - Diederik Kingma and Jimmy Ba", "Kingma; Ba", null, "Adam: A Method", null)]
    [InlineData("[Adam: A Method](§) - Diederik Kingma 2014", "Kingma", 2014, "Adam: A Method", null)]
    [InlineData("[Adam: A Method](§), Google Research", "", null, "Adam: A Method", null)]
    // The link holds a whole reference.
    [InlineData(
        "[Kingma, Diederik, and Jimmy Ba. \"Adam: A Method.\" In Proceedings of the Society, pp. 40-46. 2015.](§)",
        "Kingma; Ba", 2015, "Adam: A Method", "Proceedings of the Society")]
    [InlineData(
        "[Diederik Kingma, Jimmy Ba. \"Adam: A Method\" arXiv preprint arXiv:1412.6980 (2015)](§)",
        "Kingma; Ba", 2015, "Adam: A Method", "arXiv")]
    [InlineData(
        "[Kingma, D. P., & Ba, J. (2015). Adam: A method. Journal of Steps, 12(3), 45–67.](§)",
        "Kingma; Ba", 2015, "Adam: A method", "Journal of Steps")]
    // GB/T 7714 tells the kind of the work by a letter behind its title.
    [InlineData(
        "Kingma D, Ba J, et al. [Adam: A Method](§)[J]. journal of steps, 2015, 3(Feb): 11-15.",
        "Kingma; Ba +", 2015, "Adam: A Method", "journal of steps")]
    [InlineData(
        "Kingma D, Ba J. [Adam: A Method](§)[C]//Proc. of the Society of Steps. 2015: 11-15.",
        "Kingma; Ba", 2015, "Adam: A Method", "Proc. of the Society of Steps")]
    // The link is a word.
    [InlineData(
        "Diederik Kingma, Jimmy Ba, Deep Residual Methods for Images, CVPR, 2016. [[Paper]](§)",
        "Kingma; Ba", 2016, "Deep Residual Methods for Images", "CVPR")]
    [InlineData("D. Kingma and J. Ba, **Adam: A Method**, ICLR, 2015. [pdf](§)", "Kingma; Ba", 2015, "Adam: A Method", "ICLR")]
    [InlineData("**Adam: A Method** (2015), D. Kingma et al. [[pdf]](§)", "Kingma +", 2015, "Adam: A Method", null)]
    [InlineData("Adam: A Method (2015), D. Kingma et al. [[pdf]](§)", "Kingma +", 2015, "Adam: A Method", null)]
    [InlineData("Adam: A Method, D. Kingma and J. Ba. [[pdf]](§)", "Kingma; Ba", null, "Adam: A Method", null)]
    [InlineData("Adam: A Method. Diederik Kingma, Jimmy Ba, Ann Lee. ICLR 2015. [paper](§)", "Kingma; Ba; Lee", 2015, "Adam: A Method", "ICLR")]
    [InlineData(
        "Kingma, Diederik, and Jimmy Ba. \"**Adam: A Method**.\" Neural things 18.7 (2015): 15-54. [[pdf]](§) :star::star:",
        "Kingma; Ba", 2015, "Adam: A Method", "Neural things")]
    [InlineData("(ICLR 2015) Adam: A Method [[paper]](§)", "", 2015, "Adam: A Method", "ICLR")]
    [InlineData("`ICLR 2015` **Adam: A Method** [[paper]](§)", "", 2015, "Adam: A Method", "ICLR")]
    [InlineData("2015 | Adam: A Method | Diederik Kingma, et al. | ICLR | [`PDF`](§)", "Kingma +", 2015, "Adam: A Method", "ICLR")]
    [InlineData("**Optimizer**: \"Adam: A Method\", ICLR, 2015. [[Paper](§)]", "", 2015, "Adam: A Method", "ICLR")]
    [InlineData("Title: Adam. Authors: Kingma & Ba. Year: 2015. [Link](§)", "Kingma; Ba", 2015, "Adam", null)]
    [InlineData(
        "D. C. Miller, The Ether-Drift of the Earth, Review of Physics, 5, 203-242, (1933) [Download](§)",
        "Miller", 1933, "The Ether-Drift of the Earth", "Review of Physics")]
    [InlineData("The gap of the spectrum - [paper](§)", "", null, "The gap of the spectrum", null)]
    [InlineData("Adam: A Method §", "", null, "Adam: A Method", null)]
    [InlineData(
        "Kingma, D. P., & Ba, J. (2015). Adam: A method. *Journal of Steps, 12*(3), 45–67. §",
        "Kingma; Ba", 2015, "Adam: A method", "Journal of Steps")]
    [InlineData("**(2015-12) Adam: A Method** [[Nature Steps paper](§)]", "", 2015, "Adam: A Method", "Nature Steps")]
    [InlineData(
        "**2015-08** | Adam: A Method of Steps | *Diederik Kingma,\t Jimmy T. Ba & Ann J. Lee* | [Journal of Steps](§)",
        "Kingma; Ba; Lee", 2015, "Adam: A Method of Steps", "Journal of Steps")]
    [InlineData("Diederik Kingma and Jimmy Ba, Adam: A Method (1st Edition, 2015) [[Book]](§)", "Kingma; Ba", 2015, "Adam: A Method", null)]
    [InlineData(
        "Diederik Kingma, Jimmy Ba, Adam: A Deep Method, ArXiv, 22 Sep 2015. [[ArXiv]](§)",
        "Kingma; Ba", 2015, "Adam: A Deep Method", "ArXiv")]
    [InlineData("When does Adam escape? In *ICML 2015*. [[pdf](§)]", "", 2015, "When does Adam escape?", "ICML")]
    [InlineData("Adam takes its time to escape. In *ICML 2015*/ [[pdf](§)]", "", 2015, "Adam takes its time to escape", "ICML")]
    [InlineData(
        "Diederik Kingma, Jimmy Ba, Ann Lee. ‘Adam’s method of steps.’ J Step Res Feb 2015. 46 (4): 992-1000 [Link](§)",
        "Kingma; Ba; Lee", 2015, "Adam’s method of steps", "J Step Res")]
    [InlineData(
        "DP Kingma, J Ba, A Lee. Adam takes steps in time. Step Res Med. May 2015. 73 (5): 1970-1978. [Link](§)",
        "Kingma; Ba; Lee", 2015, "Adam takes steps in time", "Step Res Med")]
    [InlineData("**Adam: A Method**. *Diederik Kingma, Jimmy Ba*. Preprint. [[pdf](§)]", "Kingma; Ba", null, "Adam: A Method", null)]
    [InlineData("(2015) Adam takes steps in time by Ann Smith §", "Smith", 2015, "Adam takes steps in time", null)]
    [InlineData("Adam takes its time to escape *(CCF-A; USENIX2015)* [[paper]](§)", "", 2015, "Adam takes its time to escape", "USENIX")]
    [InlineData(
        "[Kingma, Diederik, and Jimmy Ba. \"Adam: A Method.\" Step. JL & Tech. 31 (2015): 841.](§)",
        "Kingma; Ba", 2015, "Adam: A Method", "Step. JL & Tech")]
    [InlineData(
        "Kingma D, Ba J. [Adam: A Method](§)[C]//Proc. of the 2015 Step Workshop. 2015: 11-15.",
        "Kingma; Ba", 2015, "Adam: A Method", "Proc. of the 2015 Step Workshop")]
    [InlineData(
        "Diederik Kingma, Jimmy Ba, Ann Lee, Adaptive Row Steps, ArXiv, 18 Nov 2015. [[ArXiv]](§)",
        "Kingma; Ba; Lee", 2015, "Adaptive Row Steps", "ArXiv")]
    [InlineData(
        "Kingma D, Ba J. [Adam: A Method](§)[C]//31st Step Symposium (STEP 15).2015: 11-15.",
        "Kingma; Ba", 2015, "Adam: A Method", "31st Step Symposium")]
    [InlineData(
        "[2015/12] **Adam: A Method.** *Diederik Kingma (University of Steps) et al. arXiv* [[paper](§)]",
        "Kingma +", 2015, "Adam: A Method", "arXiv")]
    [InlineData("[[CVPR2015](§)] Adam: A Method of Steps", "", 2015, "Adam: A Method of Steps", "CVPR")]
    [InlineData("[[SIGGRAPH Asia2015](§)] Adam: A Method of Steps", "", 2015, "Adam: A Method of Steps", "SIGGRAPH Asia")]
    [InlineData("[[CVPR2015](§)] [[resource](https://a.org/r)] Adam: A Method of Steps", "", 2015, "Adam: A Method of Steps", "CVPR")]
    [InlineData("[[2015-ECCV]](§) **Adam: A Method of Steps**", "", 2015, "Adam: A Method of Steps", "ECCV")]
    [InlineData("[[2015-STEP]](§) **Adam: A Method of Steps** [:octocat:](https://github.com/a/b)", "", 2015, "Adam: A Method of Steps", "STEP")]
    [InlineData("[[2015-ICML Workshop]](§) Adam: A Method of Steps", "", 2015, "Adam: A Method of Steps", "ICML Workshop")]
    [InlineData("[[2015-nature step biology](§)] **Adam: A Method of Steps**", "", 2015, "Adam: A Method of Steps", "nature step biology")]
    [InlineData("[2015-ICML](§) Adam: A Method of Steps", "", 2015, "Adam: A Method of Steps", "ICML")]
    [InlineData("[[CVPR2015]](§) [[resource]](https://a.org/r) Adam: A Method of Steps", "", 2015, "Adam: A Method of Steps", "CVPR")]
    [InlineData("[Rowhammer (2015)](§)", "", 2015, null, null)]
    [InlineData("[[TOS](§)] Adam: A Method of Steps", "", null, "Adam: A Method of Steps", null)]
    [InlineData("**Adam: A Method.** *Diederik Kingma (Steps4 Research) et al. arXiv* [[paper](§)]", "Kingma +", null, "Adam: A Method", "arXiv")]
    [InlineData("[[Arxiv](§)] Adam: A Method of Steps", "", null, "Adam: A Method of Steps", "Arxiv")]
    [InlineData("**[Adam]** <[Adam: A Method](§)> by Kingma, Diederik and Ba, Jimmy, 2015.", "Kingma; Ba", 2015, "Adam: A Method", null)]
    [InlineData("<[Adam: A Method](§)> by Diederik P Kingma, 2015.", "Kingma", 2015, "Adam: A Method", null)]
    [InlineData(
        "Diederik Kingma, Jimmy Ba, and Ann Lee, *Adam: A Method*, arXiv:1412.6980 / ACL 2015 [[Paper](§)]",
        "Kingma; Ba; Lee", 2015, "Adam: A Method", "ACL")]
    public void A_linked_reference_is_read(string line, string people, int? year, string? title, string? venue)
    {
        var citation = Assert.Single(Reading.Markdown("- " + line.Replace("§", Url, StringComparison.Ordinal)).Citations(), c => c.PartOf is null);
        Assert.Equal(
            (people, year, title, venue),
            (citation.Reference.People(), citation.Reference.Year, citation.Reference.Title, citation.Reference.Venue));
        Assert.Equal(Url, citation.Reference.Url);
        Assert.Equal(["arxiv:1412.6980"], citation.Reference.Identifiers.Select(i => i.ToString()));
    }

    [Theory]
    [InlineData(
        "Smith, J., & Doe, A. (2020). On the shape of lists. Journal of lists, 25(10), 1182-7. doi:10.1000/182",
        "Smith; Doe", 2020, "On the shape of lists", "Journal of lists")]
    [InlineData("Smith, J., Doe, A. (n.d.). On the shape of lists. Lists, 347-353.", "Smith; Doe", null, "On the shape of lists", "Lists")]
    [InlineData(
        "van den Oord, A., Zen, H., et al. (2016). WaveNet: A generative model. arXiv preprint arXiv:1609.03499.",
        "van den Oord; Zen +", 2016, "WaveNet: A generative model", "arXiv")]
    [InlineData("OpenAI (2023). Report of a model. arXiv:2303.08774.", "OpenAI", 2023, "Report of a model", "arXiv")]
    [InlineData(
        "World Health Organization (2020). Guidelines on lists. Geneva: WHO Press.",
        "World Health Organization", 2020, "Guidelines on lists", "WHO Press")]
    [InlineData(
        "J. Smith, A. Doe, and B. Roe, “A study of lists,” IEEE Trans. Lists, vol. 5, no. 2, pp. 157-166, Mar. 1994.",
        "Smith; Doe; Roe", 1994, "A study of lists", "IEEE Trans. Lists")]
    [InlineData(
        "Smith, John, and Jane Doe. 2019. “On the Shape of Lists.” *Journal of Lists* 12 (3): 45–67.",
        "Smith; Doe", 2019, "On the Shape of Lists", "Journal of Lists")]
    [InlineData("Driscoll, James. 1986. *Making Lists Persistent*. Cambridge: MIT Press.", "Driscoll", 1986, "Making Lists Persistent", "MIT Press")]
    [InlineData(
        "Vaswani A, Shazeer N, et al. Attention is all you need. Adv Neural Inf Process Syst. 2017;30:5998-6008.",
        "Vaswani; Shazeer +", 2017, "Attention is all you need", "Adv Neural Inf Process Syst")]
    [InlineData("D. P. Kingma and J. Ba. Adam: A method. CoRR, abs/1412.6980, 2014.", "Kingma; Ba", 2014, "Adam: A method", "CoRR")]
    [InlineData(
        "Riedel, Yao, and McCallum (2010), Modeling Relations and Their Mentions",
        "Riedel; Yao; McCallum", 2010, "Modeling Relations and Their Mentions", null)]
    [InlineData(
        "Jia Zhang, Wei Tan, Ian Foster. A Gateway to Reuse. IEEE Intl Conf on Services (SCC), 2011 (Best Paper Award)",
        "Zhang; Tan; Foster", 2011, "A Gateway to Reuse", "IEEE Intl Conf on Services (SCC)")]
    [InlineData(
        "S. Marinov, Экспериментальные нарушения принципов, Физическая мысль, 2, 52-57, (1995)",
        "Marinov", 1995, "Экспериментальные нарушения принципов", "Физическая мысль")]
    [InlineData("Жуков А. Б., Петров В. Г. Методы оптимизации. Москва, 1985.", "Жуков; Петров", 1985, "Методы оптимизации", "Москва")]
    [InlineData("hinton et al 2011 - transforming autoencoders", "hinton +", 2011, "transforming autoencoders", null)]
    [InlineData("lundberg..lee 2017 - shap values", "lundberg; lee +", 2017, "shap values", null)]
    [InlineData(
        "Theano: A Python framework for expressions, R. Al-Rfou et al.",
        "Al-Rfou +", null, "Theano: A Python framework for expressions", null)]
    [InlineData("Ann Smith et al.: A study of lists, ACL 2009.", "Smith +", 2009, "A study of lists", "ACL")]
    [InlineData("Ann Smith and Bob Doe: A study of lists, J. Listing Research, 2003.", "Smith; Doe", 2003, "A study of lists", "J. Listing Research")]
    [InlineData("Ann Smith: A study of long lists, SIGIR 1999.", "Smith", 1999, "A study of long lists", "SIGIR")]
    [InlineData("(2003) A study of lists and rows by Ann Smith, Bob Doe", "Smith; Doe", 2003, "A study of lists and rows", null)]
    [InlineData("Smith A, Doe BC. A study of lists. List Res. 2017;30:5998-6008.", "Smith; Doe", 2017, "A study of lists", "List Res")]
    [InlineData(
        "Smith A, Doe B, et al. A study of lists [J]. Acta Listica, 2005, 5(1): 3.",
        "Smith; Doe +", 2005, "A study of lists", "Acta Listica")]
    [InlineData("A study of lists and their readers (SIGMOD 2013)", "", 2013, "A study of lists and their readers", "SIGMOD")]
    [InlineData("[SIGMOD 2013] A study of lists and their readers", "", 2013, "A study of lists and their readers", "SIGMOD")]
    public void A_reference_without_a_link_is_read(string line, string people, int? year, string title, string? venue)
    {
        var reference = Reading.Markdown("- " + line).OnlyCitation().Reference;
        Assert.Equal((people, year, title, venue), (reference.People(), reference.Year, reference.Title, reference.Venue));
        Assert.Null(reference.Url);
    }

    [Theory]
    [InlineData("Makes the function smoother, as was shown in 2018.")]
    [InlineData("The method of Smith et al. (2010) is good for large data and was used widely.")]
    [InlineData("In 2015, Kingma and Ba proposed Adam, which works well.")]
    [InlineData("REINFORCE")]
    [InlineData("[June 2013] The list was moved")]
    [InlineData("Authors: Smith, Ann and Doe, Bob and Roe, Eve")]
    [InlineData("**Optimization**: SGD, Adam and others (2015).")]
    [InlineData("[Contents](#contents)")]
    [InlineData("[![build](https://img.shields.io/x.svg)](https://ci.example.org/x)")]
    [InlineData("![A plot](plot.png)")]
    [InlineData("Write to [us](mailto:us@example.org).")]
    [InlineData("See [1] and [2] for details.")]
    [InlineData(
        "Columnar storage and engines are critical to analytical workloads, e.g. OLAP. It's been 20 years since it came out (the MonetDB paper " +
        "in 1999), and almost every warehouse has one.")]
    public void Prose_contents_and_badges_cite_nothing(string line) => Assert.Empty(Reading.Markdown("- " + line).Citations());

    [Fact]
    public void What_stands_behind_a_link_is_no_reference_when_it_is_longer_than_one()
    {
        var line = $"- [pdf](https://a.org/1.pdf) A Study of Long Lists {string.Concat(Enumerable.Repeat("and Rows ", 300))}2015\n";
        Assert.Null(Reading.Markdown(line).OnlyCitation().Reference.Title);
    }
}
