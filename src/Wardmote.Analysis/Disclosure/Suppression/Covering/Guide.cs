using Wardmote.Analysis.Disclosure.Attacking;

namespace Wardmote.Analysis.Disclosure.Suppression.Covering;

/// <summary>
/// Which cells and numbers to hide so that no count at risk follows from one published fact after another. What it finds is a good place to
/// look for proofs, and a bound: no choice with the same marks hides less.
/// </summary>
/// <remarks>
/// Each count that is known too closely gives a demand: something among what that rests on must be hidden. The cheapest choice that meets
/// all demands is found, what then follows gives further demands, and so on: cuts as in M. Fischetti and J. J. Salazar (2001), from
/// reasons instead of linear programs; J. Chandrasekaran et al. (2011), Algorithms for implicit hitting set problems, SODA, 614–629.
/// </remarks>
internal sealed class Guide
{
    private const int MostRounds = 200;
    private const int PriceOfWithholding = 300;
    private readonly HidingProblem problem;
    private readonly Consequences consequences;
    private readonly int[] numberOfFact;
    private readonly CoverSearch cover;
    private readonly int[] prices;
    private readonly HashSet<string> asked = [];

    public Guide(HidingProblem problem)
    {
        this.problem = problem;
        LinearFact[] tables = [.. problem.Linked.Facts, .. problem.Before.Facts];
        numberOfFact = [.. tables.Select(_ => -1), .. problem.Numbers.SelectMany((number, n) => number.Facts.Select(_ => n))];
        consequences = new(problem.Count, [.. tables, .. problem.Numbers.SelectMany(number => number.Facts)]);
        prices = [.. Enumerable.Range(0, problem.Count).Select(problem.PriceOf), .. Enumerable.Range(0, problem.Count).Select(cell => problem.PriceOf(cell) + PriceOfWithholding), .. problem.Numbers.Select(_ => HidingProblem.PriceOfANumber)];
        cover = new(prices);
        (Marks, Prints) = (new Mark[problem.Count], new bool[problem.Numbers.Count]);
        Apply();
    }

    /// <summary>By cell: what it says should stand there.</summary>
    public Mark[] Marks { get; }

    /// <summary>By number: whether it says that it can be printed.</summary>
    public bool[] Prints { get; }

    /// <summary>Terms and remedies looked at so far: a measure of work that is the same on every machine.</summary>
    public long Work => consequences.Work + cover.Work;

    /// <summary>What the choice costs.</summary>
    public long Price => cover.Best.Sum(remedy => (long)prices[remedy]);

    /// <summary>What any choice costs at least.</summary>
    public double LeastPrice => Price == 0 ? 0 : CoverBound.Of(prices, cover.Demands, Price);

    /// <summary>Chooses and chooses again, until no count at risk follows from one fact after another.</summary>
    public void Settle(long work)
    {
        for (var round = 0; round < MostRounds; round++)
        {
            Apply();
            consequences.Run(cell => problem.Known(cell, Marks[cell]), fact => numberOfFact[fact] < 0 || Prints[numberOfFact[fact]]);
            var asked = problem.AtRisk.Count(Ask);
            if (asked == 0 || Work > work)
            {
                return;
            }

            cover.Search(200 + 4 * asked);
        }
    }

    /// <summary>Looks longer for a cheaper choice.</summary>
    public void Search(int steps) => cover.Search(steps);

    /// <summary>Asks for something to be hidden where a count could not be any other even by supposing that it is.</summary>
    /// <returns>Whether it was not asked before.</returns>
    public bool AskBySupposing(int cell)
    {
        var (count, risk) = (problem.Linked.CountOf(cell), problem.RiskOf(cell)!);
        return (risk.Up > 0 && consequences.Refute(cell, count + risk.Up, atLeast: true) is { } up && Demand(up))
            || (risk.Down > 0 && consequences.Refute(cell, count - risk.Down, atLeast: false) is { } down && Demand(down))
            || (risk.Width > 0 && consequences.Refute(cell, count + 1, atLeast: true) is { } more && consequences.Refute(cell, count - 1, atLeast: false) is { } fewer
                && Demand(more.And(fewer)));
    }

    private void Apply()
    {
        for (var cell = 0; cell < Marks.Length; cell++)
        {
            Marks[cell] = problem.RiskOf(cell) is null ? Mark.Shown : Mark.Hidden;
        }

        for (var number = 0; number < Prints.Length; number++)
        {
            Prints[number] = problem.Numbers[number].Never is null;
        }

        foreach (var remedy in cover.Best)
        {
            if (remedy >= 2 * problem.Count)
            {
                Prints[remedy - 2 * problem.Count] = false;
            }
            else if (remedy >= problem.Count)
            {
                Marks[remedy - problem.Count] = Mark.Withheld;
            }
            else if (Marks[remedy] == Mark.Shown)
            {
                Marks[remedy] = Mark.Hidden;
            }
        }
    }

    /// <summary>Asks for something to be hidden where a count at risk is known too closely.</summary>
    private bool Ask(int cell)
    {
        var (range, count, risk) = (consequences[cell], problem.Linked.CountOf(cell), problem.RiskOf(cell)!);
        if (risk.IsMetBy(range, count))
        {
            return false;
        }

        var narrow = !range.IsAsWideAs(risk.Width);
        return Demand(consequences.ReasonsOf(cell, narrow || range.Least > count - risk.Down, narrow || range.Most < count + risk.Up));
    }

    private bool Demand(Reasons reasons)
    {
        var (facts, begun) = reasons;
        var shown = facts.SelectMany(consequences.CellsOf).Where(c => Marks[c] == Mark.Shown && problem.Linked.IsPrinted(c) && !problem.Before.Tells(c)).Distinct().ToList();
        var remedies = shown.Where(problem.CanBeHidden).Concat(facts.Select(fact => numberOfFact[fact]).Where(number => number >= 0).Distinct().Select(number => 2 * problem.Count + number)).Order().ToArray();
        if (remedies.Length == 0)
        {
            remedies = [.. shown.Concat(begun).Where(c => Marks[c] != Mark.Withheld && !problem.Before.Tells(c) && problem.Linked.IsPrinted(c)).Distinct().Order().Select(c => problem.Count + c)];
        }

        if (remedies.Length == 0 || !asked.Add(string.Join(' ', remedies)))
        {
            return false;
        }

        cover.Add(remedies);
        return true;
    }
}
