using Wardmote.Analysis.Periods;
using Wardmote.Partnership.Accounts;
using Wardmote.Web.Tests.Pages;

namespace Wardmote.Web.Tests.Journeys;

/// <summary>A partnership's year in Chromium: what comes in as a return goes out as minutes, and nobody types a fact twice.</summary>
public sealed class YearTests(Browser browser)
{
    private const string Return = "District,2016,2017,2018*\nFenland,12,25,13\nHuntingdonshire,20,18,16\n\n\"*2018 does not include December\"\n";

    private static readonly DateOnly Today = DateOnly.FromDateTime(DateTime.UtcNow);

    [Fact]
    public async Task Year_FromAReturnToMattersArising_IsOneChain()
    {
        await using var site = new Site();
        await site.InitializeAsync();
        await using var officer = await Walker.SignInAsync(browser, site.Address, Role.Officer);

        await TakeInAReturn(site);
        var first = await AddMeeting(officer, Today.AddDays(14));
        await Decide(officer, first);
        await Accept(officer);
        await Score(site, officer);
        await Agree(officer);
        var action = await Plan(officer);
        await Report(site, action);
        var award = await Fund(officer);
        var next = await AddMeeting(officer, Today.AddDays(42));
        await Publish(site, officer, next);
        await AgreeMinutes(site, officer, first, next);
        await FollowTheChain(officer, award);
    }

    /// <summary>The analyst sends the trust's file; the sentence in the assessment is another at once.</summary>
    private async Task TakeInAReturn(Site site)
    {
        await using var analyst = await Walker.SignInAsync(browser, site.Address, Role.Analyst);
        await analyst.GoAsync("/assessment/violence");
        await analyst.ReadsAsync("In 2017 there were 15 callouts in Fenland");
        await analyst.GoAsync("/imports");
        await analyst.FollowAsync("Send a return");
        await analyst.SendAsync("The partner’s file", "callouts-2018.csv", Return);
        await analyst.SelectAsync("Which dataset is it?", "Ambulance");
        await analyst.PressAsync("Look at the file");
        await analyst.ReadsAsync("Fenland, 2017 15 25");
        await analyst.PressAsync("Take it in");
        await analyst.ReadsAsync("callouts-2018.csv");
        await analyst.GoAsync("/assessment/violence");
        await analyst.ReadsAsync("In 2017 there were 25 callouts in Fenland");
    }

    private static async Task<string> AddMeeting(Walker officer, DateOnly day)
    {
        await officer.GoAsync("/meetings/add");
        await officer.SelectAsync("Which group meets?", "Board");
        await officer.FillAsync("What is the meeting called?", "Board");
        await officer.DateAsync("The day of the meeting", day);
        await officer.FillAsync("When does it start?", "10am");
        await officer.FillAsync("When does it end?", "12pm");
        await officer.FillAsync("Where?", "Town hall");
        await officer.PressAsync("Add the meeting");
        return officer.Here.Split('/')[2];
    }

    /// <summary>The board accepts the recommendation, and somebody promises something.</summary>
    private static async Task Decide(Walker officer, string meeting)
    {
        await officer.GoAsync($"/meetings/{meeting}/items/add");
        await officer.FillAsync("What is it about?", "Callouts");
        await officer.ChooseAsync("What is the meeting asked for?", "For decision");
        await officer.PressAsync("Add the item");
        await officer.GoAsync($"/meetings/{meeting}/call");
        await officer.PressAsync("Give notice");
        await officer.GoAsync($"/meetings/{meeting}/people");
        await officer.PressAsync("Everybody who is expected is here");
        await officer.GoAsync($"/meetings/items/{meeting}.callouts/write?kind=decision");
        await officer.FillAsync("What was decided", "Callouts are watched, and £800 of the pooled fund goes to street wardens.");
        await officer.PressAsync("Save the decision");
        await officer.GoAsync($"/meetings/items/{meeting}.callouts/write?kind=promise");
        await officer.FillAsync("What was promised", "Ask the trust for December.");
        await officer.SelectAsync("Who promised it?", "Fenbridge Council: Lead officer");
        await officer.DateAsync("By which day?", Today.AddDays(60));
        await officer.PressAsync("Save the");
    }

    private static async Task Accept(Walker officer)
    {
        await officer.GoAsync("/priorities/recommendations/callouts-agree/answer");
        await officer.ChooseAsync("Answer", "Accepted");
        await officer.SelectAsync("Decision of the meeting", "Callouts are watched");
        await officer.PressAsync("Save the answer");
        await officer.ReadsAsync("Accepted");
    }

    /// <summary>The officer begins a round, a member scores it with the evidence beside the form, and it is proposed.</summary>
    private async Task Score(Site site, Walker officer)
    {
        await officer.GoAsync("/priorities/scoring/add");
        await officer.FillAsync("What is the round called?", "For next year");
        await officer.DateAsync("First day", Today);
        await officer.DateAsync("Last day", Today.AddDays(30));
        await officer.FillAsync("What might become a priority?", "Street violence\nLoose dogs");
        await officer.PressAsync("Begin the round");
        var round = officer.Key;
        await officer.FollowAsync("Change its words and evidence");
        await officer.ChooseAsync("Tables and charts to look at first", "Table 1");
        await officer.PressAsync("Save");

        await using var member = await Walker.SignInAsync(browser, site.Address, Role.BoardMember);
        await member.GoAsync($"/priorities/scoring/{round}");
        await member.FollowAsync("Score it");
        await member.ReadsAsync("Ambulance callouts for assault, by district");
        await Weigh(member, "4", "Callouts have risen.");
        await Weigh(member, "1", "Two in a year.");
        await member.ReadsAsync("Street violence 100.0");

        await officer.GoAsync($"/priorities/scoring/{round}");
        await officer.FollowAsync("Propose it as a priority");
        await officer.FillAsync("Why is it proposed?", "Scored highest");
        await officer.PressAsync("Propose it");
        Assert.Equal("street-violence", officer.Key);
    }

    /// <summary>One candidate; the next is shown when it is saved.</summary>
    private static async Task Weigh(Walker member, string score, string reasons)
    {
        foreach (var criterion in (string[])["Harm to people", "Harm to the community", "Harm to organisations", "Likelihood", "Trend", "The partnership's position", "Confidence"])
        {
            await member.ChooseAsync(criterion, score);
        }

        await member.FillAsync("Your reasons", reasons);
        await member.PressAsync("Save");
    }

    private static async Task Agree(Walker officer)
    {
        await officer.GoAsync("/priorities/street-violence/decide");
        await officer.ChooseAsync("What was decided?", "Agreed");
        await officer.SelectAsync("Decision of the meeting", "Callouts are watched");
        await officer.PressAsync("Save");
        await officer.ReadsAsync("Agreed since");
    }

    private static async Task<string> Plan(Walker officer)
    {
        var year = FinancialYear.Containing(Today);
        await officer.GoAsync("/plan/add");
        await officer.FillAsync("What is the plan called?", "Plan of this year");
        await officer.DateAsync("First day", year.Period.Start);
        await officer.DateAsync("Last day", year.Period.End);
        await officer.ChooseAsync("State", "Agreed");
        await officer.PressAsync("Begin the plan");
        await officer.GoAsync($"{officer.Here}/actions/add");
        await officer.FillAsync("What is it called?", "Street wardens");
        await officer.ChooseAsync("Which priority is it numbered under?", "2");
        await officer.ChooseAsync("Who leads?", "Fenbridge Council: Lead officer");
        await officer.PressAsync("Add the action");
        return officer.Key;
    }

    private async Task Report(Site site, string action)
    {
        await using var lead = await Walker.SignInAsync(browser, site.Address, Role.LeadOfficer);
        var plan = action[..action.LastIndexOf('-')];
        await lead.GoAsync($"/plan/{plan}/progress");
        await lead.FillAsync("What was done in quarter", "Two wardens walk at weekends.");
        await lead.PressAsync("Save the report");
        await lead.GoAsync($"/plan/{plan}/report");
        await lead.ReadsAsync("Two wardens walk at weekends.");
    }

    private static async Task<string> Fund(Walker officer)
    {
        await officer.GoAsync("/fund/receive");
        await officer.SelectAsync("Source", "Pooled fund");
        await officer.ChooseAsync("What kind of money is it?", "A partner or funder gave it");
        await officer.FillAsync("Amount", "2000");
        await officer.DateAsync("Date", Today);
        await officer.FillAsync("What for", "Contributions");
        await officer.PressAsync("Record it");
        await officer.GoAsync("/fund/decisions/add");
        await officer.DateAsync("Date of the decision", Today);
        await officer.FillAsync("What was decided?", "£800 for street wardens");
        await officer.FillAsync("Up to how much?", "800");
        await officer.SelectAsync("Decision in the minutes", "Callouts are watched");
        await officer.PressAsync("Record the decision");
        await officer.GoAsync("/fund/awards/add");
        await officer.FillAsync("What is the award for?", "Wardens’ pay");
        await officer.FillAsync("Spent by", "Fenbridge Council");
        await officer.ChooseAsync("Actions of the plan that it pays for", "2.1 Street wardens");
        await officer.SelectAsync("Source", "Pooled fund");
        await officer.SelectAsync("Who decided it?", "£800 for street wardens");
        await officer.FillAsync("Amount", "800");
        await officer.DateAsync("Date", Today);
        await officer.FillAsync("What for", "Wardens");
        await officer.PressAsync("Make the award");
        var award = officer.Key;
        await officer.FollowAsync("Record spending");
        await officer.FillAsync("Amount", "300");
        await officer.DateAsync("Date", Today);
        await officer.FillAsync("What for", "First month");
        await officer.PressAsync("Record the spending");
        await officer.GoAsync($"/fund/awards/{award}");
        await officer.ReadsAsync("Left £500");
        return award;
    }

    /// <summary>The next meeting brings up by itself what was promised, and its pack prints plan, money and promises without a word typed.</summary>
    private static async Task Publish(Site site, Walker officer, string meeting)
    {
        await officer.GoAsync($"/meetings/{meeting}");
        await officer.ReadsAsync("Ask the trust for December.");
        await officer.GoAsync($"/meetings/{meeting}/items/add");
        await officer.FillAsync("What is it about?", "How it stands");
        await officer.ChooseAsync("What is the meeting asked for?", "For information");
        await officer.PressAsync("Add the item");
        foreach (var paper in (string[])["Action plan, progress by priority", "Budget review"])
        {
            await officer.GoAsync($"/meetings/items/{meeting}.how-it-stands/papers/add");
            await officer.ChooseAsync("Which paper?", paper);
            await officer.ChooseAsync("Is it not for publication?", "No");
            await officer.PressAsync("Add the paper");
        }

        await officer.GoAsync($"/meetings/{meeting}/call");
        await officer.PressAsync("Give notice");
        await officer.GoAsync($"/meetings/{meeting}/pack");
        await officer.PressAsync("Publish the pack");
        var pack = string.Join(' ', await MeetingDesk.PagesOf(site.Client, $"/meetings/{meeting}/pack.pdf"));
        Assert.Contains("Two wardens walk at weekends.", pack);
        Assert.Contains("Wardens’ pay", pack);
        Assert.Contains("Ask the trust for December.", pack);
    }

    private static async Task AgreeMinutes(Site site, Walker officer, string meeting, string next)
    {
        await officer.GoAsync($"/meetings/{next}/people");
        await officer.PressAsync("Everybody who is expected is here");
        await officer.GoAsync($"/meetings/{meeting}/agree");
        await officer.ChooseAsync("Which meeting agreed them?", "");
        await officer.PressAsync("Agree the minutes");
        await officer.GoAsync($"/meetings/{meeting}/minutes");
        await officer.PressAsync("Publish the minutes");
        Assert.Contains("Callouts are watched", await site.Read($"/meetings/{meeting}/minutes"));
    }

    /// <summary>From a pound back to the number that it began with, and to the minute that allowed it.</summary>
    private static async Task FollowTheChain(Walker officer, string award)
    {
        await officer.GoAsync($"/chain/award/{award}");
        await officer.ReadsAsync("Street wardens");
        await officer.ReadsAsync("Street violence");
        await officer.ReadsAsync("Callouts are watched");
        await officer.ReadsAsync("Ambulance callouts for assault");
        await officer.GoAsync("/chain/exhibit/callouts");
        await officer.ReadsAsync("rests on dataset Ambulance");
        await officer.ReadsAsync("Street violence");
        await officer.ReadsAsync("Wardens’ pay");
    }
}
