using Wardmote.Evidence.Imports;

namespace Wardmote.Tests.Evidence.Imports;

/// <summary>Files of data.police.uk: many forces, many months, known by their headings and names.</summary>
public sealed class PoliceDataTests : IDisposable
{
    private const string Gwynedd = "North Wales Police";

    private readonly ImportingTable importing = new();

    [Theory]
    [InlineData(PoliceData.StreetHeader, "street-crime")]
    [InlineData(PoliceData.OutcomeHeader, "street-outcomes")]
    [InlineData(PoliceData.SearchHeader, "stop-and-search")]
    public void File_OfAKnownHeader_IsRecognised(string header, string dataset) =>
        Assert.Equal(dataset, new Recognition(ImportingTable.Catalog).DatasetOf(importing.File("file.csv", header)).Key);

    [Theory]
    [InlineData("Colour,Shape\nred,round\n")]
    [InlineData("District,2016\nFenland,3\n")]
    [InlineData("Crime ID,Month,Reported by\n1,2024-01,Kent Police\n")]
    public void File_OfAnotherHeader_IsNotGuessedAt(string text)
    {
        var refused = Assert.Throws<ImportException>(() => new Recognition(ImportingTable.Catalog).DatasetOf(importing.File("file.csv", text)));
        Assert.Equal(("file.csv is not known by its headings. Say which dataset it is.", ReadingChoice.Dataset), (refused.Message, refused.Choice!.Value));
    }

    [Fact]
    public void WelshNames_AreKeptLetterByLetter()
    {
        Street("2024-01", PoliceData.Crime("1", "2024-01", Gwynedd, "Burglary", "", "On or near Llŷn Ŵyr â Thŷ"));
        Assert.Equal(["On or near Llŷn Ŵyr â Thŷ"], importing.Ask("""SELECT location FROM "street-crime" """));
    }

    [Fact]
    public void Rows_WithoutPlaceOrIdOrAlike_AreAllKept()
    {
        var incident = PoliceData.Crime("", "2024-01", Gwynedd, "Anti-social behaviour", "", lsoa: "");
        Street("2024-01", incident + incident + PoliceData.Crime("7", "2024-01", Gwynedd, "Burglary", "") + PoliceData.Crime("7", "2024-01", Gwynedd, "Robbery", ""));
        Assert.Equal(["Anti-social behaviour | 2 | 2 | 2", "Burglary | 1 | 0 | 0", "Robbery | 1 | 0 | 0"], importing.Ask(
            """SELECT crime_type, count(*), count(*) FILTER (WHERE crime_id IS NULL), count(*) FILTER (WHERE lsoa_code IS NULL) FROM "street-crime" GROUP BY 1 ORDER BY 1"""));
    }

    [Fact]
    public void Searches_OfTwoForces_StandSideBySide()
    {
        Search("2024-01-north-wales-stop-and-search.csv", PoliceData.Search("2024-01-01T02:56:17+00:00"));
        Search("2024-01-kent-stop-and-search.csv", PoliceData.Search("2024-01-02T02:56:17+00:00"));
        Assert.Equal(["Kent Police", "North Wales Police"], importing.Ask("""SELECT force FROM "stop-and-search" ORDER BY 1"""));

        var named = Search("january.csv", PoliceData.Search("2024-01-02T02:56:17+00:00"));
        Assert.Contains(named.Findings, f => f is { Severity: Severity.Warning, Message: "Neither the name of the file nor a heading says Force." });
    }

    [Fact]
    public void LaterDownload_OfAMonth_ReplacesItAndSaysWhatMoved()
    {
        Street("2024-01", PoliceData.Crime("1", "2024-01", Gwynedd, "Burglary", "Under investigation") + PoliceData.Crime("2", "2024-01", Gwynedd, "Robbery", "Under investigation") + PoliceData.Crime("", "2024-01", Gwynedd, "Anti-social behaviour", ""));
        var later = Street("2024-01", PoliceData.Crime("1", "2024-01", Gwynedd, "Burglary", "Suspect charged") + PoliceData.Crime("3", "2024-01", Gwynedd, "Burglary", "Under investigation")
            + PoliceData.Crime("", "2024-01", Gwynedd, "Anti-social behaviour", "") + PoliceData.Crime("", "2024-01", Gwynedd, "Anti-social behaviour", ""));

        var moved = later.Record!.Restatement!;
        Assert.Equal((2, 1, 1), (moved.Added, moved.Removed, moved.Changed));
        Assert.Contains(new Move($"{Gwynedd}, Jan 2024", 3, 4), moved.Moves);
        Assert.Contains(new Move($"Burglary, {Gwynedd}, Jan 2024", 1, 2), moved.Moves);
        Assert.Contains(new Move($"Burglary, Suspect charged, {Gwynedd}, Jan 2024", 0, 1), moved.Moves);
        Assert.Equal(["4"], importing.Ask("""SELECT count(*) FROM "street-crime" """));
    }

    [Fact]
    public void Outcomes_JoinTheirCrimes_AndTheUnmatchedAreCountedBothWays()
    {
        Street("2024-01", PoliceData.Crime("1", "2024-01", Gwynedd, "Burglary", "Under investigation") + PoliceData.Crime("2", "2024-01", Gwynedd, "Robbery", "Under investigation")
            + PoliceData.Crime("7", "2024-01", Gwynedd, "Burglary", "") + PoliceData.Crime("7", "2024-01", Gwynedd, "Drugs", "") + PoliceData.Crime("", "2024-01", Gwynedd, "Anti-social behaviour", ""));
        importing.Import("street-outcomes", importing.File("2024-02-north-wales-outcomes.csv", PoliceData.OutcomeHeader + PoliceData.Outcome("1", "2024-02", Gwynedd, "Suspect charged")
            + PoliceData.Outcome("1", "2024-02", Gwynedd, "Offender fined") + PoliceData.Outcome("7", "2024-02", Gwynedd, "Local resolution") + PoliceData.Outcome("99", "2024-02", Gwynedd, "Suspect charged")));

        Assert.Equal(
            [
                "Found in both | Burglary | Offender fined", "Found in both | Burglary | Suspect charged", "Found in both | More than one | Local resolution",
                "Not found in the other |  | Suspect charged", "Nothing known of it | Robbery | Under investigation", "Without an ID | Anti-social behaviour | ",
            ],
            importing.Ask("""SELECT link, crime_type, outcome FROM "crime-outcomes" ORDER BY link, crime_type, outcome"""));
        Assert.Throws<ImportException>(() => importing.Import("crime-outcomes", importing.File("2024-02-north-wales-outcomes.csv")));
    }

    [Fact]
    public void TenForcesOfFiveMonths_KilledInTheMiddle_GoOnWhereTheyWere()
    {
        string[] forces = [.. Enumerable.Range(0, 10).Select(i => $"force-{(char)('a' + i)}")];
        string[] months = ["2024-01", "2024-02", "2024-03", "2024-04", "2024-05"];
        var folder = importing.File("download");
        Assert.Equal(50, PoliceData.Write(folder, forces, months, crimes: 200));

        // Killed once it has taken in some, twice; each time what it had taken in is there, whole.
        foreach (var enough in new[] { 20, 70 })
        {
            using var process = WardmoteProcess.Import(folder, null, importing.Lake.Root);
            process.KillWhen(() => importing.Lake.Imports().Count >= enough);
            Assert.InRange(importing.Lake.Imports().Count, enough, 149);
            Assert.Equal(["200"], importing.Ask("""SELECT DISTINCT count(*) FROM "street-crime" GROUP BY month, reported_by"""));
        }

        using var last = WardmoteProcess.Import(folder, null, importing.Lake.Root);
        Assert.Equal(0, last.Wait());
        Assert.Equal(150, importing.Lake.Imports().Count);
        Assert.Equal(["10000 | 2000 | 1000 | 50"], importing.Ask(
            """SELECT count(*), count(*) FILTER (WHERE crime_id IS NULL), count(*) FILTER (WHERE lsoa_code IS NULL), count(DISTINCT reported_by || month) FROM "street-crime" """));
        Assert.Equal(["Found in both | 2000", "Nothing known of it | 6000", "Without an ID | 2000"], importing.Ask("""SELECT link, count(*) FROM "crime-outcomes" GROUP BY 1 ORDER BY 1"""));
        Assert.Equal(["50 | 10"], importing.Ask("""SELECT count(*), count(DISTINCT force) FROM "stop-and-search" """));
        Assert.Matches(@"150 files: \d+ taken in \([\d,]+ rows\), \d\d+ already there, 0 refused\.$", last.Output);
    }

    public void Dispose() => importing.Dispose();

    private ImportOutcome Street(string month, string rows) =>
        Whole(importing.Import("street-crime", importing.File($"{month}-north-wales-street.csv", PoliceData.StreetHeader + rows)));

    private ImportOutcome Search(string name, string rows) => Whole(importing.Import("stop-and-search", importing.File(name, PoliceData.SearchHeader + rows)));

    private static ImportOutcome Whole(ImportOutcome outcome)
    {
        Assert.False(outcome.Refused, string.Join('\n', outcome.Findings.Select(f => f.Message)));
        return outcome;
    }
}
