namespace Wardmote.Partnership.Meetings;

/// <summary>A meeting as it is written into <c>meetings.yaml</c>.</summary>
internal sealed class MeetingWriter(Meeting meeting)
{
    public WrittenMeeting Write(IEnumerable<Correction> corrections, Dictionary<Guid, string> meetings) => new()
    {
        Key = meeting.Key,
        Group = meeting.Group!.Key,
        Title = meeting.Title,
        Date = meeting.Date,
        Starts = meeting.Starts,
        Ends = meeting.Ends,
        Place = meeting.Place,
        Contact = meeting.Contact,
        JointWith = meeting.JointWith,
        JointSession = meeting.JointSession,
        CalledAt = meeting.CalledAt,
        ShortNoticeBecause = meeting.ShortNoticeBecause,
        CancelledAt = meeting.CancelledAt,
        CancelledBecause = meeting.CancelledBecause,
        EndedAt = meeting.EndedAt,
        Minutes = meeting.Minutes,
        MinutesAgreedBy = meeting.MinutesAgreedBy?.Key,
        MinutesPublishedAt = meeting.MinutesPublishedAt,
        People = [.. meeting.People.OrderBy(p => p.Order).ThenBy(p => p.Id).Select(Write)],
        Items = [.. meeting.Items.OrderBy(i => i.Order).ThenBy(i => i.Id).Select(Write)],
        Corrections = [.. corrections.OrderBy(c => c.Entry!.Key, StringComparer.Ordinal).ThenBy(c => c.Was, StringComparer.Ordinal).Select(c => new WrittenCorrection { Entry = c.Entry!.Key, AskedBy = meetings[c.AskedById], Was = c.Was, Now = c.Now })],
        Packs = [.. meeting.Packs.OrderBy(p => p.Number).Select(Write)],
    };

    private WrittenAttendance Write(Attendance person) => new()
    {
        Person = person.Person?.Key,
        Post = person.Post,
        Organisation = person.Organisation,
        Capacity = person.Capacity,
        Votes = person.Votes,
        Partnership = person.Partnership,
        SubstituteFor = person.SubstituteFor,
        JointOnly = person.JointOnly,
        Presence = person.Presence,
        Declares = [.. meeting.Declarations.Where(d => d.AttendanceId == person.Id).OrderBy(d => d.Interest, StringComparer.Ordinal).Select(d => new WrittenDeclaration
        {
            Item = meeting.Items.FirstOrDefault(i => i.Id == d.ItemId)?.Key,
            Interest = d.Interest,
            Withdraws = d.Withdraws,
        })],
    };

    private WrittenItem Write(AgendaItem item) => new()
    {
        Key = item.Key,
        Title = item.Title,
        Kind = item.Kind,
        Standing = item.Standing,
        Section = item.Section,
        Lead = item.Lead,
        Points = [.. item.PointLines],
        Time = item.Minutes,
        Joint = item.Joint,
        ExemptBecause = item.ExemptBecause,
        AddedAt = item.AddedAt,
        LateBecause = item.LateBecause,
        WithdrawnAt = item.WithdrawnAt,
        Papers = [.. item.Papers.OrderBy(p => p.Order).ThenBy(p => p.Id).Select(Write)],
        Minutes = [.. meeting.Entries.Where(e => e.ItemId == item.Id).OrderBy(e => e.Order).ThenBy(e => e.Id).Select(Write)],
    };

    private static WrittenPaper Write(Paper paper) => new()
    {
        Key = paper.Key,
        Title = paper.Title,
        Source = paper.Source,
        FileName = paper.FileName,
        Sha256 = paper.Sha256,
        PdfSha256 = paper.PdfSha256,
        Pages = paper.Pages,
        Tagged = paper.Tagged,
        Restricted = paper.Restricted,
        AddedAt = paper.AddedAt,
        AddedBy = paper.AddedBy,
        WithdrawnAt = paper.WithdrawnAt,
    };

    private static WrittenEntry Write(MinuteEntry entry)
    {
        var written = new WrittenEntry { Key = entry.Key, Kind = EntryKind.Note, Heading = entry.Heading, Text = entry.Text, Exempt = entry.Exempt, WithdrawnAt = entry.WithdrawnAt };
        if (entry is Decision decision)
        {
            (written.Kind, written.ProposedBy, written.SecondedBy, written.DelegatedTo, written.CastingVote) =
                (EntryKind.Decision, decision.ProposedBy, decision.SecondedBy, decision.DelegatedTo, decision.CastingVote);
            written.Votes = [.. decision.Votes.OrderBy(v => v.Organisation, StringComparer.Ordinal).Select(v => new WrittenVote { Organisation = v.Organisation, Choice = v.Choice })];
            written.VoteCorrections = [.. decision.VoteCorrections.OrderBy(c => c.At).Select(c => new WrittenVoteCorrection { At = c.At, By = c.By, Was = c.Was, Because = c.Because })];
        }
        else if (entry is Promise promise)
        {
            (written.Kind, written.Owner, written.Due, written.State, written.ClosedOn, written.Outcome) =
                (EntryKind.Promise, promise.Owner!.Key, promise.Due, promise.State, promise.ClosedOn, promise.Outcome);
        }

        return written;
    }

    private static WrittenPack Write(Pack pack) => new()
    {
        Key = pack.Key,
        Number = pack.Number,
        PublishedAt = pack.PublishedAt,
        PublicSha256 = pack.PublicSha256,
        RestrictedSha256 = pack.RestrictedSha256,
        Sheets = [.. pack.Sheets.OrderBy(s => s.FirstPage).Select(s => new WrittenSheet
        {
            Paper = s.Paper!.Key,
            FirstPage = s.FirstPage,
            Pages = s.Pages,
            Restricted = s.Restricted,
            PdfSha256 = s.PdfSha256,
        })],
    };
}
