using System.Net;
using Wardmote.Partnership.Accounts;

namespace Wardmote.Web.Tests.Pages;

public sealed class PriorityPagesTests(Site site)
{
    private static readonly string[] Criteria = ["people", "community", "organisations", "likelihood", "trend", "position", "confidence"];

    [Fact]
    public async Task Priority_ProposedAndAgreed_ShowsBothStepsWithTheirReasons()
    {
        var officer = await site.As(Role.Officer);
        var added = await officer.PostAsync("/priorities/add", ("Form.Title", "Safer river path"), ("Form.Words", "Lights\r\nCameras"), ("Form.Reason", "Asked for by residents"));
        Assert.Equal("/priorities/safer-river-path", added.Headers.Location!.ToString());

        var agreed = await officer.PostAsync(
            "/priorities/safer-river-path/decide", ("Form.Kind", "Agreed"), ("Form.On.Day", "1"), ("Form.On.Month", "4"), ("Form.On.Year", "2099"), ("Form.Reason", "For one year"));
        Assert.Equal(HttpStatusCode.Found, agreed.StatusCode);

        var page = await site.Read("/priorities/safer-river-path", Role.Reader);
        Assert.Contains("Asked for by residents", page);
        Assert.Contains("<strong>Agreed</strong> on 1 April 2099: For one year", page);
        Assert.Contains("<li>Cameras</li>", page);
        Assert.DoesNotContain("/decide", page);
    }

    [Fact]
    public async Task Priority_DischargedWithoutAReason_IsAskedForIt()
    {
        var page = await Text(await (await site.As(Role.Officer)).PostAsync(
            "/priorities/violence/decide", ("Form.Kind", "Discharged"), ("Form.On.Day", "1"), ("Form.On.Month", "4"), ("Form.On.Year", "2019")));
        Assert.Contains("<a href=\"#Form_Reason\">Enter the reason</a>", page);
    }

    [Fact]
    public async Task Recommendation_Rejected_KeepsItsReasonAndTheWordsThatWereAnswered()
    {
        var chair = await site.As(Role.Chair);
        const string answer = "/priorities/recommendations/callouts-agree/answer";
        Assert.Contains("Enter why it is rejected", await Text(await chair.PostAsync(answer, ("Form.Answer", "Rejected"))));

        await chair.PostAsync(answer, ("Form.Answer", "Rejected"), ("Form.Reason", "The trust watches them"));
        await (await site.As(Role.Officer)).PostAsync("/priorities/recommendations");
        var page = await site.Read("/priorities/recommendations/callouts-agree", Role.Reader);
        Assert.Contains("The trust watches them", page);
        Assert.Contains("Agree that callouts are watched.", page);
        Assert.Contains("/figures/callouts", page);
    }

    [Fact]
    public async Task Score_WithoutAnything_IsAskedForEveryCriterion()
    {
        var page = await Text(await (await site.As(Role.BoardMember)).PostAsync("/priorities/scoring/round/thefts", ("Form.Reasons", "")));
        Assert.Contains("<a href=\"#Form_Answers_people_\">Choose a score for “Harm to people”</a>", WebUtility.HtmlDecode(page));
        Assert.Equal(Criteria.Length, page.Split("<a href=\"#Form_Answers_").Length - 1);
    }

    [Fact]
    public async Task Scores_OfOthers_AreShownToAMemberOnceTheyHaveScoredEverything()
    {
        var member = await site.As(Role.BoardMember);
        Assert.DoesNotContain("Rare and grave", await site.Read("/priorities/scoring/round", Role.BoardMember));
        Assert.Contains("callouts-by-year", await site.Read(SitePages.Scored, Role.BoardMember));

        (string, string)[] sheet = [.. Criteria.Select(criterion => ($"Form.Answers[{criterion}]", "2")), ("Form.Reasons", "Many small losses")];
        Assert.Equal(HttpStatusCode.Found, (await member.PostAsync("/priorities/scoring/round/thefts", sheet)).StatusCode);

        var page = await site.Read("/priorities/scoring/round", Role.BoardMember);
        Assert.Contains("Rare and grave", page);
        Assert.Contains("Many small losses", page);
        Assert.DoesNotContain("Many small losses", await site.Read("/priorities/scoring/round", Role.Reader));
    }

    [Fact]
    public async Task Aim_SaidToBeServed_ShowsWhatServesItOnBothSides()
    {
        await (await site.As(Role.Officer)).PostAsync("/priorities/aims/police-plan-2/serve", ("Form.Priorities", "violence"), ("Form.Actions", "2018-19-1.1"), ("Form.Response", ""));
        Assert.Contains("/plan/actions/2018-19-1.1", await site.Read("/priorities/aims/police-plan-2", Role.Reader));
        Assert.Contains("/priorities/aims/police-plan-2", await site.Read("/priorities/violence", Role.Reader));
        Assert.Contains("Served by 1 priority and 1 action", await site.Read("/priorities/strategies", Role.Reader));
    }

    private static Task<string> Text(HttpResponseMessage answer) => answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
}
