using CsCheck;
using Wardmote.Analysis.Periods;
using Wardmote.Partnership;
using Wardmote.Partnership.Fund;

namespace Wardmote.Tests.Partnership.Fund;

/// <summary>Whatever is asked of a fund, in whatever order: what it lets through adds up.</summary>
public sealed class LedgerLawsTests
{
    private static readonly Gen<(int What, int Which, int Pence, int Day)[]> Wishes =
        Gen.Select(Gen.Int[0, 10], Gen.Int[0, 3], Gen.Int[1, 400_000], Gen.Int[0, 900]).Array[0, 60];

    [Fact]
    public void Fund_AfterAnyWishes_AccountsForEveryPound() => Wishes.Sample(wishes =>
    {
        var fund = Try(wishes);
        foreach (var statement in fund.Book.Years.Select(year => YearStatement.Of(fund.Book, year)))
        {
            Assert.All(statement.Sources, source => Assert.Equal(0, source.Difference));
            Assert.All(statement.Awards, award => Assert.Equal(0, award.Difference));
            Assert.Equal(statement.Sum(source => source.Spent), statement.Awards.Sum(award => award.Spent));
            Assert.Equal(statement.Sum(source => source.Held), fund.Book.Ledger.In(statement.Year).Where(b => b.Pot.IsHeld).Sum(b => b.Amount));
        }
    }, iter: 300);

    [Fact]
    public void Fund_AfterAnyWishes_HasSpentNothingWithoutAnAuthority() => Wishes.Sample(wishes =>
    {
        var fund = Try(wishes);
        foreach (var (source, award) in new[] { fund.Grant, fund.Pool }.SelectMany(source => new[] { fund.Play, fund.Hoarding }.Select(award => (source, award))))
        {
            var lines = fund.Entries.Where(line => line.SourceId == source.Id && line.AwardId == award.Id).ToList();
            var decided = lines.Where(line => line.Kind is EntryKind.Award or EntryKind.Cover && line.DecisionId is not null).Sum(line => line.Signed);
            Assert.True(lines.Where(line => line.Kind == EntryKind.Spend).Sum(line => line.Signed) - lines.Where(line => line.Kind == EntryKind.Refund).Sum(line => line.Signed) <= decided);
        }

        Assert.All(fund.Decisions.Where(decision => decision.Amount is not null), decision => Assert.InRange(fund.Book.UsedOf(decision.Id), 0, decision.Amount!.Value));
    }, iter: 300);

    [Fact]
    public void Fund_WhoseYearsAreClosed_BringsForwardWhatWasCarriedForward() => Wishes.Sample(wishes =>
    {
        var fund = Try(wishes);
        var last = fund.Book.Years.LastOrDefault(SomeFund.Year);
        for (var year = Enumerable.Range(SomeFund.Year.Starts, 10).Select(starts => new FinancialYear(starts)).First(year => !fund.Book.IsClosed(year)); year <= last; year = year.Next)
        {
            var before = fund.Statement(year);
            fund.CloseYear(year);
            var (closed, next) = (fund.Statement(year), fund.Statement(year.Next));
            Assert.Equal(0, closed.Sum(source => source.Held));
            Assert.Equal(before.Sum(source => source.Held), closed.Sum(source => source.CarriedForward));
            Assert.Equal(closed.Sum(source => source.CarriedForward), next.Sum(source => source.BroughtForward));
        }
    }, iter: 150);

    /// <summary>Does what the rules let through, and leaves out what they refuse.</summary>
    private static SomeFund Try(IEnumerable<(int What, int Which, int Pence, int Day)> wishes)
    {
        var fund = new SomeFund();
        var limited = fund.Book.Decide("limited", new DecisionTaken { On = SomeFund.Day, What = "A few awards", Amount = 1_000, Delegation = fund.Group.Id });
        fund.Decisions.Add(limited);
        foreach (var wish in wishes)
        {
            try
            {
                fund.With(book => Wish(fund, book, wish, wish.Which == 3 ? limited.Id : fund.Board.Id));
            }
            catch (RuleException)
            {
                continue;
            }
        }

        return fund;
    }

    private static IReadOnlyList<FundEntry> Wish(SomeFund fund, FundBook book, (int What, int Which, int Pence, int Day) wish, Guid decision)
    {
        var source = (wish.Which % 2 == 0 ? fund.Grant : fund.Pool).Id;
        var award = (wish.Which < 2 ? fund.Play : fund.Hoarding).Id;
        var (amount, booking) = (wish.Pence / 100m, SomeFund.On(new DateOnly(2018, 4, 1).AddDays(wish.Day)));
        int? order = book.Ledger.Entries.Where(line => line.Kind == EntryKind.Commitment && line.AwardId == award).Select(line => (int?)line.Voucher).LastOrDefault();
        return wish.What switch
        {
            0 or 1 => book.Receive(new Receipt(source, amount, wish.What == 1), booking),
            2 => book.SetAside(award, source, amount, decision, booking),
            3 => book.Commit(award, amount, booking),
            4 => book.Pay(new Bill(award, amount), booking),
            5 => book.Pay(new Bill(award, amount, order, new Cover(source, decision)), booking),
            6 => book.Cancel(order ?? 0, booking),
            7 => book.Refund(award, source, amount, booking),
            8 => book.Release(award, source, amount, decision, booking),
            9 => book.Reverse(1 + (wish.Pence % Math.Max(1, book.NextVoucher - 1)), booking),
            _ => CloseFirst(fund, book, booking.On),
        };
    }

    private static IReadOnlyList<FundEntry> CloseFirst(SomeFund fund, FundBook book, DateOnly on)
    {
        var year = book.Years.FirstOrDefault(year => !book.IsClosed(year), SomeFund.Year);
        var (closed, lines) = book.Close(year, fund.Board.Id, [], on);
        fund.Closed.Add(closed);
        return lines;
    }
}
