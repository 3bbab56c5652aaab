using System.Globalization;
using Wardmote.Analysis.Periods;
using Wardmote.Partnership.Chain;
using Wardmote.Partnership.Database;
using Wardmote.Partnership.Search;

namespace Wardmote.Partnership.Fund;

/// <summary>
/// One line of the ledger, keyed by its voucher and its number in it: "14.2". It is never changed: a mistake is reversed by another
/// voucher, and both stay.
/// </summary>
public sealed class FundEntry : PartnershipRecord
{
    public override ItemKind ItemKind => ItemKind.Entry;

    public override SearchText? ForSearch() => new($"{Money.Text(Amount)}, {Kind.Words().ToLowerInvariant()}: {What}", SearchText.Join(Paper, PlainDate.Of(On), Year.Name));

    /// <summary>What is booked together has one voucher: a bill that two sources pay, with the decision to cover its excess.</summary>
    public required int Voucher { get; init; }

    public required EntryKind Kind { get; init; }

    /// <summary>The day on which it happened.</summary>
    public required DateOnly On { get; init; }

    /// <summary>The year whose accounts it belongs to; for money carried forward, the year it leaves.</summary>
    public required FinancialYear Year { get; init; }

    /// <summary>Pounds, above nought.</summary>
    public required decimal Amount { get; init; }

    public required Guid SourceId { get; init; }

    /// <summary>Null for what concerns the source alone.</summary>
    public Guid? AwardId { get; init; }

    /// <summary>The voucher of the order that is placed, called off, billed or carried over; null where there is none.</summary>
    public int? Order { get; init; }

    /// <summary>Who decided it: always there where the kind needs an authority.</summary>
    public Guid? DecisionId { get; init; }

    /// <summary>The entry that this one undoes; null for all others.</summary>
    public Guid? ReversesId { get; init; }

    /// <summary>In plain words, for the accounts: "Eight performances and one for the community".</summary>
    public required string What { get; init; }

    /// <summary>The paying body's own reference: an invoice, a journal.</summary>
    public string? Paper { get; init; }

    /// <summary>Its place in its voucher, from 1.</summary>
    public int Line => Key.IndexOf('.', StringComparison.Ordinal) is var point && point < 0 ? 1 : int.Parse(Key.AsSpan(point + 1), CultureInfo.InvariantCulture);

    /// <summary>Pounds as they count: below nought where it undoes another.</summary>
    public decimal Signed => ReversesId is null ? Amount : -Amount;
}
