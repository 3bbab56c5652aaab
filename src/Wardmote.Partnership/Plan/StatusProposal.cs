using System.Globalization;

namespace Wardmote.Partnership.Plan;

/// <summary>The status that dates and figures bear out, with each thing that speaks for or against it.</summary>
/// <param name="Status">Null where there is nothing to judge by.</param>
/// <param name="Reasons">Whole sentences, the weightiest first.</param>
public sealed record StatusProposal(RagStatus? Status, IReadOnlyList<string> Reasons)
{
    /// <summary>The worst of what is late, behind or not reported; complete only where all is done.</summary>
    /// <param name="on">The day on which it is asked; nothing after it counts as late.</param>
    public static StatusProposal Of(ActionEvidence action, StatusPolicy policy, DateOnly on)
    {
        var against = Late(action, policy, on).Concat(Behind(action, policy, on)).ToList();
        var done = action.Milestones.Count > 0 && action.Milestones.All(m => m.Done is { } day && day <= on) && action.Measures.All(m => m.Value >= m.Target);
        if (against.Count == 0 && done)
        {
            return new(RagStatus.Complete, [action.Milestones.Count == 1 ? "Its one milestone is reached." : $"All {N(action.Milestones.Count)} milestones are reached."]);
        }

        // What is done needs no further report.
        against.AddRange(done ? [] : Silent(action, policy, on));
        if (against.Count > 0)
        {
            return new(against.Min(a => a.Status), [.. against.OrderBy(a => a.Status).Select(a => a.Reason)]);
        }

        var judged = action.Milestones.Any(m => m.Due is not null || m.Done is not null) || action.Measures.Count > 0 || action.Reported.Count > 0;
        return judged
            ? new(RagStatus.Green, [.. For(action, on)])
            : new(null, ["It has no dates, no targets and no reports to judge by."]);
    }

    private static IEnumerable<(RagStatus Status, string Reason)> Late(ActionEvidence action, StatusPolicy policy, DateOnly on)
    {
        foreach (var milestone in action.Milestones)
        {
            if (milestone.Due is { } due && due < on && (milestone.Done is not { } day || day > on))
            {
                var days = on.DayNumber - due.DayNumber;
                yield return (days > policy.RedAfterDays ? RagStatus.Red : RagStatus.Amber,
                    $"“{milestone.Words}” was due by {Day(due)} and is {(days == 1 ? "a day" : $"{N(days)} days")} late.");
            }
        }
    }

    private static IEnumerable<(RagStatus Status, string Reason)> Behind(ActionEvidence action, StatusPolicy policy, DateOnly on)
    {
        foreach (var measure in action.Measures.Where(m => m.Target > 0))
        {
            var value = measure.Value ?? 0;
            var reached = measure.Value is null ? "nothing is reported" : $"it has reached {Figure(value)}";
            if (measure.By < on && value < measure.Target)
            {
                yield return (RagStatus.Red, $"“{measure.Name}” was to reach {Figure(measure.Target)} by {Day(measure.By)}, and {reached}.");
                continue;
            }

            var whole = measure.By.DayNumber - action.PlanFrom.DayNumber;
            var gone = on.DayNumber - action.PlanFrom.DayNumber;
            if (measure.By >= on && gone > 0 && whole > 0 && value < measure.Target * gone / whole * policy.Pace)
            {
                yield return (RagStatus.Amber, $"“{measure.Name}” is to reach {Figure(measure.Target)} by {Day(measure.By)}, and with {N(100 * gone / whole)}% of the time gone {reached}.");
            }
        }
    }

    /// <summary>Only the last quarter whose report should be there counts: an old silence that was broken since is forgiven.</summary>
    private static IEnumerable<(RagStatus Status, string Reason)> Silent(ActionEvidence action, StatusPolicy policy, DateOnly on)
    {
        var due = Quarter.All(action.PlanFrom, action.PlanTo).LastOrDefault(quarter => quarter.End.AddDays(policy.ReportWithinDays) < on);
        if (due.Number > 0 && !action.Reported.Any(quarter => quarter >= due.Number))
        {
            yield return (RagStatus.Amber, $"Nothing was reported for quarter {N(due.Number)} ({due.Span}).");
        }
    }

    private static IEnumerable<string> For(ActionEvidence action, DateOnly on)
    {
        var done = action.Milestones.Count(m => m.Done <= on);
        if (done > 0)
        {
            yield return $"{N(done)} of {N(action.Milestones.Count)} milestones {(done == 1 ? "is" : "are")} reached, and none is late.";
        }
        else if (action.Milestones.Where(m => m.Due >= on).Min(m => m.Due) is { } next)
        {
            yield return $"Nothing is late; the next date is {Day(next)}.";
        }

        if (action.Reported.Count > 0)
        {
            yield return $"The last report is for quarter {N(action.Reported.Max())}.";
        }

        foreach (var measure in action.Measures.Where(m => m.Value is not null))
        {
            yield return $"“{measure.Name}” has reached {Figure(measure.Value!.Value)} of {Figure(measure.Target)}.";
        }
    }

    private static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    private static string N(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Figure(decimal number) => number.ToString("#,0.####", CultureInfo.InvariantCulture);
}
