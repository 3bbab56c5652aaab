using System.Globalization;
using Wardmote.Analysis.Change;
using Wardmote.Analysis.Hotspots;
using Wardmote.Evidence.Datasets;
using Wardmote.Evidence.Exhibits.Figures;
using Wardmote.Evidence.Exhibits.Questions;
using Wardmote.Evidence.Rendering;

namespace Wardmote.Evidence.Exhibits.Hotspots;

/// <summary>Lays out repeats and near repeats: rows of distance, and for each band of days pairs, times chance and p.</summary>
internal sealed class NearRepeatTable(ExhibitQuestion question, Dataset dataset, PlacedRecords records, Column? named)
{
    /// <summary>Findings that are told one by one.</summary>
    private const int MostTold = 3;

    private static readonly double Level = WordPolicy.Adopted[^1].Probable;

    private readonly List<PlacedRecord> events = [.. records.Within];

    /// <exception cref="ArgumentException">There are fewer than two events, or too many pairs of them are near each other.</exception>
    public RecordsTable Build()
    {
        var found = NearRepeat.Of(
            [.. events.Select(e => new PlacedEvent(e.At, e.Day!.Value.DayNumber))],
            new() { Distances = named is null ? [.. question.Distances.Select(d => (double)d)] : [1], Days = question.Days });
        var rows = found.Bands.SkipLast(named is null ? 1 : 2).Select((cells, i) => (Name: Distance(i), Cells: cells.SkipLast(1).ToList())).ToList();
        return new RecordsTable(
            "Distance",
            [.. question.Days.SelectMany((_, i) => Heads(Days(i)))],
            [.. rows.Select(row => (row.Name, (IReadOnlyList<Figure>)[.. row.Cells.SelectMany(Figures)]))],
            [.. Findings(rows), .. Reach()]);
    }

    private static IEnumerable<TableColumn> Heads(string days) =>
    [
        new() { Heading = $"{days}, pairs", Group = days, Short = "Pairs" },
        new() { Heading = $"{days}, times chance", Group = days, Short = "Times chance", Decimals = 2 },
        new() { Heading = $"{days}, p", Group = days, Short = "p", Decimals = 3 },
    ];

    private IEnumerable<Figure> Figures(NearRepeatCell cell)
    {
        Figure Of(decimal? value, string how) => new() { Value = value, Working = new RecordsWorking(records.Imports, dataset.Key, how) };
        yield return Of(cell.Observed, "Pairs of records in this band.");
        yield return Of((decimal?)cell.Ratio, string.Create(CultureInfo.InvariantCulture, $"{cell.Observed} ÷ {cell.Expected:0.###}, the mean when the days are dealt out to the places at random."));
        yield return Of((decimal)cell.PValue, "How often days dealt out at random give at least as many pairs.");
    }

    private IEnumerable<string> Findings(IReadOnlyList<(string Name, List<NearRepeatCell> Cells)> rows)
    {
        var cells = rows.SelectMany(r => r.Cells.Select((cell, i) => (r.Name, Days: Days(i), Cell: cell))).ToList();
        var adjusted = FalseDiscovery.Adjust([.. cells.Select(c => c.Cell.PValue)], FalseDiscoveryRule.BenjaminiHochberg);
        var more = cells.Where((c, i) => adjusted[i] < Level && c.Cell.Ratio is > 1).OrderByDescending(c => c.Cell.Ratio).ToList();
        yield return more.Count == 0
            ? $"No band has more pairs of {dataset.Counts} than chance gives, allowing for the {cells.Count} bands looked at."
            : $"More pairs than chance gives, allowing for the {cells.Count} bands looked at: {string.Join("; ", more.Take(MostTold).Select(Told))}{(more.Count > MostTold ? $"; and {more.Count - MostTold} more" : "")}.";
        yield return $"Each pair of the {NumberText.Of(events.Count, 0)} {dataset.Counts} is counted once, by how far and how many days they lie apart, and held against 999 rounds in which the same days are dealt out to the same places at random (Knox test); p is at least 0.001.";
        yield return $"It shows whether {dataset.Counts} follow each other {(named is null ? "nearby" : "at the same place")} sooner than chance would have it. It does not show why or by whom, and most places where something happened see no repeat.";
    }

    private IEnumerable<string> Reach()
    {
        if (records.Unplaced > 0)
        {
            yield return $"{NumberText.Of(records.Unplaced, 0)} more {dataset.Counts} say no place or no day, and are left out.";
        }

        var places = events.Select(e => e.At).Distinct().Count();
        if (places < events.Count)
        {
            yield return named is null
                ? $"They lie on {NumberText.Of(places, 0)} different points. Where points are moved to the nearest of a fixed set, \"the same place\" is the same point of that set."
                : $"They name {NumberText.Of(places, 0)} different places; a place that is spelt in two ways counts as two.";
        }
    }

    private static string Told((string Name, string Days, NearRepeatCell Cell) found) =>
        string.Create(CultureInfo.InvariantCulture, $"{char.ToLowerInvariant(found.Name[0])}{found.Name[1..]}, {found.Days}, {found.Cell.Observed:N0} pairs, {found.Cell.Ratio:0.0} times chance");

    private string Distance(int row) => row switch
    {
        0 when named is not null => "Same " + named.Title.ToLowerInvariant(),
        0 => "Same point",
        1 => $"Up to {NumberText.Of(question.Distances[0], 0)} m",
        _ => $"{NumberText.Of(question.Distances[row - 2], 0)} to {NumberText.Of(question.Distances[row - 1], 0)} m",
    };

    private string Days(int band) => band == 0 ? $"0 to {question.Days[0]} days" : $"{question.Days[band - 1] + 1} to {question.Days[band]} days";
}
