using Wardmote.Partnership.Calendars;

namespace Wardmote.Partnership.Audit;

/// <summary>Which entries of the audit are wanted; all of them where nothing is said.</summary>
public sealed record AuditFilter
{
    /// <summary>Stands for whoever had no account: the program itself, a link that was sent, somebody unknown.</summary>
    public const string NoAccount = "-";

    /// <summary>The word before the colon: "action", "membership".</summary>
    public string? Kind { get; init; }

    /// <summary>The key of a membership, or <see cref="NoAccount"/>.</summary>
    public string? By { get; init; }

    public AuditAct? Act { get; init; }

    /// <summary>The first day, as it was in the United Kingdom.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day.</summary>
    public DateOnly? Until { get; init; }

    /// <param name="account">Of the membership that <see cref="By"/> names.</param>
    internal IQueryable<AuditEntry> Of(IQueryable<AuditEntry> entries, Guid? account)
    {
        if (Kind is { Length: > 0 } kind)
        {
            var start = kind + ":";
            entries = entries.Where(e => e.Item.StartsWith(start));
        }

        if (By is { Length: > 0 })
        {
            entries = entries.Where(e => e.AccountId == account);
        }

        if (Act is { } act)
        {
            entries = entries.Where(e => e.Act == act);
        }

        if (From is { } from)
        {
            var begins = LondonTime.Instant(from, TimeOnly.MinValue);
            entries = entries.Where(e => e.At >= begins);
        }

        if (Until is { } until)
        {
            var ends = LondonTime.Instant(until.AddDays(1), TimeOnly.MinValue);
            entries = entries.Where(e => e.At < ends);
        }

        return entries;
    }
}
