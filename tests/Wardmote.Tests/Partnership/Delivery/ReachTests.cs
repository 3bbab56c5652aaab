using Wardmote.Partnership;
using Wardmote.Partnership.Delivery;

namespace Wardmote.Tests.Partnership.Delivery;

public sealed class ReachTests
{
    [Fact]
    public void Words_OfACountWithItsWhole_GiveTheShare() => Assert.Equal("180 of 562 staff (32%)", new Reach(180, 180, "staff", 562).Words);

    [Fact]
    public void Words_OfAnEstimate_SayAbout() => Assert.Equal("about 1,211 people", new Reach(1211, 1211, "people", IsEstimate: true).Words);

    [Fact]
    public void Words_BetweenTwoNumbers_GiveBoth() => Assert.Equal("100 to 200 pupils", new Reach(100, 200, "pupils").Words);

    [Fact]
    public void Share_BetweenTwoNumbers_IsNotKnown() => Assert.Null(new Reach(100, 200, "pupils", 900).Share);

    [Fact]
    public void Sum_OfARangeAndAnEstimate_IsARangeAndAnEstimate() =>
        Assert.Equal("about 130 to 230 people", (new Reach(100, 200, "people") + new Reach(30, 30, "people", IsEstimate: true)).Words);

    [Theory]
    [InlineData(-1, 5, null, "Fewest")]
    [InlineData(5, 4, null, "Most")]
    [InlineData(5, 5, 4, "Of")]
    [InlineData(0, 0, 0, "Of")]
    public void Checked_NumbersThatContradictEachOther_AreRefused(int fewest, int most, int? of, string field) =>
        Assert.Equal(field, Assert.Throws<RuleException>(() => new Reach(fewest, most, "people", of).Checked()).Field);
}
