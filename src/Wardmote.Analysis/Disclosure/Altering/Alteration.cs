using Wardmote.Analysis.Disclosure.Attacking;
using Wardmote.Analysis.Disclosure.Numbers;
using Wardmote.Analysis.Disclosure.Suppression;

namespace Wardmote.Analysis.Disclosure.Altering;

/// <summary>
/// Counts that are told in the place of the true ones, each near it. A reader of one knows between which values the true count lies, and no more;
/// what is worked out from told counts tells nothing besides.
/// </summary>
internal sealed class Alteration : IDraft
{
    private readonly HidingProblem problem;
    private readonly AlteredCounts told;
    private readonly bool[] withheld;
    private readonly bool[] isSeen;

    public Alteration(HidingProblem problem, AlteredCounts told)
    {
        (this.problem, this.told) = (problem, told);
        withheld = new bool[problem.Count];
        isSeen = [.. Enumerable.Range(0, problem.Count).Select(cell => problem.Linked.IsPrinted(cell) || problem.NumbersOf(cell).Count > 0)];
        Alternatives = [.. new RecordChanges(problem, Known).Where(cell => problem.IsAtRisk(cell))];
    }

    public IEnumerable<IReadOnlyDictionary<int, long>> Alternatives { get; }

    public PublishedNumbers Published => new(
        [.. Enumerable.Range(0, problem.Count).Select(Known)],
        [.. problem.Linked.Facts, .. problem.Before.Facts, .. Enumerable.Range(0, problem.Numbers.Count).Where(IsToldByItself).SelectMany(n => NumberFact(problem.Numbers[n], told.Sums[n]!.Value))]);

    /// <summary>The count that is told of a cell.</summary>
    public long this[int cell] => told.Cells[cell];

    public Mark MarkOf(int cell) => withheld[cell] ? Mark.Withheld : Mark.Altered;

    /// <summary>Whether a number is told, worked out from told counts.</summary>
    public Mark MarkOfNumber(int number) => problem.Numbers[number] is var n && (n.Never is HiddenNumberReason.NoBase or HiddenNumberReason.SmallBase || n.Cells.Any(cell => withheld[cell])) ? Mark.Withheld : Mark.Altered;

    public decimal? Number(int number) => told.Sums[number] ?? problem.Numbers[number].Number.From(cell => this[problem.Linked.CellOf(cell)]);

    public void WithholdWholly(int cell) => withheld[cell] = true;

    public DisclosureReport Report(Audit audit)
    {
        var linked = problem.Linked;
        var printed = Enumerable.Range(0, problem.Count).Where(linked.IsPrinted).ToList();
        var changes = printed.Where(cell => !withheld[cell]).Select(cell => Math.Abs(this[cell] - linked.CountOf(cell))).ToList();
        bool MustNot(int cell) => problem.RiskOf(cell) is not null;
        var listed = Enumerable.Range(0, problem.Count).Where(cell => MustNot(cell) || (linked.IsPrinted(cell) && withheld[cell])).OrderByDescending(MustNot).ToList();
        return new(
            problem.Policy,
            [.. listed.Select(cell => new HiddenCell(linked.NameOf(cell), linked.CountOf(cell), MustNot(cell), MarkOf(cell), audit.Found.GetValueOrDefault(cell)?.Possible ?? Known(cell)) { Reason = problem.RiskOf(cell)?.Reason })],
            printed.Count,
            changes.Count,
            listed.Where(cell => !MustNot(cell)).Sum(linked.CountOf))
        {
            Findings = [.. audit.Findings, .. told.Unadded.Select(name => new DisclosureFinding(DisclosureFindingKind.DoesNotAddUp, name, $"{name} is not what its parts add up to as they are told: {(told.IsProved ? "there is no choice" : "no choice was found")} in which every total adds up. Readers are told so."))],
            Changes = new(changes.Count(change => change > 0), changes.Sum(), changes.Count == 0 ? 0 : changes.Max(), told.Unadded),
        };
    }

    private bool IsToldByItself(int number) => told.Sums[number] is not null && MarkOfNumber(number) == Mark.Altered;

    private IEnumerable<LinearFact> NumberFact(TiedNumber number, long value) => [new([.. number.Cells.Select(cell => (cell, 1L))], Near(value).Least, Near(value).Most)];

    private KnownRange Known(int cell) => problem.Before.Tells(cell) ? KnownRange.Exactly(problem.Linked.CountOf(cell))
        : withheld[cell] || !isSeen[cell] ? KnownRange.AtLeast(0)
        : Near(this[cell]);

    /// <summary>Nought stays nought, so what is told as more is at least one.</summary>
    private KnownRange Near(long count) => new(Math.Max(count > 0 ? 1 : 0, count - problem.Policy.Within), count + problem.Policy.Within);
}

/// <param name="Cells">By cell.</param>
/// <param name="Sums">By number: what is told of a sum of several cells; null where it is worked out from the cells.</param>
/// <param name="Unadded">The names of totals that are not the sum of their parts as they are told.</param>
/// <param name="IsProved">No other choice would have all totals add up; otherwise none was found.</param>
internal sealed record AlteredCounts(IReadOnlyList<long> Cells, IReadOnlyList<long?> Sums, IReadOnlyList<string> Unadded, bool IsProved = false);
