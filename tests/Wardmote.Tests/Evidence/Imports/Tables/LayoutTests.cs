using System.Globalization;
using System.Text;

namespace Wardmote.Tests.Evidence.Imports.Tables;

/// <summary>However a partner lays the same figures out, the lake holds the same.</summary>
public sealed class LayoutTests : IDisposable
{
    private static readonly string[] Districts = ["Cambridge", "East Cambridgeshire", "Fenland", "Huntingdonshire", "South Cambridgeshire"];
    private static readonly int[] Years = [2015, 2016, 2017, 2018];

    private readonly TemporaryFolder folder = new();
    private readonly Random random = new(20190212);

    [Fact]
    public void Figures_InAnySupportedLayout_ImportAlike()
    {
        for (var i = 0; i < 60; i++)
        {
            var districts = Districts.OrderBy(_ => random.Next()).Take(random.Next(2, 6)).ToList();
            var years = Years.Take(random.Next(2, 5)).ToList();
            var figures = districts.SelectMany(d => years.Select(y => (District: d, Year: y, Count: random.Next(3000)))).ToList();
            var layout = Layout.Draw(random);
            using var importing = new ImportingTable();
            var file = Write(layout, districts, years, (d, y) => figures.Single(f => f.District == d && f.Year == y).Count);

            var outcome = importing.Import("ambulance-assaults", file);

            var said = $"{i}: {layout}\n{string.Join('\n', outcome.Findings.Select(f => f.Message))}\n{(layout.Kind == Kind.Csv ? File.ReadAllText(file) : "")}";
            Assert.True(!outcome.Refused && outcome.Rejected.Count == 0, said);
            Assert.DoesNotContain(outcome.Findings, f => f.Severity == Wardmote.Evidence.Imports.Severity.Warning);
            var expected = figures.OrderBy(f => f.District, StringComparer.Ordinal).ThenBy(f => f.Year).Select(f => $"{f.District} | {f.Year} | {f.Count}");
            var found = importing.Ask("""SELECT district, year(period_end), callouts FROM "ambulance-assaults" WHERE NOT stated ORDER BY ALL""");
            Assert.True(expected.SequenceEqual(found), $"{said}\n{string.Join('\n', found)}");
        }
    }

    public void Dispose() => folder.Dispose();

    private string Write(Layout layout, List<string> districts, List<int> years, Func<string, int, int> count)
    {
        var rows = layout.Long
            ? districts.SelectMany(d => years.Select(y => new[] { d, $"{y}", Number(count(d, y), layout) })).Prepend(["District", "Year", "Callouts"]).ToList()
            : Wide(layout, layout.Turned ? years.Select(y => $"{y}").ToList() : districts, layout.Turned ? districts : [.. years.Select(y => $"{y}")], (r, c) => layout.Turned ? count(c, int.Parse(r, CultureInfo.InvariantCulture)) : count(r, int.Parse(c, CultureInfo.InvariantCulture)));
        if (layout.Title)
        {
            rows.InsertRange(0, [["Assaults attended by the ambulance service"], []]);
        }

        if (layout.Footnote)
        {
            rows.AddRange([[], ["Source: ambulance trust"]]);
        }

        return layout.Kind switch
        {
            Kind.Csv => Csv(rows, layout),
            Kind.Xlsx => folder.Xlsx(string.Concat(rows.Select((row, r) => $"<row r=\"{r + 1}\">{string.Concat(row.Select((text, c) => Cell(text, r, c)))}</row>"))),
            _ => folder.Ods(string.Concat(rows.Select(row => $"<table:table-row>{string.Concat(row.Select(text => $"<table:table-cell><text:p>{text}</text:p></table:table-cell>").DefaultIfEmpty("<table:table-cell/>"))}</table:table-row>"))),
        };
    }

    private static List<string[]> Wide(Layout layout, List<string> down, List<string> across, Func<string, string, int> count)
    {
        var rows = new List<string[]>();
        string[] Spread(Func<string, string[]> cells) => [.. across.SelectMany(cells)];
        string[] Percent(string cell) => layout.Shares ? [cell] : [];
        if (layout.Spanning)
        {
            rows.Add(["", layout.Turned ? "District" : "Year", .. Enumerable.Repeat("", Spread(a => [a, .. Percent("%")]).Length - 1)]);
        }

        rows.Add([layout.Turned ? "Year" : "District", .. Spread(a => [a, .. Percent("%")]), .. layout.Totals ? ["Total"] : Array.Empty<string>()]);
        foreach (var row in down)
        {
            var sum = across.Sum(c => count(row, c));
            rows.Add([row, .. Spread(a => [Number(count(row, a), layout), .. Percent(Share(count(row, a), down.Sum(r => count(r, a))))]), .. layout.Totals ? [Number(sum, layout)] : Array.Empty<string>()]);
        }

        if (layout.Totals)
        {
            rows.Add(["Total", .. Spread(a => [Number(down.Sum(r => count(r, a)), layout), .. Percent("100%")]), Number(down.Sum(r => across.Sum(a => count(r, a))), layout)]);
        }

        return rows;
    }

    private static string Share(int count, int of) => of == 0 ? "0%" : Math.Round(100m * count / of, 1, MidpointRounding.AwayFromZero).ToString("0.0", CultureInfo.InvariantCulture) + "%";

    private static string Number(int number, Layout layout) => number.ToString(layout.Commas ? "N0" : "0", CultureInfo.InvariantCulture);

    private string Csv(List<string[]> rows, Layout layout)
    {
        var lines = rows.Select(row => string.Join(layout.Delimiter, row.Select(c => c.Contains(layout.Delimiter, StringComparison.Ordinal) ? $"\"{c}\"" : c)));
        File.WriteAllText(folder.File("layout.csv"), string.Join(layout.LineEnd, lines) + layout.LineEnd, new UTF8Encoding(layout.Mark));
        return folder.File("layout.csv");
    }

    private static string Cell(string text, int row, int column) =>
        text.Length == 0 ? "" : int.TryParse(text, CultureInfo.InvariantCulture, out _)
            ? $"<c r=\"{(char)('A' + column)}{row + 1}\"><v>{text}</v></c>"
            : $"<c r=\"{(char)('A' + column)}{row + 1}\" t=\"inlineStr\"><is><t>{text}</t></is></c>";

    private enum Kind
    {
        Csv,
        Xlsx,
        Ods,
    }

    private sealed record Layout(Kind Kind, bool Long, bool Turned, bool Title, bool Footnote, bool Spanning, bool Totals, bool Shares, bool Commas, string Delimiter, string LineEnd, bool Mark)
    {
        public static Layout Draw(Random random)
        {
            bool Flip() => random.Next(2) == 0;
            return new Layout((Kind)random.Next(3), random.Next(4) == 0, Flip(), Flip(), Flip(), Flip(), Flip(), Flip(), Flip(), ",;\t|"[random.Next(4)].ToString(), Flip() ? "\n" : "\r\n", Flip());
        }
    }
}
