using Wardmote.Analysis.Disclosure.Risks;

namespace Wardmote.Analysis.Disclosure.Suppression;

/// <summary>
/// Amounts that are hidden in one line are told together by what is left of its total. Where that sum breaks the rule (two amounts, each of one
/// provider, each of whom takes the own one away), one more of the line is hidden.
/// </summary>
/// <remarks>The problem of singletons: A. Hundepool et al. (2012), Statistical Disclosure Control, 4.3. Sums over one line are looked at, not those of several.</remarks>
internal static class SumsOfFew
{
    /// <summary>Asks for more to be hidden where a plan leaves such sums.</summary>
    /// <returns>False where it leaves none.</returns>
    public static bool AnyMoreTo(HidingProblem problem, HidingPlan plan)
    {
        if (problem.Policy.Dominance is not { } rule)
        {
            return false;
        }

        bool IsTold(int cell) => problem.Known(cell, plan.MarkOf(cell)).IsExact;
        var any = false;
        foreach (var (whole, parts) in problem.Linked.Relations.Where(line => IsTold(line.Whole)))
        {
            var hidden = parts.Where(part => !IsTold(part)).ToList();
            if (hidden.Count > 0 && rule.RiskOf(Together(hidden)) is { } risk && parts.Append(whole).Where(cell => IsTold(cell) && Free(cell)).OrderBy(problem.PriceOf).Select(cell => (int?)cell).FirstOrDefault() is { } more)
            {
                problem.Add(more, risk with { Reason = RiskReason.SumOfFew, Up = 0, Down = 0 });
                any = true;
            }
        }

        return any;

        bool Free(int cell) => problem.RiskOf(cell) is null && problem.Linked.CountOf(cell) > 0 && !problem.Before.Tells(cell);

        IEnumerable<long> Together(List<int> cells) => cells.SelectMany(cell => problem.Linked.ContributionsTo(cell)).GroupBy(own => own.Key).Select(own => own.Sum(part => part.Value));
    }
}
