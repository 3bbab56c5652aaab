using CsCheck;
using Wardmote.Partnership.Plan;

namespace Wardmote.Tests.Partnership.Plan;

/// <summary>What dates, figures and reports propose, and that nothing else does.</summary>
public sealed class StatusProposalTests
{
    private static readonly DateOnly From = new(2018, 4, 1);
    private static readonly DateOnly To = new(2019, 3, 31);
    private static readonly DateOnly Board = new(2019, 2, 12);
    private static readonly StatusPolicy Policy = StatusPolicy.On(Board);

    private static readonly Gen<ActionEvidence> Evidence =
        from milestones in Gen.Select(Gen.Int[-400, 400].Nullable(), Gen.Int[-400, 400].Nullable()).Array[0, 4]
        from measures in Gen.Select(Gen.Int[0, 20].Nullable(), Gen.Int[0, 20], Gen.Int[-300, 300]).Array[0, 3]
        from reported in Gen.Int[1, 4].Array[0, 4]
        select Of(
            [.. milestones.Select((m, i) => new MilestoneEvidence($"m{i}", Day(m.Item1), Day(m.Item2)))],
            [.. measures.Select((m, i) => new MeasureEvidence($"f{i}", m.Item1, m.Item2, Board.AddDays(m.Item3)))],
            reported);

    [Fact]
    public void Of_NothingToJudgeBy_ProposesNothingAndSaysSo()
    {
        var proposal = StatusProposal.Of(Of([new("Throughout the year", null, null)]), Policy, new(2018, 5, 1));
        Assert.Equal(new(null, ["It has no dates, no targets and no reports to judge by."]), proposal, Same);
    }

    [Fact]
    public void Of_EverythingDone_IsComplete() =>
        Assert.Equal(RagStatus.Complete, StatusProposal.Of(Of([new("a", new(2018, 6, 30), new(2018, 12, 31)), new("b", null, Board)]), Policy, Board).Status);

    [Fact]
    public void Of_DoneAndTargetMissed_IsNotComplete() =>
        Assert.Equal(RagStatus.Amber, StatusProposal.Of(Of([new("a", null, Board)], [new("Events", 1, 2, To)], [4]), Policy, Board).Status);

    [Fact]
    public void Of_LateWithinReason_IsAmberAndSaysByHowMuch()
    {
        var proposal = StatusProposal.Of(Of([new("Online harassment", new(2019, 1, 31), null)], reported: [4]), Policy, Board);
        Assert.Equal(new(RagStatus.Amber, ["“Online harassment” was due by 31 January 2019 and is 12 days late."]), proposal, Same);
    }

    [Fact]
    public void Of_ADayLate_IsSaidInWords() =>
        Assert.EndsWith("and is a day late.", StatusProposal.Of(Of([new("a", Board.AddDays(-1), null)], reported: [4]), Policy, Board).Reasons[0], StringComparison.Ordinal);

    [Theory]
    [InlineData(90, RagStatus.Amber)]
    [InlineData(91, RagStatus.Red)]
    public void Of_LateAtTheEdgeOfReason_TurnsRedTheDayAfter(int days, RagStatus expected) =>
        Assert.Equal(expected, StatusProposal.Of(Of([new("a", Board.AddDays(-days), null)], reported: [4]), Policy, Board).Status);

    [Fact]
    public void Of_DueToday_IsNotLate() => Assert.Equal(RagStatus.Green, StatusProposal.Of(Of([new("a", Board, null)], reported: [4]), Policy, Board).Status);

    [Fact]
    public void Of_DoneAfterTheDayAsked_CountsAsNotDone() =>
        Assert.Equal(RagStatus.Amber, StatusProposal.Of(Of([new("a", Board.AddDays(-5), Board.AddDays(1))], reported: [4]), Policy, Board).Status);

    [Fact]
    public void Of_SilentForTheLastQuarter_IsAmberOnlyOnceTheReportIsMissed()
    {
        var silent = Of([new("a", To, null)], reported: [1, 2]);
        Assert.Equal(RagStatus.Green, StatusProposal.Of(silent, Policy, new(2019, 1, 21)).Status);
        Assert.Equal(
            new(RagStatus.Amber, ["Nothing was reported for quarter 3 (October to December 2018)."]),
            StatusProposal.Of(silent, Policy, new(2019, 1, 22)),
            Same);
    }

    [Fact]
    public void Of_TargetBehindItsPace_IsAmber()
    {
        var proposal = StatusProposal.Of(Of([], [new("Events", 1, 2, To)], [4]), Policy, Board);
        Assert.Equal(new(RagStatus.Amber, ["“Events” is to reach 2 by 31 March 2019, and with 87% of the time gone it has reached 1."]), proposal, Same);
    }

    [Fact]
    public void Of_TargetMissedAfterItsDay_IsRed() =>
        Assert.Equal(RagStatus.Red, StatusProposal.Of(Of([], [new("Events", null, 2, Board.AddDays(-1))], [4]), Policy, Board).Status);

    [Fact]
    public void Of_AnyEvidence_TheStatusIsTheWorstThatAReasonBearsOut() => Evidence.Sample(action =>
    {
        var proposal = StatusProposal.Of(action, Policy, Board);
        var late = action.Milestones.Any(m => m.Due < Board && (m.Done is null || m.Done > Board));
        return proposal.Reasons.Count > 0 && proposal.Reasons.All(r => r.EndsWith('.'))
            && (!late || proposal.Status is RagStatus.Red or RagStatus.Amber)
            && (proposal.Status != RagStatus.Complete || action.Milestones.All(m => m.Done <= Board));
    }, iter: 2000);

    [Fact]
    public void Of_OneMoreMilestoneReached_IsNeverWorse() => Evidence.Sample(action => action.Milestones.Select((_, i) => i).All(i =>
    {
        var better = action with { Milestones = [.. action.Milestones.Select((m, j) => i == j ? m with { Done = From } : m)] };
        return Rank(StatusProposal.Of(better, Policy, Board)) >= Rank(StatusProposal.Of(action, Policy, Board));
    }), iter: 2000);

    [Fact]
    public void Of_AHigherFigure_IsNeverWorse() => Evidence.Sample(action => action.Measures.Select((_, i) => i).All(i =>
    {
        var better = action with { Measures = [.. action.Measures.Select((m, j) => i == j ? m with { Value = (m.Value ?? 0) + 5 } : m)] };
        return Rank(StatusProposal.Of(better, Policy, Board)) >= Rank(StatusProposal.Of(action, Policy, Board));
    }), iter: 2000);

    /// <summary>Nothing proposed stands where green does: it speaks neither for nor against.</summary>
    private static int Rank(StatusProposal proposal) => (int)(proposal.Status ?? RagStatus.Green);

    private static bool Same(StatusProposal one, StatusProposal other) => one.Status == other.Status && one.Reasons.SequenceEqual(other.Reasons);

    private static DateOnly? Day(int? days) => days is { } n ? Board.AddDays(n) : null;

    private static ActionEvidence Of(IReadOnlyList<MilestoneEvidence> milestones, IReadOnlyList<MeasureEvidence>? measures = null, IReadOnlyCollection<int>? reported = null) =>
        new() { PlanFrom = From, PlanTo = To, Milestones = milestones, Measures = measures ?? [], Reported = reported ?? [] };
}
