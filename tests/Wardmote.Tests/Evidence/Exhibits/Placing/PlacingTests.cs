using Wardmote.Evidence.Exhibits;
using Wardmote.Evidence.Exhibits.Questions;
using Wardmote.Evidence.Places;
using Wardmote.Evidence.Warehouse;
using Wardmote.Tests.Evidence.Imports;
using Wardmote.Tests.Evidence.Places;

namespace Wardmote.Tests.Evidence.Exhibits.Placing;

public sealed class PlacingTests : IDisposable
{
    private const string ByWard = """
        id: crime-by-ward
        caption: Crime by ward
        dataset: street-crime
        rows: ward
        places: 2018
        total-row: All wards
        """;

    private readonly ImportingTable table = new();

    public void Dispose() => table.Dispose();

    [Fact]
    public void Records_WithPoints_AreCountedWhereTheyLieAndTheRestIsSaid()
    {
        table.Wards(SomePlaces.TwoWards());
        new PlaceImporter(table.Lake, TimeProvider.System).ImportBoundaries(
            table.File("lsoas.geojson", SomePlaces.Squares("LSOA11", "E01000001 | West 001A | 0.10 | 52.20 | 0.01\nE01000002 | East 001A | 0.11 | 52.20 | 0.01")),
            PlaceKind.Lsoa,
            null);
        Crimes("0.105,52.205,E01000001", "0.106,52.205,E01000002", "0.115,52.205,E01000002", ",,", "0.500,52.205,E01000009");

        var answer = Answer(ByWard);

        Assert.Equal("Ward|Crimes\nEastward|1\nWestward|2\nAll wards|3", ExhibitEngineTests.Text(answer.Table));
        Assert.Equal(
            [
                "1 of 5 crimes lies outside the wards of 2018 and is not shown.",
                "1 of 5 crimes says no place that is known, and is not shown.",
                "1 of the 3 crimes shown has a point that lies in another LSOA than the one stated. Both are kept; it is counted where the point lies.",
            ],
            answer.Notes);
    }

    /// <summary>The bounds of wards say in which district each lies, so a ward's code is enough to count it there.</summary>
    [Fact]
    public void Wards_WhoseBoundsNameTheirDistrict_AreCountedInIt()
    {
        table.Wards(SomePlaces.TwoWards());
        using var figures = new SomeFigures();
        figures.With("asb-by-ward", "ward | period | incidents\nE05000001 | 2017/18 | 3\nE05000002 | 2017/18 | 4");
        var engine = new ExhibitEngine(figures.Source with { Places = new PlaceBook(table.Lake) });
        Assert.Equal("District|Incidents\nTwin Wards|7", ExhibitEngineTests.Text(engine.Answer(Question("id: asb\ncaption: ASB\ndataset: asb-by-ward\nrows: district\nplaces: 2018")).Table));
    }

    [Fact]
    public void Within_AnArea_ShowsEveryPlaceOfItAndNoOther()
    {
        table.Wards(SomePlaces.TwoWards());
        table.Wards(SomePlaces.Squares("WD18", "E05000003 | Yonder | 0.12 | 52.20 | 0.01", extra: ",\"LAD18CD\":\"E07000002\",\"LAD18NM\":\"Next Door\""), name: "next.geojson");
        Crimes("0.105,52.205,", "0.125,52.205,");

        var answer = Answer(ByWard + "\nwithin: Twin Wards");

        Assert.Equal("Ward|Crimes\nEastward|0\nWestward|1\nAll wards|1", ExhibitEngineTests.Text(answer.Table));
        Assert.Equal(["1 of 2 crimes lies outside Twin Wards and is not shown."], answer.Notes);
    }

    [Fact]
    public void Lsoas_OfAnotherCensus_AreBroughtOverByTheOfficialChangeCodes()
    {
        table.Lookup("""
            LSOA11CD,LSOA11NM,CHGIND,LSOA21CD,LSOA21NM
            E01000001,Old 001A,U,E01000001,New 001A
            E01000002,Old 001B,S,E01000003,New 001B
            E01000002,Old 001B,S,E01000004,New 001C
            E01000005,Old 001C,M,E01000007,New 001D
            E01000006,Old 001D,M,E01000007,New 001D
            """);
        Crimes(",,E01000001", ",,E01000002", ",,E01000005", ",,E01000006", ",,E01000007");

        var now = Answer(ByLsoa(2021));
        Assert.Equal("LSOA|Crimes\nNew 001A|1\nNew 001D|3", ExhibitEngineTests.Text(now.Table));
        Assert.Equal(
            [
                "1 of 5 crimes names only an area that became several of the LSOAs of 2021, and is not shown.",
                "2 of the 4 crimes shown name an LSOA of another census, brought to the LSOAs of 2021 by the official change codes.",
            ],
            now.Notes);

        var then = Answer(ByLsoa(2011));
        Assert.Equal(4, then.Table.Rows.Count);
        Assert.Contains("1 of 5 crimes names only an area that became several of the LSOAs of 2011, and is not shown.", then.Notes);
    }

    [Fact]
    public void Wards_ThatChanged_AreComparedByBestFitWithAWarningAndTheShareReassigned()
    {
        table.Lookup("""
            LSOA11CD,WD17CD,WD17NM,WD18CD,WD18NM
            E01000001,E05000011,Old Mill,E05000021,Mill
            E01000002,E05000011,Old Mill,E05000021,Mill
            E01000003,E05000011,Old Mill,E05000022,Field
            E01000004,E05000011,Old Mill,E05000021,Mill
            E01000005,E05000012,Old Field,E05000022,Field
            """);
        using var figures = new SomeFigures().With("asb-by-ward", """
            ward      | period         | incidents
            E05000011 | Apr - Nov 2017 | 100
            E05000012 | Apr - Nov 2017 | 50
            E05000021 | Apr - Nov 2018 | 80
            """);
        var answer = new ExhibitEngine(figures.Source with { Places = new PlaceBook(table.Lake) }).Answer(Question("""
            id: asb
            caption: Anti-social behaviour by ward
            dataset: asb-by-ward
            rows: ward
            columns: period
            places: 2018
            """));

        Assert.Equal("Ward|Apr - Nov 2017|Apr - Nov 2018\nField|50|\nMill|100|80", ExhibitEngineTests.Text(answer.Table));
        Assert.Contains(
            "Warning: 150 of the 230 incidents shown (65.2%) were brought to the wards of 2018 by a best-fit lookup, because what they name is not one of these: each counts wholly in the ward that has most of its area. "
            + "About 25 (10.9%) had to be reassigned to a ward in which only part of that area lies.",
            answer.Notes);
    }

    [Theory]
    [InlineData("E05000001", "", "Eastward|20\nWestward|80\nAll wards|100", "All wards, Apr - Nov 2018: the parts add up to 100, but Police force stated 110.")]
    [InlineData("E05000001", "\ndisagreements: as-stated", "Eastward|20\nWestward|80\nAll wards|110", "All wards, Apr - Nov 2018: as stated by Police force, although the parts add up to 100.")]
    [InlineData("E05000009", "", "Eastward|20\nAll wards|20", null)]
    public void Total_StatedByTheOwner_IsHeldAgainstThePlacesWhereAllOfThemAreShown(string other, string asked, string shown, string? note)
    {
        table.Wards(SomePlaces.TwoWards());
        using var figures = new SomeFigures().With("asb-by-ward", $"""
            ward      | period         | incidents | stated
            {other}   | Apr - Nov 2018 | 80        |
            E05000002 | Apr - Nov 2018 | 20        |
            Total     | Apr - Nov 2018 | 110       | yes
            """);

        var answer = new ExhibitEngine(figures.Source with { Places = new PlaceBook(table.Lake) }).Answer(Question("""
            id: asb
            caption: Anti-social behaviour by ward
            dataset: asb-by-ward
            rows: ward
            columns: period
            places: 2018
            total-row: All wards
            """ + asked));

        Assert.Equal("Ward|Apr - Nov 2018\n" + shown, ExhibitEngineTests.Text(answer.Table));
        Assert.Equal(note, answer.Notes.FirstOrDefault(n => n.Contains("stated", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("Cambridge|20\nFenland|80\nAll|100", "E07000010", "within: Twin Force\n", "All, 2017: the parts add up to 100, but Ambulance trust stated 110.")]
    [InlineData("Cambridge|20\nFenland|80\nAll|100", "E07000010", "", "All, 2017: the parts add up to 100, but Ambulance trust stated 110.")]
    [InlineData("Cambridge|20\nPeterborough|80\nAll|100", "E06000031", "", null)]
    public void Total_OfACountyStatedByItsName_IsHeldAgainstItsDistrictsWhereOnlyTheyAreShown(string shown, string other, string within, string? note)
    {
        table.Lookup("""
            LAD17CD,LAD17NM,PFA17CD,PFA17NM
            E07000008,Cambridge,E23000001,Twin Force
            E07000009,East Cambridgeshire,E23000001,Twin Force
            E07000010,Fenland,E23000001,Twin Force
            E07000011,Huntingdonshire,E23000001,Twin Force
            E07000012,South Cambridgeshire,E23000001,Twin Force
            E06000031,Peterborough,E23000002,Other Force
            """);
        using var figures = new SomeFigures().With("ambulance-assaults", $"""
            district       | period | callouts | stated
            Cambridge      | 2017   | 20       |
            {other}        | 2017   | 80       |
            Cambridgeshire | 2017   | 110      | yes
            """);

        var answer = new ExhibitEngine(figures.Source with { Places = new PlaceBook(table.Lake) }).Answer(Question($"""
            id: callouts
            caption: Callouts by district
            dataset: ambulance-assaults
            rows: district
            columns: year
            places: 2017
            {within}total-row: All
            """));

        Assert.Equal(shown, string.Join('\n', ExhibitEngineTests.Text(answer.Table).Split('\n').Skip(1).Where(l => !l.EndsWith('|'))));
        Assert.Equal(note, answer.Notes.FirstOrDefault(n => n.Contains("stated", StringComparison.Ordinal)));
    }

    [Fact]
    public void Rates_OfWards_HaveThePeopleOfTheLsoasThatTheLookupGivesThem()
    {
        table.Wards(SomePlaces.TwoWards());
        table.Lookup("LSOA11CD,WD18CD\nE01000001,E05000001\nE01000002,E05000002\n");
        var people = table.Import("populations-by-lsoa", table.File("people.csv", "lsoa11_code,total_population\nE01000001,1000\nE01000002,2000\n"), r => r with { Period = Wardmote.Analysis.Periods.Period.Day(new DateOnly(2017, 6, 30)) });
        Assert.False(people.Refused);
        Crimes("0.105,52.205,", "0.106,52.206,", "0.115,52.205,");

        var answer = Answer("""
            id: crime-rate-by-ward
            kind: map
            caption: Crime by ward
            dataset: street-crime
            rows: ward
            places: 2018
            columns:
              - { measure: records, label: Crimes }
              - { rate: records, population: populations-by-lsoa, label: Rate, decimals: 1 }
            shade: Rate
            """);

        Assert.Equal("Ward|Crimes|Rate\nEastward|1|0.5\nWestward|2|2.0", ExhibitEngineTests.Text(answer.Table));
        Assert.Contains(answer.Notes, n => n.StartsWith("Warning: the people behind the rates are counted by other places", StringComparison.Ordinal));
        Assert.DoesNotContain(answer.Notes, n => n.StartsWith("Shades show numbers", StringComparison.Ordinal));
    }

    [Fact]
    public void Rates_OfLsoas_HaveThePeopleOfAnotherCensusByTheOfficialChangeCodes()
    {
        table.Lookup("""
            LSOA11CD,LSOA11NM,CHGIND,LSOA21CD,LSOA21NM
            E01000001,Old 001A,U,E01000001,New 001A
            E01000002,Old 001B,S,E01000003,New 001B
            E01000002,Old 001B,S,E01000004,New 001C
            E01000005,Old 001C,M,E01000007,New 001D
            E01000006,Old 001D,M,E01000007,New 001D
            """);
        var people = table.Import(
            "populations-by-lsoa",
            table.File("people.csv", "lsoa11_code,total_population\nE01000001,1000\nE01000002,2000\nE01000005,400\nE01000006,600\n"),
            r => r with { Period = Wardmote.Analysis.Periods.Period.Day(new DateOnly(2017, 6, 30)) });
        Assert.False(people.Refused);
        Crimes(",,E01000001", ",,E01000001", ",,E01000003", ",,E01000006");

        var answer = Answer(ByLsoa(2021) + """

            columns:
              - { measure: records, label: Crimes }
              - { rate: records, population: populations-by-lsoa, label: Rate, decimals: 1 }
            """);

        Assert.Equal("LSOA|Crimes|Rate\nNew 001A|2|2.0\nNew 001B|1|\nNew 001D|1|1.0", ExhibitEngineTests.Text(answer.Table));
        Assert.Contains("The people behind the rates are counted by LSOAs of another census, and were brought to the LSOAs of 2021 by the official change codes.", answer.Notes);
        Assert.Contains("A part of an LSOA that was split has no rate: its people are counted by LSOAs of another census.", answer.Notes);
    }

    [Fact]
    public void Map_OfPlacesWithBounds_HasAShapeForEachRowAndSaysWhatShadesMean()
    {
        table.Wards(SomePlaces.TwoWards());
        Crimes("0.105,52.205,", "0.106,52.206,", "0.115,52.205,");

        var answer = Answer(ByWard.Replace("total-row: All wards", "kind: map", StringComparison.Ordinal));

        Assert.Equal(["Eastward", "Westward"], answer.Chart!.Categories);
        Assert.Equal([1m, 2m], answer.Chart.Series[0].Values);
        Assert.All(answer.Chart.Map!.Places, p => Assert.Equal(4, Assert.Single(p.Rings).Count));
        Assert.Single(answer.Chart.Map.Outline);
        Assert.Equal("Map: Crime by ward. Highest: 2 (Westward). Lowest: 1 (Eastward).", answer.Chart.Description);
        Assert.Contains("Bounds: wards of 2018, from wards.geojson.", answer.Notes);
        Assert.Contains("Shades show numbers, not rates: wards where more people live or visit tend to be darker.", answer.Notes);
    }

    [Fact]
    public void Map_OfSeveralMonths_CanBeShadedByTheirTotal()
    {
        table.Wards(SomePlaces.TwoWards());
        CrimesOf("2018-01", "0.105,52.205,", "0.115,52.205,");
        CrimesOf("2018-02", "0.106,52.206,");

        var chart = Answer(ByWard + "\nkind: map\ncolumns: month\ntotal-column: Both months\nshade: Both months").Chart!;

        var series = Assert.Single(chart.Series);
        Assert.Equal(("Both months", 1m, 2m), (series.Name, series.Values[0], series.Values[1]));
        Assert.Equal("Crimes, Both months", chart.ValueTitle);
    }

    [Theory]
    [InlineData("rows: ward\nplaces: 2018\nkind: hot-spots", "1 ward has a figure, and hot spots need 10", "Ask for smaller places")]
    [InlineData("rows: ward\nplaces: 2017", "No wards of 2017 are known", "places: 2018")]
    [InlineData("rows: ward", "cannot be cut by 'ward'", "places: 2018")]
    [InlineData("rows: ward\nplaces: 2018\nwithin: Atlantis", "lies in 'Atlantis'", "Twin Wards")]
    [InlineData("rows: crime_type\nkind: map", "A map needs rows that are places", "places: 2018")]
    [InlineData("rows: ward\nplaces: 2018\ncolumns: month\nkind: map", "A map is shaded by one column", "shade: Feb 2018")]
    [InlineData("rows: ward\nplaces: 2018\ncolumns: month\nkind: map\nshade: May 2018", "No column is headed 'May 2018'", "Jan 2018")]
    [InlineData("rows: crime_type\nwithin: Twin Wards", "'within' says of which area", "places: 2018")]
    [InlineData("rows: parish\nplaces: 2018", "No parishes of 2018 are known", "--kind parish")]
    public void Question_ThatCannotBePlaced_IsRefusedWithWhatToDo(string asked, string what, string advice)
    {
        table.Wards(SomePlaces.TwoWards());
        Crimes("0.105,52.205,");
        CrimesOf("2018-02", "0.105,52.205,");

        var refused = Assert.Throws<ExhibitException>(() => Answer("id: x\ncaption: X\ndataset: street-crime\n" + asked));
        Assert.Contains(what, refused.Message, StringComparison.Ordinal);
        Assert.Contains(advice, refused.Message, StringComparison.Ordinal);
    }

    private static string ByLsoa(int year) => $"id: crime-by-lsoa\ncaption: Crime by LSOA\ndataset: street-crime\nrows: lsoa\nplaces: {year}";

    private static ExhibitQuestion Question(string yaml) => QuestionReader.Read(yaml, "04-places.md", 1);

    private ExhibitAnswer Answer(string yaml)
    {
        using var warehouse = new Warehouse(table.Lake, ImportingTable.Catalog);
        return new ExhibitEngine(warehouse, ImportingTable.Catalog).Answer(Question(yaml));
    }

    private void Crimes(params string[] places) => CrimesOf("2018-01", places);

    /// <summary>One crime for each "longitude,latitude,LSOA code".</summary>
    private void CrimesOf(string month, params string[] places)
    {
        var lines = places.Select((p, i) => $"{i:x64},{month},A Force,A Force,{p[..p.LastIndexOf(',')]},On or near,{p[(p.LastIndexOf(',') + 1)..]},,Burglary,,");
        var file = table.File($"{month}.csv", "Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,LSOA name,Crime type,Last outcome category,Context\n" + string.Join('\n', lines) + "\n");
        Assert.False(table.Import("street-crime", file).Refused);
    }
}
