using Microsoft.EntityFrameworkCore;
using Wardmote.Partnership.Exchange;

namespace Wardmote.Partnership.Meetings;

/// <summary><c>meetings.yaml</c>: meetings with their agendas, papers, people, minutes and packs, and the rules for them.</summary>
public sealed class MeetingsPart : ExchangePart<WrittenMeetings>
{
    public override string File => "meetings.yaml";

    protected override async Task<WrittenMeetings?> WriteAsync(ExchangeSource source)
    {
        var rules = await source.All<MeetingRule>().OrderBy(r => r.Kind).ThenBy(r => r.From).ToListAsync();
        var meetings = await source.ByKey<Meeting>(MeetingQueries.WithAll);
        var corrections = (await source.All<Correction>().Include(c => c.Entry).ToListAsync()).ToLookup(c => c.MeetingId);
        var keys = meetings.ToDictionary(m => m.Id, m => m.Key);
        return meetings.Count + rules.Count == 0 ? null : new WrittenMeetings
        {
            Rules = [.. rules.Select(WrittenRule.Of)],
            Meetings = [.. meetings.Select(m => new MeetingWriter(m).Write(corrections[m.Id], keys))],
        };
    }

    protected override async Task ReadAsync(WrittenMeetings written, ExchangeTarget target)
    {
        target.Db.AddRange(written.Rules.Select(rule => rule.ToRule()));
        foreach (var meeting in written.Meetings)
        {
            await new MeetingReader(target).Read(meeting);
        }

        foreach (var meeting in written.Meetings)
        {
            await new MeetingReader(target).Join(meeting);
        }
    }
}
