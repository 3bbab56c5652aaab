using Wardmote.Partnership.Delivery;
using Wardmote.Partnership.Plan;

namespace Wardmote.Tests.Partnership.Plan;

public sealed class LoggedFiguresTests
{
    private static readonly IReadOnlyList<Quarter> Quarters = Quarter.All(new DateOnly(2018, 4, 1), new DateOnly(2019, 3, 31));

    [Fact]
    public void Times_OfAKind_AreAddedInTheQuarterInWhichEachEnded()
    {
        var figures = Of(MeasureKind.Counted, new LogCount(LogFigure.Times, ActivityKind.Event), Done("Stall", 6, 10), Done("Talk", 6, 30, times: 3), Done("Fair", 9, 1), Done("Course", 6, 10, ActivityKind.Training));
        Assert.Equal([new MeasureFigure(1, 4), new MeasureFigure(2, 1)], figures);
    }

    [Fact]
    public void Reached_CountedEachQuarter_AddsWhatWasReachedAndSaysWhereItIsRough()
    {
        var figures = Of(MeasureKind.Counted, new LogCount(LogFigure.Reached), Done("Stall", 6, 10, reach: new Reach(40, 40, "people")), Done("Talk", 6, 11, times: 2, reach: new Reach(10, 20, "people")), Done("Post", 7, 1));
        Assert.Equal([new MeasureFigure(1, 60, null, About: true)], figures);
    }

    [Fact]
    public void Reached_OfANumberThatGrows_IsTheNewestOfEachQuarter()
    {
        var figures = Of(
            MeasureKind.Standing,
            new LogCount(LogFigure.Reached, Title: "online module"),
            Done("Online module", 6, 30, ActivityKind.Training, reach: new Reach(120, 120, "staff", 562), grows: true),
            Done("Online module", 11, 30, ActivityKind.Training, reach: new Reach(150, 150, "staff", 562), grows: true),
            Done("Online module", 12, 31, ActivityKind.Training, reach: new Reach(180, 180, "staff", 562), grows: true),
            Done("Another", 12, 31, ActivityKind.Training, reach: new Reach(5, 5, "staff", 10), grows: true));
        Assert.Equal([new MeasureFigure(1, 120, 562), new MeasureFigure(3, 180, 562)], figures);
        Assert.Equal("180 of 562 staff (32%)", MeasureStanding.Reached(MeasureKind.Standing, [.. figures])!.Words("staff"));
    }

    [Fact]
    public void Reached_CountedEachQuarter_DoesNotAddNumbersThatGrow() =>
        Assert.Empty(Of(MeasureKind.Counted, new LogCount(LogFigure.Reached), Done("Online module", 6, 30, reach: new Reach(120, 120, "staff"), grows: true)));

    [Fact]
    public void Activity_ThatWasTakenBack_CountsForNothing()
    {
        var taken = Done("Stall", 6, 10);
        taken.WithdrawnOn = new DateOnly(2018, 7, 1);
        Assert.Empty(Of(MeasureKind.Counted, new LogCount(LogFigure.Times), taken));
    }

    private static IReadOnlyList<MeasureFigure> Of(MeasureKind kind, LogCount count, params Activity[] activities) =>
        LoggedFigures.Of(kind, count, new DeliveryLog { Programmes = [], Activities = activities, Communications = [] }, Quarters);

    private static Activity Done(string title, int month, int day, ActivityKind kind = ActivityKind.Event, int times = 1, Reach? reach = null, bool grows = false)
    {
        var on = new DateOnly(2018, month, day);
        return new Activity { Key = title, Kind = kind, Title = title, From = on, Until = on, Lead = "Council", Times = times, Reach = reach, IsRunningTotal = grows };
    }
}
