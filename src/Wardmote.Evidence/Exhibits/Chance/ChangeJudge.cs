using Wardmote.Analysis.Change;
using Wardmote.Evidence.Exhibits.Answers;
using Wardmote.Evidence.Exhibits.Figures;
using Wardmote.Evidence.Exhibits.Planning;

namespace Wardmote.Evidence.Exhibits.Chance;

/// <summary>
/// Judges the changes of an exhibit. All rows between all compared columns are one family, controlled for false discovery, so that
/// a table of many wards does not cry wolf; a total is judged by itself. A sentence asks the same judge, so that it says of a row what
/// its table would.
/// </summary>
internal sealed class ChangeJudge(ExhibitPlan plan)
{
    private readonly List<(AnswerColumn From, AnswerColumn To)> compared = [];
    private readonly Dictionary<(AnswerColumn From, AnswerColumn To, AnswerRow Row), Judgement?> judged = [];
    private readonly Dictionary<(AnswerColumn From, AnswerColumn To, AnswerRow Row), Compared?> changes = [];
    private IReadOnlyList<AnswerRow> rows = [];

    /// <summary>The newest rules: what is written today follows them, whatever the time of the figures.</summary>
    public static WordPolicy Policy => WordPolicy.Adopted.MaxBy(p => p.From)!;

    /// <summary>How many changes are judged together.</summary>
    public int Together => compared.Sum(pair => rows.Count(r => IsPlain(r) && Change(pair.From, pair.To, r) is not null));

    /// <summary>The shortest and longest stretch that were compared by the day; null where none were.</summary>
    public (int Fewest, int Most)? Days
    {
        get
        {
            var days = compared.SelectMany(pair => rows.Select(r => Change(pair.From, pair.To, r))).OfType<Compared.Counts>()
                .Where(c => c.Lengths.ByDay).SelectMany(c => new[] { c.Lengths.Before, c.Lengths.After }).ToList();
            return days.Count == 0 ? null : (days.Min(), days.Max());
        }
    }

    public void Compare(AnswerColumn from, AnswerColumn to)
    {
        if (!compared.Contains((from, to)))
        {
            compared.Add((from, to));
        }
    }

    /// <param name="all">Every row that is shown, or could be but for 'top'.</param>
    public void Take(IReadOnlyList<AnswerRow> all) => rows = all;

    /// <summary>Null where a figure is missing.</summary>
    public Judgement? Of(AnswerColumn from, AnswerColumn to, AnswerRow row)
    {
        if (!judged.TryGetValue((from, to, row), out var judgement))
        {
            Judge(from, to, row);
            judgement = judged[(from, to, row)];
        }

        return judgement;
    }

    /// <summary>A column between two rows, such as two years of one series, judged by itself.</summary>
    public static Judgement? Between(Figure before, Figure after, SeriesBreak? parted) => parted is not null
        ? new Judgement.Parted(parted)
        : Compared.Of(before, after) switch
        {
            Compared.Counts counts => counts.Told(Policy.Word(counts.Change), counts.Change.PValue),
            Compared.Shares shares => new Judgement.OfShares(shares.Change, Policy.Word(shares.Change), shares.Change.PValue),
            _ => null,
        };

    /// <summary>The declared break that parts two columns; null where there is none.</summary>
    public SeriesBreak? BreakBetween(AnswerColumn from, AnswerColumn to) =>
        plan.ColumnTime is { } time && from.TimeKey is { } before && to.TimeKey is { } after
            ? time.BreakBetween(before, after, plan.Main.Dataset.Breaks)
            : null;

    /// <summary>The declared break that parts the two figures of a row: of the columns' time, or of the days that each was counted on.</summary>
    public SeriesBreak? BreakBetween(AnswerColumn from, AnswerColumn to, AnswerRow row)
    {
        if (from.TimeKey is not null || from.From?.Dataset.Breaks is not { Count: > 0 } breaks)
        {
            return BreakBetween(from, to);
        }

        var days = CountedStretches.Of(from.At(row)).Concat(CountedStretches.Of(to.At(row))).Order().ToList();
        return from.Season is null && to.Season is null && from.Counted?.Within is null ? null : breaks.FirstOrDefault(b => days.Count > 1 && b.Parts(days[0], days[^1]));
    }

    private static bool IsPlain(AnswerRow row) => row is { IsTotal: false, IsBase: false };

    private void Judge(AnswerColumn from, AnswerColumn to, AnswerRow row)
    {
        if (!IsPlain(row) || !rows.Contains(row) || BreakBetween(from, to, row) is not null)
        {
            judged[(from, to, row)] = Between(from.At(row), to.At(row), BreakBetween(from, to, row));
            return;
        }

        var pairs = compared.Contains((from, to)) ? compared : [(from, to)];
        var family = pairs.SelectMany(p => rows.Where(r => IsPlain(r) && BreakBetween(p.From, p.To, r) is null).Select(r => (p.From, p.To, Row: r, Change: Change(p.From, p.To, r)))).ToList();
        foreach (var cell in family)
        {
            judged[(cell.From, cell.To, cell.Row)] = null;
        }

        var counts = family.Select(c => (Cell: c, Counts: c.Change as Compared.Counts)).Where(c => c.Counts is not null).ToList();
        foreach (var ((cell, counted), told) in counts.Zip(SeveralChanges.Judge([.. counts.Select(c => c.Counts!.Change)], Policy, FalseDiscoveryRule.BenjaminiHochberg)))
        {
            judged[(cell.From, cell.To, cell.Row)] = counted!.Told(told.Word, told.AdjustedP);
        }

        var shares = family.Where(c => c.Change is Compared.Shares).ToList();
        foreach (var (cell, told) in shares.Zip(SeveralChanges.Judge([.. shares.Select(c => ((Compared.Shares)c.Change!).Change)], Policy, FalseDiscoveryRule.BenjaminiHochberg)))
        {
            judged[(cell.From, cell.To, cell.Row)] = new Judgement.OfShares(told.Change, told.Word, told.AdjustedP);
        }
    }

    private Compared? Change(AnswerColumn from, AnswerColumn to, AnswerRow row)
    {
        if (!changes.TryGetValue((from, to, row), out var change))
        {
            change = Compared.Of(from.At(row), to.At(row));
            changes[(from, to, row)] = change;
        }

        return change;
    }
}
