using CsCheck;
using Wardmote.Partnership;
using Wardmote.Partnership.Meetings;

namespace Wardmote.Tests.Partnership.Meetings;

public class PackPlanTests
{
    /// <summary>The pages of the South Cambridgeshire board pack of 12 February 2019: minutes of 4, an assessment of 34, a plan of 12.</summary>
    [Fact]
    public void Pack_OfTheBoardOfFebruary2019_HasThePagesOfItsAgenda()
    {
        var meeting = Boards.Meeting("Minutes", "Assessment", "Priorities");
        var plan = PackPlan.Of(Papers(meeting, [4, 34, 12]), []);
        Assert.Equal(["1 - 4", "5 - 38", "39 - 50"], plan.Sheets.Select(s => s.PageRange));
        Assert.Equal(0, plan.Number);
    }

    [Fact]
    public void Supplement_AfterAPack_GoesOnWithItsNumbersAndHoldsOnlyWhatIsNew()
    {
        var meeting = Boards.Meeting("Minutes", "Fund");
        var papers = Papers(meeting, [4, 1]);
        var first = Sent(meeting, PackPlan.Of(papers[..1], []));
        var plan = PackPlan.Of(papers, [first]);
        Assert.Equal((1, "5"), (plan.Number, plan.Sheets.Single().PageRange));
        Assert.Equal("Every paper has gone out already. Add a paper, and then publish a supplement",
            Assert.Throws<RuleException>(() => PackPlan.Of(papers, [first, Sent(meeting, plan)])).Message);
    }

    [Fact]
    public void Paper_OfAnExemptItemOrRestrictedItself_IsLeftOutOfThePublicEdition()
    {
        var meeting = Boards.Meeting("Minutes", "Review");
        meeting.Items[1].ExemptBecause = "It would reveal who somebody is";
        Assert.Equal([false, true], PackPlan.Of(Papers(meeting, [4, 3]), []).Sheets.Select(s => s.Restricted));
        Assert.True(Boards.Paper(meeting.Items[0], "Names", restricted: true).IsExempt);
    }

    [Fact]
    public void Numbers_OfPackAndSupplements_RunOnWithoutGapOrOverlap() =>
        Gen.Int[1, 40].Array[1, 8].Array[1, 4].Sample(rounds =>
        {
            var meeting = Boards.Meeting([.. Enumerable.Range(1, rounds.Sum(r => r.Length)).Select(n => $"Item {n}")]);
            var papers = Papers(meeting, [.. rounds.SelectMany(r => r)]);
            var (packs, upTo) = (new List<Pack>(), 0);
            foreach (var round in rounds)
            {
                upTo += round.Length;
                packs.Add(Sent(meeting, PackPlan.Of(papers[..upTo], packs)));
            }

            var pages = packs.SelectMany(p => p.Sheets).SelectMany(s => Enumerable.Range(s.FirstPage, s.Pages)).ToList();
            Assert.Equal(Enumerable.Range(1, rounds.Sum(r => r.Sum())), pages);
        });

    private static List<PackPaper> Papers(Meeting meeting, int[] pages) =>
        [.. meeting.Agenda.Zip(pages, (item, count) => new PackPaper(item, Boards.Paper(item.Item, "paper"), count, "sha"))];

    private static Pack Sent(Meeting meeting, PackPlan plan)
    {
        var pack = new Pack { Key = $"{meeting.Key}-{plan.Number}", MeetingId = meeting.Id, Number = plan.Number, PublishedAt = meeting.StartsAt, PublicSha256 = "a", RestrictedSha256 = "a" };
        pack.Sheets.AddRange(plan.Sheets.Select(s => new PackSheet { PackId = pack.Id, PaperId = s.Of.Paper.Id, FirstPage = s.FirstPage, Pages = s.Of.Pages, Restricted = s.Restricted, PdfSha256 = "sha" }));
        return pack;
    }
}
