using Wardmote.Analysis.Periods;
using Wardmote.Evidence.Imports;
using Wardmote.Tests.Evidence.Imports;

namespace Wardmote.Tests.Samples;

/// <summary>The published tables as they are, straight into the lake by the definitions alone.</summary>
public sealed class PublishedTablesTests
{
    private static readonly Period May2018 = Period.Day(new DateOnly(2018, 5, 31));

    [Theory]
    [MemberData(nameof(Tables))]
    public void Import_OfAPublishedTable_TakesInEveryFigure(int number, string dataset, Period? period, int kept)
    {
        using var importing = new ImportingTable();
        var outcome = importing.Import(dataset, Repository.Shared($"seed/tables/table-{number:00}.csv"), r => r with { Period = period });

        Assert.False(outcome.Refused);
        Assert.Empty(outcome.Rejected);
        Assert.DoesNotContain(outcome.Findings, f => f.Severity != Severity.Note);
        Assert.Equal(kept, outcome.Record!.Kept);
    }

    /// <summary>Figures kept: every cell of a table with a figure or words in it, printed percentages beside figures aside.</summary>
    public static TheoryData<int, string, Period?, int> Tables() => new()
    {
        { 1, "partner-priorities", Period.Months(2018, 4, 12), 25 },
        { 2, "ed-assaults-yearly", null, 65 },
        { 3, "ambulance-assaults", null, 35 },
        { 5, "domestic-abuse", null, 8 },
        { 6, "probation-risk", May2018, 32 },
        { 7, "probation-needs", May2018, 66 },
        { 8, "probation-sentenced", null, 32 },
        { 9, "probation-offences", Period.Months(2018, 1, 9), 12 },
        { 10, "first-time-entrants", Period.Months(2017, 10, 12), 18 },
        { 11, "first-time-entrant-offences", Period.Months(2017, 10, 12), 11 },
        { 12, "nrm-referrals", Period.Months(2017, 1, 12), 28 },
        { 13, "school-absence", null, 27 },
        { 14, "school-exclusion", null, 27 },
        { 15, "asb-by-ward", null, 52 },
    };
}
