namespace OptTopics.Tests.Extraction.Styles;

/// <summary>Forms of one reference that no style asks for and that lists have all the same.</summary>
public sealed class FormsTests
{
    private const string Url = "https://a.org/1.pdf";

    [Theory]
    // Whose it is
    [InlineData("Read Ann Smith's [A study of lists](§) first.", "Smith", null, "A study of lists", null)]
    [InlineData("Smith, Doe, USENIX '14: [A study of lists](§)", "Smith; Doe", 2014, "A study of lists", "USENIX")]
    [InlineData("A. Smith (Row Labs), ICML 2018: [A study of lists](§)", "Smith", 2018, "A study of lists", "ICML")]
    [InlineData("[A study of lists](§) - Smith (2022) [[Video](https://youtu.be/1)]", "Smith", 2022, "A study of lists", null)]
    [InlineData("[A study of lists](§) - Smith, Doe, VanderRoe - (2020)", "Smith; Doe; VanderRoe", 2020, "A study of lists", null)]
    [InlineData("[A study of lists](§) - Smith (1932, 7 pages): says why", "Smith", 1932, "A study of lists", null)]
    [InlineData("[Ann Smith, et al,. A study of lists.](§)", "Smith +", null, "A study of lists", null)]
    [InlineData("[Smith et al. 2020](§) A Study of Long Lists", "Smith +", 2020, "A Study of Long Lists", null)]
    [InlineData("A study of lists, by Ann Smith. §", "Smith", null, "A study of lists", null)]
    [InlineData(
        "Ann Smith*, **Carlos Doe**, and Eve Roe⁺ [A study of lists](§) Row Letters (2021)",
        "Smith; Doe; Roe", 2021, "A study of lists", "Row Letters")]
    [InlineData("**Carlos Smith**, Eve Roe, Ann Doe [A study of lists](§) (2020)", "Smith; Roe; Doe", 2020, "A study of lists", null)]
    [InlineData("Carlos Dias Smith-Junior, Eve Roe [A study of lists](§) (2020)", "Smith-Junior; Roe", 2020, "A study of lists", null)]
    [InlineData("**Carlos Doe** [A study of lists](§) (2020)", "Doe", 2020, "A study of lists", null)]
    [InlineData("Smith1 et al., [A study of lists](§), 2016", "Smith +", 2016, "A study of lists", null)]
    [InlineData(
        "__A study of lists__ [[pdf]](§)  \n  (with Ann Smith and Bob Doe)  \n  Row Letters, 185(2), 2018",
        "Smith; Doe", 2018, "A study of lists", "Row Letters")]
    [InlineData(
        "**A study of lists.** Row Model. List-Adapt. Interact., 2017. [paper](§)",
        "", 2017, "A study of lists", "Row Model. List-Adapt. Interact")]
    [InlineData("[A study of lists](§) (Smith et al., 01-2026)", "Smith +", 2026, "A study of lists", null)]
    [InlineData("[A study of lists](§) by Hal Smith III, Ann Doe, 2009.", "Smith III; Doe", 2009, "A study of lists", null)]
    [InlineData(
        "Ann Smith: [A study of lists](§). Master's thesis. Row Institute of Lists, Rowtown. May 2021. Supervisor: Bob Doe.",
        "Smith", 2021, "A study of lists", "Row Institute of Lists")]
    [InlineData(
        "Smith WH, Doe MS. A study of lists. *Row Letters* (Sept–Oct 2022) 15(5):1163-1177. [PDF](§)",
        "Smith; Doe", 2022, "A study of lists", "Row Letters")]
    [InlineData(
        "Smith MS. A study of lists. In: *Companion to Rows*. Row Press (2012). [PDF](§)",
        "Smith", 2012, "A study of lists", "Companion to Rows")]
    [InlineData(
        "A study of lists, Ann Smith, Bob Doe, [Row J. Lists, 35(1), C72–C98](§)",
        "Smith; Doe", null, "A study of lists", "Row J. Lists")]
    // The reference is in the link.
    [InlineData("[Ann Smith, *A study of lists*](§)", "Smith", null, "A study of lists", null)]
    [InlineData("[Ann Smith, \"A study of lists](§)", "Smith", null, "A study of lists", null)]
    [InlineData(
        "[Smith M, Doe W. A study of lists. Rows of Systematic Lists 2014, Issue 4. DOI: 10.1000/182.](§)",
        "Smith; Doe", 2014, "A study of lists", "Rows of Systematic Lists")]
    [InlineData("[Smith, Ann & Doe, Bob. (2018). A study of lists. Row Letters. 16.](§)", "Smith; Doe", 2018, "A study of lists", "Row Letters")]
    [InlineData(
        "[Lists in Employment, Housing, Credit, and Consumer Towns](§)",
        "", null, "Lists in Employment, Housing, Credit, and Consumer Towns", null)]
    // Bold is not the title.
    [InlineData(
        "**RowNet** method: A. Smith, B. Doe, \"A study of lists,\" *Row Trans. Listing Eng.*, vol. 25, pp. 17–52, 2017. [10.1000/182](§)",
        "Smith; Doe", 2017, "A study of lists", "Row Trans. Listing Eng")]
    [InlineData(
        "**Smith, Ann, et al. “A study of lists.” *Row Letters, 28*(4), 2010.** [pdf](§)",
        "Smith +", 2010, "A study of lists", "Row Letters")]
    [InlineData(
        "A. Smith, B. Doe. [Link](§)\n  **A study of lists.**\n  *Row Letters*, 2015.",
        "Smith; Doe", 2015, "A study of lists", "Row Letters")]
    [InlineData("A study of lists [[Row Reports](§)]", "", null, "A study of lists", "Row Reports")]
    // Where the venue ends.
    [InlineData(
        "**[A study of lists](§)** — Smith et al. — *Advances in Rows and Listing* (2015)",
        "Smith +", 2015, "A study of lists", "Advances in Rows and Listing")]
    [InlineData(
        "**A study of lists**. *Ann Smith, Bob Doe.* Row Research Part C: Emerging Rows 2020. [link](§)",
        "Smith; Doe", 2020, "A study of lists", "Row Research Part C: Emerging Rows")]
    [InlineData(
        "Ann Smith and Bob Doe. __A study of lists__. In _Proceedings of the Workshop on Rows, Lists and Columns for Towns (ROWS '19)_. " +
        "Row, USA. [pdf](§)",
        "Smith; Doe", 2019, "A study of lists", "Proceedings of the Workshop on Rows, Lists and Columns for Towns")]
    [InlineData("Smith, A. (2015). Do lists grow? In *Rows of Lists 2015*. Row Press. [pdf](§)", "Smith", 2015, "Do lists grow?", "Rows of Lists")]
    [InlineData("[A. Smith, *A study of lists*, RUP: 1969, Ch. 5 “Rows”](§)", "Smith", 1969, "A study of lists", "RUP")]
    [InlineData("Smith JE et al. Nat Commun 2022 [pdf](§)", "Smith +", 2022, null, "Nat Commun")]
    [InlineData("[**A study of lists**](§) [arXiv:1412.6980](https://arxiv.org/abs/1412.6980)", "", null, "A study of lists", "arXiv")]
    [InlineData("[A study of lists](§) - in Findings of the ROW 2022 `rows`, `lists`", "", 2022, "A study of lists", "Findings of the ROW")]
    [InlineData(
        "[A study of lists](§) — Smith et al. — *Proceedings of the 1st Workshop on Rows (RowsNLP 2024)* (2024)",
        "Smith +", 2024, "A study of lists", "Proceedings of the 1st Workshop on Rows")]
    [InlineData("[A study of lists](§) (IEEE Access 19)", "", 2019, "A study of lists", "IEEE Access")]
    [InlineData("*A study of lists*----ACM Rows'22 ([link](§))", "", 2022, "A study of lists", "ACM Rows")]
    [InlineData("*王业沛, 宋梦姣, 等*. **基于深度学习的判决**[J]. 计算机应用研究, 2019, 36(2). [PDF](§)", "王业沛; 宋梦姣 +", 2019, "基于深度学习的判决", "计算机应用研究")]
    [InlineData("[A study of lists](§) (Smith, Machine-made listing 2011)", "Smith", 2011, "A study of lists", "Machine-made listing")]
    [InlineData(
        "**A study of lists.** *Ann Smith, Bob Doe; Eve Roe; Jo Li.* IEEE ROWS 2017. [pdf](§)",
        "Smith; Doe; Roe; Li", 2017, "A study of lists", "IEEE ROWS")]
    // What stands before the title.
    [InlineData("arXiv 2023.05, A study of lists, [arXiv](§)", "", 2023, "A study of lists", "arXiv")]
    [InlineData("ICLR 2024 submission, **RowNet**: A Study of Long Lists, [arXiv](§)", "", 2024, "A Study of Long Lists", "ICLR")]
    [InlineData("[[3DV2020](§)] A study of lists in towns", "", 2020, "A study of lists in towns", null)]
    [InlineData("[RowNet:](https://arxiv.org/abs/1412.6980) Fine Lists for Long Rows", "", null, "RowNet: Fine Lists for Long Rows", null)]
    [InlineData("(2017 arXiv) A study of lists\n  Ann K Smith, Sebastian Doe [[pdf]](§)", "Smith; Doe", 2017, "A study of lists", "arXiv")]
    [InlineData("[(J.-C. Smith, B. Doe 1987)](§)", "Smith; Doe", 1987, null, null)]
    [InlineData(
        "A Study of Lists and Their Rows [Smith et al., 2024](§), compared to others",
        "Smith +", 2024, "A Study of Lists and Their Rows", null)]
    [InlineData("[Survey :mag:] [arxiv'24] [A study of lists](§)", "", 2024, "A study of lists", "arxiv")]
    [InlineData("`ROWS` `LISTS` Smith, Ann, et al. [“A study of lists.”](§), CCS, 2023.", "Smith +", 2023, "A study of lists", "CCS")]
    [InlineData(
        "**RowNet.** Smith, A., et al. (2025). RowNet: a study of lists. *ICRA*. [pdf](§)",
        "Smith +", 2025, "RowNet: a study of lists", "ICRA")]
    [InlineData("[[Paper](§)] A Study of Lists and Rows, CVPR 2020", "", 2020, "A Study of Lists and Rows", "CVPR")]
    [InlineData("[pdf](§) [code](https://github.com/a/b) A study of lists. Smith et al. ICML 2015", "Smith +", 2015, "A study of lists", "ICML")]
    // What stands behind it.
    [InlineData("**A study of lists by Vitaly Roe** [pdf](§)", "Roe", null, "A study of lists", null)]
    [InlineData("**Lists by Equally Sorting Long Rows** [pdf](§)", "", null, "Lists by Equally Sorting Long Rows", null)]
    [InlineData(
        "Ann Smith: [A study of lists](§). Master's thesis. Row Institute of Lists, Rowtown. Nov. 2021. Supervisor: Bob Doe.",
        "Smith", 2021, "A study of lists", "Row Institute of Lists")]
    [InlineData(
        "[A study of lists](§). Maria Smith, Anjalie Field, Wei Ai, Eve Roe. ACL 2023",
        "Smith; Field; Ai; Roe", 2023, "A study of lists", "ACL")]
    [InlineData("**6. \"A study of lists\" (2018) by Smith et al.** [pdf](§)", "Smith +", 2018, "A study of lists", null)]
    [InlineData("A Study of Lists Smith et al., 2020 §", "Smith +", 2020, "A Study of Lists", null)]
    [InlineData("[A study of lists 📕](§)", "", null, "A study of lists", null)]
    public void A_linked_reference_is_read(string line, string people, int? year, string? title, string? venue) =>
        AssertRead(line.Replace("§", Url, StringComparison.Ordinal), people, year, title, venue);

    [Theory]
    // Names
    [InlineData("St. Clair, J., Smith, A., & Doe, B. (2018). A study of lists. Row Letters.", "St. Clair; Smith; Doe", 2018, "A study of lists")]
    [InlineData("Smith, J. Ann, and Bob F. Doe. 2013. “A study of lists.” Row Letters 93: 127–43.", "Smith; Doe", 2013, "A study of lists")]
    [InlineData("Hayles, N. Katherine. *A study of lists.* 2008.", "Hayles", 2008, "A study of lists")]
    [InlineData("Smith, Emily (2019), A study of lists, *Row Letters, 37*(2).", "Smith", 2019, "A study of lists")]
    [InlineData("Qe, Qian, Smith, Ann, Doe, Bob and Roe, Eve. A study of lists. Row Letters, 2017.", "Qe; Smith; Doe; Roe", 2017, "A study of lists")]
    [InlineData("SMITH, Ann; DOE, Bob K. A study of lists. _Row Letters_, 2013, 41.", "SMITH; DOE", 2013, "A study of lists")]
    [InlineData("Le Roux et al. (1978). A study of lists. Row Letters.", "Le Roux +", 1978, "A study of lists")]
    [InlineData("Smith, U. A.; Doe, B. (1973): A study of lists. Row Letters 53, 935-942.", "Smith; Doe", 1973, "A study of lists")]
    [InlineData(
        "Smith, A., Doe, B. and the Row Listing Initiative (2014). A study of lists. Row Letters.",
        "Smith; Doe; Row Listing Initiative", 2014, "A study of lists")]
    [InlineData("Di Smith P, Doe S. A study of lists. Row Lett. 2020 Mar;38(3):276-278.", "Di Smith; Doe", 2020, "A study of lists")]
    [InlineData(
        "Row Institute - Division of Lists. (2018). A study of lists. Row Press.",
        "Row Institute - Division of Lists", 2018, "A study of lists")]
    [InlineData("Li, Jun, Karim Smith & Richard Doe. 2011. A study of lists. Row Letters 20: 1-9.", "Li; Smith; Doe", 2011, "A study of lists")]
    [InlineData("Ann ‘Annie’ Smith, Bob Doe, and Eve Roe. A study of lists. ACL 2023", "Smith; Doe; Roe", 2023, "A study of lists")]
    [InlineData("Pierre Smith (dir.), *A study of lists*, Genève, Row et Fides.", "Smith", null, "A study of lists")]
    // Titles
    [InlineData("Smith and Doe, “A study of lists”", "Smith; Doe", null, "A study of lists")]
    [InlineData("Bo Smith, \"A study of lists\" (PDF)", "Smith", null, "A study of lists")]
    [InlineData("**A study of lists.** ACM Row Surveys (CSUR), 2018.", "", 2018, "A study of lists")]
    [InlineData("Smith, Paula. *Lists by Women Writers.* New York: Row Press, 2011.", "Smith", 2011, "Lists by Women Writers")]
    [InlineData(
        "Smith, Janice. \"Lists.\" *The Companion.* Ed. Eva-Marie Roe. New York: Cambridge University Press, 2004. 241-262.",
        "Smith", 2004, "Lists")]
    [InlineData("A. Smith, “A study of “long” lists,” Row Letters, 2013.", "Smith", 2013, "A study of “long” lists")]
    [InlineData("Smith, A. 2010. “A comment on Doe (2009).” *Row Letters* 48: 399-423.", "Smith", 2010, "A comment on Doe (2009)")]
    [InlineData(
        "Smith, A., & Doe, B. (1994). Faster lists. A systematic review. *Row Letters*, 46(6).",
        "Smith; Doe", 1994, "Faster lists. A systematic review")]
    [InlineData("A study of lists by Smith, E, Doe, L, et al. ICML 2019.", "Smith; Doe +", 2019, "A study of lists")]
    [InlineData("A study of lists ~ Smith and Doe", "Smith; Doe", null, "A study of lists")]
    [InlineData("A.B. Smith, B.C. Doe, Faster lists. II. Long rows, R. Lists 11 (1973) 38–69.", "Smith; Doe", 1973, "Faster lists. II. Long rows")]
    [InlineData("J.B. Smith, A study of lists, Rowing 72 (2007) SM115–SM122.", "Smith", 2007, "A study of lists")]
    [InlineData(
        "R.C. Smith, ‘The lists of towns 1870-1939’ in J.J. van Row & Y. Doe (eds), *Rows and Towns* (1990)",
        "Smith", 1990, "The lists of towns 1870-1939")]
    // Years
    [InlineData("Ann Smith and Bob Doe, *A study of lists* (7th edn, Row & Row 2017)", "Smith; Doe", 2017, "A study of lists")]
    [InlineData("Smith A, Doe C. A study of lists. Row Letters. Published online March 17, 2026:29-39.", "Smith; Doe", 2026, "A study of lists")]
    [InlineData("Smith, A. \"A study of lists\" Row Trans. Listing 19, 1716--1723 (1974) presents lists.", "Smith", 1974, "A study of lists")]
    public void A_reference_without_a_link_is_read(string line, string people, int? year, string title)
    {
        var read = Reading.Markdown("- " + line).OnlyCitation().Reference;
        Assert.Equal((people, year, title), (read.People(), read.Year, read.Title));
    }

    [Theory]
    [InlineData("Smith, A., B. Doe, and C. Roe, Phys. Rev. Lett. 101, 086801(2008).", "Smith; Doe; Roe", 2008, "Phys. Rev. Lett")]
    [InlineData("A. Smith, Science 318, 766 (2007).", "Smith", 2007, "Science")]
    public void A_reference_may_have_no_title(string line, string people, int year, string venue) => AssertRead(line, people, year, null, venue);

    [Theory]
    [InlineData("[A study of lists](https://a.org/1.pdf). In Proceedings of the Conference on Rows, Columns, and Cells (ROC) 2020.",
        "Proceedings of the Conference on Rows, Columns, and Cells (ROC)")]
    [InlineData("A. Smith. A study of lists. [PLoS ONE 8(12) : e82643](https://a.org/1.pdf)", "PLoS ONE")]
    [InlineData("Smith, A. [A study of lists](https://a.org/1.pdf). 2011. Row Journal of Lists.DOI: 10.1000/182", "Row Journal of Lists")]
    [InlineData(
        "Smith, Ann. 2014. A study of lists. In Bob Doe & Eve Roe (eds.), The book of lists : rows and towns (Rows 71), 40-76. Row: Row Press.",
        "The book of lists : rows and towns")]
    public void A_venue_ends_where_its_name_ends(string line, string venue) =>
        Assert.Equal(venue, Reading.Markdown("- " + line).Citations()[0].Reference.Venue);

    private static void AssertRead(string line, string people, int? year, string? title, string? venue)
    {
        var read = Reading.Markdown($"- {line}\n").Citations().First(c => c.PartOf is null).Reference;
        Assert.Equal((people, year, title, venue), (read.People(), read.Year, read.Title, read.Venue));
    }
}
