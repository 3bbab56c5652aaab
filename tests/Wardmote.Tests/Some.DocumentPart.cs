using Wardmote.Evidence.Rendering;

namespace Wardmote.Tests;

public static partial class Some
{
    /// <summary>Two topics with issues, interventions and recommendations; the number keeps their anchors apart.</summary>
    private sealed record DocumentPart(int Number)
    {
        private int exhibits;

        public IEnumerable<Block> Blocks() =>
        [
            new Heading(1, $"violence-{Number}", $"{Number * 2 - 1}.", [Words("Violent crime")]),
            new Heading(2, $"violence-issues-{Number}", null, [Words("Issues")]),
            Prose(), Prose(),
            AssaultsByPlace(Number, Label("Table")), Prose(),
            AssaultsByMonth(Number, Label("Figure")), Prose(),
            new Heading(3, $"violence-victims-{Number}", null, [Words("Who is hurt")]),
            Prose(), VictimsByAge(Number, Label("Figure")), ArrivalsByHour(Number, Label("Figure")),
            new QuoteBlock([Text("We hardly see the small ones any more. What comes through the door is worse than it was.")]),
            AmbulanceByDistrict(Number, Label("Figure")), Prose(),
            new Heading(2, $"violence-interventions-{Number}", null, [Words("Interventions")]),
            Text("This year the partnership has:"),
            new ListBlock(Ordered: false,
            [
                Item("shared hospital data every month"),
                new ListItem([Text("played to schools:"), new ListBlock(Ordered: true, [Item("four village colleges in the spring"), Item("three more in the autumn")])]),
                Item("trained 180 of 562 frontline staff"),
            ]),
            new Heading(2, $"violence-recommendations-{Number}", null, [Words("Recommendations")]),
            new RecommendationBlock($"share-data-{Number}", $"R{Number * 2 - 1}", [Text("Go on sharing emergency department data, and add the place of the assault.")]),
            new Heading(1, $"offending-{Number}", $"{Number * 2}.", [Words("Issues of offending")]),
            new Heading(2, $"offending-issues-{Number}", null, [Words("Issues")]),
            Prose(), NeedsByDistrict(Number, Label("Table")), Prose(),
            OffencesByYear(Number, Label("Figure")), Prose(),
            FiresByKind(Number, Label("Figure")), ChangeByWard(Number, Label("Figure")), Prose(),
            HowSafe(Number, Label("Figure")),
            new Heading(2, $"offending-recommendations-{Number}", null, [Words("Recommendations")]),
            new RecommendationBlock($"survey-{Number}", $"R{Number * 2}",
            [
                Text("Ask residents again in the spring, and:"),
                new ListBlock(Ordered: true, [Item("keep the questions as they are"), Item("show the base of every answer")]),
            ]),
        ];

        private static Paragraph Prose() => Text(
            "Levels of violence recorded in the district stay below those of the county, and most of what is recorded does no lasting harm. "
            + "The few cases that do are not spread evenly: they gather in a handful of places, late in the week and late in the day, and the same "
            + "people come back. Some of the rise is better recording; the number of people admitted, which recording does not change, rose as well.");

        private static ListItem Item(string text) => new([Text(text)]);

        private string Label(string kind) => $"{kind} {(Number - 1) * 10 + ++exhibits}";
    }
}
