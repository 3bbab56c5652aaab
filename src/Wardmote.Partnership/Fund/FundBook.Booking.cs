using Wardmote.Analysis.Periods;

namespace Wardmote.Partnership.Fund;

/// <summary>Lines as they are asked for on a page, each checked against the book as it stands.</summary>
public sealed partial class FundBook
{
    /// <summary>A contribution, or what the partnership earned, into a source.</summary>
    public IReadOnlyList<FundEntry> Receive(Receipt receipt, Booking booking)
    {
        Open(booking);
        var kind = receipt.IsEarned ? EntryKind.Income : EntryKind.Contribution;
        return Booked(booking, new Move(kind, Source(receipt.Source).Id, Money.Checked(receipt.Amount)));
    }

    /// <summary>Sets free money of a source aside for an award.</summary>
    public IReadOnlyList<FundEntry> SetAside(Guid award, Guid source, decimal amount, Guid decision, Booking booking) =>
        Booked(booking, Grant(EntryKind.Award, award, source, amount, decision, Open(booking)));

    /// <summary>Gives back to its source what an award does not need.</summary>
    public IReadOnlyList<FundEntry> Release(Guid award, Guid source, decimal amount, Guid decision, Booking booking)
    {
        var left = Ledger[new Pot(Open(booking), source, Award(award).Id)];
        Enough(left, amount, $"{Source(source).Name} has {Money.Text(left)} left in this award in {booking.AccountYear}.");
        return Booked(booking, new Move(EntryKind.Release, source, amount) { Award = award, Decision = Allowed(decision, amount) });
    }

    /// <summary>Pays free money of a source back to whoever gave it.</summary>
    public IReadOnlyList<FundEntry> Return(Guid source, decimal amount, Guid decision, Booking booking)
    {
        EnoughFree(source, amount, Open(booking));
        return Booked(booking, new Move(EntryKind.Return, source, amount) { Decision = Allowed(decision, amount) });
    }

    /// <summary>Undoes a voucher, all its lines together.</summary>
    /// <exception cref="RuleException">It was undone before, or what it brought has been used since.</exception>
    public IReadOnlyList<FundEntry> Reverse(int voucher, Booking booking)
    {
        var lines = Ledger.Entries.Where(entry => entry.Voucher == voucher).ToList();
        if (lines.Count == 0 || lines.Any(line => line.ReversesId is not null))
        {
            throw new RuleException($"There is no voucher {voucher} that can be reversed.");
        }

        booking.Check();
        Open(lines[0].Year);
        var undone = lines.AsEnumerable().Reverse().Select((line, i) => new FundEntry
        {
            Key = KeyOf(NextVoucher, i, lines.Count),
            Voucher = NextVoucher,
            Kind = line.Kind,
            On = booking.On,
            Year = line.Year,
            Amount = line.Amount,
            SourceId = line.SourceId,
            AwardId = line.AwardId,
            Order = line.Order,
            DecisionId = line.DecisionId,
            ReversesId = line.Id,
            What = booking.What.Trim(),
            Paper = booking.Paper,
        }).ToList();
        Ledger.With(undone);
        return undone;
    }

    private Move Grant(EntryKind kind, Guid award, Guid source, decimal amount, Guid decision, FinancialYear year)
    {
        EnoughFree(source, amount, year);
        return new Move(kind, source, amount) { Award = Award(award).Id, Decision = Allowed(decision, amount) };
    }

    private void EnoughFree(Guid source, decimal amount, FinancialYear year)
    {
        var free = Free(Source(source).Id, year);
        Enough(free, amount, $"{Source(source).Name} has {Money.Text(free)} free in {year}.");
    }

    private static void Enough(decimal there, decimal amount, string otherwise)
    {
        if (Money.Checked(amount) > there)
        {
            throw new RuleException($"{otherwise} {Money.Text(amount)} is {Money.Text(amount - there)} more than that.", "Amount");
        }
    }

    /// <summary>The decision, where it still allows that much.</summary>
    private Guid Allowed(Guid decision, decimal amount)
    {
        var (allowed, used) = (Decision(decision).Amount, UsedOf(decision));
        return used + amount > allowed
            ? throw new RuleException($"The decision of {PlainDate.Of(Decision(decision).On)} allows {Money.Text(allowed.Value)}, of which {Money.Text(allowed.Value - used)} is left.", "Decision")
            : decision;
    }

    /// <summary>The year in which the booking may be made.</summary>
    private FinancialYear Open(Booking booking)
    {
        booking.Check();
        return Open(booking.AccountYear);
    }

    private FinancialYear Open(FinancialYear year) => IsClosed(year) ? throw new RuleException($"The accounts of {year} are closed.", "Year") : year;

    private List<FundEntry> Booked(Booking booking, params IReadOnlyList<Move> moves)
    {
        var lines = moves.Select((move, i) => new FundEntry
        {
            Key = KeyOf(NextVoucher, i, moves.Count),
            Voucher = NextVoucher,
            Kind = move.Kind,
            On = booking.On,
            Year = booking.AccountYear,
            Amount = move.Amount,
            SourceId = move.Source,
            AwardId = move.Award,
            Order = move.Kind == EntryKind.Commitment ? NextVoucher : move.Order,
            DecisionId = move.Decision,
            What = booking.What.Trim(),
            Paper = booking.Paper,
        }).ToList();
        Ledger.With(lines);
        return lines;
    }

    internal static string KeyOf(int voucher, int line, int lines) => lines == 1
        ? string.Create(null, $"{voucher}")
        : string.Create(null, $"{voucher}.{line + 1}");

    /// <summary>One line to be.</summary>
    private sealed record Move(EntryKind Kind, Guid Source, decimal Amount)
    {
        public Guid? Award { get; init; }

        public int? Order { get; init; }

        public Guid? Decision { get; init; }
    }
}
