using CsCheck;
using Wardmote.Partnership;
using Wardmote.Partnership.Plan;

namespace Wardmote.Tests.Partnership.Plan;

/// <summary>What is entered against what has become of it meanwhile: nothing that anybody wrote may vanish unseen.</summary>
public sealed class MergedCellTests
{
    private static readonly Gen<string> Words = Gen.OneOf(Gen.Const(""), Gen.Const("a"), Gen.Const("b"), Gen.Const("a\nb"), Gen.Const("c "));

    [Theory]
    [InlineData("a", "a", "b", CellOutcome.Untouched, "b")]
    [InlineData("a", "b", "a", CellOutcome.Changed, "b")]
    [InlineData("a", "b", "b", CellOutcome.Agreed, "b")]
    [InlineData("a", "b", "c", CellOutcome.Conflict, "c")]
    [InlineData("a", "", "c", CellOutcome.Conflict, "c")]
    public void Of_EachCase_IsToldApart(string seen, string entered, string now, CellOutcome outcome, string result)
    {
        var cell = MergedCell.Of(new("1.4/progress", seen, entered), now);
        Assert.Equal((outcome, result), (cell.Outcome, cell.Result));
    }

    [Fact]
    public void Of_OnlyLineEndsAndBlanksDiffer_IsUntouched() =>
        Assert.Equal(CellOutcome.Untouched, MergedCell.Of(new("c", "one \ntwo", "one\r\ntwo\r\n"), "one\ntwo").Outcome);

    [Fact]
    public void Of_AnyThree_WhatSomebodyElseWroteIsOnlyReplacedByChoice() => Gen.Select(Words, Words, Words).Sample((seen, entered, now) =>
    {
        var cell = MergedCell.Of(new("c", seen, entered), now);
        var othersWrote = cell.Now != cell.Seen;
        return cell.Outcome == CellOutcome.Conflict || (othersWrote ? cell.Result == cell.Now : cell.Result == cell.Entered);
    });

    [Fact]
    public void Of_AnyThree_ASecondTryAgainstWhatStandsNowNeverConflicts() => Gen.Select(Words, Words, Words).Sample((seen, entered, now) =>
        MergedCell.Of(new("c", now, entered), now).Outcome != CellOutcome.Conflict);

    [Theory]
    [InlineData("5 February 2019")]
    [InlineData("5 Feb 2019")]
    [InlineData("5/2/2019")]
    [InlineData("05/02/2019")]
    [InlineData("2019-02-05")]
    [InlineData("2019-02-05 00:00:00")]
    public void Date_AsPeopleWriteIt_IsRead(string text) => Assert.Equal(new DateOnly(2019, 2, 5), CellText.Date(text, "f"));

    [Fact]
    public void Date_Nonsense_SaysHowToWriteOne() =>
        Assert.Equal("“soon” is not a date. Write it as day, month and year, such as 5 February 2019", Assert.Throws<RuleException>(() => CellText.Date("soon", "f")).Message);

    [Theory]
    [InlineData("about 211", 211, true)]
    [InlineData("c. 185", 185, true)]
    [InlineData("~12", 12, true)]
    [InlineData("1,215", 1215, false)]
    public void Figure_AsPeopleWriteIt_IsRead(string text, int value, bool about) => Assert.Equal((value, about), CellText.Figure(text, "f"));

    [Fact]
    public void Figure_Nonsense_IsRefused() => Assert.Throws<RuleException>(() => CellText.Figure("many", "f"));

    [Fact]
    public void Status_AsProposedOrNothing_IsNone()
    {
        Assert.Null(CellText.Status("", "f"));
        Assert.Null(CellText.Status("as proposed", "f"));
        Assert.Equal(RagStatus.Amber, CellText.Status("amber", "f"));
        Assert.Throws<RuleException>(() => CellText.Status("orange", "f"));
    }

    [Fact]
    public void Text_OfAnyValue_IsReadBack()
    {
        Gen.Date.Sample(day => CellText.Date(CellText.Of(DateOnly.FromDateTime(day)), "f") == DateOnly.FromDateTime(day));
        Gen.Select(Gen.Int[0, 100000], Gen.Bool).Sample((value, about) => CellText.Figure(CellText.Of(value, about), "f") == (value, about));
        Assert.All(RagStatuses.All, status => Assert.Equal(status, CellText.Status(CellText.Of(status), "f")));
    }
}
