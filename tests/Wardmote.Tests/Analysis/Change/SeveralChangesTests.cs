using CsCheck;
using Wardmote.Analysis.Change;
using Wardmote.Analysis.Counts;

namespace Wardmote.Tests.Analysis.Change;

public sealed class SeveralChangesTests
{
    private static readonly WordPolicy Policy = WordPolicy.On(new DateOnly(2026, 12, 1));

    private sealed record Golden(double[] P, double[] Hochberg, double[] Yekutieli);

    private static CountChange Change(long before, long after) => CountChange.Between(new(before, 1), new(after, 1), ConfidenceLevel.NinetyFive);

    [Fact]
    public void Adjust_PublishedPValues_AgreesWithR()
    {
        var golden = Cases.Read<Golden>("change.json", "falseDiscovery");
        var (hochberg, yekutieli) = (FalseDiscovery.Adjust(golden.P, FalseDiscoveryRule.BenjaminiHochberg), FalseDiscovery.Adjust(golden.P, FalseDiscoveryRule.BenjaminiYekutieli));
        for (var i = 0; i < golden.P.Length; i++)
        {
            Agree.Relative(golden.Hochberg[i], hochberg[i], 1e-12, $"Hochberg {i}");
            Agree.Relative(golden.Yekutieli[i], yekutieli[i], 1e-12, $"Yekutieli {i}");
        }
    }

    [Fact]
    public void Adjust_AnyOrder_KeepsTheOrderOfPValuesAndWeakensAll() =>
        Gen.Double[0, 1].Array[1, 40].Sample(p =>
        {
            var adjusted = FalseDiscovery.Adjust(p, FalseDiscoveryRule.BenjaminiHochberg);
            var cautious = FalseDiscovery.Adjust(p, FalseDiscoveryRule.BenjaminiYekutieli);
            return Enumerable.Range(0, p.Length).All(i => p[i] <= adjusted[i] && adjusted[i] <= cautious[i]
                && Enumerable.Range(0, p.Length).All(j => p[i] > p[j] || adjusted[i] <= adjusted[j]));
        }, iter: 300);

    [Fact]
    public void Judge_OneAmongManyWards_LosesTheClaimThatItWouldEarnAlone()
    {
        var wards = new[] { Change(161, 123) }.Concat(Enumerable.Range(0, 12).Select(i => Change(60 + i, 62))).ToList();
        var judged = SeveralChanges.Judge(wards, Policy, FalseDiscoveryRule.BenjaminiHochberg);
        Assert.Equal(ChangeWord.ProbablyLower, Policy.Word(wards[0]));
        Assert.Equal(ChangeWord.NoRealChange, judged[0].Word);
        Assert.True(judged[0].AdjustedP > wards[0].PValue);
    }

    [Fact]
    public void Judge_WardsWithTooFewEvents_DoNotDiluteTheOthers()
    {
        var few = Enumerable.Range(0, 30).Select(_ => Change(2, 3));
        var judged = SeveralChanges.Judge([Change(161, 123), .. few], Policy, FalseDiscoveryRule.BenjaminiHochberg);
        Assert.Equal(ChangeWord.ProbablyLower, judged[0].Word);
        Assert.All(judged.Skip(1), j => Assert.Equal(ChangeWord.TooFewToSay, j.Word));
    }

    [Fact]
    public void Simulation_NothingChangedAnywhere_RarelyClaimsAnything()
    {
        var random = new Random(20190212);
        const int runs = 200;
        var claimed = Enumerable.Range(0, runs).Count(_ => SeveralChanges.Judge(
            [.. Enumerable.Range(0, 26).Select(_ => Change(Draw.Poisson(random, 50), Draw.Poisson(random, 50)))],
            Policy, FalseDiscoveryRule.BenjaminiHochberg).Any(j => j.Word.ClaimsChange()));
        // Where nothing is true, any claim is false: the share of runs with a claim is the false discovery rate, here within two standard errors of 5%.
        Assert.InRange(claimed / (double)runs, 0, 0.08);
    }
}
