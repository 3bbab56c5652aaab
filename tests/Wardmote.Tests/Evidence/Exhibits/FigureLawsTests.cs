using CsCheck;
using Wardmote.Evidence.Rendering;

namespace Wardmote.Tests.Evidence.Exhibits;

/// <summary>Laws that hold for whatever a partner sends.</summary>
public sealed class FigureLawsTests
{
    private static readonly string[] Districts = ["Cambridge", "East Cambridgeshire", "Fenland", "Huntingdonshire", "Peterborough"];

    /// <summary>Callouts of five districts in three years; -1 for a cell that the partner left blank.</summary>
    private static readonly Gen<int[]> Callouts = Gen.Int[-1, 60].Array[15].Where(c => c.Any(n => n > 0));

    [Fact]
    public void Totals_OfRowsAndColumns_AreTheSumsOfWhatIsShown() => Sample(table =>
    {
        var rows = table.Rows.SkipLast(1).ToList();
        for (var c = 1; c < table.Columns.Count; c++)
        {
            Assert.Equal(rows.Sum(r => r.Cells[c].Value ?? 0), table.Rows[^1].Cells[c].Value ?? 0);
        }

        Assert.All(table.Rows, r => Assert.Equal(r.Cells.Skip(1).SkipLast(1).Sum(c => c.Value ?? 0), r.Cells[^1].Value ?? 0));
    }, "total-row: Total\ntotal-column: All years");

    [Fact]
    public void Shares_OfEachColumn_AddUpToAHundredWithinRounding() => Sample(table =>
    {
        for (var c = 1; c < table.Columns.Count; c++)
        {
            var shares = table.Rows.Select(r => r.Cells[c].Value).OfType<decimal>().ToList();
            Assert.True(shares.Count == 0 || Math.Abs(shares.Sum() - 100) <= 0.05m * shares.Count, $"{table.Columns[c].Heading}: {shares.Sum()}");
        }
    }, "show: share\ndecimals: 1");

    [Fact]
    public void Order_ByAColumn_IsDescendingAndKeepsTiesInTheOrderOfTheCodeList() => Sample(table =>
    {
        var places = table.Rows.Select(r => (r.Cells[^1].Value, Place: Array.IndexOf(Districts, r.Cells[0].Text))).ToList();
        foreach (var (before, after) in places.Zip(places.Skip(1)))
        {
            Assert.True(after.Value is null || before.Value > after.Value || (before.Value == after.Value && before.Place < after.Place));
        }
    }, "order: last desc");

    [Theory]
    [InlineData("first desc")]
    [InlineData("last asc")]
    public void Top_IsTheHeadOfAllRowsInOrder_WithAllThatTieWithItsLast(string order) => Callouts.Sample(
        callouts =>
        {
            using var figures = Figures(callouts);
            var all = Shown(Ask(figures, $"order: {order}")).ToList();
            var at = order.StartsWith("first", StringComparison.Ordinal) ? 0 : ^1;
            for (var top = 1; top <= Districts.Length; top++)
            {
                var least = top <= all.Count ? all[top - 1].Figures[at] : null;
                var head = all.Where((row, i) => i < top || (least is not null && row.Figures[at] == least));
                Assert.Equal(head.Select(r => r.District), Shown(Ask(figures, $"order: {order}\ntop: {top}")).Select(r => r.District));
            }
        },
        iter: 20);

    private static IEnumerable<(string District, decimal?[] Figures)> Shown(Table table) =>
        table.Rows.Select(r => (r.Cells[0].Text, r.Cells.Skip(1).Select(c => c.Value).ToArray()));

    [Fact]
    public void Answer_AskedTwice_IsTheSame() => Callouts.Sample(
        callouts =>
        {
            using var figures = Figures(callouts);
            var (first, second) = (Ask(figures, "order: value desc\ntop: 3"), Ask(figures, "order: value desc\ntop: 3"));
            return ExhibitEngineTests.Text(first) == ExhibitEngineTests.Text(second);
        },
        iter: 20);

    private static void Sample(Action<Table> law, string question) => Callouts.Sample(
        callouts =>
        {
            using var figures = Figures(callouts);
            law(Ask(figures, question));
        },
        iter: 40);

    private static Table Ask(SomeFigures figures, string question) => figures.Answer(
        $"id: law\ncaption: A law\ndataset: ambulance-assaults\nrows: district\ncolumns: year\n{question}").Table;

    private static SomeFigures Figures(int[] callouts)
    {
        var lines = Districts.SelectMany((d, i) => Enumerable.Range(0, 3).Select(y => (District: d, Year: 2016 + y, Count: callouts[3 * i + y])))
            .Where(f => f.Count >= 0)
            .Select(f => $"{f.District} | {f.Year} | {f.Count}");
        return new SomeFigures().With("ambulance-assaults", string.Join('\n', lines.Prepend("district | period | callouts")));
    }
}
