using Wardmote.Analysis.Periods;
using Wardmote.Partnership;
using Wardmote.Partnership.Fund;

namespace Wardmote.Tests.Partnership.Fund;

public sealed class YearEndTests
{
    private static readonly FinancialYear Next = SomeFund.Year.Next;

    private readonly SomeFund fund = new SomeFund().Funded();

    [Fact]
    public void Close_AYear_CarriesFreeMoneyAwardsAndOrdersOverAsTheyWere()
    {
        fund.With(book => book.Commit(fund.Play.Id, 1_200, SomeFund.On())).With(book => book.Pay(new Bill(fund.Play.Id, 800), SomeFund.On()));

        fund.CloseYear(SomeFund.Year);

        Assert.All(fund.Statement().Sources, source => Assert.Equal((0m, source.Had - source.Spent), (source.Held, source.CarriedForward)));
        Assert.Equal([(4_200m, 0m, 3_000m, 1_200m), (3_000m, 3_000m, 0m, 0m)],
            fund.Statement(Next).Sources.Select(source => (source.BroughtForward, source.Free, source.Awarded, source.Ordered)));
    }

    [Fact]
    public void Close_AYear_PaysItsOrdersInTheNext()
    {
        fund.With(book => book.Commit(fund.Play.Id, 1_200, SomeFund.On()));
        var order = fund.Entries[^1].Voucher;
        fund.CloseYear(SomeFund.Year);

        fund.With(book => book.Pay(new Bill(fund.Play.Id, 1_200, order), SomeFund.On(new DateOnly(2019, 5, 1))));

        Assert.Equal((5_000m, 1_200m, 3_800m), fund.Statement(Next).Awards.Select(award => (award.SetAside, award.Spent, award.Left)).Single());
    }

    [Fact]
    public void Close_WithAFunderToBePaidBack_ReturnsItsFreeMoney()
    {
        fund.With(book => book.Release(fund.Play.Id, fund.Grant.Id, 400, fund.Board.Id, SomeFund.On()));

        fund.CloseYear(SomeFund.Year, fund.Grant.Id);

        Assert.Equal((400m, 4_600m), fund.Statement().Sources.Take(1).Select(source => (source.Returned, source.CarriedForward)).Single());
    }

    [Fact]
    public void Close_WithoutADecision_IsRefusedWhereMoneyIsHeld()
    {
        var refused = Assert.Throws<RuleException>(() => fund.Book.Close(SomeFund.Year, null, [], new DateOnly(2019, 4, 20)));

        Assert.Equal("2018/19 still holds £8,000. Say who decided what becomes of it.", refused.Message);
    }

    [Fact]
    public void Close_BeforeTheYearIsOver_IsRefused() =>
        Assert.Equal("2018/19 is not over until 31 March 2019.", Assert.Throws<RuleException>(() => fund.Book.Close(SomeFund.Year, fund.Board.Id, [], new DateOnly(2019, 3, 31))).Message);

    [Fact]
    public void Close_AYearBeforeAnEarlierOne_IsRefused()
    {
        fund.With(book => book.Receive(new Receipt(fund.Pool.Id, 1), SomeFund.On(new DateOnly(2019, 6, 1))));

        Assert.Equal("Close the accounts of 2018/19 first.", Assert.Throws<RuleException>(() => fund.Book.Close(Next, fund.Board.Id, [], new DateOnly(2020, 4, 2))).Message);
    }

    [Fact]
    public void Pay_InAClosedYear_IsRefused()
    {
        fund.CloseYear(SomeFund.Year);

        var refused = Assert.Throws<RuleException>(() => fund.Book.Pay(new Bill(fund.Play.Id, 5), SomeFund.On(new DateOnly(2019, 4, 30), year: SomeFund.Year)));

        Assert.Equal("The accounts of 2018/19 are closed.", refused.Message);
    }

    [Fact]
    public void Receive_BeforeAClosedYear_IsRefused()
    {
        fund.CloseYear(SomeFund.Year);

        Assert.Throws<RuleException>(() => fund.Book.Receive(new Receipt(fund.Pool.Id, 1), SomeFund.On(new DateOnly(2017, 6, 1))));
    }

    [Fact]
    public void Close_YearsLater_StillBelongsToItsYear()
    {
        var (closed, lines) = fund.Book.Close(SomeFund.Year, fund.Board.Id, [], new DateOnly(2021, 6, 1));

        Assert.Equal(new DateOnly(2021, 6, 1), closed.ClosedOn);
        Assert.All(lines, line => Assert.Equal((SomeFund.Year, new DateOnly(2019, 3, 31)), (line.Year, line.On)));
    }
}
