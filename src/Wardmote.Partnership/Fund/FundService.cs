using Microsoft.EntityFrameworkCore;
using Wardmote.Analysis.Periods;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Calendars;
using Wardmote.Partnership.Chain;
using Wardmote.Partnership.Database;

namespace Wardmote.Partnership.Fund;

/// <summary>The partnership's money: who gave it, who decided about it, where it went.</summary>
public sealed partial class FundService(PartnershipDb db, Actor actor, TimeProvider clock)
{
    /// <summary>How often a voucher is tried again where somebody else booked at the same moment.</summary>
    private const int Tries = 5;

    private DateOnly Today => LondonTime.Today(clock);

    public async Task<FundBook> ReadAsync()
    {
        actor.Require(Right.ReadPartnership);
        return await LoadAsync();
    }

    public Task<IReadOnlyList<FundEntry>> ReceiveAsync(Receipt receipt, Booking booking) =>
        BookAsync(book => book.Receive(receipt, booking));

    public Task<IReadOnlyList<FundEntry>> SetAsideAsync(Guid award, Guid source, decimal amount, Guid decision, Booking booking) =>
        BookAsync(book => book.SetAside(award, source, amount, decision, booking));

    public Task<IReadOnlyList<FundEntry>> ReleaseAsync(Guid award, Guid source, decimal amount, Guid decision, Booking booking) =>
        BookAsync(book => book.Release(award, source, amount, decision, booking));

    public Task<IReadOnlyList<FundEntry>> ReturnAsync(Guid source, decimal amount, Guid decision, Booking booking) =>
        BookAsync(book => book.Return(source, amount, decision, booking));

    public Task<IReadOnlyList<FundEntry>> CommitAsync(Guid award, decimal amount, Booking booking) =>
        BookAsync(book => book.Commit(award, amount, booking));

    public Task<IReadOnlyList<FundEntry>> CancelAsync(int order, Booking booking) =>
        BookAsync(book => book.Cancel(order, booking));

    public Task<IReadOnlyList<FundEntry>> PayAsync(Bill bill, Booking booking) =>
        BookAsync(book => book.Pay(bill, booking));

    public Task<IReadOnlyList<FundEntry>> RefundAsync(Guid award, Guid source, decimal amount, Booking booking) =>
        BookAsync(book => book.Refund(award, source, amount, booking));

    public Task<IReadOnlyList<FundEntry>> ReverseAsync(int voucher, Booking booking) =>
        BookAsync(book => book.Reverse(voucher, booking));

    /// <inheritdoc cref="FundBook.Close" path="/exception"/>
    public Task<IReadOnlyList<FundEntry>> CloseAsync(FinancialYear year, Guid? decision, IReadOnlyCollection<Guid> returned) =>
        BookAsync(book =>
        {
            var (closed, lines) = book.Close(year, decision, returned, Today);
            db.Add(closed);
            return lines;
        });

    /// <summary>Books what the rules let through. Where somebody else booked meanwhile, it is decided anew on the book as it then stands.</summary>
    private async Task<IReadOnlyList<FundEntry>> BookAsync(Func<FundBook, IReadOnlyList<FundEntry>> decide)
    {
        actor.Require(Right.ManageFund);
        for (var left = Tries; ; left--)
        {
            try
            {
                var book = await LoadAsync();
                var lines = decide(book);
                db.AddRange(lines);
                await LinkAsync(lines, book);
                Touch(lines);
                await db.SaveChangesAsync();
                return lines;
            }
            catch (DbUpdateException) when (left > 1)
            {
                // A source's version or a voucher's number was taken.
                db.ChangeTracker.Clear();
            }
        }
    }

    private async Task<FundBook> LoadAsync()
    {
        var entries = await db.Set<FundEntry>().AsNoTracking().ToListAsync();
        var ledger = new Ledger([.. entries.OrderBy(entry => entry.Voucher).ThenBy(entry => entry.Line)]);
        var first = ledger.Entries.Where(entry => entry.AwardId is not null).GroupBy(entry => entry.AwardId!.Value).ToDictionary(own => own.Key, own => own.First().Voucher);
        return new FundBook
        {
            Sources = await db.Set<FundSource>().OrderBy(source => source.Name).ToListAsync(),
            Awards = [.. (await db.Set<Award>().ToListAsync()).OrderBy(award => first.GetValueOrDefault(award.Id, int.MaxValue)).ThenBy(award => award.Key, StringComparer.Ordinal)],
            Delegations = await db.Set<Delegation>().OrderBy(delegation => delegation.From).ThenBy(delegation => delegation.Key).ToListAsync(),
            Decisions = await db.Set<FundDecision>().OrderBy(decision => decision.On).ThenBy(decision => decision.Key).ToListAsync(),
            Closed = await db.Set<FundYear>().ToListAsync(),
            Ledger = ledger,
        };
    }

    /// <summary>A source's and a decision's version change with every voucher that uses them, so that two vouchers never spend the same pound.</summary>
    private void Touch(IReadOnlyList<FundEntry> lines)
    {
        foreach (var source in db.ChangeTracker.Entries<FundSource>().Where(source => lines.Any(line => line.SourceId == source.Entity.Id)).ToList())
        {
            source.Property(s => s.Name).IsModified = true;
        }

        foreach (var decision in db.ChangeTracker.Entries<FundDecision>().Where(decision => lines.Any(line => line.DecisionId == decision.Entity.Id)).ToList())
        {
            decision.Property(d => d.What).IsModified = true;
        }
    }

    /// <summary>The chain from a pound to its award, and from the award to whoever decided it.</summary>
    private async Task LinkAsync(IReadOnlyList<FundEntry> lines, FundBook book)
    {
        var links = new Links(db);
        foreach (var line in lines.Where(line => line.AwardId is not null && line.ReversesId is null))
        {
            var award = db.Set<Award>().Local.First(known => known.Id == line.AwardId).Reference;
            if (line.Kind == EntryKind.Spend)
            {
                await links.AddAsync(line.Reference, Relation.ChargedTo, award);
            }

            if (line.DecisionId is { } decision)
            {
                await links.AddAsync(award, Relation.AuthorisedBy, book.Decision(decision).Reference);
            }
        }
    }
}
