using OptTopics.Extraction;
using OptTopics.Extraction.References;

namespace OptTopics.Tests.Extraction.References;

public sealed class NameListParserTests
{
    [Theory]
    [InlineData("Simon Marlow and Simon Peyton Jones", "Marlow, Simon | Peyton Jones, Simon")]
    [InlineData("D. P. Kingma and J. Ba", "Kingma, D. P. | Ba, J.")]
    [InlineData("Diederik P. Kingma, Jimmy Ba", "Kingma, Diederik P. | Ba, Jimmy")]
    [InlineData("Kingma & Ba", "Kingma | Ba")]
    [InlineData("Monro, Robbins, and Wolfowitz", "Monro | Robbins | Wolfowitz")]
    [InlineData("Vaswani, A., Shazeer, N., & Parmar, N.", "Vaswani, A. | Shazeer, N. | Parmar, N.")]
    [InlineData("Vaswani A, Shazeer N, Parmar NB", "Vaswani, A | Shazeer, N | Parmar, NB")]
    [InlineData("Greenlee, J. D. W., Donovan, K. a, Hasan, D. M.", "Greenlee, J. D. W. | Donovan, K. a | Hasan, D. M.")]
    [InlineData("LeCun, Yann, Yoshua Bengio, and Geoffrey E. Hinton", "LeCun, Yann | Bengio, Yoshua | Hinton, Geoffrey E.")]
    [InlineData("Gori, Marco and Tsoi, Ah Chung and Monfardini, Gabriele", "Gori, Marco | Tsoi, Ah Chung | Monfardini, Gabriele")]
    [InlineData("Gori, Marco, Tsoi, Ah Chung, and Roe, Ann", "Gori, Marco | Tsoi, Ah Chung | Roe, Ann")]
    [InlineData("Shafik, Davey, Roe, Lorna, and Turland, Michael", "Shafik, Davey | Roe, Lorna | Turland, Michael")]
    [InlineData("Ann Smith • Bob Doe • Eve Roe", "Smith, Ann | Doe, Bob | Roe, Eve")]
    [InlineData("Ann Smith with Bob Doe and J. Roe", "Smith, Ann | Doe, Bob | Roe, J.")]
    [InlineData("J Zico Kolter and Andrew Y Ng", "Kolter, J Zico | Ng, Andrew Y")]
    [InlineData("Ann Smith, PhD, MBA, R. Doe, PhD, RD, Eve Roe, BA.", "Smith, Ann | Doe, R. | Roe, Eve")]
    [InlineData("Ann Smith, Bob Doe, ACM Rows 2013", "Smith, Ann | Doe, Bob")]
    [InlineData("Ann Smith, Bob Doe, Eve Roe ; Recently, lists", "Smith, Ann | Doe, Bob | Roe, Eve")]
    [InlineData("Ann Smith, Row Laboratories", "Smith, Ann")]
    [InlineData("Al Jadda, Ann and Van Doe, Bob and Roe, Eve M.", "Al Jadda, Ann | Van Doe, Bob | Roe, Eve M.")]
    [InlineData("Ann Smith, Xianyu, Bob Doe, Eve Roe", "Smith, Ann | Xianyu | Doe, Bob | Roe, Eve")]
    [InlineData("Corey, B. E.; Wilkinson, D. T.", "Corey, B. E. | Wilkinson, D. T.")]
    [InlineData("Ada Lovelace; Charles Babbage", "Lovelace, Ada | Babbage, Charles")]
    [InlineData("A. van den Oord, N. de Freitas and B. Van Roy", "van den Oord, A. | de Freitas, N. | Van Roy, B.")]
    [InlineData("van den Oord, Aaron, Oriol Vinyals", "van den Oord, Aaron | Vinyals, Oriol")]
    [InlineData("Oord, Aaron van den", "Oord, Aaron")]
    [InlineData("H. Daume III, J. Smith Jr.", "Daume III, H. | Smith Jr., J.")]
    [InlineData("J.-P. Serre, E.Denton", "Serre, J.-P. | Denton, E.")]
    [InlineData("Жуков А. Б., Петров В. Г.", "Жуков, А. Б. | Петров, В. Г.")]
    [InlineData("李航, 王小明", "李航 | 王小明")]
    [InlineData("Javier Ríos¹, Marie-Anne O'Neill²", "Ríos, Javier | O'Neill, Marie-Anne")]
    [InlineData("Ann Smith 0004, Bob Doe, Eve A. Roe 0001", "Smith, Ann | Doe, Bob | Roe, Eve A.")]
    [InlineData("De", "De")]
    [InlineData("Light, Jennifer S.", "Light, Jennifer S.")]
    [InlineData("Page, Lawrence, and Ann Smith", "Page, Lawrence | Smith, Ann")]
    [InlineData("Kevin Smith Bob Doe Eve Roe", "Smith, Kevin | Doe, Bob | Roe, Eve")]
    [InlineData("Kevin Smith Bob Doe CVPR 2021", "Smith, Kevin | Doe, Bob")]
    [InlineData("Zhang, Jianfeng and Yu, Dongdong CVPR 2021", "Zhang, Jianfeng | Yu, Dongdong")]
    [InlineData("Morandat, Floréal & Hill, Brandon & Vitek, Jan", "Morandat, Floréal | Hill, Brandon | Vitek, Jan")]
    [InlineData("Ann Smith and Bob Doe and and Eve Roe", "Smith, Ann | Doe, Bob | Roe, Eve")]
    public void Names_are_told_by_their_shapes(string text, string names)
    {
        var list = NameListParser.ReadAt(text, new Stretch(0, text.Length))!;
        Assert.Equal(names, string.Join(" | ", list.Names.Select(n => n.Name.Inverted)));
        Assert.False(list.EtAl);
    }

    [Theory]
    [InlineData("Vaswani et al.", "Vaswani")]
    [InlineData("Vaswani et al 2017", "Vaswani")]
    [InlineData("Vaswani, et. al.", "Vaswani")]
    [InlineData("A. Vaswani, N. Shazeer, etal.", "Vaswani; Shazeer")]
    [InlineData("Ashish Vaswani and colleagues", "Vaswani")]
    [InlineData("Vaswani, Ashish and Shazeer, Noam and others", "Vaswani; Shazeer")]
    [InlineData("Vaswani, Ashish, et al.", "Vaswani")]
    [InlineData("Smith, Jones, et al. 2015", "Smith; Jones")]
    [InlineData("vaswani et al 2017", "vaswani")]
    [InlineData("Vaswanietal2017", "Vaswani")]
    [InlineData("vaswani..polosukhin 2017", "vaswani; polosukhin")]
    public void Et_al_is_read_in_any_spelling(string text, string families)
    {
        var list = NameListParser.ReadAt(text, new Stretch(0, text.Length))!;
        Assert.Equal(families, string.Join("; ", list.Names.Select(n => n.Name.WholeFamily)));
        Assert.True(list.EtAl);
        Assert.Equal(Evidence.Strong, list.Evidence);
    }

    [Theory]
    [InlineData("Deep Learning")]
    [InlineData("Attention is all you need")]
    [InlineData("the quick brown fox")]
    [InlineData("NeurIPS")]
    [InlineData("New...Stream Processing")]
    [InlineData("One Person, One Model, One World")]
    [InlineData("Page, Long Lists")]
    [InlineData("AdaGAN")]
    [InlineData("2017")]
    [InlineData("")]
    public void Words_are_no_names(string text) => Assert.Null(NameListParser.ReadAt(text, new Stretch(0, text.Length)));

    [Theory]
    [InlineData("S. Marinov, The interrupted disc experiment", "S. Marinov")]
    [InlineData("D. C. Miller, The Ether-Drift Experiment and the Motion of the Earth", "D. C. Miller")]
    [InlineData("Wei Tan, Ian Foster. Network Analysis of Workflows", "Wei Tan, Ian Foster")]
    [InlineData("Kingma & Ba 2014 - Adam", "Kingma & Ba")]
    [InlineData("Achille Zappa and Paolo Romano in their paper", "Achille Zappa and Paolo Romano")]
    public void A_list_ends_where_the_title_begins(string text, string list) =>
        Assert.Equal(list, NameListParser.ReadAt(text, new Stretch(0, text.Length))!.At.Of(text));
}
