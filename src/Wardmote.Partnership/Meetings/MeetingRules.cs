namespace Wardmote.Partnership.Meetings;

/// <summary>The rules that hold for a meeting on its day, each with where it comes from.</summary>
public sealed class MeetingRules
{
    private readonly IReadOnlyList<MeetingRule> rules;

    private MeetingRules(IReadOnlyList<MeetingRule> rules) => this.rules = rules;

    /// <summary>Clear days between notice and meeting: neither the day of the one nor of the other counts.</summary>
    public MeetingRule NoticeDays => One(MeetingRuleKind.NoticeDays);

    /// <summary>Hours before the meeting from which on new business is late.</summary>
    public MeetingRule LateBusinessHours => One(MeetingRuleKind.LateBusinessHours);

    /// <summary>The part of the organisations with a vote that must be there, from 0 to 1.</summary>
    public MeetingRule QuorumShare => One(MeetingRuleKind.QuorumShare);

    /// <summary>How many must be there in any case.</summary>
    public MeetingRule QuorumAtLeast => One(MeetingRuleKind.QuorumAtLeast);

    /// <summary>The partnership's own rule before the common one, and of each the newest that holds on the day.</summary>
    public static MeetingRules On(DateOnly day, IEnumerable<MeetingRule> own) => new(
        [.. own.Where(r => r.HoldsOn(day)).OrderByDescending(r => r.From), .. CommonRules.All.Where(r => r.HoldsOn(day)).OrderByDescending(r => r.From)]);

    public int QuorumOf(int voting) => Math.Min(voting, Math.Max((int)QuorumAtLeast.Value, (int)Math.Ceiling(QuorumShare.Value * voting)));

    /// <summary>Clear days from notice on one day to a meeting on another.</summary>
    public static int ClearDays(DateOnly notice, DateOnly meeting) => Math.Max(0, meeting.DayNumber - notice.DayNumber - 1);

    /// <summary>True where an agenda that goes out now gives the members less time than the rule.</summary>
    public bool IsShortNotice(DateOnly notice, Meeting meeting) => ClearDays(notice, meeting.Date) < NoticeDays.Value;

    /// <summary>True where business that is raised now comes too late to be taken without a reason.</summary>
    public bool IsLate(DateTimeOffset now, Meeting meeting) => now > meeting.StartsAt.AddHours(-(double)LateBusinessHours.Value);

    /// <exception cref="RuleException">The value is out of range.</exception>
    public static void Check(MeetingRule rule)
    {
        var (least, most, what) = rule.Kind switch
        {
            MeetingRuleKind.QuorumShare => (0m, 1m, "a part from 0 to 1, such as 0.25 for a quarter"),
            MeetingRuleKind.LateBusinessHours => (0m, 1000m, "a number of hours"),
            MeetingRuleKind.NoticeDays => (0m, 100m, "a number of days"),
            _ => (1m, 100m, "a number of organisations"),
        };
        if (rule.Value < least || rule.Value > most || (rule.Kind != MeetingRuleKind.QuorumShare && rule.Value != decimal.Truncate(rule.Value)))
        {
            throw new RuleException($"The value must be {what}", nameof(MeetingRule.Value));
        }
    }

    private MeetingRule One(MeetingRuleKind kind) => rules.FirstOrDefault(r => r.Kind == kind)
        ?? throw new InvalidOperationException($"No rule of {kind} holds on the day; add one to rules.yaml.");
}
