namespace Wardmote.Analysis.Change;

/// <summary>One of several changes told together.</summary>
/// <param name="AdjustedP">The p-value after the control for false discovery; never below the change's own.</param>
/// <param name="Word">What may be said of it beside the others.</param>
public sealed record JudgedChange(CountChange Change, double AdjustedP, ChangeWord Word);

/// <summary>One of several changes of shares told together.</summary>
/// <param name="AdjustedP">The p-value after the control for false discovery; never below the change's own.</param>
/// <param name="Word">What may be said of it beside the others.</param>
public sealed record JudgedShareChange(ProportionChange Change, double AdjustedP, ChangeWord Word);

/// <summary>Changes that stand in one table, such as all wards, are judged together: with 26 wards one seems to move by chance alone.</summary>
public static class SeveralChanges
{
    /// <summary>
    /// In the order given. Changes with too few events to be told are left out of the count of comparisons, since nothing could be claimed of them.
    /// </summary>
    public static IReadOnlyList<JudgedChange> Judge(IReadOnlyList<CountChange> changes, WordPolicy policy, FalseDiscoveryRule rule)
    {
        ArgumentNullException.ThrowIfNull(changes);
        ArgumentNullException.ThrowIfNull(policy);
        var told = changes.Where(c => c.Before.Count + c.After.Count >= policy.FewestEvents).ToList();
        var adjusted = new Queue<double>(FalseDiscovery.Adjust([.. told.Select(c => c.PValue)], rule));
        return [.. changes.Select(change =>
        {
            var p = change.Before.Count + change.After.Count >= policy.FewestEvents ? adjusted.Dequeue() : change.PValue;
            return new JudgedChange(change, p, policy.Word(change, p));
        })];
    }

    /// <summary>The same for shares, in the order given.</summary>
    public static IReadOnlyList<JudgedShareChange> Judge(IReadOnlyList<ProportionChange> changes, WordPolicy policy, FalseDiscoveryRule rule)
    {
        ArgumentNullException.ThrowIfNull(changes);
        ArgumentNullException.ThrowIfNull(policy);
        var told = changes.Where(policy.Allows).ToList();
        var adjusted = new Queue<double>(FalseDiscovery.Adjust([.. told.Select(c => c.PValue)], rule));
        return [.. changes.Select(change =>
        {
            var p = policy.Allows(change) ? adjusted.Dequeue() : change.PValue;
            return new JudgedShareChange(change, p, policy.Word(change, p));
        })];
    }
}
