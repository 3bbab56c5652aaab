using Microsoft.Extensions.Caching.Memory;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Audit;
using Wardmote.Web.Accounts;

namespace Wardmote.Web.Audit;

/// <summary>
/// Writes down who read the restricted edition of the assessment: one entry for each session, however many of its pages were read,
/// so that reading seldom writes; and one for each file that was taken.
/// </summary>
/// <remarks>What has been written down is remembered by this server alone: after a restart, or on another server, there may be a second entry.</remarks>
public sealed class ReadingNotes(AuditTrail audit, Actor actor, Viewer viewer, SessionLimits limits, IMemoryCache noted)
{
    private const string Restricted = "assessment:restricted";

    public async Task ReadAsync()
    {
        if (viewer.MaySeeRestricted && !noted.TryGetValue((Restricted, actor.SessionId), out _))
        {
            await audit.NoteAsync(AuditAct.Saw, Restricted);
            noted.Set((Restricted, actor.SessionId), true, limits.Longest);
        }
    }

    public async Task TookAsync(string file)
    {
        if (viewer.MaySeeRestricted)
        {
            await audit.NoteAsync(AuditAct.Downloaded, Restricted, [new AuditChange("File", null, file)]);
        }
    }
}
