using Wardmote.Partnership;
using Wardmote.Partnership.Meetings;

namespace Wardmote.Tests.Partnership.Meetings;

public class VoteCountTests
{
    [Fact]
    public void Vote_WithMoreFor_IsCarriedWhateverTheAbstentions() =>
        Assert.Equal("3 for, 2 against, 4 abstained: carried", VoteCount.Of(Votes(3, 2, 4)).Words);

    [Fact]
    public void Vote_Tied_IsLostUnlessTheChairDecides()
    {
        Assert.Equal("2 for, 2 against, 0 abstained: lost", VoteCount.Of(Votes(2, 2, 0)).Words);
        Assert.True(VoteCount.Of(Votes(2, 2, 0), Choice.For).IsCarried);
        Assert.Equal("2 for, 2 against, 0 abstained: lost by the chair’s casting vote", VoteCount.Of(Votes(2, 2, 0), Choice.Against).Words);
    }

    [Theory]
    [InlineData(3, 2, Choice.For)]
    [InlineData(0, 0, Choice.For)]
    [InlineData(2, 2, Choice.Abstained)]
    public void CastingVote_WithoutATieOrAChoice_IsRefused(int yes, int no, Choice casting) =>
        Assert.StartsWith("The chair’s casting vote decides only", Assert.Throws<RuleException>(() => VoteCount.Of(Votes(yes, no, 0), casting)).Message, StringComparison.Ordinal);

    [Fact]
    public void Organisation_VotingTwice_IsRefused() =>
        Assert.Equal("For 0 has one vote, and 2 were entered", Assert.Throws<RuleException>(() => VoteCount.Of([.. Votes(1, 0, 0), .. Votes(1, 0, 0)])).Message);

    [Fact]
    public void Voter_WithoutAVoteAbsentOrWithAnInterest_IsRefused()
    {
        var meeting = Boards.Meeting("Fund");
        Boards.Member(meeting, "Research group", votes: false);
        Boards.Member(meeting, "Police", presence: Presence.Apologies);
        var trust = Boards.Member(meeting, "Trust");
        meeting.Declarations.Add(new Declaration { MeetingId = meeting.Id, AttendanceId = trust.Id, ItemId = meeting.Items[0].Id, Interest = "Asks for a grant", Withdraws = true });
        Assert.Equal("Research group has no vote at this meeting", Refused("Research group"));
        Assert.Equal("Police was not there to vote. Enter who was present first", Refused("Police"));
        Assert.Equal("Trust declared an interest and withdrew from this item, so it does not vote on it", Refused("Trust"));

        string Refused(string organisation) =>
            Assert.Throws<RuleException>(() => VoteCount.Check([Vote(organisation, Choice.For)], meeting, meeting.Items[0])).Message;
    }

    [Fact]
    public void Voter_WhoseInterestIsInAnotherItem_Votes()
    {
        var meeting = Boards.Meeting("Fund", "Plan");
        var trust = Boards.Member(meeting, "Trust");
        meeting.Declarations.Add(new Declaration { MeetingId = meeting.Id, AttendanceId = trust.Id, ItemId = meeting.Items[0].Id, Interest = "Asks for a grant", Withdraws = true });
        Assert.Null(Record.Exception(() => VoteCount.Check([Vote("Trust", Choice.For)], meeting, meeting.Items[1])));
    }

    private static List<Vote> Votes(int yes, int no, int neither) =>
    [
        .. Enumerable.Range(0, yes).Select(i => Vote($"For {i}", Choice.For)),
        .. Enumerable.Range(0, no).Select(i => Vote($"Against {i}", Choice.Against)),
        .. Enumerable.Range(0, neither).Select(i => Vote($"Neither {i}", Choice.Abstained)),
    ];

    private static Vote Vote(string organisation, Choice choice) => new() { DecisionId = Guid.Empty, Organisation = organisation, Choice = choice };
}
