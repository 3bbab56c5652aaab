using CsCheck;
using Wardmote.Partnership.Calendars;

namespace Wardmote.Tests.Partnership.Calendars;

public class LondonTimeTests
{
    /// <summary>Summer time began on 31 March and ended on 27 October 2019.</summary>
    [Theory]
    [InlineData("2019-02-12T11:15", "2019-02-12T11:15")]
    [InlineData("2019-03-31T00:59", "2019-03-31T00:59")]
    [InlineData("2019-03-31T02:00", "2019-03-31T01:00")]
    [InlineData("2019-07-01T10:00", "2019-07-01T09:00")]
    [InlineData("2019-10-27T00:59", "2019-10-26T23:59")]
    [InlineData("2019-10-27T01:30", "2019-10-27T00:30")]
    [InlineData("2019-10-27T02:00", "2019-10-27T02:00")]
    public void Instant_OfAClock_IsAnHourEarlierInSummer(string clock, string utc)
    {
        var shown = DateTime.Parse(clock, System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal(DateTimeOffset.Parse(utc + "Z", System.Globalization.CultureInfo.InvariantCulture), LondonTime.Instant(DateOnly.FromDateTime(shown), TimeOnly.FromDateTime(shown)));
    }

    [Fact]
    public void Clock_OfAnInstant_LeadsBackToItButInTheHourThatComesTwice() =>
        Gen.Long[0, 40L * 365 * 24 * 60].Sample(minutes =>
        {
            var instant = new DateTimeOffset(1996, 6, 1, 0, 0, 0, TimeSpan.Zero).AddMinutes(minutes);
            var clock = LondonTime.Clock(instant);
            var back = LondonTime.Instant(DateOnly.FromDateTime(clock), TimeOnly.FromDateTime(clock));
            Assert.True(back == instant || (back == instant.AddHours(-1) && instant.Month == 10 && instant.Hour == 1), $"{instant:u} became {back:u}");
        });
}
