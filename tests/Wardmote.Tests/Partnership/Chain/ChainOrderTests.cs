using Wardmote.Partnership.Chain;

namespace Wardmote.Tests.Partnership.Chain;

public sealed class ChainOrderTests
{
    [Theory]
    [InlineData("terms:board-1", Relation.Decided, "meeting:2018-10-17-board", true)]
    [InlineData("meeting:2018-10-17-board", Relation.RefersTo, "terms:board-1", false)]
    [InlineData("referral:2018-05-01-farm-machines", Relation.MinutedIn, "meeting:2018-10-17-board", true)]
    [InlineData("meeting:2018-10-17-board", Relation.RefersTo, "referral:2018-05-01-farm-machines", false)]
    [InlineData("exhibit:callouts", Relation.Supports, "recommendation:lights", true)]
    public void Link_BetweenTwo_RunsForwardFromWhatComesFirst(string from, Relation relation, string to, bool forward) =>
        Assert.Equal(forward, ChainOrder.RunsForward(new Link { From = ItemReference.Parse(from), Relation = relation, To = ItemReference.Parse(to) }));
}
