using CsCheck;
using Wardmote.Analysis.Disclosure.Attacking;

namespace Wardmote.Tests.Analysis.Disclosure;

public sealed class AttackTests
{
    private const int Most = 4;

    [Fact]
    public void On_RowThatAddsUp_TellsTheHiddenCell()
    {
        var found = Attack.On(new([KnownRange.AtLeast(0), KnownRange.Exactly(7), KnownRange.Exactly(9)], [LinearFact.Sum(2, [0, 1])]));
        Assert.Equal(new AttackedCell(0, KnownRange.Exactly(2), KnownRange.Exactly(2)), Assert.Single(found));
    }

    [Fact]
    public void On_SquareOfHiddenCells_GivesTheirProtectionIntervals()
    {
        // Rows 3 and 5, columns 4 and 4: the first cell lies between 0 and 3, the others follow it.
        var unknown = KnownRange.AtLeast(0);
        KnownRange[] ranges = [unknown, unknown, unknown, unknown, KnownRange.Exactly(3), KnownRange.Exactly(5), KnownRange.Exactly(4), KnownRange.Exactly(4)];
        var found = Attack.On(new(ranges, [LinearFact.Sum(4, [0, 1]), LinearFact.Sum(5, [2, 3]), LinearFact.Sum(6, [0, 2]), LinearFact.Sum(7, [1, 3])]));
        Assert.Equal([new(0, 3), new(0, 3), new(1, 4), new(1, 4)], found.Select(cell => cell.Surely));
        Assert.All(found, cell => Assert.True(cell.IsTightest));
    }

    [Fact]
    public void On_PrintedPercentages_TellsTheOnePersonBehindThem()
    {
        // "4%" of 25 victims is one person; "3%" of 35 is one; 31% of 35 is eleven.
        foreach (var (whole, printed, count) in ((long, decimal, long)[])[(25, 4, 1), (35, 3, 1), (35, 31, 11)])
        {
            var found = Attack.On(new([KnownRange.AtLeast(0), KnownRange.Exactly(whole)], [.. LinearFact.Percentage(0, 1, printed, 0)]));
            Assert.Equal(KnownRange.Exactly(count), Assert.Single(found).Surely);
        }
    }

    [Fact]
    public void On_HiddenWholeOfPrintedPercentages_BoundsIt()
    {
        var found = Attack.On(new([KnownRange.Exactly(11), new(1, 200)], [.. LinearFact.Percentage(0, 1, 31, 0)]));
        Assert.Equal(new KnownRange(35, 36), Assert.Single(found).Surely);
    }

    [Fact]
    public void On_NothingThatBounds_LeavesTheCellOpen()
    {
        var found = Attack.On(new([KnownRange.AtLeast(1), KnownRange.AtLeast(0)], [LinearFact.Sum(1, [0])]));
        Assert.All(found, cell => Assert.Equal((KnownRange.AtLeast(1), true), (cell.Surely, cell.IsTightest)));
    }

    [Fact]
    public void On_NumbersThatCannotBeTrue_SaysSo()
    {
        var error = Assert.Throws<ContradictionException>(() => Attack.On(new([KnownRange.AtLeast(0), KnownRange.Exactly(9), KnownRange.Exactly(7)], [LinearFact.Sum(2, [0, 1])])));
        Assert.Contains("contradict", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void On_FalseGuesses_ProvesNothingByThem()
    {
        var published = new PublishedNumbers([KnownRange.AtLeast(0), KnownRange.Exactly(7), KnownRange.Exactly(9)], [LinearFact.Sum(2, [0, 1])]);
        var guesses = new Guesses(cell => published.Ranges[cell].Least + (cell == 0 ? 2 : 0), [new Dictionary<int, long> { [0] = 3 }]);
        Assert.Equal(KnownRange.Exactly(2), Assert.Single(Attack.On(published, new() { Enough = 1, Guesses = guesses })).Possible);
    }

    /// <summary>Some hundred unknowns: rounding builds up over many steps of the search, and must neither end it nor lose the truth.</summary>
    [Theory]
    [InlineData(3, 4)]
    [InlineData(1, 3)]
    public void On_LargeSystem_NeitherContradictsItselfNorLosesTheTruth(int seed, int oneIn)
    {
        var (published, counts) = SomeTables.Cube(seed, 8, oneIn);
        var found = Attack.On(published, new() { Enough = 1 });
        Assert.All(found, cell => Assert.True(cell.Surely.Contains(counts[cell.Cell]), $"Cell {cell.Cell} is {counts[cell.Cell]}, not {cell.Surely}."));
        Assert.True(found.Count(cell => cell.IsProvedAsWideAs(1)) > found.Count / 2);
    }

    /// <summary>Every system small enough to try all counts: the interval is what the trial finds, no wider and no narrower.</summary>
    [Fact]
    public void On_AnySmallSystem_FindsExactlyWhatTryingEveryCountFinds() => Gen.Select(Gen.Int[3, 5], Gen.Int).Sample((cells, seed) =>
    {
        var random = new Random(seed);
        var truth = Enumerable.Range(0, cells).Select(_ => (long)random.Next(Most + 1)).ToArray();
        var ranges = truth.Select(count => random.Next(4) == 0 ? KnownRange.Exactly(count) : new(random.Next((int)count + 1), random.Next((int)count, Most + 1))).ToArray();
        var published = new PublishedNumbers(ranges, [.. Enumerable.Range(0, random.Next(1, 5)).SelectMany(_ => Fact(random, truth))]);
        var (least, most) = TryAll(published, cells);
        var found = Attack.On(published);
        return found.All(cell => cell.IsTightest && cell.Surely == new KnownRange(least[cell.Cell], most[cell.Cell]));
    }, iter: 2000);

    /// <summary>A sum with any small multiples and slack, or a percentage as printed.</summary>
    private static IEnumerable<LinearFact> Fact(Random random, long[] truth)
    {
        var cells = Enumerable.Range(0, truth.Length).ToArray();
        random.Shuffle(cells);
        if (random.Next(4) == 0 && truth[cells[1]] > 0)
        {
            var decimals = random.Next(2);
            return LinearFact.Percentage(cells[0], cells[1], Math.Round(100m * truth[cells[0]] / truth[cells[1]], decimals), decimals);
        }

        var terms = cells[..random.Next(2, truth.Length + 1)].Select(cell => (cell, random.Next(3) == 0 ? random.Next(1, 4) * (long)(random.Next(2) * 2 - 1) : random.Next(2) * 2 - 1)).ToList();
        var sum = terms.Sum(term => term.Item2 * truth[term.cell]);
        return [new(terms, random.Next(5) == 0 ? null : sum - random.Next(2) * random.Next(3), random.Next(5) == 0 ? null : sum + random.Next(2) * random.Next(3))];
    }

    private static (long[] Least, long[] Most) TryAll(PublishedNumbers published, int cells)
    {
        var (least, most, counts) = (Enumerable.Repeat(long.MaxValue, cells).ToArray(), new long[cells], new long[cells]);
        for (var trial = 0; trial < Math.Pow(Most + 1, cells); trial++)
        {
            for (var (cell, rest) = (0, trial); cell < cells; cell++, rest /= Most + 1)
            {
                counts[cell] = rest % (Most + 1);
            }

            if (published.Ranges.Zip(counts).All(pair => pair.First.Contains(pair.Second)) && published.Facts.All(fact => fact.Holds(cell => counts[cell])))
            {
                for (var cell = 0; cell < cells; cell++)
                {
                    (least[cell], most[cell]) = (Math.Min(least[cell], counts[cell]), Math.Max(most[cell], counts[cell]));
                }
            }
        }

        return (least, most);
    }
}
