namespace Wardmote.Partnership.Fund;

/// <summary>What must be so of every line, whoever wrote it: a page, or a file that is brought in.</summary>
internal static class LineRules
{
    public static void Check(IReadOnlyList<FundEntry> entries)
    {
        var byId = entries.ToDictionary(entry => entry.Id);
        var undone = new HashSet<Guid>();
        foreach (var entry in entries)
        {
            Money.Checked(entry.Amount);
            if (entry.ReversesId is { } other)
            {
                CheckReversal(entry, byId.GetValueOrDefault(other), undone.Add(other));
            }
            else
            {
                CheckLine(entry);
            }
        }
    }

    private static void CheckLine(FundEntry entry)
    {
        var what = $"{entry.Kind.Words()}, {Money.Text(entry.Amount)}";
        if (entry.Kind.NeedsAuthority() && entry.DecisionId is null)
        {
            throw new RuleException($"{what}: say who decided it.", "Decision");
        }

        if (entry.AwardId is null && entry.Kind is not (EntryKind.Contribution or EntryKind.Income or EntryKind.Return or EntryKind.CarryForward))
        {
            throw new RuleException($"{what}: say for which award.", "Award");
        }

        if (entry.Order is null && entry.Kind is EntryKind.Commitment or EntryKind.Cancellation)
        {
            throw new RuleException($"{what}: say which order.", "Order");
        }
    }

    private static void CheckReversal(FundEntry entry, FundEntry? undone, bool isFirst)
    {
        if (undone is null || undone.ReversesId is not null)
        {
            throw new RuleException("There is no such entry to reverse.");
        }

        if (!isFirst)
        {
            throw new RuleException($"Voucher {undone.Voucher} was reversed already.");
        }

        if (Pot.Of(entry) is var (from, to) && (to, from) != Pot.Of(undone) || entry.Amount != undone.Amount || entry.Kind != undone.Kind)
        {
            throw new RuleException($"What reverses voucher {undone.Voucher} does not match it.");
        }
    }
}
