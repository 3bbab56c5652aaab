using Wardmote.Partnership;
using Wardmote.Partnership.Meetings;

namespace Wardmote.Tests.Partnership.Meetings;

public class MeetingStepsTests
{
    private static readonly MeetingRules Common = MeetingRules.On(Boards.Day, []);

    [Fact]
    public void Notice_FiveClearDaysBefore_NeedsNoReason()
    {
        var meeting = Boards.Meeting("Fund");
        MeetingSteps.Call(meeting, Common, null, Boards.At(new DateOnly(2019, 2, 6), 17));
        Assert.True(meeting.IsCalled);
        Assert.Null(meeting.ShortNoticeBecause);
    }

    [Fact]
    public void Notice_FourClearDaysBefore_NeedsAReason()
    {
        var meeting = Boards.Meeting("Fund");
        var late = Boards.At(new DateOnly(2019, 2, 7), 9);
        var refused = Assert.Throws<RuleException>(() => MeetingSteps.Call(meeting, Common, " ", late));
        Assert.Equal(("Members would have 4 clear days of notice, and 5 are due. Enter why the meeting cannot wait", "ShortNoticeBecause"), (refused.Message, refused.Field));
        MeetingSteps.Call(meeting, Common, "The grant ends", late);
        Assert.Equal("The grant ends", meeting.ShortNoticeBecause);
    }

    [Fact]
    public void Notice_OfAnEmptyAgendaOrAfterTheMeetingBegan_IsRefused()
    {
        Assert.StartsWith("Put something on the agenda", Assert.Throws<RuleException>(() => MeetingSteps.Call(Boards.Meeting(), Common, null, Boards.At(new DateOnly(2019, 2, 1), 9))).Message, StringComparison.Ordinal);
        Assert.StartsWith("The meeting has begun", Assert.Throws<RuleException>(() => MeetingSteps.Call(Boards.Meeting("Fund"), Common, "x", Boards.At(Boards.Day, 11, 15))).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(10, 11, 15, false)]
    [InlineData(10, 11, 16, true)]
    [InlineData(12, 11, 0, true)]
    public void Business_FromFortyEightHoursBefore_IsLateToTheMinute(int day, int hour, int minute, bool late)
    {
        var now = Boards.At(new DateOnly(2019, 2, day), hour, minute);
        var reason = MeetingSteps.LateBecause(Boards.Meeting("Fund"), Common, "A flood", now);
        Assert.Equal(late ? "A flood" : null, reason);
        Assert.Equal(late, Record.Exception(() => MeetingSteps.LateBecause(Boards.Meeting("Fund"), Common, null, now)) is RuleException { Field: "LateBecause" });
    }

    [Fact]
    public void Business_OverTheChangeToSummerTime_IsLateByHoursNotByTheClock()
    {
        // Clocks go forward on Sunday 31 March 2019, so 48 hours before Monday at 11:15 is Saturday at 10:15.
        var meeting = Boards.MeetingOn(new DateOnly(2019, 4, 1), "Fund");
        Assert.False(Common.IsLate(Boards.At(new DateOnly(2019, 3, 30), 10, 15), meeting));
        Assert.True(Common.IsLate(Boards.At(new DateOnly(2019, 3, 30), 10, 16), meeting));
    }

    [Fact]
    public void Meeting_CancelledWithAReason_SaysWhy()
    {
        var meeting = Boards.Meeting("Fund");
        Assert.Throws<RuleException>(() => MeetingSteps.Cancel(meeting, "", Boards.At(Boards.Day, 9)));
        MeetingSteps.Cancel(meeting, "Snow", Boards.At(Boards.Day, 9));
        Assert.Equal((true, "Snow"), (meeting.IsCancelled, meeting.CancelledBecause));
    }

    [Fact]
    public void Meeting_WithMinutes_IsNotCancelled()
    {
        var meeting = Boards.Meeting("Fund");
        MinutesFlow.Write(meeting);
        Assert.Equal("The meeting has minutes, so it was held", Assert.Throws<RuleException>(() => MeetingSteps.Cancel(meeting, "Snow", Boards.At(Boards.Day, 12))).Message);
    }
}
