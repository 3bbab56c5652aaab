using static Wardmote.Partnership.Accounts.Right;

namespace Wardmote.Partnership.Accounts;

/// <summary>Which role has which right. This table is the only place that says so.</summary>
public static class RightsTable
{
    private static readonly Dictionary<Role, Right[]> OfRole = new()
    {
        [Role.Officer] = Enum.GetValues<Right>().Except([ScorePriorities]).ToArray(),
        [Role.Analyst] = [ReadPartnership, SeeRestricted, SeeImports, ImportReturns, CheckDraft, PublishAssessment, RecordDelivery],
        [Role.LeadOfficer] = [ReadPartnership, SeeRestricted, UpdateOwnActions, RecordDelivery],
        [Role.BoardMember] = [ReadPartnership, SeeRestricted, TakePartInMeetings, ScorePriorities],
        [Role.Chair] = [ReadPartnership, SeeRestricted, TakePartInMeetings, ScorePriorities, WriteMinutes, ManagePriorities, SeeAudit],
        [Role.CaseWorker] = [ReadPartnership, RecordDelivery],
        [Role.Reader] = [ReadPartnership],
    };

    public static bool Allow(Role roles, Right right) => roles.Each().Any(role => OfRole[role].Contains(right));
}
