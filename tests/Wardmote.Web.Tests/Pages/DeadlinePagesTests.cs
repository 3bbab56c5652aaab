using System.Net;
using Wardmote.Partnership.Accounts;

namespace Wardmote.Web.Tests.Pages;

public sealed class DeadlinePagesTests(Site site)
{
    [Fact]
    public async Task Deadlines_OfALeadOfficer_AreTheirMilestonesAndNotTheOfficersReminders()
    {
        var page = await site.Read("/deadlines", Role.LeadOfficer);
        Assert.Contains("1.1 Pub watch: It is looked at again", page);
        Assert.DoesNotContain("Look at the radios again", page);
    }

    [Fact]
    public async Task Home_OfAMember_SaysWhatWaitsForThem_AndOfAVisitorNothing()
    {
        Assert.Matches("<a class=\"govuk-link\" href=\"/deadlines\">Your deadlines</a>: [^<]*of yours", await site.Read("/", Role.Officer));
        Assert.DoesNotContain("Your deadlines", await site.Read("/"));
    }

    [Fact]
    public async Task Deadlines_OfEverybody_NameTheLawBehindADutyAndLeaveOutWhatDoesNotBind()
    {
        var page = await site.Read("/deadlines?of=all", Role.Reader);
        Assert.Contains("Law: Crime and Disorder Act 1998, section 17A", page);
        Assert.Contains("Look at the radios again", page);
        Assert.DoesNotContain("Hold a public meeting", page);
    }

    [Fact]
    public async Task Duty_Done_SaysWhenAndHow()
    {
        const string duty = "/deadlines/duties/scrutiny.2019-03-31";
        var officer = await site.As(Role.Officer);
        Assert.Contains("<a href=\"#Form_How\">", await Text(await officer.PostAsync(duty + "/done", Day("Form.On", "12", "3", "2019"))));

        Assert.Equal(HttpStatusCode.Found, (await officer.PostAsync(duty + "/done", [.. Day("Form.On", "12", "3", "2019"), ("Form.How", "The committee met")])).StatusCode);
        Assert.Contains("12 March 2019. The committee met", await site.Read(duty, Role.Reader));
    }

    [Fact]
    public async Task Duty_OnADayOnWhichItIsNotDue_IsNotFound()
    {
        var answer = await (await site.As(Role.Officer)).Client.GetAsync("/deadlines/duties/scrutiny.2019-03-30", TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task Reminder_ThatComesAgain_IsDoneByWhoSeesToItAndIsDueAnew()
    {
        var officer = await site.As(Role.Officer);
        var added = await officer.PostAsync("/deadlines/add", [("Form.Title", "Bid for the grant"), .. Day("Form.Due", "30", "6", "2019"), ("Form.Person", "analyst"), ("Form.EveryMonths", "12")]);
        Assert.Equal("/deadlines/2019-06-bid-for-the-grant", added.Headers.Location!.ToString());

        const string done = "/deadlines/2019-06-bid-for-the-grant/done";
        Assert.Equal(HttpStatusCode.Forbidden, (await (await site.As(Role.LeadOfficer)).PostAsync(done, Day("Form.On", "1", "6", "2019"))).StatusCode);
        await (await site.As(Role.Analyst)).PostAsync(done, Day("Form.On", "1", "6", "2019"));
        Assert.Contains("30 June 2020", await site.Read("/deadlines/2020-06-bid-for-the-grant", Role.Reader));
    }

    private static (string, string)[] Day(string field, string day, string month, string year) => [($"{field}.Day", day), ($"{field}.Month", month), ($"{field}.Year", year)];

    private static Task<string> Text(HttpResponseMessage answer) => answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
}
