using Wardmote.Analysis.Change;
using Wardmote.Analysis.Comparison;
using Wardmote.Evidence.Exhibits.Answers;
using Wardmote.Evidence.Rendering;

namespace Wardmote.Evidence.Exhibits.Chance;

/// <summary>An area's rate against the others of its group.</summary>
internal sealed record AgainstSimilar(PeerComparison Peers)
{
    /// <summary>Null where the area has no rate, or no other has one.</summary>
    public static AgainstSimilar? Of(RateColumn column, IReadOnlyList<AnswerRow> rows, string area)
    {
        var areas = rows.Select(r => (r.Member, Tally: Tally.Of(column.At(r)) as Tally.Events)).Where(r => r.Tally?.People is not null)
            .Select(r => (r.Member, Count: new AreaCount(r.Member.Label, r.Tally!.Count, r.Tally.People!.Value), r.Tally.Per)).ToList();
        var own = areas.FindIndex(a => Datasets.Heading.Same(a.Member.Label, area) || a.Member.Keys.Contains(area));
        return own < 0 || areas.Count < 2 ? null
            : new(PeerComparison.Of(areas[own].Count, [.. areas.Where((_, i) => i != own).Select(a => a.Count)], areas[own].Per, Tally.Level, ChangeJudge.Policy));
    }

    /// <summary>Its place, and whether it differs from the others together.</summary>
    public string Note(TableColumn head) =>
        $"{Peers.Place.Area.Name}: {Written(Peers.Rate.Value, head)}, number {Peers.Place.Rank} of {Peers.Areas} from the highest "
            + (Peers.Place.Best == Peers.Place.Worst ? "" : $"(chance leaves open anything from {Peers.Place.Best} to {Peers.Place.Worst}) ")
            + $"and, against the others together ({Written(Peers.AgainstTheRest.Before.Rate * Peers.Rate.Per, head)}), {Peers.Word.Text()}.";

    private static string Written(double value, TableColumn head) => NumberText.Of((decimal)value, Math.Max(1, head.Decimals), head.Unit);
}
