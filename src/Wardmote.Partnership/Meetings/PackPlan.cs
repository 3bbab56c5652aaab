namespace Wardmote.Partnership.Meetings;

/// <summary>A paper that is to go into a pack, with its PDF.</summary>
public sealed record PackPaper(NumberedItem Item, Paper Paper, int Pages, string PdfSha256);

/// <summary>A paper and the pages that it takes up in the pack.</summary>
public sealed record PlannedSheet(PackPaper Of, int FirstPage)
{
    public int LastPage => FirstPage + Of.Pages - 1;

    public bool Restricted => Of.Paper.IsExempt;

    /// <summary>"5 - 38", or "5" for a single page.</summary>
    public string PageRange => Of.Pages == 1 ? $"{FirstPage}" : $"{FirstPage} - {LastPage}";
}

/// <summary>
/// Which page each paper begins on. Both editions are numbered alike: in the public one a single sheet stands for all pages of a
/// paper that is left out. A supplement goes on where the pack before it ended.
/// </summary>
public sealed record PackPlan(int Number, IReadOnlyList<PlannedSheet> Sheets)
{
    public bool HasRestricted => Sheets.Any(s => s.Restricted);

    /// <param name="papers">In the order of the agenda.</param>
    /// <param name="before">Packs of the meeting that have gone out.</param>
    /// <exception cref="RuleException">There is nothing new to send.</exception>
    public static PackPlan Of(IEnumerable<PackPaper> papers, IReadOnlyCollection<Pack> before)
    {
        var sent = before.SelectMany(p => p.Sheets).Select(s => s.PaperId).ToHashSet();
        var page = before.Count == 0 ? 0 : before.Max(p => p.LastPage);
        var sheets = new List<PlannedSheet>();
        foreach (var paper in papers.Where(p => !sent.Contains(p.Paper.Id)))
        {
            sheets.Add(new PlannedSheet(paper, page + 1));
            page += paper.Pages;
        }

        return sheets.Count > 0 || before.Count == 0
            ? new PackPlan(before.Count, sheets)
            : throw new RuleException("Every paper has gone out already. Add a paper, and then publish a supplement");
    }
}
