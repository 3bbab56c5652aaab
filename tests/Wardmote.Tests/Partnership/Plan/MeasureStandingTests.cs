using CsCheck;
using Wardmote.Partnership;
using Wardmote.Partnership.Plan;

namespace Wardmote.Tests.Partnership.Plan;

/// <summary>Figures as the board paper of 12 February 2019 prints them, and what adds up.</summary>
public sealed class MeasureStandingTests
{
    [Fact]
    public void Words_TrainedEmployees_SayTheDenominatorAndThePublishedShare() =>
        Assert.Equal("180 of 562 employees (32%)", MeasureStanding.Reached(MeasureKind.Standing, [new(4, 180, 562)])!.Words("employees"));

    [Fact]
    public void Words_RoughCount_SayAbout() =>
        Assert.Equal("about 211 people", MeasureStanding.Reached(MeasureKind.Counted, [new(3, 211, About: true)])!.Words("people"));

    [Fact]
    public void Words_LargeCount_AreGroupedByThousands() =>
        Assert.Equal("1,215 incidents", MeasureStanding.Reached(MeasureKind.Counted, [new(1, 1215)])!.Words("incidents"));

    [Fact]
    public void Reached_Counted_AddsQuartersAndTheirDenominators() =>
        Assert.Equal(new MeasureStanding(90, 100, false, 4), MeasureStanding.Reached(MeasureKind.Counted, [new(3, 66, 66), new(4, 24, 34)]));

    [Fact]
    public void Reached_CountedWithADenominatorMissing_HasNone() =>
        Assert.Null(MeasureStanding.Reached(MeasureKind.Counted, [new(3, 66, 66), new(4, 24)])!.Of);

    [Fact]
    public void Reached_Standing_IsTheLastQuarterWhateverTheOrder() =>
        Assert.Equal(new MeasureStanding(180, 562, false, 4), MeasureStanding.Reached(MeasureKind.Standing, [new(4, 180, 562), new(2, 90, 550, true)]));

    [Fact]
    public void Reached_Nothing_IsNothing() => Assert.Null(MeasureStanding.Reached(MeasureKind.Counted, []));

    [Theory]
    [InlineData(-1, null)]
    [InlineData(563, 562)]
    [InlineData(0, 0)]
    public void Checked_ImpossibleFigure_IsRefused(int value, int? of) => Assert.Throws<RuleException>(() => new MeasureFigure(1, value, of).Checked());

    [Fact]
    public void Reached_AnyCheckedFigures_AShareIsAPercentage() => Gen.Select(Gen.Int[1, 4], Gen.Int[0, 500], Gen.Int[1, 500]).Array[1, 6].Sample(figures =>
        Enum.GetValues<MeasureKind>().All(kind => MeasureStanding.Reached(kind, [.. figures.Select(f => new MeasureFigure(f.Item1, Math.Min(f.Item2, f.Item3), f.Item3).Checked())])!.Share is >= 0 and <= 100));
}
