using Wardmote.Partnership.Database;

namespace Wardmote.Partnership.Meetings;

/// <summary>How an organisation voted on a decision. An organisation has one vote, whoever casts it.</summary>
public sealed class Vote : PartnershipPart
{
    public required Guid DecisionId { get; init; }

    public required string Organisation { get; init; }

    public required Choice Choice { get; set; }
}

public enum Choice
{
    For,
    Against,
    Abstained,
}

/// <summary>A vote, counted. Abstentions count for nothing; equal votes are lost, unless the chair's casting vote decides.</summary>
public sealed record VoteCount(int For, int Against, int Abstained, Choice? CastingVote)
{
    public bool IsTied => For == Against && For > 0;

    public bool IsCarried => For > Against || (IsTied && CastingVote == Choice.For);

    /// <summary>"5 for, 2 against, 1 abstained: carried".</summary>
    public string Words => $"{For} for, {Against} against, {Abstained} abstained: {Outcome}";

    private string Outcome => (IsTied, CastingVote) switch
    {
        (true, Choice.For) => "carried by the chair’s casting vote",
        (true, Choice.Against) => "lost by the chair’s casting vote",
        _ => IsCarried ? "carried" : "lost",
    };

    /// <summary>"Council for, Police against: 1 for, 1 against, 0 abstained: lost"; "agreed without a vote".</summary>
    /// <exception cref="RuleException">They cannot be counted: see <see cref="Of"/>.</exception>
    public static string Describe(IReadOnlyCollection<Vote> votes, Choice? casting) => votes.Count == 0
        ? "agreed without a vote"
        : $"{string.Join(", ", votes.OrderBy(v => v.Organisation, StringComparer.Ordinal).Select(v => $"{v.Organisation} {v.Choice.ToString().ToLowerInvariant()}"))}: {Of(votes, casting).Words}";

    /// <exception cref="RuleException">An organisation voted twice, or there is a casting vote without a tie.</exception>
    public static VoteCount Of(IReadOnlyCollection<Vote> votes, Choice? casting = null)
    {
        if (votes.GroupBy(v => v.Organisation).FirstOrDefault(same => same.Count() > 1) is { } twice)
        {
            throw new RuleException($"{twice.Key} has one vote, and {twice.Count()} were entered", "Votes");
        }

        int Cast(Choice choice) => votes.Count(v => v.Choice == choice);
        var count = new VoteCount(Cast(Choice.For), Cast(Choice.Against), Cast(Choice.Abstained), casting);
        if (casting is not null && (!count.IsTied || casting == Choice.Abstained))
        {
            throw new RuleException("The chair’s casting vote decides only where votes for and against are equal", nameof(Decision.CastingVote));
        }

        return count;
    }

    /// <param name="afterwards">Whoever was there and has left may have voted.</param>
    /// <exception cref="RuleException">Somebody voted who may not: not there, without a vote, or withdrawn from the item.</exception>
    public static void Check(IEnumerable<Vote> votes, Meeting meeting, AgendaItem item, bool afterwards = false)
    {
        bool IsThere(Attendance one) => one.IsHere || (afterwards && one.Presence == Presence.Left);
        foreach (var vote in votes)
        {
            var voters = meeting.People.Where(p => p.Organisation == vote.Organisation && p.Votes && p.Partnership is null).ToList();
            if (voters.Count == 0)
            {
                throw new RuleException($"{vote.Organisation} has no vote at this meeting", "Votes");
            }

            if (!voters.Any(IsThere))
            {
                throw new RuleException($"{vote.Organisation} was not there to vote. Enter who was present first", "Votes");
            }

            if (voters.Where(IsThere).All(p => meeting.Declarations.Any(d => d.AttendanceId == p.Id && d.Withdraws && (d.ItemId is null || d.ItemId == item.Id))))
            {
                throw new RuleException($"{vote.Organisation} declared an interest and withdrew from this item, so it does not vote on it", "Votes");
            }
        }
    }
}
