using Wardmote.Partnership;
using Wardmote.Partnership.Fund;

namespace Wardmote.Tests.Partnership.Fund;

public sealed class FundAuthorityTests
{
    private readonly SomeFund fund = new SomeFund().Funded();

    [Fact]
    public void Decide_BeyondOneDecisionsLimit_IsSentToTheBoard() =>
        Assert.Equal("Task and coordination group may decide up to £1,000 at a time, and this is £1,000.01. Take it to the board.", Refused(1_000.01m));

    [Fact]
    public void Decide_BeyondTheYearsLimit_SaysWhatIsLeft()
    {
        Decided(1_000);
        Decided(1_000);

        Assert.Equal("Task and coordination group may decide up to £2,500 in 2018/19, of which £500 is left. Take it to the board.", Refused(600));
        Decided(500);
    }

    [Theory]
    [InlineData(2018, 3, 31)]
    [InlineData(2019, 4, 1)]
    public void Decide_OutsideTheDelegationsDays_IsRefused(int year, int month, int day) =>
        Assert.StartsWith("The delegation to Task and coordination group was not in force on", Refused(10, new DateOnly(year, month, day)), StringComparison.Ordinal);

    [Fact]
    public void Decide_UnderADelegationWithoutALimit_IsRefused() =>
        Assert.Equal("Amount", Assert.Throws<RuleException>(() => fund.Book.Decide("d", Taken(null, SomeFund.Day))).Field);

    [Fact]
    public void Decide_UnderADelegation_NamesWhoDecided() => Assert.Equal("Task and coordination group", Decided(100).By);

    [Fact]
    public void SetAside_BeyondItsDecision_IsRefused()
    {
        var decision = Decided(600);
        fund.With(book => book.SetAside(fund.Hoarding.Id, fund.Pool.Id, 400, decision.Id, SomeFund.On()));

        var refused = Assert.Throws<RuleException>(() => fund.Book.SetAside(fund.Hoarding.Id, fund.Pool.Id, 300, decision.Id, SomeFund.On()));

        Assert.Equal("The decision of 1 October 2018 allows £600, of which £200 is left.", refused.Message);
    }

    [Fact]
    public void Ledger_WithAnAwardThatNobodyDecided_DoesNotConstruct()
    {
        var entry = new FundEntry
        {
            Key = "9", Voucher = 9, Kind = EntryKind.Award, On = SomeFund.Day, Year = SomeFund.Year, Amount = 100,
            SourceId = fund.Pool.Id, AwardId = fund.Hoarding.Id, What = "An award",
        };

        Assert.Equal("Award, £100: say who decided it.", Assert.Throws<RuleException>(() => fund.Book.Ledger.With([entry])).Message);
    }

    private string Refused(decimal amount, DateOnly? on = null) =>
        Assert.Throws<RuleException>(() => fund.Book.Decide("d", Taken(amount, on ?? SomeFund.Day))).Message;

    private FundDecision Decided(decimal amount)
    {
        var decision = fund.Book.Decide("d" + fund.Decisions.Count, Taken(amount, SomeFund.Day));
        fund.Decisions.Add(decision);
        return decision;
    }

    private DecisionTaken Taken(decimal? amount, DateOnly on) => new() { On = on, What = "A pilot", Amount = amount, Delegation = fund.Group.Id };
}
