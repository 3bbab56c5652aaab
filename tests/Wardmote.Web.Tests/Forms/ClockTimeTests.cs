using Wardmote.Web.Forms;

namespace Wardmote.Web.Tests.Forms;

public sealed class ClockTimeTests
{
    [Theory]
    [InlineData("11:15", 11, 15)]
    [InlineData("11.15am", 11, 15)]
    [InlineData("1:15 pm", 13, 15)]
    [InlineData("2PM", 14, 0)]
    [InlineData("2 p.m.", 14, 0)]
    [InlineData("12am", 0, 0)]
    [InlineData("9", 9, 0)]
    [InlineData("09:05", 9, 5)]
    public void Time_TypedAsPeopleTypeIt_IsRead(string typed, int hour, int minute) => Assert.Equal(new TimeOnly(hour, minute), ClockTime.Read(typed));

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("soon")]
    [InlineData("25:00")]
    [InlineData("13pm")]
    [InlineData("11:75")]
    public void Time_ThatIsNone_IsNotRead(string? typed) => Assert.Null(ClockTime.Read(typed));

    [Fact]
    public void Time_Written_IsReadAgain() => Assert.Equal(new TimeOnly(18, 30), ClockTime.Read(ClockTime.Write(new TimeOnly(18, 30))));
}
