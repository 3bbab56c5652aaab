using Wardmote.Analysis.Periods;

namespace Wardmote.Partnership.Fund;

/// <summary>What an award was given in a year, what it cost, and who paid beyond what was set aside.</summary>
public sealed record AwardStatement
{
    public required Award Award { get; init; }

    public required FinancialYear Year { get; init; }

    /// <summary>Each source's part; grants before the pooled fund.</summary>
    public required IReadOnlyList<AwardPart> Given { get; init; }

    public required decimal Spent { get; init; }

    public required decimal Ordered { get; init; }

    /// <summary>Gone over to the next year.</summary>
    public required decimal CarriedForward { get; init; }

    /// <summary>Neither spent, ordered, released nor carried forward.</summary>
    public required decimal Left { get; init; }

    /// <summary>Set aside before anything was found to cost more: awarded, brought forward, less what was given back.</summary>
    public decimal SetAside => Given.Sum(part => part.SetAside);

    /// <summary>What it cost beyond that, and another decision covered.</summary>
    public decimal Covered => Given.Sum(part => part.Covered);

    /// <summary>What is not accounted for. Nought, always.</summary>
    public decimal Difference => SetAside + Covered - Spent - Ordered - CarriedForward - Left;

    public static AwardStatement Of(FundBook book, Award award, FinancialYear year)
    {
        var lines = book.Ledger.Entries.Where(entry => entry.AwardId == award.Id).ToList();
        var held = book.Ledger.In(year).Where(balance => balance.Pot.Award == award.Id).ToList();
        decimal Booked(EntryKind kind) => lines.Where(line => line.Year == year && line.Kind == kind).Sum(line => line.Signed);
        return new AwardStatement
        {
            Award = award,
            Year = year,
            Given = [.. book.Sources
                .Select(source => AwardPart.Of(source, lines.Where(line => line.SourceId == source.Id), year))
                .Where(part => part.Had)
                .OrderBy(part => part.Source.IsPooled).ThenBy(part => part.Source.Name, StringComparer.Ordinal)],
            Spent = Booked(EntryKind.Spend) - Booked(EntryKind.Refund),
            Ordered = held.Where(balance => balance.Pot.IsOrdered).Sum(balance => balance.Amount),
            CarriedForward = Booked(EntryKind.CarryForward),
            Left = held.Where(balance => balance.Pot.IsAwarded).Sum(balance => balance.Amount),
        };
    }
}

/// <summary>What one source gave an award in a year.</summary>
/// <param name="BroughtForward">Part of <see cref="SetAside"/>: what the year before left.</param>
/// <param name="Decisions">Who decided it.</param>
public sealed record AwardPart(FundSource Source, decimal BroughtForward, decimal Awarded, decimal Released, decimal Covered, IReadOnlyList<Guid> Decisions)
{
    public decimal SetAside => BroughtForward + Awarded - Released;

    public bool Had => BroughtForward + Awarded + Covered > 0;

    internal static AwardPart Of(FundSource source, IEnumerable<FundEntry> ofSource, FinancialYear year)
    {
        var lines = ofSource.Where(line => line.Year == year || (line.Year == year.Previous && line.Kind == EntryKind.CarryForward)).ToList();
        decimal Booked(EntryKind kind) => lines.Where(line => line.Year == year && line.Kind == kind).Sum(line => line.Signed);
        return new AwardPart(
            source,
            lines.Where(line => line.Year == year.Previous).Sum(line => line.Signed),
            Booked(EntryKind.Award),
            Booked(EntryKind.Release),
            Booked(EntryKind.Cover),
            [.. lines.Where(line => line.DecisionId is not null && line.ReversesId is null).Select(line => line.DecisionId!.Value).Distinct()]);
    }
}
