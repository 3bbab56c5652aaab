using Wardmote.Partnership.Delivery;

namespace Wardmote.Tests.Partnership.Delivery;

public sealed class ProgrammeStatementTests
{
    private static readonly Programme Play = new()
    {
        Key = "play", Title = "A play", About = "Dangers of county lines", From = new(2019, 1, 21), Until = new(2019, 1, 25), Lead = "District council",
        Offers = [.. new[] { "Bassingbourn", "Impington", "Sawston", "Swavesey" }.Select(school => new Offer { School = school, IsDeclined = school == "Sawston" })],
    };

    private readonly List<Activity> activities = [Performance("Bassingbourn", 1), Performance("Impington", 2), Performance(null, 1)];

    [Fact]
    public void Of_SomePerformances_SaysWhoTookPartAndWhoDidNot() =>
        Assert.Equal("3 performances in 2 schools, Impington twice, and 1 elsewhere; Sawston and Swavesey did not take part", ProgrammeStatement.Of(Play, activities).Words);

    [Fact]
    public void Of_ASchoolThatTookItTwice_AddsWhatItReached() =>
        Assert.Equal("200 to 400 pupils", ProgrammeStatement.Of(Play, activities).TookPart.Last().Reach!.Words);

    [Fact]
    public void Of_AWithdrawnPerformance_DoesNotCountIt()
    {
        activities[0].WithdrawnOn = new(2019, 2, 1);

        Assert.Equal(["Bassingbourn", "Sawston", "Swavesey"], ProgrammeStatement.Of(Play, activities).DidNot.Select(school => school.School));
    }

    private static Activity Performance(string? school, int times) => new()
    {
        Key = "p-" + school, Kind = ActivityKind.Performance, Title = "A play", From = new(2019, 1, 21), Until = new(2019, 1, 25), Lead = "District council",
        Place = school, Times = times, ProgrammeId = Play.Id, Reach = new Reach(100, 200, "pupils"),
    };
}
