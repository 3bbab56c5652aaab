using Wardmote.Analysis.Disclosure;
using Wardmote.Analysis.Disclosure.Numbers;
using Wardmote.Analysis.Disclosure.Suppression;
using Wardmote.Analysis.Disclosure.Tables;
using static Wardmote.Analysis.Disclosure.Disclosure;

namespace Wardmote.Tests.Analysis.Disclosure;

/// <summary>Numbers that follow from counts, and what was published before.</summary>
public sealed class ReleaseTests
{
    [Fact]
    public void Protect_PercentageThatMeansOnePerson_IsNotPrinted()
    {
        // "17%" of 6 victims is one of them; the table itself hides that one.
        var release = Wards(("A", 1), ("B", 5), ("C", 40), ("D", 30)) with
        {
            Numbers = [DerivedNumber.Percentage("share of A", Cell("A"), Cell("All"), 1), DerivedNumber.Percentage("share of D", Cell("D"), Cell("All"))],
        };
        var protection = Protect(release, SomeTables.Policy());
        Assert.Null(protection.Number("share of A").Value);
        Assert.Equal((Mark.Shown, 39m), (protection.Number("share of D").Mark, protection.Number("share of D").Value));
        Assert.Equal(new HiddenNumber("share of A", 1.3m, HiddenNumberReason.TellsTooMuch), Assert.Single(protection.Report.Numbers));
    }

    [Fact]
    public void Protect_PercentageTooCoarseToTell_IsPrinted()
    {
        // 0% of 2,000 may be up to nine persons.
        var release = Wards(("A", 2), ("B", 900), ("C", 1098)) with { Numbers = [DerivedNumber.Percentage("share of A", Cell("A"), Cell("All"))] };
        Assert.Equal(0, Protect(release, SomeTables.Policy()).Number("share of A").Value);
    }

    [Fact]
    public void Protect_RateOverAPopulation_IsHiddenWhereItTellsTheCount()
    {
        var release = Wards(("A", 3), ("B", 50), ("C", 60)) with
        {
            Numbers = [DerivedNumber.Rate("A per 1,000", Cell("A"), 4_000), DerivedNumber.Rate("A per 1,000 of many", Cell("A"), 4_000_000, decimals: 1), DerivedNumber.Rate("C per 1,000", Cell("C"), 5_000)],
        };
        var protection = Protect(release, SomeTables.Policy());
        Assert.Equal([null, 0m, 12m], protection.Numbers.Select(number => number.Value));
    }

    [Fact]
    public void Protect_CountInASentence_IsHiddenWithItsCell()
    {
        var release = Wards(("A", 3), ("B", 50), ("C", 60)) with { Numbers = [DerivedNumber.Count("in A", Cell("A")), DerivedNumber.Count("in all", Cell("All"))] };
        var protection = Protect(release, SomeTables.Policy());
        Assert.Equal([null, 113m], protection.Numbers.Select(number => number.Value));
        Assert.False(protection.Shows(Cell("A")));
        Assert.True(protection.Shows(Cell("All")));
    }

    /// <summary>The table leaves its total out; a sentence that names it would give the third ward away if the others were shown.</summary>
    [Fact]
    public void Protect_SentenceThatCompletesATable_IsPartOfWhatIsAttacked()
    {
        var axis = Axis.Flat("ward", "All", ["A", "B", "C"]).Without("All");
        var release = new Release
        {
            Tables = LinkedTables.Of(new CountTable("T", "crimes", [axis], c => c[0] == "A" ? 3 : 50)),
            Numbers = [DerivedNumber.Count("in all", Cell("All"))],
        };
        var protection = Protect(release, SomeTables.Policy());
        Assert.True(protection.Number("in all").Value is null || !protection.Shows(Cell("B")) || !protection.Shows(Cell("C")));
        Assert.True(protection.Shows(Cell("B")));
    }

    [Fact]
    public void Protect_ChangeBetweenHiddenAndShown_IsNotPrinted()
    {
        var (ward, year) = (Axis.Flat("ward", "All", ["A", "B", "C"]), Axis.Flat("year", "Both", ["2017", "2018"]));
        var counts = new Dictionary<string, long> { ["A 2017"] = 9, ["A 2018"] = 2, ["B 2017"] = 30, ["B 2018"] = 40, ["C 2017"] = 20, ["C 2018"] = 21 };
        TableCell At(string place, string when) => new("T", place, when);
        var protection = Protect(
            new Release
            {
                Tables = LinkedTables.Of(new CountTable("T", "crimes", [ward, year], c => counts[$"{c[0]} {c[1]}"])),
                Numbers = [DerivedNumber.Change("A", At("A", "2018"), At("A", "2017")), DerivedNumber.PercentageChange("A per cent", At("A", "2018"), At("A", "2017")), DerivedNumber.PercentageChange("All", At("All", "2018"), At("All", "2017"))],
            },
            SomeTables.Policy());
        Assert.Equal([null, null, 7m], protection.Numbers.Select(number => number.Value));
    }

    [Fact]
    public void Protect_BaseBelowTheMinimum_PrintsNoPercentage()
    {
        var release = Wards(("A", 12), ("B", 8), ("C", 60)) with { Numbers = [DerivedNumber.Ratio("C to A", Cell("C"), Cell("A")), DerivedNumber.Ratio("A to C", Cell("A"), Cell("C"))] };
        var protection = Protect(release, SomeTables.Policy() with { MinimumBase = 30 });
        Assert.Equal([null, 0.2m], protection.Numbers.Select(number => number.Value));
        Assert.Equal(HiddenNumberReason.SmallBase, Assert.Single(protection.Report.Numbers).Reason);
    }

    [Fact]
    public void Protect_BaseOfNought_HasNoNumber()
    {
        var release = Wards(("A", 0), ("B", 8), ("C", 60)) with { Numbers = [DerivedNumber.Ratio("C to A", Cell("C"), Cell("A"))] };
        Assert.Equal(new HiddenNumber("C to A", null, HiddenNumberReason.NoBase), Assert.Single(Protect(release, SomeTables.Policy()).Report.Numbers));
    }

    [Fact]
    public void Protect_SumOfAFewPersons_IsNotPrinted()
    {
        var release = Wards(("A", 2), ("B", 1), ("C", 60), ("D", 70)) with { Numbers = [DerivedNumber.Sum("A and B", [Cell("A"), Cell("B")])] };
        Assert.Equal(new HiddenNumber("A and B", 3, HiddenNumberReason.TooSmall), Assert.Single(Protect(release, SomeTables.Policy()).Report.Numbers));
    }

    /// <summary>Last year's edition printed C, which alone would be the cheapest to hide now; what it printed cannot be hidden any more.</summary>
    [Fact]
    public void Protect_CountPrintedBefore_IsNotReliedOn()
    {
        var release = Wards(("A", 3), ("B", 50), ("C", 9)) with { CountsBefore = [new(Cell("C"), 9, "Assessment 2018")] };
        var report = Protect(release, SomeTables.Policy()).Report;
        Assert.Equal(["crimes: ward A", "crimes: ward B"], report.Cells.Select(cell => cell.Name));
        Assert.Empty(report.Findings);
    }

    [Fact]
    public void Protect_SmallCountPrintedBefore_IsAFindingAndHidesNothingElse()
    {
        var release = Wards(("A", 3), ("B", 50), ("C", 9)) with { CountsBefore = [new(Cell("A"), 3, "Assessment 2018")] };
        var report = Protect(release, SomeTables.Policy()).Report;
        Assert.Equal("crimes: ward A", Assert.Single(report.Cells).Name);
        Assert.Contains("Assessment 2018", Assert.Single(report.Findings).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Protect_SmallCountThatFollowsFromWhatWasPrintedBefore_IsAFindingAndHidesNothingElse()
    {
        var release = Wards(("A", 3), ("B", 50), ("C", 9)) with
        {
            CountsBefore = [new(Cell("All"), 62, "Assessment 2018"), new(Cell("B"), 50, "Assessment 2018")],
            NumbersBefore = [new(DerivedNumber.Percentage("C", Cell("C"), Cell("All"), 1), 14.5m, "Bulletin")],
        };
        var report = Protect(release, SomeTables.Policy()).Report;
        Assert.Equal("crimes: ward A", Assert.Single(report.Cells).Name);
        Assert.Equal(DisclosureFindingKind.ToldBefore, Assert.Single(report.Findings).Kind);
    }

    [Fact]
    public void Protect_CountRestatedByLittle_IsAFindingOrHiddenAsThePolicySays()
    {
        var release = Wards(("A", 30), ("B", 50), ("C", 9)) with { CountsBefore = [new(Cell("A"), 29, "Assessment 2018")] };
        var reported = Protect(release, SomeTables.Policy()).Report;
        Assert.Equal((DisclosureFindingKind.Restated, 0), (Assert.Single(reported.Findings).Kind, reported.Cells.Count));
        var hidden = Protect(release, SomeTables.Policy() with { ProtectsDifferences = true });
        Assert.False(hidden.Shows(Cell("A")));
        Assert.Equal(2, hidden.Report.Cells.Count);
    }

    [Fact]
    public void Release_TwoNumbersOfOneName_AreRefused()
    {
        var error = Assert.Throws<ArgumentException>(() => Wards(("A", 3)) with { Numbers = [DerivedNumber.Count("x", Cell("A")), DerivedNumber.Count("x", Cell("All"))] });
        Assert.Contains("\"x\"", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Protect_NumberOfATableThatIsNotThere_IsRefused()
    {
        var error = Assert.Throws<ArgumentException>(() => Protect(Wards(("A", 30)) with { Numbers = [DerivedNumber.Count("x", new("Table 9", "A"))] }, SomeTables.Policy()));
        Assert.Contains("\"Table 9\"", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(25, 0, 13)]
    [InlineData(-25, 0, -13)]
    [InlineData(1234.5, -2, 1200)]
    [InlineData(1250, -2, 1300)]
    public void Number_Halves_AreRoundedAwayFromNought(double halves, int decimals, double printed)
    {
        var number = new DerivedNumber { Name = "n", Over = [new(Cell("A"))], Divisor = Math.Abs(halves) == 25 ? 2 : 1, Decimals = decimals };
        Assert.Equal((decimal)printed, number.From(_ => (long)Math.Ceiling(halves)));
    }

    private static TableCell Cell(string ward) => new("T", ward);

    private static Release Wards(params (string Ward, long Count)[] wards)
    {
        var counts = wards.ToDictionary(ward => ward.Ward, ward => ward.Count);
        return new() { Tables = LinkedTables.Of(new CountTable("T", "crimes", [Axis.Flat("ward", "All", counts.Keys)], c => counts[c[0]])) };
    }
}
