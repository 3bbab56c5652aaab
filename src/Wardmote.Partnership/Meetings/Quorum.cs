namespace Wardmote.Partnership.Meetings;

/// <summary>Whether enough organisations with a vote are there to decide.</summary>
/// <param name="Voting">Organisations that have a vote.</param>
/// <param name="Needed">How many of them must be there.</param>
/// <param name="Here">How many are.</param>
public sealed record Quorum(int Voting, int Needed, int Here)
{
    public bool IsMet => Here >= Needed;

    /// <summary>"6 of 8 organisations with a vote are here; 2 are needed. The meeting can decide."</summary>
    public string Words => $"{Here} of {Voting} organisations with a vote {(Here == 1 ? "is" : "are")} here; {Needed} {(Needed == 1 ? "is" : "are")} needed. "
        + (IsMet ? "The meeting can decide." : "The meeting cannot decide.");

    public static Quorum Of(IReadOnlyCollection<Attendance> people, MeetingRules rules)
    {
        var voters = people.Where(p => p.Votes && p.Partnership is null).ToList();
        var voting = voters.Select(p => p.Organisation).Distinct(StringComparer.Ordinal).Count();
        var here = voters.Where(p => p.IsHere).Select(p => p.Organisation).Distinct(StringComparer.Ordinal).Count();
        return new Quorum(voting, rules.QuorumOf(voting), here);
    }
}
