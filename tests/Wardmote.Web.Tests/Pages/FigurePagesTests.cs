using System.Net;
using Wardmote.Partnership.Accounts;

namespace Wardmote.Web.Tests.Pages;

public sealed class FigurePagesTests(Site site)
{
    [Fact]
    public async Task Figures_Listed_NamesEveryTableAndChartUnderItsTopic()
    {
        var page = await site.Read("/figures");
        Assert.Contains("<a class=\"govuk-link\" href=\"/figures/callouts\">Ambulance callouts for assault, by district</a>", page);
        Assert.Contains("<a class=\"govuk-link\" href=\"/figures/callouts-by-year\">", page);
    }

    [Fact]
    public async Task Figure_AskedAbout_SaysSourcePeriodQuestionAndTheFilesBehindIt()
    {
        var page = await site.Read("/figures/callouts", Role.Analyst);
        Assert.Contains($"href=\"/imports/ambulance-assaults/{site.Second.Id}\">callouts-second.csv</a>", page);
        Assert.Contains("Ambulance trust", page);
        Assert.Contains("rows: district", page);
        Assert.Contains("href=\"/downloads/data/callouts.csv\"", page);
        Assert.Contains("href=\"/assessment/violence#callouts\"", page);
    }

    [Fact]
    public async Task Cells_ToBeTraced_EachLeadToTheirTrace()
    {
        var page = await site.Read("/figures/callouts/trace", Role.LeadOfficer);
        Assert.Contains("href=\"/figures/callouts/trace?row=Fenland&amp;column=2018%2A\"", page);
    }

    [Fact]
    public async Task Cell_Traced_LeadsToItsRowAndColumnOfThePartnersFile()
    {
        var page = await site.Read("/figures/callouts/trace?row=Fenland&column=2017", Role.Analyst);
        Assert.Contains("The cell reads <strong>15</strong>", page);
        Assert.Contains("callouts-second.csv</a>", page);
        Assert.Contains("<li>row 2, column C: 15</li>", page);
    }

    [Theory]
    [InlineData("/figures/nothing")]
    [InlineData("/figures/nothing/trace")]
    [InlineData("/figures/callouts/trace?row=Atlantis&column=2017")]
    [InlineData("/figures/callouts/trace?row=Fenland&column=1066")]
    public async Task Figure_OrCellThatIsNotThere_IsNotFound(string path)
    {
        var answer = await (await site.As(Role.Analyst)).Client.GetAsync(path, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }
}
