using CsCheck;
using Wardmote.Partnership.Meetings;

namespace Wardmote.Tests.Partnership.Meetings;

public class AgendaNumbersTests
{
    private static readonly DateTimeOffset Called = Boards.At(new DateOnly(2019, 2, 6), 10);

    [Fact]
    public void Items_BeforeNotice_AreNumberedByTheirOrder()
    {
        var meeting = Boards.Meeting("Apologies", "Minutes", "Fund");
        meeting.Items[1].WithdrawnAt = Called;
        Assert.Equal(["1. Apologies", "2. Fund"], AgendaNumbers.Of(meeting.Items, null).Select(n => n.Title));
    }

    [Fact]
    public void Item_AddedAfterNotice_TakesTheNumberBeforeItAndALetter()
    {
        var meeting = Boards.Meeting("Apologies", "Fund", "Next meeting");
        meeting.Items.Add(Boards.Item(meeting, "Flood", 21, Called.AddDays(1)));
        meeting.Items.Add(Boards.Item(meeting, "Arson", 22, Called.AddDays(2)));
        Assert.Equal(["1", "2", "2A", "2B", "3"], AgendaNumbers.Of(meeting.Items, Called).Select(n => n.Number));
    }

    [Fact]
    public void Item_WithdrawnAfterNotice_KeepsItsNumber()
    {
        var meeting = Boards.Meeting("Apologies", "Fund", "Next meeting");
        meeting.Items[1].WithdrawnAt = Called.AddHours(1);
        Assert.Equal(["1. Apologies", "2. Fund", "3. Next meeting"], AgendaNumbers.Of(meeting.Items, Called).Select(n => n.Title));
    }

    [Fact]
    public void Numbers_GivenWithNotice_NeverChangeWhateverIsAddedOrWithdrawn() =>
        Gen.Select(Gen.Int[1, 12], Gen.Int[0, 130].Array[0, 40], Gen.Int[0, 11].Array[0, 6]).Sample((called, added, withdrawn) =>
        {
            var meeting = Boards.Meeting([.. Enumerable.Range(1, called).Select(n => $"Item {n}")]);
            var before = AgendaNumbers.Of(meeting.Items, Called).ToDictionary(n => n.Item.Id, n => n.Number);
            meeting.Items.AddRange(added.Select((order, i) => Boards.Item(meeting, $"Late {i}", order, Called.AddMinutes(i + 1))));
            foreach (var one in withdrawn.Where(i => i < called))
            {
                meeting.Items[one].WithdrawnAt = Called.AddDays(1);
            }

            var after = AgendaNumbers.Of(meeting.Items, Called);
            Assert.All(before, b => Assert.Equal(b.Value, after.Single(n => n.Item.Id == b.Key).Number));
            Assert.Equal(after.Count, after.Select(n => n.Number).Distinct().Count());
        });
}
