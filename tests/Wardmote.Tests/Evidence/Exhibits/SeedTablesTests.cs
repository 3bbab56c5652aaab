namespace Wardmote.Tests.Evidence.Exhibits;

/// <summary>Every table of the published board paper can be asked for, and comes out cell by cell.</summary>
public sealed class SeedTablesTests : IDisposable
{
    private readonly SomeFigures figures = new();

    public void Dispose() => figures.Dispose();

    [Fact]
    public void Table1_OfPartnersPriorities_JoinsWordsInEachCell()
    {
        var seed = SeedTable.Read(1);
        var lines = seed.Rows.SelectMany(row => row.Skip(1).SelectMany((cell, c) => cell
            .Split("; ", StringSplitOptions.RemoveEmptyEntries)
            .Select(words => $"{row[0]} | {seed.Heads[c + 1]} | {words}")));
        figures.With("partner-priorities", string.Join('\n', lines.Prepend("theme | partner | priority")));

        Check(seed, """
            dataset: partner-priorities
            rows: theme
            columns: partner
            list: priority
            include-columns: [Office of the Police & Crime Commissioner, Police, Cambridgeshire County Council, South Cambridgeshire District Council]
            """);
    }

    [Fact]
    public void Table2_OfAssaultsByLocation_EndsWithTheTotal()
    {
        var seed = SeedTable.Read(2);
        figures.With("ed-assaults-yearly", WithoutTotal(seed.Long("location | period | assaults")));

        Check(seed, """
            dataset: ed-assaults-yearly
            rows: location
            columns: year
            measure: assaults
            total-row: Total
            """);
    }

    [Fact]
    public void Table3_OfAmbulanceCallouts_HasAStarOnThePartYear()
    {
        var seed = SeedTable.Read(3);
        figures.With("ambulance-assaults", WithoutTotal(seed.Long("district | period | callouts", across: year => year == "2018*" ? "Jan - Nov 2018" : year)));

        Check(seed, """
            dataset: ambulance-assaults
            rows: district
            columns: year
            total-row: All callouts for Assault (Total)
            period-label: year
            """, headings: true);
    }

    [Fact]
    public void Table5_OfDomesticAbuse_HasRatesPerThousand()
    {
        var seed = SeedTable.Read(5);
        figures.With("domestic-abuse", seed.Under("year | incidents | incidents_rate | crimes | crimes_rate"));
        figures.With("populations", """
            district             | date         | people
            South Cambridgeshire | 30 June 2011 | 148500
            South Cambridgeshire | 30 June 2012 | 149800
            South Cambridgeshire | 30 June 2013 | 150700
            South Cambridgeshire | 30 June 2014 | 151000
            South Cambridgeshire | 30 June 2015 | 151400
            South Cambridgeshire | 30 June 2016 | 153000
            South Cambridgeshire | 30 June 2017 | 155000
            South Cambridgeshire | 30 June 2018 | 155800
            Fenland              | 30 June 2018 | 100000
            """);

        Check(seed, """
            dataset: domestic-abuse
            rows: year
            columns:
              - { measure: incidents, label: Total number of incidents }
              - { rate: incidents, per: 1000, population: populations, population-where: { district: South Cambridgeshire } }
              - { measure: crimes, label: Total number of crimes }
              - { rate: crimes, per: 1000, population: populations, population-where: { district: South Cambridgeshire } }
            """);
    }

    [Fact]
    public void Table6_OfRisk_HasGroupsAndTheirShares()
    {
        var seed = SeedTable.Read(6);
        figures.With("probation-risk", Parts(seed.Long("risk | district | offenders")));

        Check(seed, """
            dataset: probation-risk
            rows: risk
            columns: district
            show: [value, share]
            share-of: column
            include-columns: [Cambridgeshire, Cambridge, East Cambridgeshire, Fenland, Huntingdonshire, South Cambridgeshire, Peterborough, Total]
            """);
    }

    [Fact]
    public void Table7_OfNeeds_HasABaseRowAndTwoRowHeaders()
    {
        var seed = SeedTable.Read(7);
        figures.With("probation-needs", Parts(seed.Long("group | item | district | offenders", rowHeaders: 2)));

        Check(seed, """
            dataset: probation-needs
            rows: [group, item]
            columns: district
            show: [value, share]
            share-of: { item: Number of Offenders }
            include-columns: [Cambridgeshire, Cambridge City, East Cambridgeshire, Fenland, Huntingdonshire, South Cambridgeshire]
            order: as given
            """);
    }

    [Fact]
    public void Table8_OfSentencedOffences_HasBlanksAndAPartYear()
    {
        var seed = SeedTable.Read(8);
        figures.With("probation-sentenced", WithoutTotal(seed.Long("offence | period | offenders", across: head => head == "Grand Total" ? "" : head)));

        Check(seed, """
            dataset: probation-sentenced
            rows: offence
            columns: year
            total-row: Grand Total
            total-column: Grand Total
            """, headings: true);
    }

    [Fact]
    public void Table9_OfTheTopTenOffences_KeepsTiesWithTheTenth()
    {
        var seed = SeedTable.Read(9);
        figures.With("probation-offences", "period | " + seed.Under("offence | offences")
            .Replace("\n", "\nJan - Sep 2018 | ", StringComparison.Ordinal) + "\nJan - Sep 2018 | Arson | 2\nJan - Sep 2018 | Perjury | 1");

        Check(seed, """
            dataset: probation-offences
            rows: offence
            column-heading: Total
            order: value desc
            top: 10
            """);
    }

    [Fact]
    public void Table10_OfFirstTimeEntrants_StartsWithTheTotalAsBase()
    {
        var seed = SeedTable.Read(10);
        figures.With("first-time-entrants", Parts(seed.Long("sex | district | entrants").Replace("Number of FTE", "Total", StringComparison.Ordinal)));

        Check(seed, """
            dataset: first-time-entrants
            rows: sex
            columns: district
            total-row: { label: Number of FTE, first: true }
            show: [value, share]
            share-of: { sex: Number of FTE }
            include-columns: [Cambridgeshire, Cambridge City, East Cambridgeshire, Fenland, Huntingdonshire, South Cambridgeshire]
            """);
    }

    [Fact]
    public void Table11_OfEntrantsOffences_KeepsTheOrderOfTiesInTheFile()
    {
        var seed = SeedTable.Read(11);
        figures.With("first-time-entrant-offences", seed.Long("offence | x | offences"));

        Check(seed, """
            dataset: first-time-entrant-offences
            rows: offence
            column-heading: Number of Offences
            show: [value, share]
            order: value desc
            """, headings: true);
    }

    [Fact]
    public void Table12_OfReferrals_ShowsOnlySharesOfAll()
    {
        var seed = SeedTable.Read(12);
        var quarter = seed.Long("exploitation | nationality | referrals").Split('\n')
            .Where(l => !l.Contains("Total", StringComparison.Ordinal))
            .Select(l => l.Split(" | ") is [var type, var nation, var percent] && int.TryParse(percent, out var p) ? $"{type} | {nation} | {p / 4}" : l);
        figures.With("nrm-referrals", string.Join('\n', quarter));

        Check(seed, """
            dataset: nrm-referrals
            rows: exploitation
            columns: nationality
            measure: referrals
            show: share
            share-of: all
            total-row: Total
            total-column: Total
            order: as given
            """, headings: true);
    }

    [Theory]
    [InlineData(13, "school-absence", "absence_rate", 1)]
    [InlineData(14, "school-exclusion", "exclusion_rate", 2)]
    public void Tables13And14_OfSchools_AreInOrderOfTheLastYear(int number, string dataset, string measure, int decimals)
    {
        var seed = SeedTable.Read(number);
        figures.With(dataset, seed.Long($"school | period | {measure}", across: head => head[^5..]).Replace("| 0\n", "| 0.0\n", StringComparison.Ordinal));

        var answer = figures.Answer($"""
            id: schools
            caption: Schools
            dataset: {dataset}
            rows: school
            columns: year
            order: last desc
            decimals: {decimals}
            """);

        Assert.Equal(seed.Rows.Select(r => string.Join(' ', r)), answer.Table.Rows.Select(r => string.Join(' ', r.Cells.Select(c => c.Value?.ToString("0.##") ?? c.Text))));
    }

    [Fact]
    public void Table15_OfWards_ComparesTheSameMonthsOfTwoYears()
    {
        var seed = SeedTable.Read(15);
        figures.With("asb-by-ward", seed.Long("ward | period | incidents", across: head => head.StartsWith("Change", StringComparison.Ordinal) ? "" : head[..12]));

        Check(seed, """
            dataset: asb-by-ward
            rows: ward
            columns: period
            change: { label: Change 2017 to 2018, kind: difference }
            order: first desc
            """);
    }

    private void Check(SeedTable seed, string question, bool headings = false)
    {
        var answer = figures.Answer("id: table\ncaption: A table\n" + question);
        seed.AssertSame(answer.Table);
        if (headings)
        {
            Assert.Equal(seed.Heads.Skip(1), answer.Table.Columns.Skip(1).Select(c => c.Heading));
        }
    }

    private static string WithoutTotal(string table) =>
        string.Join('\n', table.Split('\n').Where(line => !line.Contains("Total", StringComparison.Ordinal)));

    /// <summary>Marks totals and group figures as stated by the partner, and spells the city as the code list does.</summary>
    private static string Parts(string table) => string.Join('\n', table.Replace("Cambridge City", "Cambridge", StringComparison.Ordinal).Split('\n').Select((line, i) =>
        i == 0 ? line + " | stated" : line + (line.Contains("| Cambridgeshire |", StringComparison.Ordinal) || line.Contains("Total", StringComparison.Ordinal) ? " | yes" : " |")));
}
