using System.Globalization;
using Wardmote.Analysis.Periods;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Database;
using Wardmote.Partnership.Delivery;
using Wardmote.Partnership.Exchange;

namespace Wardmote.Tests.Partnership.Delivery;

public sealed class DeliveryReturnTests(SqliteTestDatabase database) : IClassFixture<SqliteTestDatabase>
{
    private static readonly FinancialYear Year = new(2018);

    [Fact]
    public async Task Write_TheDemonstrationsLog_GivesTheReturnThatIsCommitted()
    {
        var partnership = new SafetyPartnership { Key = "demonstration", Name = "Demonstration", ShortName = "Demonstration", Area = "Demonstration" };
        var actor = Actor.Program(partnership.Id);
        await using var db = database.Store.Open(actor);
        db.Add(partnership);
        await ExchangeFolder.ImportAsync(db, Repository.Folder("samples/south-cambridgeshire/partnership"), TestContext.Current.CancellationToken);
        var log = await new DeliveryService(db, actor, TimeProvider.System).ReadAsync();

        Assert.Equal([Year], DeliveryReturn.Years(log));
        Assert.Equal(File.ReadAllText(Repository.Folder("samples/south-cambridgeshire/returns/delivery-log-2018-19.csv")), DeliveryReturn.Write(log, Year));
    }

    [Fact]
    public void Write_ANumberThatGrows_SendsTheNewestAlone()
    {
        var log = Log(Trained("2018-06-30", 90), Trained("2019-01-31", 180), Trained("2018-12-31", 150));

        Assert.Equal(["180"], Column(DeliveryReturn.Write(log, Year), "Reached at least"));
    }

    [Fact]
    public void Write_WordsWithCommasAndQuotes_KeepsThemInTheirCells()
    {
        var activity = Trained("2019-01-31", 180);
        activity.Title = "A \"safer\" week, and\nmore";

        Assert.Contains("\"A \"\"safer\"\" week, and\nmore\"", DeliveryReturn.Write(Log(activity), Year), StringComparison.Ordinal);
    }

    private static DeliveryLog Log(params Activity[] activities) => new() { Programmes = [], Communications = [], Activities = activities };

    private static Activity Trained(string until, int number) => new()
    {
        Key = "trained-" + until, Kind = ActivityKind.Training, Title = "Online module", From = new(2018, 4, 1),
        Until = DateOnly.ParseExact(until, "yyyy-MM-dd", CultureInfo.InvariantCulture), Lead = "Council", Reach = new Reach(number, number, "staff", 562), IsRunningTotal = true,
    };

    private static IEnumerable<string> Column(string csv, string heading)
    {
        var rows = csv.TrimEnd('\n').Split('\n').Select(row => row.Split(',')).ToList();
        return rows.Skip(1).Select(row => row[Array.IndexOf(rows[0], heading)]);
    }
}
