using Wardmote.Partnership.Meetings;

namespace Wardmote.Tests.Partnership.Meetings;

public class QuorumTests
{
    private static readonly MeetingRules Common = MeetingRules.On(Boards.Day, []);

    [Fact]
    public void Quorum_OfAQuarterOfTheOrganisations_CountsEachOnce()
    {
        var meeting = Boards.Meeting();
        foreach (var n in Enumerable.Range(1, 9))
        {
            Boards.Member(meeting, $"Organisation {n}", presence: n <= 2 ? Presence.Present : Presence.Apologies);
        }

        Boards.Member(meeting, "Organisation 1", votes: false);
        var quorum = Quorum.Of(meeting.People, Common);
        Assert.Equal(new Quorum(9, 3, 2), quorum);
        Assert.Equal("2 of 9 organisations with a vote are here; 3 are needed. The meeting cannot decide.", quorum.Words);
    }

    [Fact]
    public void Quorum_OnceAnotherComes_IsMet()
    {
        var meeting = Boards.Meeting();
        Boards.Member(meeting, "Police");
        var council = Boards.Member(meeting, "Council", presence: Presence.Expected);
        Assert.False(Quorum.Of(meeting.People, Common).IsMet);
        council.Presence = Presence.Present;
        Assert.True(Quorum.Of(meeting.People, Common).IsMet);
        council.Presence = Presence.Left;
        Assert.False(Quorum.Of(meeting.People, Common).IsMet);
    }

    [Fact]
    public void Quorum_OfAJointMeeting_CountsNobodyOfTheOtherPartnership()
    {
        var meeting = Boards.Meeting();
        Boards.Member(meeting, "Police");
        meeting.People.Add(new Attendance { MeetingId = meeting.Id, Order = 99, Post = "Chair", Organisation = "City council", Capacity = Capacity.Member, Votes = true, Partnership = "City partnership", Presence = Presence.Present });
        Assert.Equal(new Quorum(1, 1, 1), Quorum.Of(meeting.People, Common));
    }
}
