using Wardmote.Partnership;
using Wardmote.Partnership.Meetings;

namespace Wardmote.Tests.Partnership.Meetings;

public class MinutesFlowTests
{
    private readonly Meeting october = Boards.MeetingOn(new DateOnly(2018, 10, 17), "Fund");
    private readonly Meeting february = Boards.Meeting("Minutes");

    [Fact]
    public void Minutes_FromDraftToPublished_GoForwardOnly()
    {
        Assert.Equal("Nothing has been written yet that could be agreed", Assert.Throws<RuleException>(() => MinutesFlow.Agree(october, february, [])).Message);
        MinutesFlow.Write(october);
        Assert.StartsWith("Minutes are published once a later meeting has agreed them", Assert.Throws<RuleException>(() => MinutesFlow.Publish(october, february.StartsAt)).Message, StringComparison.Ordinal);
        MinutesFlow.Agree(october, february, []);
        Assert.StartsWith("The minutes are agreed and stand as they are", Assert.Throws<RuleException>(() => MinutesFlow.Write(october)).Message, StringComparison.Ordinal);
        MinutesFlow.Publish(october, february.StartsAt);
        Assert.Equal((MinutesState.Published, february.StartsAt, february.Id), (october.Minutes, october.MinutesPublishedAt, october.MinutesAgreedById));
        Assert.Throws<RuleException>(() => MinutesFlow.Publish(october, february.StartsAt));
    }

    [Fact]
    public void Minutes_AgreedByAnEarlierOrTheSameMeeting_AreRefused()
    {
        MinutesFlow.Write(october);
        Assert.Throws<RuleException>(() => MinutesFlow.Agree(october, october, []));
        Assert.Throws<RuleException>(() => MinutesFlow.Agree(october, Boards.MeetingOn(new DateOnly(2018, 2, 23)), []));
        Assert.Equal(MinutesState.Draft, october.Minutes);
    }

    [Fact]
    public void Correction_OfAnEntry_ChangesItAndKeepsWhatItWas()
    {
        MinutesFlow.Write(october);
        var note = new Note { Key = "n", MeetingId = october.Id, ItemId = october.Items[0].Id, Order = 1, Text = "Four people were served." };
        var same = new Note { Key = "m", MeetingId = october.Id, ItemId = october.Items[0].Id, Order = 2, Text = "Noted." };
        var made = MinutesFlow.Agree(october, february, [(note, " Three people were served. "), (same, "Noted.")]);
        Assert.Equal(("Four people were served.", "Three people were served.", february.Id), (made.Single().Was, made.Single().Now, made.Single().AskedById));
        Assert.Equal("Three people were served.", note.Text);
    }

    [Fact]
    public void Correction_ThatLeavesNothing_IsRefused()
    {
        MinutesFlow.Write(october);
        var note = new Note { Key = "n", MeetingId = october.Id, ItemId = october.Items[0].Id, Order = 1, Text = "Noted." };
        Assert.Equal("Enter the sentence as it should be", Assert.Throws<RuleException>(() => MinutesFlow.Agree(october, february, [(note, "")])).Message);
    }

    [Fact]
    public void Minutes_OfACancelledMeeting_AreRefused()
    {
        MeetingSteps.Cancel(october, "Snow", october.StartsAt.AddDays(-1));
        Assert.Equal("The meeting was cancelled, so it has no minutes", Assert.Throws<RuleException>(() => MinutesFlow.Write(october)).Message);
    }
}
