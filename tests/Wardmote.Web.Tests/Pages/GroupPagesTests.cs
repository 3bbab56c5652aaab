using System.Net;
using Wardmote.Partnership.Accounts;

namespace Wardmote.Web.Tests.Pages;

/// <summary>Groups, elections, terms of reference and referrals, from forms to what members read.</summary>
public sealed class GroupPagesTests(Site site)
{
    [Fact]
    public async Task Group_WithAnElectionAndTerms_ShowsThemWithTheirMeeting()
    {
        var officer = await site.As(Role.Officer);
        (string, string)[] day = [("Form.On.Day", "5"), ("Form.On.Month", "3"), ("Form.On.Year", "2019")];
        var elected = await officer.PostAsync("/partners/groups/board/elect", [("Form.Office", "ViceChair"), ("Form.Person", "board-member"), ("Form.Meeting", SomeMeeting.Key), .. day]);
        Assert.Equal("/partners/groups/board", elected.Headers.Location!.ToString());
        var agreed = await officer.PostAsync("/partners/groups/board/terms/add", ("Form.Text", "Each organisation has one vote."), ("Form.From.Day", "6"), ("Form.From.Month", "3"), ("Form.From.Year", "2019"), ("Form.Meeting", SomeMeeting.Key));
        Assert.Equal(HttpStatusCode.Found, agreed.StatusCode);

        var page = await site.Read("/partners/groups/board", Role.Reader);
        Assert.Contains("Vice-chair: Board member, Fenbridge Council, elected on 5 March 2019", page);
        Assert.Contains($"by the <a class=\"govuk-link\" href=\"/meetings/{SomeMeeting.Key}\">Board, 5 March 2019</a>", page);
        Assert.Contains("in force from 6 March 2019, agreed by the Board, 5 March 2019", page);
        Assert.DoesNotContain("/partners/groups/board/elect", page);
        Assert.Contains("<a class=\"govuk-link\" href=\"/partners/groups/board/elect\">Record an election</a>", await site.Read("/partners/groups/board", Role.Officer));
    }

    [Fact]
    public async Task Election_OfSomebodyWithoutASeat_IsNotFound()
    {
        var refused = await (await site.As(Role.Officer)).PostAsync("/partners/groups/board/elect", ("Form.Office", "Chair"), ("Form.Person", "analyst"), ("Form.On.Day", "5"), ("Form.On.Month", "3"), ("Form.On.Year", "2019"));
        Assert.Equal(HttpStatusCode.NotFound, refused.StatusCode);
    }

    [Fact]
    public async Task Referral_RecordedAndAnswered_IsReadByMembers()
    {
        var officer = await site.As(Role.Officer);
        await officer.PostAsync("/partners/groups/add", ("Form.Name", "Coordination of referrals"), ("Form.Kind", "TaskAndCoordination"));
        (string, string)[] day = [("Form.On.Day", "1"), ("Form.On.Month", "4"), ("Form.On.Year", "2019")];
        var to = await officer.PostAsync("/partners/referrals/add", [("Form.From", "board"), ("Form.To", "coordination-of-referrals"), ("Form.Title", "Bins set alight"), ("Form.Because", "Three partners must act."), .. day]);
        var address = to.Headers.Location!.ToString();
        Assert.Contains("has not answered yet", await site.Read(address, Role.Reader));
        Assert.Equal(HttpStatusCode.Found, (await officer.PostAsync(address + "/answer", [("Form.Answer", "Bins are locked at night."), .. day])).StatusCode);

        Assert.Contains("Bins are locked at night.", await site.Read(address, Role.Reader));
        Assert.Contains("Answered on 1 April 2019", await site.Read("/partners/referrals", Role.Reader));
    }
}
