using Microsoft.EntityFrameworkCore;
using Wardmote.Partnership.Database;

namespace Wardmote.Partnership.Meetings;

internal static class MeetingQueries
{
    /// <summary>Meetings with all that belongs to them.</summary>
    public static IQueryable<Meeting> Whole(this PartnershipDb db) => WithAll(db.Set<Meeting>());

    public static IQueryable<Meeting> WithAll(IQueryable<Meeting> meetings) => meetings
        .Include(m => m.Group!.Offices).ThenInclude(o => o.Person!.Organisation)
        .Include(m => m.MinutesAgreedBy)
        .Include(m => m.Items).ThenInclude(i => i.Papers)
        .Include(m => m.People).ThenInclude(p => p.Person)
        .Include(m => m.Declarations)
        .Include(m => m.Entries).ThenInclude(e => ((Promise)e).Owner!.Organisation)
        .Include(m => m.Entries).ThenInclude(e => ((Decision)e).Votes)
        .Include(m => m.Entries).ThenInclude(e => ((Decision)e).VoteCorrections)
        .Include(m => m.Packs).ThenInclude(p => p.Sheets).ThenInclude(s => s.Paper)
        .AsSplitQuery();
}
