using CsCheck;
using Wardmote.Partnership.Plan;

namespace Wardmote.Tests.Partnership.Plan;

public sealed class QuarterTests
{
    private static readonly DateOnly From = new(2018, 4, 1);
    private static readonly DateOnly To = new(2019, 3, 31);

    [Fact]
    public void All_OfAFinancialYear_AreItsFourQuarters() =>
        Assert.Equal(
            ["Quarter 1, April to June 2018", "Quarter 2, July to September 2018", "Quarter 3, October to December 2018", "Quarter 4, January to March 2019"],
            Quarter.All(From, To).Select(q => q.ToString()));

    [Fact]
    public void Span_OverTheTurnOfTheYear_SaysBothYears() =>
        Assert.Equal("December 2018 to February 2019", Quarter.All(new(2018, 9, 1), To)[1].Span);

    [Fact]
    public void On_TheDayOfTheBoard_IsTheFourthQuarter() => Assert.Equal(4, Quarter.On(From, To, new(2019, 2, 12)).Number);

    [Fact]
    public void On_BeforeAndAfterThePlan_IsItsFirstAndItsLast()
    {
        Assert.Equal(1, Quarter.On(From, To, new(2017, 1, 1)).Number);
        Assert.Equal(4, Quarter.On(From, To, new(2026, 1, 1)).Number);
    }

    [Fact]
    public void All_OfAnyPlan_CoverEveryDayOnce() => Gen.Select(Gen.Int[0, 4000], Gen.Int[0, 1500]).Sample((start, length) =>
    {
        var from = new DateOnly(2015, 1, 1).AddDays(start);
        var to = from.AddDays(length);
        var all = Quarter.All(from, to);
        return all[0].Start <= from && all[^1].End >= to && all.Zip(all.Skip(1)).All(pair => pair.First.End.AddDays(1) == pair.Second.Start)
            && all.Select(q => q.Number).SequenceEqual(Enumerable.Range(1, all.Count))
            && Quarter.On(from, to, from.AddDays(length / 2)) is var middle && middle.Start <= from.AddDays(length / 2) && from.AddDays(length / 2) <= middle.End;
    });

    [Theory]
    [InlineData("1.2", "1.10")]
    [InlineData("1.1", "1.1a")]
    [InlineData("1.1a", "1.1b")]
    [InlineData("1.9c", "1.10")]
    [InlineData("1.10", "2.1")]
    public void NumberOrder_TwoNumbers_FollowAsPeopleCount(string first, string second)
    {
        Assert.True(NumberOrder.Instance.Compare(first, second) < 0);
        Assert.True(NumberOrder.Instance.Compare(second, first) > 0);
        Assert.Equal(0, NumberOrder.Instance.Compare(first, first));
    }
}
