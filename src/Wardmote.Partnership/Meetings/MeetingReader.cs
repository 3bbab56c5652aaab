using Wardmote.Partnership.Exchange;
using Wardmote.Partnership.Partners;

namespace Wardmote.Partnership.Meetings;

/// <summary>Adds a meeting that <c>meetings.yaml</c> has written.</summary>
internal sealed class MeetingReader(ExchangeTarget target)
{
    private const int Step = 10;

    public async Task Read(WrittenMeeting written)
    {
        var name = $"the meeting {written.Key}";
        var meeting = target.Add(new Meeting
        {
            Key = target.Need(written.Key, "the key of a meeting"),
            GroupId = (await target.Find<Group>(written.Group)).Id,
            Title = target.Need(written.Title, $"the title of {name}"),
            Date = target.Need(written.Date, $"the date of {name}"),
            Starts = target.Need(written.Starts, $"the time of {name}"),
            Ends = written.Ends,
            Place = target.Need(written.Place, $"the place of {name}"),
            Contact = written.Contact,
            JointWith = written.JointWith,
            JointSession = written.JointSession,
            CalledAt = written.CalledAt,
            ShortNoticeBecause = written.ShortNoticeBecause,
            CancelledAt = written.CancelledAt,
            CancelledBecause = written.CancelledBecause,
            EndedAt = written.EndedAt,
            Minutes = written.Minutes ?? MinutesState.NotWritten,
            MinutesPublishedAt = written.MinutesPublishedAt,
        });
        var order = 0;
        foreach (var item in written.Items)
        {
            await Read(item, meeting, order += Step);
        }

        order = 0;
        foreach (var person in written.People)
        {
            await Read(person, meeting, order += Step);
        }

        foreach (var pack in written.Packs)
        {
            await Read(pack, meeting);
        }
    }

    /// <summary>What leads from one meeting to another, once all are there.</summary>
    public async Task Join(WrittenMeeting written)
    {
        var meeting = await target.Find<Meeting>(written.Key);
        if (written.MinutesAgreedBy is { } by)
        {
            meeting.MinutesAgreedById = (await target.Find<Meeting>(by)).Id;
        }

        foreach (var correction in written.Corrections)
        {
            target.Db.Add(new Correction
            {
                MeetingId = meeting.Id,
                EntryId = (await target.Find<MinuteEntry>(correction.Entry)).Id,
                AskedById = (await target.Find<Meeting>(correction.AskedBy)).Id,
                Was = target.Need(correction.Was, "what a correction changed"),
                Now = target.Need(correction.Now, "what a correction says"),
            });
        }
    }

    private async Task Read(WrittenItem written, Meeting meeting, int order)
    {
        var item = target.Add(new AgendaItem
        {
            Key = target.Need(written.Key, $"the key of an item of {meeting.Key}"),
            MeetingId = meeting.Id,
            Order = order,
            Title = target.Need(written.Title, $"the title of {written.Key}"),
            Kind = written.Kind ?? AgendaItemKind.Procedure,
            Standing = written.Standing,
            Section = written.Section,
            Lead = written.Lead,
            Points = written.Points.Count == 0 ? null : string.Join('\n', written.Points),
            Minutes = written.Time,
            Joint = written.Joint,
            ExemptBecause = written.ExemptBecause,
            AddedAt = written.AddedAt ?? Since(meeting),
            LateBecause = written.LateBecause,
            WithdrawnAt = written.WithdrawnAt,
        });
        var place = 0;
        foreach (var paper in written.Papers)
        {
            target.Add(Read(paper, item, meeting, place += Step));
        }

        place = 0;
        foreach (var entry in written.Minutes)
        {
            target.Add(await Read(entry, item, meeting, place += Step));
        }
    }

    private Paper Read(WrittenPaper written, AgendaItem item, Meeting meeting, int order) => new()
    {
        Key = target.Need(written.Key, $"the key of a paper of {item.Key}"),
        ItemId = item.Id,
        Order = order,
        Title = target.Need(written.Title, $"the title of the paper {written.Key}"),
        Source = written.Source,
        FileName = written.FileName,
        Sha256 = written.Sha256,
        PdfSha256 = written.PdfSha256,
        Pages = written.Pages,
        Tagged = written.Tagged,
        Restricted = written.Restricted,
        AddedAt = written.AddedAt ?? Since(meeting),
        AddedBy = written.AddedBy ?? target.Db.Actor.Title,
        WithdrawnAt = written.WithdrawnAt,
    };

    private async Task<MinuteEntry> Read(WrittenEntry written, AgendaItem item, Meeting meeting, int order)
    {
        var key = target.Need(written.Key, $"the key of an entry under {item.Key}");
        var text = target.Need(written.Text, $"the text of {key}");
        switch (written.Kind)
        {
            case EntryKind.Decision:
                var decision = new Decision
                {
                    Key = key, MeetingId = meeting.Id, ItemId = item.Id, Order = order, Text = text, Heading = written.Heading, Exempt = written.Exempt, WithdrawnAt = written.WithdrawnAt,
                    ProposedBy = written.ProposedBy, SecondedBy = written.SecondedBy, DelegatedTo = written.DelegatedTo, CastingVote = written.CastingVote,
                };
                decision.Votes.AddRange(written.Votes.Select(v => new Vote
                {
                    DecisionId = decision.Id,
                    Organisation = target.Need(v.Organisation, $"who voted on {key}"),
                    Choice = target.Need(v.Choice, $"how {v.Organisation} voted on {key}"),
                }));
                decision.VoteCorrections.AddRange(written.VoteCorrections.Select(c => new VoteCorrection
                {
                    DecisionId = decision.Id,
                    At = target.Need(c.At, $"when the vote on {key} was corrected"),
                    By = target.Need(c.By, $"who corrected the vote on {key}"),
                    Was = target.Need(c.Was, $"what was written of the vote on {key}"),
                    Because = target.Need(c.Because, $"why the vote on {key} was corrected"),
                }));
                return decision;
            case EntryKind.Promise:
                return new Promise
                {
                    Key = key, MeetingId = meeting.Id, ItemId = item.Id, Order = order, Text = text, Heading = written.Heading, Exempt = written.Exempt, WithdrawnAt = written.WithdrawnAt,
                    OwnerId = (await target.Find<Person>(written.Owner)).Id,
                    Due = target.Need(written.Due, $"when {key} is due"),
                    State = written.State,
                    ClosedOn = written.ClosedOn,
                    Outcome = written.Outcome,
                };
            default:
                return new Note { Key = key, MeetingId = meeting.Id, ItemId = item.Id, Order = order, Text = text, Heading = written.Heading, Exempt = written.Exempt, WithdrawnAt = written.WithdrawnAt };
        }
    }

    private async Task Read(WrittenAttendance written, Meeting meeting, int order)
    {
        var person = written.Person is null ? null : await target.Find<Person>(written.Person);
        var organisation = person is null ? null : target.Db.Set<Organisation>().Local.FirstOrDefault(o => o.Id == person.OrganisationId) ?? await target.Db.Set<Organisation>().FindAsync([person.OrganisationId]);
        var attendance = new Attendance
        {
            MeetingId = meeting.Id,
            Order = order,
            PersonId = person?.Id,
            Post = target.Need(written.Post ?? person?.Post, $"the post of somebody at {meeting.Key}"),
            Organisation = target.Need(written.Organisation ?? organisation?.Name, $"the organisation of somebody at {meeting.Key}"),
            Capacity = written.Capacity ?? Capacity.Member,
            Votes = written.Votes,
            Partnership = written.Partnership,
            SubstituteFor = written.SubstituteFor,
            JointOnly = written.JointOnly,
            Presence = written.Presence ?? Presence.Expected,
        };
        target.Db.Add(attendance);
        foreach (var declaration in written.Declares)
        {
            target.Db.Add(new Declaration
            {
                MeetingId = meeting.Id,
                AttendanceId = attendance.Id,
                ItemId = declaration.Item is null ? null : (await target.Find<AgendaItem>(declaration.Item)).Id,
                Interest = target.Need(declaration.Interest, $"an interest declared at {meeting.Key}"),
                Withdraws = declaration.Withdraws,
            });
        }
    }

    private async Task Read(WrittenPack written, Meeting meeting)
    {
        var pack = target.Add(new Pack
        {
            Key = target.Need(written.Key, $"the key of a pack of {meeting.Key}"),
            MeetingId = meeting.Id,
            Number = written.Number ?? 0,
            PublishedAt = target.Need(written.PublishedAt, $"when {written.Key} went out"),
            PublicSha256 = target.Need(written.PublicSha256, $"the file of {written.Key}"),
            RestrictedSha256 = target.Need(written.RestrictedSha256, $"the restricted file of {written.Key}"),
        });
        foreach (var sheet in written.Sheets)
        {
            target.Db.Add(new PackSheet
            {
                PackId = pack.Id,
                PaperId = (await target.Find<Paper>(sheet.Paper)).Id,
                FirstPage = target.Need(sheet.FirstPage, $"the first page of {sheet.Paper} in {pack.Key}"),
                Pages = target.Need(sheet.Pages, $"how many pages {sheet.Paper} has in {pack.Key}"),
                Restricted = sheet.Restricted,
                PdfSha256 = target.Need(sheet.PdfSha256, $"the file of {sheet.Paper} in {pack.Key}"),
            });
        }
    }

    /// <summary>An agenda is made before notice is given.</summary>
    private static DateTimeOffset Since(Meeting meeting) => meeting.CalledAt ?? meeting.StartsAt.AddDays(-14);
}
