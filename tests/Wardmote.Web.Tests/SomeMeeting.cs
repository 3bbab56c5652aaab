using Microsoft.Extensions.DependencyInjection;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Meetings;
using Wardmote.Web.Accounts;

namespace Wardmote.Web.Tests;

/// <summary>A meeting of the board that is over, with minutes in draft, as the pages about meetings need one.</summary>
internal static class SomeMeeting
{
    public const string Key = "2019-03-05-board";

    public const string Item = Key + ".rural-crime";

    public const string Promise = Key + ".3.2";

    public const string Decision = Key + ".3.3";

    public static async Task AddAsync(IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentActor>().Actor = Actor.Program(services.GetRequiredService<HomePartnership>().Id);
        var (meetings, minutes, people) = (scope.ServiceProvider.GetRequiredService<MeetingService>(), scope.ServiceProvider.GetRequiredService<MinuteService>(), scope.ServiceProvider.GetRequiredService<AttendanceService>());
        await meetings.AddAsync(new MeetingEntry
        {
            Group = "board", Title = "Board", Date = new DateOnly(2019, 3, 5), Starts = new TimeOnly(11, 15), Ends = new TimeOnly(13, 15), Place = "Town hall",
            Contact = "Officer, Fenbridge Council", JointWith = "Fenshire Partnership", JointSession = "A joint briefing follows.",
        });
        await meetings.AddItemAsync((await meetings.FindAsync(Key))!, new ItemEntry
        {
            Title = "Rural crime", Kind = AgendaItemKind.Decision, Section = "Looking ahead", Lead = "Chair", Points = "Hear what is planned\nAgree how to go on", Minutes = 20, LateBecause = "It cannot wait",
        });
        var meeting = (await meetings.FindAsync(Key))!;
        await people.SetAsync(meeting, meeting.People.ToDictionary(p => p.Id, _ => Presence.Present));
        await people.DeclareAsync(meeting, meeting.People[0].Id, null, "Owns a farm", withdraws: false);
        var item = meeting.Items.First(i => i.Key == Item);
        await WriteAsync(EntryKind.Note, "Thefts of machines have risen.");
        await WriteAsync(EntryKind.Promise, "Send the board a list of farms that mark their machines.");
        await WriteAsync(EntryKind.Decision, "Machines are marked at two fairs.");

        async Task WriteAsync(EntryKind kind, string text)
        {
            var open = (await meetings.FindAsync(Key))!;
            await minutes.AddAsync(open, open.Items.First(i => i.Key == item.Key), new EntryDraft { Kind = kind, Text = text, Owner = "lead-officer", Due = new DateOnly(2019, 4, 1) });
        }
    }
}
