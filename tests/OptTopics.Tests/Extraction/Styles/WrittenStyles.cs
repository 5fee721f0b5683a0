namespace OptTopics.Tests.Extraction.Styles;

/// <summary>How styles print a work. Those with "meeting" in their name print one in the place of a journal.</summary>
internal static class WrittenStyles
{
    /// <summary>References without a link, in the styles of associations, publishers and programs.</summary>
    public static readonly IReadOnlyDictionary<string, Func<Work, string>> References = new Dictionary<string, Func<Work, string>>
    {
        ["APA"] = w => $"{w.Apa(p => p.TurnedBrief)} ({w.Year}). {w.Sentence} *{w.Journal}*, *11*(2), 123–145. https://doi.org/10.1000/182",
        ["MLA"] = w => $"{Mla(w)}. “{w.Sentence}” *{w.Journal}*, vol. 11, no. 2, {w.Year}, pp. 123-145.",
        ["MLA of Scholar"] = w => $"{Mla(w)}. \"{w.Sentence}\" {w.Journal} 11.2 ({w.Year}): 123-145.",
        ["Chicago"] = w => $"{w.Chicago()}. {w.Year}. “{w.Sentence}” *{w.Journal}* 11 (2): 123–45.",
        ["Chicago, notes"] = w => $"{w.All(p => p.Full, "and")}, “{w.Title},” *{w.Journal}* 11, no. 2 ({w.Year}): 123–45.",
        ["Chicago of Scholar"] = w => $"{w.Chicago()}. \"{w.Sentence}\" {w.Journal} 11, no. 2 ({w.Year}): 123-145.",
        ["Harvard"] = w => $"{w.Joined(p => p.TurnedTight, "and")}, {w.Year}. {w.Sentence} *{w.Journal}*, 11(2), pp.123-145.",
        ["Harvard, quotes"] = w => $"{w.Joined(p => p.TurnedTight, "and")} ({w.Year}) '{w.Title}', *{w.Journal}*, 11(2), pp. 123-145.",
        ["Vancouver"] = w => $"{w.Listed(p => p.Bare)}. {w.Sentence} {w.Journal}. {w.Year};11(2):123-45.",
        ["Vancouver, month"] = w => $"{w.Listed(p => p.Bare)}. {w.Sentence} {w.Journal}. {w.Year} Mar;11(2):123-45. doi: 10.1000/182",
        ["IEEE"] = w => $"{w.All(p => p.Brief, "and")}, “{w.Title},” *{w.Journal}*, vol. 11, no. 2, pp. 123–145, Mar. {w.Year}.",
        ["IEEE, meeting"] = w => $"{w.All(p => p.Brief, "and")}, \"{w.Title},\" in *Proceedings of {w.Meeting}*, {w.Year}, pp. 123–145.",
        ["ACM"] = w => $"{w.All(p => p.Full, "and")}. {w.Year}. {w.Sentence} {w.Journal} 11, 2 ({w.Year}), 123–145.",
        ["ACM, meeting"] = w => $"{w.All(p => p.Full, "and")}. {w.Year}. {w.Sentence} In *Proceedings of {w.Meeting}*. ACM, New York, 123–145.",
        ["BibTeX plain"] = w => $"{w.All(p => p.Full, "and")}. {w.Sentence} *{w.Journal}*, 11(2):123–145, {w.Year}.",
        ["BibTeX plain, meeting"] = w => $"{w.All(p => p.Full, "and")}. {w.Sentence} In *Proceedings of {w.Meeting}*, pages 123–145, {w.Year}.",
        ["BibTeX abbrv, meeting"] = w => $"{w.All(p => p.Brief, "and")}. {w.Sentence} In {w.Meeting}, {w.Year}.",
        ["AMS"] = w => $"{w.All(p => p.Brief, "and")}, *{w.Title}*, {w.Journal} 11 ({w.Year}), no. 2, 123–145.",
        ["AMS without italics"] = w => $"{w.All(p => p.Brief, "and")}, {w.Title}, {w.Journal} 11 ({w.Year}), no. 2, 123–145.",
        ["Springer"] = w => $"{w.Listed(p => p.TurnedTight)}: {w.Sentence} {w.Journal} 11(2), 1626–1641 ({w.Year})",
        ["Springer, meeting"] = w => $"{w.Listed(p => p.TurnedTight)}: {w.Sentence} In: {w.Meeting}, pp. 123–145. Springer ({w.Year})",
        ["Nature"] = w => $"{w.Joined(p => p.TurnedBrief, "&")} {w.Sentence} *{w.Journal}* 11, 123–145 ({w.Year}).",
        ["Science"] = w => $"{w.Listed(p => p.Brief)}, {w.Sentence} *{w.Journal}* 11, 1822 ({w.Year}).",
        ["APS"] = w => $"{w.All(p => p.Brief, "and")}, {w.Title}, {w.Journal} 11, 123 ({w.Year}).",
        ["JHEP"] = w => $"{w.Joined(p => p.Brief, "and")}, *{w.Title}*, {w.Journal} 11 ({w.Year}) 123 [arXiv:1401.0001].",
        ["JHEP, quotes"] = w => $"{w.Joined(p => p.Brief, "and")}, \"{w.Title},\" {w.Journal} 11, 1552 ({w.Year}) [arXiv:1401.0001 [hep-th]].",
        ["Cell"] = w => $"{w.All(p => p.TurnedTight, "and")} ({w.Year}). {w.Sentence} {w.Journal} 11, 123–145.",
        ["Elsevier"] = w => $"{w.Listed(p => p.Brief)}, {w.Title}, {w.Journal} 11 ({w.Year}) 123–145.",
        ["PNAS"] = w => $"{w.Listed(p => p.Bare)} ({w.Year}) {w.Sentence} {w.Journal} 11:123–145.",
        ["BMC"] = w => $"{w.Listed(p => p.Bare)}: {w.Sentence} {w.Journal} {w.Year}, 11:123–145.",
        ["DBLP"] = w => $"{w.Listed(p => p.Full)}: {w.Sentence} {w.Journal} 11(2): 123-145 ({w.Year})",
        ["DBLP, meeting"] = w => $"{w.Listed(p => p.Full)}: {w.Sentence} {w.Meeting} {w.Year}: 123-145",
        ["Economics"] = w => $"{w.Joined(p => p.Turned, "and")}, {w.Year}, {w.Title}, *{w.Journal}* 11, 123-145.",
        ["Semicolons"] = w => $"{string.Join("; ", w.Authors.Select(p => p.TurnedBrief))} ({w.Year}): {w.Sentence} {w.Journal} 11, 123-145.",
        ["BibTeX names"] = w => $"{string.Join(" and ", w.Authors.Select(p => p.Turned)).TrimEnd('.')}. {w.Sentence} {w.Journal}, {w.Year}.",
        ["Initials without a year behind them"] = w => $"{w.Apa(p => p.TurnedBrief)} {w.Sentence} {w.Journal}, 11(2), {w.Year}.",
        ["Families"] = w => $"{w.Joined(p => p.Family, "&")} ({w.Year}). {w.Sentence} {w.Journal}.",
    };

    /// <summary>Entries of reading lists.</summary>
    public static readonly IReadOnlyDictionary<string, Func<Work, string>> Lists = new Dictionary<string, Func<Work, string>>
    {
        ["title, names, year in brackets"] = w => $"{Link(w)} - {w.Listed(p => p.Full)} ({w.Year})",
        ["title, et al, meeting"] = w => $"{Link(w)}, {w.First.Family} et al., {w.Meeting} {w.Year}",
        ["title, names, meeting"] = w => $"{Link(w)}. {w.Listed(p => p.Full)}. {w.Meeting} {w.Year}.",
        ["title, names, meeting, pdf"] = w => $"{w.Sentence} {w.Listed(p => p.Full)}. {w.Meeting} {w.Year}. [[pdf]({Work.Url})]",
        ["bold title, names, meeting"] = w => $"**{w.Title}** {w.Listed(p => p.Full)} {w.Meeting} {w.Year} [[paper]]({Work.Url})",
        ["bold title, italic names, meeting"] = w => $"**{w.Sentence}** *{w.Listed(p => p.Full)}.* {w.Meeting} {w.Year}. [[paper]]({Work.Url})",
        ["et al, year, title"] = w => $"{w.First.Family} et al. ({w.Year}) {Link(w)}",
        ["families, year, title"] = w => $"{w.Joined(p => p.Family, "&")} ({w.Year}), {Link(w)}",
        ["names, title, meeting"] = w => $"{w.Listed(p => p.Full)}. {Link(w)}. {w.Meeting} {w.Year}",
        ["names with a colon, title, meeting"] = w => $"{w.Joined(p => p.Full, "and")}: {Link(w)}, {w.Meeting} {w.Year}",
        ["names before the meeting, title"] = w => $"{w.Listed(p => p.Family)}, {w.Meeting} '{w.Year % 100:00}: {Link(w)}",
        ["year, title, nobody"] = w => $"[{w.Year}] {w.Title} [paper]({Work.Url})",
        ["meeting, title, nobody"] = w => $"[{w.Meeting} {w.Year}] {w.Title} [[paper]({Work.Url})]",
        ["meeting in round brackets, title, nobody"] = w => $"({w.Meeting} {w.Year}) {Link(w)}",
        ["meeting with a dash, title, nobody"] = w => $"{w.Meeting} {w.Year} - {Link(w)}",
        ["bold meeting, title, nobody"] = w => $"**{w.Meeting}'{w.Year % 100:00}** {Link(w)}",
        ["title, meeting in brackets, nobody"] = w => $"{Link(w)} ({w.Meeting} {w.Year})",
        ["title, meeting in code, nobody"] = w => $"{Link(w)} `{w.Meeting} {w.Year}`",
        ["title with its meeting in the link, nobody"] = w => $"[{w.Title} ({w.Meeting} {w.Year})]({Work.Url})",
        ["title, code, meeting, nobody"] = w =>
            $"**{w.Title}** [[paper]({Work.Url})] [[code](https://github.com/a/b)] [{w.Meeting} {w.Year}]",
        ["italic title, names, year"] = w => $"*{w.Title}*, {w.Listed(p => p.Brief)}, {w.Year}. [pdf]({Work.Url})",
        ["bold title, year, et al"] = w => $"**{w.Title}** ({w.Year}), {w.First.Brief} et al. [[pdf]]({Work.Url})",
        ["link of et al, title with a dash"] = w => $"[{w.First.Family} et al. ({w.Year})]({Work.Url}) - {w.Title}",
        ["link of a quoted reference"] = w => $"[{w.Joined(p => p.Full, "and")}, “{w.Title}”, {w.Year}]({Work.Url})",
        ["quoted title by names"] = w => $"\"{Link(w)}\" by {w.Joined(p => p.Full, "and")} ({w.Year})",
        ["title by names in the link, undated"] = w => $"[{w.Title} by {w.Joined(p => p.Full, "and")}]({Work.Url})",
        ["title by names, undated"] = w => $"{Link(w)} by {w.Joined(p => p.Full, "and")}",
        ["title with et al in the link"] = w => $"[{w.Title} ({w.First.Family} et al., {w.Year})]({Work.Url})",
        ["names and title in the link, meeting"] = w => $"[{w.Joined(p => p.Full, "and")}: {w.Title}]({Work.Url}) ({w.Meeting} {w.Year})",
        ["year, title, et al, dashes"] = w => $"{w.Year} - {Link(w)} - {w.First.Family} et al.",
        ["title, names, meeting, bars"] = w => $"{Link(w)} | {w.Listed(p => p.Full)} | {w.Meeting} {w.Year}",
        ["title, names, meeting, lines"] = w => $"**{w.Title}**  \n  {w.Listed(p => p.Full)}  \n  {w.Meeting} {w.Year}. [[paper]]({Work.Url})",
        ["title, names, meeting, below"] = w => $"{Link(w)}\n  - {w.Listed(p => p.Full)}\n  - {w.Meeting} {w.Year}",
        ["title, named fields, meeting, below"] = w =>
            $"**{w.Title}**\n  - Authors: {w.Listed(p => p.Full)}\n  - Venue: {w.Meeting} {w.Year}\n  - Paper: {Work.Url}",
        ["names, title, meeting, bare address"] = w => $"{w.Listed(p => p.Full)}. {w.Sentence} {w.Meeting} {w.Year}. {Work.Url}",
        ["title ~ et al"] = w => $"{Link(w)} ~ {w.First.Family} et al. ({w.Year})",
        ["title, names, year, commas"] = w => $"{Link(w)}, {w.Listed(p => p.Full)}, {w.Year}",
        ["heading, names, meeting"] = w => $"# List\n\n## {w.Title}\n\n{w.Listed(p => p.Full)}\n\n{w.Meeting} {w.Year}. [[paper]({Work.Url})]\n",
        ["linked heading, names, meeting"] = w => $"# List\n\n## {Link(w)}\n\n{w.Listed(p => p.Full)}. {w.Meeting} {w.Year}.\n\nWhat it says.\n",
        ["heading, lines of names, meeting"] = w => $"# List\n\n## {w.Title}\n\n{w.Listed(p => p.Full)}\n{w.Meeting} {w.Year}\n{Work.Url}\n",
        ["table of title, names, meeting"] = w =>
            "| Title | Authors | Venue | Year | Link |\n|--|--|--|--|--|\n" +
            $"| {w.Title} | {w.Listed(p => p.Full)} | {w.Meeting} | {w.Year} | [pdf]({Work.Url}) |\n",
        ["table of year, meeting, title, nobody"] = w =>
            $"| Year | Venue | Paper |\n|--|--|--|\n| {w.Year} | {w.Meeting} | {Link(w)} |\n",
    };

    private static string Link(Work work) => $"[{work.Title}]({Work.Url})";

    private static string Mla(Work work) => work.Authors.Count > 2 ? $"{work.First.Turned.TrimEnd('.')}, et al" : work.Chicago();
}
