namespace Wardmote.Partnership.Accounts;

/// <summary>What somebody is to a partnership. One may be several things.</summary>
[Flags]
public enum Role
{
    None = 0,

    /// <summary>Keeps the partnership going: meetings, papers, fund, registers.</summary>
    Officer = 1,

    /// <summary>Loads partners' returns; builds, checks and publishes the assessment.</summary>
    Analyst = 2,

    /// <summary>Answers for actions of the plan, and reports on them.</summary>
    LeadOfficer = 4,

    /// <summary>Weighs, and decides with one vote for the organisation.</summary>
    BoardMember = 8,

    Chair = 16,

    /// <summary>Works on people and places at risk, as far as needed.</summary>
    CaseWorker = 32,

    /// <summary>Reads what members read.</summary>
    Reader = 64,
}

public static class Roles
{
    public static readonly IReadOnlyList<Role> All = [.. Enum.GetValues<Role>().Where(role => role != Role.None)];

    /// <summary>"Lead officer".</summary>
    public static string Label(this Role role) => role switch
    {
        Role.LeadOfficer => "Lead officer",
        Role.BoardMember => "Board member",
        Role.CaseWorker => "Case worker",
        _ => role.ToString(),
    };

    public static IEnumerable<Role> Each(this Role roles) => All.Where(role => roles.HasFlag(role));
}
