namespace Wardmote.Partnership.Meetings;

public sealed partial class MinuteService
{
    /// <summary>Puts right how a vote was written down, while the minutes are a draft. What stood there is kept beside it.</summary>
    /// <param name="meeting">The decision's, with all that belongs to it.</param>
    /// <param name="votes">All votes as they were cast.</param>
    /// <param name="because">Why, such as a note of the clerk's.</param>
    /// <param name="seen">The version that whoever corrects it has seen.</param>
    /// <exception cref="RuleException">The minutes are agreed, no reason is given, nothing differs, or somebody voted who may not.</exception>
    /// <exception cref="Microsoft.EntityFrameworkCore.DbUpdateConcurrencyException">Somebody has changed it since.</exception>
    public async Task CorrectVoteAsync(Meeting meeting, Decision decision, IReadOnlyList<(string Organisation, Choice Choice)> votes, Choice? casting, string? because, Guid seen)
    {
        actor.Require(Accounts.Right.WriteMinutes);
        MinutesFlow.Write(meeting);
        db.Expect(decision, seen);
        if (string.IsNullOrWhiteSpace(because))
        {
            throw new RuleException("Enter why the vote is corrected", "Because");
        }

        var was = VoteCount.Describe(decision.Votes, decision.CastingVote);
        var cast = votes.Select(v => new Vote { DecisionId = decision.Id, Organisation = v.Organisation, Choice = v.Choice }).ToList();
        var item = meeting.Items.First(i => i.Id == decision.ItemId);
        VoteCount.Check(cast, meeting, item, afterwards: true);
        if (VoteCount.Describe(cast, casting) == was)
        {
            throw new RuleException("Nothing differs from what is written already", "Votes");
        }

        db.RemoveRange(decision.Votes);
        db.AddRange(cast);
        decision.CastingVote = casting;
        db.Entry(decision).State = Microsoft.EntityFrameworkCore.EntityState.Modified;
        db.Add(new VoteCorrection { DecisionId = decision.Id, At = clock.GetUtcNow(), By = actor.Title, Was = was, Because = because.Trim() });
        await db.SaveChangesAsync();
    }
}
