using Wardmote.Partnership;
using Wardmote.Partnership.Fund;

namespace Wardmote.Tests.Partnership.Fund;

public sealed class FundBookTests
{
    private readonly SomeFund fund = new SomeFund().Funded();

    [Fact]
    public void Pay_MoreThanTheAward_IsRefusedUntilSomebodyDecidesWhatCoversIt()
    {
        var refused = Assert.Throws<RuleException>(() => fund.Book.Pay(new Bill(fund.Play.Id, 5_844), SomeFund.On()));

        Assert.Equal("This is £844 more than is left of the award. Say which source covers that, and who decided it.", refused.Message);
        Assert.Equal("CoverSource", refused.Field);
    }

    [Fact]
    public void Pay_MoreThanTheAwardWithACover_SaysWhichSourcePaidWhat()
    {
        fund.With(book => book.Pay(new Bill(fund.Play.Id, 5_844, Cover: new Cover(fund.Pool.Id, fund.Board.Id)), SomeFund.On()));

        var award = Assert.Single(fund.Statement().Awards);
        Assert.Equal((5_000m, 844m, 5_844m, 0m), (award.SetAside, award.Covered, award.Spent, award.Left));
        Assert.Equal([("Commissioner's grant", 5_000m, 0m), ("Pooled fund", 0m, 844m)], award.Given.Select(part => (part.Source.Name, part.SetAside, part.Covered)));
        Assert.Equal([(5_000m, 0m), (844m, 2_156m)], fund.Statement().Sources.Select(source => (source.Spent, source.Free)));
    }

    [Fact]
    public void Pay_WithACoverThatHasTooLittle_IsRefused()
    {
        var refused = Assert.Throws<RuleException>(() =>
            fund.Book.Pay(new Bill(fund.Play.Id, 9_000, Cover: new Cover(fund.Pool.Id, fund.Board.Id)), SomeFund.On()));

        Assert.Equal("Pooled fund has £3,000 free in 2018/19. £4,000 is £1,000 more than that.", refused.Message);
    }

    [Fact]
    public void Pay_WithAnOrder_UsesWhatWaitsForItFirst()
    {
        fund.With(book => book.Commit(fund.Play.Id, 4_000, SomeFund.On()));
        var order = fund.Entries[^1].Voucher;

        fund.With(book => book.Pay(new Bill(fund.Play.Id, 4_200, order), SomeFund.On()));

        var award = Assert.Single(fund.Statement().Awards);
        Assert.Equal((4_200m, 0m, 800m), (award.Spent, award.Ordered, award.Left));
    }

    [Fact]
    public void Pay_WithAnOrderOfAnotherAward_IsRefused()
    {
        fund.With(book => book.Commit(fund.Play.Id, 4_000, SomeFund.On()));

        Assert.Throws<RuleException>(() => fund.Book.Pay(new Bill(fund.Hoarding.Id, 100, fund.Entries[^1].Voucher), SomeFund.On()));
    }

    [Fact]
    public void Cancel_AnOrder_GivesItsMoneyBackToTheAward()
    {
        fund.With(book => book.Commit(fund.Play.Id, 4_000, SomeFund.On()));
        var order = fund.Entries[^1].Voucher;
        fund.With(book => book.Pay(new Bill(fund.Play.Id, 1_000, order), SomeFund.On()));

        fund.With(book => book.Cancel(order, SomeFund.On()));

        Assert.Equal((1_000m, 0m, 4_000m), fund.Statement().Awards.Select(award => (award.Spent, award.Ordered, award.Left)).Single());
        Assert.Throws<RuleException>(() => fund.Book.Cancel(order, SomeFund.On()));
    }

    [Fact]
    public void SetAside_MoreThanIsFree_IsRefusedWithWhatIsThere()
    {
        var refused = Assert.Throws<RuleException>(() => fund.Book.SetAside(fund.Hoarding.Id, fund.Pool.Id, 3_000.50m, fund.Board.Id, SomeFund.On()));

        Assert.Equal("Pooled fund has £3,000 free in 2018/19. £3,000.50 is £0.50 more than that.", refused.Message);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-5)]
    [InlineData(1.005)]
    [InlineData(1_000_000_000)]
    public void Receive_AnAmountThatCannotBeBooked_IsRefused(double amount) =>
        Assert.Equal("Amount", Assert.Throws<RuleException>(() => fund.Book.Receive(new Receipt(fund.Pool.Id, (decimal)amount), SomeFund.On())).Field);

    [Fact]
    public void Reverse_ABillWithItsCover_UndoesBothTogether()
    {
        fund.With(book => book.Pay(new Bill(fund.Play.Id, 5_844, Cover: new Cover(fund.Pool.Id, fund.Board.Id)), SomeFund.On()));

        fund.With(book => book.Reverse(fund.Entries[^1].Voucher, SomeFund.On(what: "Booked twice")));

        var award = Assert.Single(fund.Statement().Awards);
        Assert.Equal((5_000m, 0m, 0m, 5_000m), (award.SetAside, award.Covered, award.Spent, award.Left));
        Assert.Equal(3_000, fund.Book.Free(fund.Pool.Id, SomeFund.Year));
    }

    [Fact]
    public void Reverse_Twice_IsRefused()
    {
        fund.With(book => book.Receive(new Receipt(fund.Pool.Id, 10), SomeFund.On()));
        var voucher = fund.Entries[^1].Voucher;
        fund.With(book => book.Reverse(voucher, SomeFund.On()));

        Assert.Contains("reversed already", Assert.Throws<RuleException>(() => fund.Book.Reverse(voucher, SomeFund.On())).Message, StringComparison.Ordinal);
        Assert.Throws<RuleException>(() => fund.Book.Reverse(voucher + 1, SomeFund.On()));
    }

    [Fact]
    public void Reverse_AContributionThatIsSpent_IsRefused()
    {
        fund.With(book => book.Pay(new Bill(fund.Play.Id, 5_000), SomeFund.On()));

        Assert.Throws<RuleException>(() => fund.Book.Reverse(1, SomeFund.On()));
    }

    [Fact]
    public void Refund_OfABill_GoesBackToTheAward()
    {
        fund.With(book => book.Pay(new Bill(fund.Play.Id, 5_000), SomeFund.On()));

        fund.With(book => book.Refund(fund.Play.Id, fund.Grant.Id, 250, SomeFund.On()));

        Assert.Equal((4_750m, 250m), fund.Statement().Awards.Select(award => (award.Spent, award.Left)).Single());
        Assert.Throws<RuleException>(() => fund.Book.Refund(fund.Play.Id, fund.Grant.Id, 5_000, SomeFund.On()));
    }

    [Fact]
    public void Release_WhatIsNotNeeded_GoesBackToItsSource()
    {
        fund.With(book => book.Release(fund.Play.Id, fund.Grant.Id, 1_500, fund.Board.Id, SomeFund.On()));

        Assert.Equal((1_500m, 3_500m), fund.Statement().Sources.Take(1).Select(source => (source.Free, source.Awarded)).Single());
    }

    [Theory]
    [InlineData("2018-04-01", true)]
    [InlineData("2019-03-31", true)]
    [InlineData("2019-04-01", true)]
    [InlineData("2020-04-01", false)]
    [InlineData("2018-03-31", false)]
    public void Booking_InAYear_IsForItsOwnDaysAndBillsOfTheNext(string day, bool fits)
    {
        var booking = new Booking { On = DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), Year = SomeFund.Year, What = "A bill" };

        Assert.Equal(fits, Record.Exception(booking.Check) is null);
    }
}
