using System.Net;
using Wardmote.Partnership.Accounts;

namespace Wardmote.Web.Tests.Pages;

/// <summary>The pages about meetings, as each role sees them.</summary>
public sealed class MeetingPagesTests(Site site)
{
    private static readonly string Meeting = "/meetings/" + SomeMeeting.Key;

    private static readonly Role[] Everybody = [.. Roles.All];

    /// <summary>A page, and who may open it.</summary>
    public static TheoryData<string, Role[]> Pages => new()
    {
        { "/meetings", Everybody },
        { "/meetings/rules", Everybody },
        { "/meetings/promises", Everybody },
        { $"/meetings/promises/{SomeMeeting.Promise}", Everybody },
        { "/calendar", Everybody },
        { Meeting, Everybody },
        { Meeting + "/minutes", Everybody },
        { Meeting + "/minutes.docx", Everybody },
        { Meeting + "/declare", [Role.Officer, Role.Chair, Role.BoardMember] },
        { Meeting + "/write", [Role.Officer, Role.Chair] },
        { Meeting + "/people", [Role.Officer, Role.Chair] },
        { Meeting + "/people/add", [Role.Officer, Role.Chair] },
        { Meeting + "/agree", [Role.Officer, Role.Chair] },
        { $"/meetings/items/{SomeMeeting.Item}/write", [Role.Officer, Role.Chair] },
        { $"/meetings/entries/{SomeMeeting.Promise}/change", [Role.Officer, Role.Chair] },
        { "/meetings/add", [Role.Officer] },
        { Meeting + "/change", [Role.Officer] },
        { Meeting + "/agenda", [Role.Officer] },
        { Meeting + "/items/add", [Role.Officer] },
        { Meeting + "/call", [Role.Officer] },
        { Meeting + "/cancel", [Role.Officer] },
        { Meeting + "/pack", [Role.Officer] },
        { $"/meetings/items/{SomeMeeting.Item}/change", [Role.Officer] },
        { $"/meetings/items/{SomeMeeting.Item}/papers/add", [Role.Officer] },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_OpenedByEachRole_IsThereForThoseWhoMayAndRefusedToOthers(string page, Role[] who)
    {
        foreach (var role in Roles.All)
        {
            var answer = await (await site.As(role)).Client.GetAsync(page, TestContext.Current.CancellationToken);
            Assert.True(answer.StatusCode == (who.Contains(role) ? HttpStatusCode.OK : HttpStatusCode.Forbidden), $"{page} answers {role} with {(int)answer.StatusCode}");
        }
    }

    /// <summary>Their address was once taken for that of a pack as well.</summary>
    [Fact]
    public async Task Minutes_AskedForAsPdf_AreOne()
    {
        var answer = await (await site.As(Role.Reader)).Client.GetAsync(Meeting + "/minutes.pdf", TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.StartsWith("%PDF-", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_OpenedWithoutSigningIn_ShowsNothingOfAMeetingThatIsNotPublished(string page, Role[] who)
    {
        Assert.NotEmpty(who);
        var answer = await site.Client.GetAsync(page, TestContext.Current.CancellationToken);
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.DoesNotContain(SomeMeeting.Key, text);
        Assert.DoesNotContain("Rural crime", text);
        Assert.Contains(answer.StatusCode, page == "/meetings" ? [HttpStatusCode.OK] : new[] { HttpStatusCode.Found, HttpStatusCode.NotFound });
    }

    [Fact]
    public async Task Meeting_Read_ShowsItsNumberedAgendaQuorumPeopleAndWhatEarlierOnesLeft()
    {
        var page = await site.Read(Meeting, Role.Reader);
        Assert.Contains("Tuesday 5 March 2019, 11:15am to 1:15pm", page);
        Assert.Contains("Item 1: </span>Introductions and apologies", page);
        Assert.Contains("Late business, taken because: It cannot wait", page);
        Assert.Contains("1 of 1 organisations with a vote is here; 1 is needed. The meeting can decide.", page);
        Assert.Contains("Owns a farm", page);
        Assert.DoesNotContain("What you can do", page);
    }

    [Fact]
    public async Task Minutes_InDraft_AreReadByMembersAndSaySo()
    {
        var page = await site.Read(Meeting + "/minutes", Role.Reader);
        Assert.Contains("Draft: no meeting has agreed them yet.", page);
        Assert.Contains("<strong>Decided:</strong> Machines are marked at two fairs.", page);
        Assert.Contains("<strong>Action:</strong> Send the board a list of farms that mark their machines. Lead officer, Fenbridge Council, by 1 April 2019.", page);
    }

    [Fact]
    public async Task Agenda_MovedAndCalled_KeepsItsNumbersAndLettersWhatIsAdded()
    {
        var desk = await MeetingDesk.AddAsync(site);
        await desk.AddItemAsync("Burglary");
        await desk.AddItemAsync("Fly-tipping");
        var agenda = desk.Path + "/agenda";
        MeetingDesk.Went(await desk.Post($"{agenda}?handler=Move", ("item", $"{desk.Key}.fly-tipping"), ("up", "True")));
        var before = await site.Read(agenda, Role.Officer);
        Assert.True(before.IndexOf("Fly-tipping", StringComparison.Ordinal) < before.IndexOf("Burglary", StringComparison.Ordinal));

        await desk.CallAsync();
        await desk.AddItemAsync("Arson");
        var after = await site.Read(desk.Path, Role.Reader);
        Assert.Matches("Item (\\d+): </span>Burglary(.|\\n)*Item \\1A: </span>Arson", after);
        Assert.Contains("so the numbers stand", await site.Read(agenda, Role.Officer));
        MeetingDesk.Went(await desk.Post($"{agenda}?handler=Withdraw", ("item", $"{desk.Key}.burglary")));
        Assert.Contains("Burglary (withdrawn)", await site.Read(desk.Path, Role.Reader));
    }

    [Fact]
    public async Task Meeting_AddedWithoutAnything_IsAskedForEachField()
    {
        var page = await (await (await site.As(Role.Officer)).PostAsync("/meetings/add", ("Form.Starts", "soon"))).Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains("<a href=\"#Form_Group\">Choose which group meets</a>", page);
        Assert.Contains("<a href=\"#Form_Date\">Enter the day of the meeting</a>", page);
        Assert.Contains("<a href=\"#Form_Starts\">When it starts must be a time, such as 11:15am</a>", page);
    }

    [Fact]
    public async Task LateBusiness_WithoutAReason_IsRefused()
    {
        var answer = await (await site.As(Role.Officer)).PostAsync(Meeting + "/items/add", ("Form.Title", "Late"), ("Form.Kind", "Decision"));
        Assert.Contains("Enter why the chair takes it all the same", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Apologies_SentByAMember_AreOnTheListAndLeaveTheMeetingWithoutQuorum()
    {
        var desk = await MeetingDesk.AddAsync(site);
        var member = await site.As(Role.BoardMember);
        MeetingDesk.Went(await member.PostAsync($"{desk.Path}?handler=Apologies", await site.Read(desk.Path, Role.BoardMember)));
        var page = await site.Read(desk.Path, Role.Reader);
        Assert.Contains("Apologies", page);
        Assert.Contains("0 of 1 organisations with a vote are here; 1 is needed. The meeting cannot decide.", page);

        var refused = await desk.WriteAsync("declarations-of-interest", "decision", "We agreed.");
        Assert.Contains("The meeting cannot decide. Enter who is here, or write a note", await refused.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Interest_OfSomebodyElse_CannotBeDeclaredByAMember()
    {
        var page = await site.Read(Meeting + "/declare", Role.BoardMember);
        Assert.Single(System.Text.RegularExpressions.Regex.Matches(page[..page.IndexOf("Form_Item", StringComparison.Ordinal)], "<option "));
    }
}
