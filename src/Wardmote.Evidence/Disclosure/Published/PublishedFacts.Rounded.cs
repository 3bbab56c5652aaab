using Wardmote.Analysis.Disclosure.Attacking;

namespace Wardmote.Evidence.Disclosure.Published;

/// <summary>Percentages beside rounded counts: of those, or of the true ones.</summary>
internal sealed partial class PublishedFacts
{
    /// <summary>Percentages of something else fit true counts once in so many times, if they are anything from 0 to 100; they are believed where they fit less often.</summary>
    private const double OnceIn = 100;

    private const int LeastRows = 3;

    /// <summary>
    /// What is certain whichever counts percentages that fit the printed ones were worked out from: a hidden one is as near to this share of the printed base
    /// as rounding lets a printed one be.
    /// </summary>
    private IEnumerable<PublishedFact> NearPrinted(Percent row)
    {
        if (row.Part.IsShown || row is not { Base: { IsShown: true, Value: > 0 }, Printed.Value: <= 99 })
        {
            return [];
        }

        var (least, most) = PercentageBases.Counts(row.Printed, (long)row.Base.Value!.Value);
        return [new([(row.Part, 1L)], least - table.Rounding, most + table.Rounding, $"{Name(row.Printed)} is {row.Printed.Text} of {Name(row.Base)}")];
    }

    /// <summary>
    /// Percentages that cannot come from the rounded counts, whatever their base, were worked out from something else. They are taken for those of the true
    /// counts where one base alone fits, and would hardly fit by chance.
    /// </summary>
    private void AddOfTrueCounts(List<List<Percent>> bases, List<int> parts, int percent)
    {
        var unprinted = parts.Select(part => OfAnUnprintedBase(part, percent)).ToList();
        if (unprinted.Exists(MayBeOfPrinted))
        {
            return;
        }

        var fitting = bases.Where(FitHardlyByChance).ToList();
        if (fitting.Count == 0)
        {
            fitting = [.. unprinted.Select(WithABase).OfType<List<Percent>>().Where(FitHardlyByChance)];
        }

        if (fitting is not [var rows])
        {
            notes.Add($"\"{table.Headings[percent]}\" cannot be of the rounded counts, and of what else it is one cannot tell, so it tells nothing.");
            return;
        }

        const string Supposed = "if that is of the true counts, as it cannot be of the rounded ones";
        facts.AddRange(rows.SelectMany(row => Says(row, $"{Name(row.Printed)} is {row.Printed.Text} of {Name(row.Base)}, {Supposed}", isSupposed: true)));
        if (rows[0].Base is { IsShown: false, Labels: ["all"] } all)
        {
            facts.Add(new([.. rows.Select(row => (row.Part, 1L)), (all, -1L)], 0, 0, $"the percentages add up to 100, {Supposed}", IsSupposed: true));
        }
    }

    /// <summary>Whether there is any number of which they are, with the counts as they are printed.</summary>
    private static bool MayBeOfPrinted(List<Percent> rows) =>
        new PercentageBases([.. rows.Select(row => (row.Printed, row.Part.Value is { } count ? KnownRange.Exactly((long)count) : KnownRange.AtLeast(0)))]).Possible(isSum: false) is not { Count: 0 };

    /// <summary>Percentages that add up, with the number that they are then of; null where there is none, or no end of them.</summary>
    private static List<Percent>? WithABase(List<Percent> rows)
    {
        var bases = new PercentageBases([.. rows.Select(row => (row.Printed, row.Part.Known))]);
        return bases.AddUp && bases.Possible() is { Count: > 0 } possible && Unprinted(possible) is var all ? [.. rows.Select(row => row with { Base = all })] : null;
    }

    private static bool FitHardlyByChance(List<Percent> rows)
    {
        var whole = rows.Where(row => row is { Part.IsRounded: true, Base.Known.Most: > 0 }).ToList();
        return whole.Count >= LeastRows && whole.TrueForAll(IsPossible) && whole.Aggregate(OnceIn, (times, row) => times * Chance(row)) <= 1;
    }

    /// <summary>Whether some true counts have the percentage.</summary>
    private static bool IsPossible(Percent row)
    {
        var (least, most) = (Math.Max(1, row.Base.Known.Least), row.Base.Known.Most!.Value);
        return PercentageBases.Counts(row.Printed, most).Most >= row.Part.Known.Least && PercentageBases.Counts(row.Printed, least).Least <= row.Part.Known.Most;
    }

    /// <summary>The share of all percentages from 0 to 100 that true counts could have here, 0 to 1.</summary>
    private static double Chance(Percent row)
    {
        var least = (double)row.Part.Known.Least / row.Base.Known.Most!.Value;
        var most = (double)row.Part.Known.Most!.Value / Math.Max(1, row.Base.Known.Least);
        return Math.Min(1, Math.Max(0, Math.Min(1, most) - least) + (double)PercentageBases.Half(row.Printed) / 50);
    }
}
