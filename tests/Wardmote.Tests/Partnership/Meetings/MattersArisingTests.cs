using Wardmote.Partnership;
using Wardmote.Partnership.Meetings;

namespace Wardmote.Tests.Partnership.Meetings;

public class MattersArisingTests
{
    private readonly Meeting may = Boards.MeetingOn(new DateOnly(2018, 5, 1));
    private readonly Meeting october = Boards.MeetingOn(new DateOnly(2018, 10, 17));
    private readonly Meeting february = Boards.Meeting();

    [Fact]
    public void Promise_StillOpen_ComesUpAtEveryMeetingUntilItIsClosed()
    {
        var open = Boards.Promise(may, new DateOnly(2018, 6, 1));
        Assert.Equal([open], MattersArising.Of([open], october, may));
        Assert.Equal([open], MattersArising.Of([open], february, october));
        Assert.True(open.IsOverdue(february.Date));
    }

    [Fact]
    public void Promise_ClosedSinceTheMeetingBefore_ComesUpOnceMore()
    {
        var done = Boards.Promise(may, new DateOnly(2018, 6, 1));
        done.Close(PromiseState.Done, "The link was sent.", new DateOnly(2018, 6, 3));
        Assert.Equal([done], MattersArising.Of([done], october, may));
        Assert.Empty(MattersArising.Of([done], february, october));
    }

    [Fact]
    public void Promise_OfThisOrALaterMeeting_DoesNotComeUp() =>
        Assert.Empty(MattersArising.Of([Boards.Promise(february, february.Date)], february, october));

    [Fact]
    public void Promise_ClosedWithoutAWordOrTwice_IsRefused()
    {
        var promise = Boards.Promise(may, new DateOnly(2018, 6, 1));
        Assert.Equal("Enter what was done, or why it is no longer needed", Assert.Throws<RuleException>(() => promise.Close(PromiseState.Done, " ", may.Date)).Message);
        promise.Close(PromiseState.NoLongerNeeded, "The car wash closed.", new DateOnly(2018, 6, 3));
        Assert.Equal("This was closed on 3 June 2018 already", Assert.Throws<RuleException>(() => promise.Close(PromiseState.Done, "Sent", may.Date)).Message);
    }
}
