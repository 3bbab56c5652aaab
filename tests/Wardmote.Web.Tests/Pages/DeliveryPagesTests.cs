using System.Net;
using Wardmote.Partnership.Accounts;

namespace Wardmote.Web.Tests.Pages;

public sealed class DeliveryPagesTests(Site site)
{
    [Fact]
    public async Task Activity_EnteredOnce_StandsInTheLogAndInTheActionThatItDelivers()
    {
        var worker = await site.As(Role.CaseWorker);
        var entered = await worker.PostAsync("/delivery/activities/add",
            ("Form.Kind", "Training"), ("Form.Title", "Door staff"), ("Form.From.Day", "7"), ("Form.From.Month", "6"), ("Form.From.Year", "2018"),
            ("Form.Lead", "Fenbridge Council"), ("Form.Fewest", "18"), ("Form.Of", "56"), ("Form.Who", "door staff"), ("Form.Actions", "2018-19-1.1"));
        Assert.Equal("/delivery/activities/2018-06-07-door-staff", entered.Headers.Location!.ToString());

        Assert.Contains("18 of 56 door staff (32%)", await site.Read("/delivery", Role.Reader));
        var action = await site.Read("/plan/actions/2018-19-1.1", Role.Reader);
        Assert.Contains("1 training session: 18 of 56 door staff (32%)", action);
        Assert.Contains("1 event: 30 landlords", action);
    }

    [Fact]
    public async Task Activity_ReachingMoreThanThereAre_IsAskedWhichIsRight()
    {
        var page = await Text(await (await site.As(Role.Officer)).PostAsync("/delivery/activities/add",
            ("Form.Kind", "Training"), ("Form.Title", "Everybody"), ("Form.From.Day", "7"), ("Form.From.Month", "6"), ("Form.From.Year", "2018"),
            ("Form.Lead", "Fenbridge Council"), ("Form.Fewest", "60"), ("Form.Of", "56"), ("Form.Who", "staff")));
        Assert.Contains("<a href=\"#Form_Of\">60 cannot be reached of 56.</a>", page);
    }

    [Fact]
    public async Task Programme_ShowsWhoTookPartAndWhoDidNotAndWhy()
    {
        var page = await site.Read("/delivery/programmes/play-2018", Role.Reader);
        Assert.Contains("1 performance in 1 school; South School did not take part", page);
        Assert.Contains("Declined: No hall", page);
    }

    [Fact]
    public async Task Message_ThatWentOut_IsSent()
    {
        var officer = await site.As(Role.Officer);
        var planned = await officer.PostAsync("/delivery/messages/add",
            ("Form.Theme", "Spiking"), ("Form.Message", "Watch your drink"), ("Form.Due.Day", "1"), ("Form.Due.Month", "2"), ("Form.Due.Year", "2019"), ("Form.Lead", "Fenbridge Council"));
        var address = planned.Headers.Location!.ToString();
        Assert.Contains("Late", await site.Read(address, Role.Reader));

        await officer.PostAsync(address + "/settle", ("Form.SentOn.Day", "31"), ("Form.SentOn.Month", "1"), ("Form.SentOn.Year", "2019"));
        Assert.Contains("31 January 2019", await site.Read(address, Role.Reader));
    }

    [Fact]
    public async Task Log_OfAYear_IsAReturnAndIsTakenIntoTheLake()
    {
        var officer = await site.As(Role.Officer);
        Assert.Contains("play-2018.south-school", await site.Read("/delivery/evidence/delivery-log-2018-19.csv", Role.Reader));

        Assert.Equal(HttpStatusCode.Found, (await officer.PostAsync("/delivery/evidence", ("year", "2018-19"))).StatusCode);
        Assert.NotEmpty(site.Lake.ImportsOf("delivery-log"));
    }

    private static Task<string> Text(HttpResponseMessage answer) => answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
}
