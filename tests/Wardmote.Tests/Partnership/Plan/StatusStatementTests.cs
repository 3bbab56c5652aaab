using Wardmote.Partnership;
using Wardmote.Partnership.Plan;

namespace Wardmote.Tests.Partnership.Plan;

public sealed class StatusStatementTests
{
    private static readonly PlanAction Action = new() { Key = "2018-19-1.4", PlanId = Guid.NewGuid(), PlanPriorityId = Guid.NewGuid(), Number = "1.4", Title = "Hoarding" };

    [Theory]
    [InlineData(RagStatus.Green, RagStatus.Red, "Say why it is green, where the dates and figures say red")]
    [InlineData(RagStatus.Amber, RagStatus.Green, "Say why it is amber, where the dates and figures say green")]
    [InlineData(RagStatus.Green, null, "Say what green rests on: there are no dates or figures to judge by")]
    public void Make_AnotherThanProposedWithoutAReason_IsRefused(RagStatus stated, RagStatus? proposed, string sentence) =>
        Assert.Equal(sentence, Assert.Throws<RuleException>(() => Make(stated, " ", proposed)).Message);

    [Fact]
    public void Make_WhatIsProposed_NeedsNoReason() => Assert.False(Make(RagStatus.Green, "", RagStatus.Green).Overrides);

    [Fact]
    public void Make_AnotherWithAReason_KeepsBothAndWhatWasProposed()
    {
        var statement = Make(RagStatus.Amber, " Now led by other agencies. ", RagStatus.Red);
        Assert.Equal((RagStatus.Amber, RagStatus.Red, "Now led by other agencies.", true, true), (statement.Status, statement.Proposed, statement.Reason, statement.Overrides, statement.SelfDetermined));
    }

    [Fact]
    public void Make_TakenBack_NeedsNoReason() => Assert.False(Make(null, "", RagStatus.Red).Overrides);

    private static StatusStatement Make(RagStatus? stated, string reason, RagStatus? proposed) =>
        StatusStatement.Make(Action, 4, stated, reason, new StatusProposal(proposed, ["."]), "Inspector, Police", selfDetermined: true, DateTimeOffset.UnixEpoch);
}
