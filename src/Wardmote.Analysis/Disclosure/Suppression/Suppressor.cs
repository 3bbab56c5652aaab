using Wardmote.Analysis.Disclosure.Attacking;
using Wardmote.Analysis.Disclosure.Suppression.Covering;

namespace Wardmote.Analysis.Disclosure.Suppression;

/// <summary>
/// Chooses what to hide besides the cells at risk, until a move proves each of those protected: first moves that hide no more than a guide
/// asks for, then the cheapest found, then better ones in their place. Where none is found, more is withheld.
/// </summary>
/// <remarks>
/// A heuristic for the problem that M. Fischetti and J. J. Salazar (2001) solve to optimality on small tables; improvement by ruin and
/// recreate (G. Schrimpf et al., 2000, Record breaking optimization results, Journal of Computational Physics 159, 139–171).
/// </remarks>
internal sealed partial class Suppressor
{
    /// <summary>What a stride too far counts for while a move is put together: rather more than hiding a cell.</summary>
    private const int Overshoot = 1500;

    private const int Variety = 1000;
    private const int MostRounds = 60;
    private const int StepsOfBalancing = 30_000;
    private const long WorkOfGuiding = 200_000_000;
    private const int Unlimited = int.MaxValue / 64;

    private readonly HidingProblem problem;
    private readonly HidingPlan plan;
    private readonly RecordSearch records;
    private readonly LatticeSearch[] lattices;
    private readonly BalanceSearch balance;
    private readonly Guide guide;
    private uint tries;

    private Suppressor(HidingProblem problem)
    {
        this.problem = problem;
        plan = new(problem);
        records = new(problem, plan);
        lattices = [.. Enumerable.Range(0, problem.Linked.Tables.Count).Select(table => new LatticeSearch(problem, plan, table))];
        (balance, guide) = (new(problem, plan), new(problem));
        plan.Changed = cell =>
        {
            Array.ForEach(lattices, lattice => lattice.Note(cell));
            balance.Note(cell);
        };
    }

    private long Work => lattices.Sum(lattice => lattice.Work);

    public static HidingPlan Protect(HidingProblem problem)
    {
        var suppressor = new Suppressor(problem);
        suppressor.Seek();
        suppressor.Build();
        suppressor.Improve();
        suppressor.plan.LeastPrice = suppressor.guide.LeastPrice;
        return suppressor.plan;
    }

    /// <summary>Proofs where no more is hidden than the guide asks for; what has none tells the guide to ask for more.</summary>
    private void Seek()
    {
        for (var round = 0; round < MostRounds && guide.Work < WorkOfGuiding; round++)
        {
            guide.Settle(WorkOfGuiding);
            Take();
            ForEachOpen(cell => Seek(cell, 1, attempts: 0));
            var asked = problem.AtRisk.Where(cell => !plan.IsProtected(cell)).Select(guide.AskBySupposing).ToList();
            if (!asked.Contains(true))
            {
                ForEachOpen(Balanced);
                return;
            }

            guide.Search(1000);
        }
    }

    private Move? Balanced(int cell) => Amounts(cell).Select(amount => balance.Find(cell, amount, StepsOfBalancing)).FirstOrDefault(move => move is not null);

    /// <summary>Moves within what the guide asks for hide nothing that counts.</summary>
    private void Take()
    {
        for (var cell = 0; cell < problem.Count; cell++)
        {
            if (guide.Marks[cell] == Mark.Withheld)
            {
                plan.Withhold(cell);
            }
            else
            {
                plan.Reveal(cell);
            }
        }

        plan.Favour(cell => guide.Marks[cell] == Mark.Hidden && problem.RiskOf(cell) is null, number => !guide.Prints[number]);
        plan.KeepToFavoured();
    }

    private void Build()
    {
        ForEachOpen(cell => Seek(cell, Unlimited, attempts: 4));
        ForEachOpen(cell => Amounts(cell).Select(amount => records.Cheapest(cell, amount)).FirstOrDefault(move => move is not null));
        plan.Favour(_ => false, _ => false);
        GiveUpWhatIsKnown();
        ForEachOpen(cell => Amounts(cell).Select(amount => records.Force(cell, amount)).FirstOrDefault(move => move is not null));
        plan.Prune();
    }

    /// <summary>Nothing is hidden to protect what readers have known since an earlier publication.</summary>
    private void GiveUpWhatIsKnown()
    {
        var open = problem.AtRisk.Where(cell => !plan.IsProtected(cell)).ToHashSet();
        if (open.Count > 0 && problem.Before.IsAnything)
        {
            var bare = new PublishedNumbers([.. Enumerable.Range(0, problem.Count).Select(cell => problem.Known(cell, Mark.Withheld))], [.. problem.Linked.Facts, .. problem.Before.Facts]);
            problem.GiveUp(Attack.On(bare, new() { Cells = open })
                .Where(found => open.Contains(found.Cell) && !problem.RiskOf(found.Cell)!.IsMetBy(found.Surely, problem.Linked.CountOf(found.Cell)))
                .Select(found => found.Cell));
        }
    }

    private void ForEachOpen(Func<int, Move?> seek)
    {
        foreach (var cell in problem.AtRisk)
        {
            while (!plan.IsProtected(cell) && seek(cell) is { } move)
            {
                plan.Add(move);
            }
        }
    }

    /// <summary>The cheapest move found, below a limit, that adds to what is proved of a cell: by one cycle, or by several laid over one another.</summary>
    private Move? Seek(int cell, int limit, int attempts)
    {
        Move? best = null;
        foreach (var amount in Amounts(cell))
        {
            foreach (var lattice in lattices)
            {
                Keep(lattice.Find(cell, amount, limit));
                for (var attempt = 0; attempt < attempts && limit > 0; attempt++)
                {
                    Keep(lattice.Find(cell, amount, limit, Overshoot, attempt == 0 ? 0 : Variety, ++tries));
                }
            }
        }

        return best;

        void Keep(Move? move)
        {
            if (move is not null && problem.AgreesWithBefore(move) && plan.PriceOf(move) is var price && price < limit)
            {
                (best, limit) = (move, (int)price);
            }
        }
    }

    /// <summary>Amounts that would prove more of a cell: all that lacks, either way, or one step of it.</summary>
    private IEnumerable<long> Amounts(int cell)
    {
        var ((least, most), risk) = (plan.Reach(cell), problem.RiskOf(cell)!);
        var lacking = risk.Width - (most - least);
        long[] amounts = [.. most < risk.Up ? [risk.Up] : Array.Empty<long>(), .. -least < risk.Down ? [-risk.Down] : Array.Empty<long>(), .. lacking > 0 ? [most + lacking, least - lacking, most + 1, least - 1] : Array.Empty<long>()];
        return amounts.Distinct();
    }
}
