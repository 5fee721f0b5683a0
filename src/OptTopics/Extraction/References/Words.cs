using System.Collections.Frozen;

namespace OptTopics.Extraction.References;

/// <summary>The few words that decide what a stretch of text is.</summary>
internal static class Words
{
    private static readonly FrozenSet<string> Particles = Set(
        "van von der den de del della dello di da das do dos du la le les el al ter ten te zu zur zum vom vander vande auf af av bin ibn ben abu " +
        "y 't st st. san santa mac o'");

    /// <summary>First halves of family names of two words, which are no given name: "Simon Peyton Jones".</summary>
    private static readonly FrozenSet<string> FirstHalves = Set("Peyton Berners Spärck Sparck Bonham Cavalli");

    private static readonly FrozenSet<string> Suffixes = Set("jr sr ii iii iv phd md");

    private static readonly FrozenSet<string> Conjunctions = Set("and und et y e и");

    /// <summary>Words that titles, venues and prose are made of, and names hardly ever.</summary>
    private static readonly FrozenSet<string> Common = Set(
        """
        a about above abstract academic academy acm across adaptation adaptive advanced advances adversarial after against agents ai algorithm
        algorithms all allocation also american analysis analyzing and annals annual any appendix application applications applied approach approaches
        approximate approximation architecture architectures archive are art article artificial arxiv as association associations at attention
        augmentation automated automatic automation available award awesome background based basic bayesian behavior benchmark benchmarking benchmarks
        best between beyond big bioinformatics biological biology blog book books boosting brain brief briefings bulletin by cancer cell challenge
        challenges chapter characterization chemical chemistry class classic classical classification climate clinical clustering code collection
        combining communication communications comparative comparing comparison complex complexity comprehensive compression computation computational
        computer computers computing concepts conf conference connection constrained constraint contents context continuous contrastive control
        convergence convex convolution convolutional council course critical cross current data database databases dataset datasets decision deep
        deeper deeply
        defense demo department design detection determination determining development differential diffusion digital dimensional directions discovery
        discrete discussion disease distributed distribution do document documentation does domain download dropout dynamic dynamics early economics
        edition editor editors education effect effective effects efficient electronic embedding embeddings empirical end energy engineering ensemble
        environment error estimating estimation european evaluating evaluation evidence evolution evolutionary example examples experiment
        experimental experiments explaining explanation exploring extension extraction face factor factors fast faster feature features federated few
        field finding first flow for forecasting formal foundation foundations framework frameworks free from fully function functional functions
        fundamental fundamentals further fusion future fuzzy gene general generalization generalized generating generation generative genetic global
        gradient graph graphical graphs group guide handbook health hierarchical high history home how human humans hybrid identification ieee image
        images implementation implicit impact improved improving in inference information institute integration intelligence intelligent interaction
        interactive international internet interpretable into introduction inverse is issue issues iterative its joint journal kernel key knowledge
        laboratory language languages large latent law layer learned learning least lecture lectures lessons letters library light linear link links
        list literature local logic look loss losses low machine machines magazine making management map mapping materials mathematical mathematics
        matrix matter maximum measurement measures measuring mechanics mechanism mechanisms medical medicine memory meta method methods metric mind
        minimal mixture mobile model modeling modelling models modern molecular monitoring motion multi multiple multivariate national natural nature
        net nets network networks neural neuroscience new news next nips no noise noiseless non nonlinear note notes novel nuclear numerical object
        objective observations of on one online open operations optimal optimisation optimization optimizer optimizing or order other our out outline
        overview page pages paper papers parallel parameter part pattern patterns pdf perception perceptual performance person persons perspective
        perspectives philosophical phys physical physics planning point policy polynomial position practical practice pre predicting prediction predictive
        preprint press principles prior privacy probabilistic probability problem problems proc proceedings process processes processing program programming
        programs progress project proof properties proposal protein public publication publications publishers quality quantum query question
        questions random randomized rank ranking rate readings real reasoning recent recognition recommendation recommended reconstruction recurrent
        recursive reference references regression regularization reinforcement related relation relations relationship report residual representation
        representations research resource resources results rethinking retrieval review reviews revisited risk robot robotics robust role rules safety
        sampling scalable scale scaling scene scheme school science sciences scientific search section segmentation selection self semantic semi
        sensitive sensor sequence sequential series service services set short shot signal similarity simple simulation simulations single slides
        smart social society software solution solutions solving some source sources space sparse spatial special speech speed sports stability
        standard state statistical statistics stochastic strategies strategy structural structure structured structures studies study style summary
        supervised support survey symposium synthesis system systems tables tags task tasks techniques technology temporal test testing tests text
        that the their theorem theoretical theories theory thesis this through time title to tool toolbox tools topic topics toward towards trace
        tracking traffic training transactions transfer transform transformation transformer transformers translation trees trends tutorial two type
        types under understanding unified uniform universal universe university unsupervised update use user using validation value variable variance
        variational vector version very via video videos vision visual visualization visualizing vol volume water wave way ways we weak weakly web
        weight weights what when where which why wide wiki with within word words work working workshop world year years your zero
        """);

    /// <summary>Endings of things that no family is called by.</summary>
    private static readonly string[] AbstractEndings =
        ["tion", "tions", "ology", "ologys", "ologies", "ability", "abilities", "ivity", "izing", "ably"];

    private static readonly FrozenSet<string> Months = Set(
        "jan feb mar apr may jun jul aug sep sept oct nov dec january february march april june july august september october november december " +
        "spring summer autumn fall winter");

    public static bool IsParticle(string word) => Particles.Contains(word) || word.StartsWith("d'", StringComparison.Ordinal);

    /// <summary>"Le Roux", "De Sa": the particle is hardly anybody's given name.</summary>
    public static bool OpensFamily(string name) =>
        name.Split(' ')[0] is "Le" or "La" or "De" or "Du" or "Van" or "Von" or "Di" or "Da" or "Del" or "Dos";

    public static bool BeginsFamily(string word) => FirstHalves.Contains(word);

    public static bool IsNameSuffix(string word) => Suffixes.Contains(word);

    public static bool IsConjunction(string word) => Conjunctions.Contains(word);

    public static bool IsMonth(string word) => Months.Contains(word);

    /// <summary>A common word, or one with a hyphen that has a common part: "Self-Supervised".</summary>
    public static bool IsCommon(string word) =>
        Common.Contains(word)
            || IsAbstract(word)
            || (word.Contains('-', StringComparison.Ordinal) && word.Split('-').Any(p => p.Length > 2 && Common.Contains(p)));

    private static bool IsAbstract(string word)
    {
        foreach (var ending in AbstractEndings)
        {
            if (word.Length > ending.Length + 1 && word.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            {
                return word.All(char.IsLetter);
            }
        }

        return false;
    }

    private static FrozenSet<string> Set(string words) =>
        words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
