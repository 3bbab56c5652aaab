using System.Globalization;
using Wardmote.Analysis.Harm;
using Wardmote.Evidence.Datasets;
using Wardmote.Evidence.Imports.Files;

namespace Wardmote.Evidence.Harm;

/// <summary>
/// Reads a table of weights as its publisher prints it: a CSV or workbook with title lines, one row for each offence under headings such as
/// "Offence code, Offence, Weight" (the Crime Severity Score's) or "Offence, CHI" (the Cambridge Crime Harm Index's), headings of groups
/// between, and notes below.
/// </summary>
public sealed class OfficialWeights
{
    /// <summary>Rows looked through for the headings.</summary>
    private const int MostTitleRows = 60;

    private static readonly string[] Codes = ["code", "offence code", "home office code", "home office offence code", "ho code", "ho offence code", "hooc", "offence code number", "crime code", "cjs code", "cjs offence code", "home office classification", "offence classification code"];
    private static readonly string[] Descriptions = ["offence description", "description", "offence", "offence name", "offence title", "crime", "crime type", "offence type", "offence category", "crime category", "name of offence", "offence group"];
    private static readonly string[] Weights = ["weight", "weights", "weighting", "offence weight", "severity weight", "crime severity weight", "css weight", "severity score weight", "score", "chi", "cchi", "chi value", "chi score", "chi days", "cchi value", "cchi score", "harm", "harm score", "harm value", "crime harm index", "cambridge crime harm index", "days", "starting point days", "days imprisonment", "days in prison", "number of days"];

    private OfficialWeights()
    {
    }

    public required IReadOnlyList<HarmWeight> Offences { get; init; }

    /// <summary>Offences that the table names without a number: they stay without weight.</summary>
    public required IReadOnlyList<string> Unweighted { get; init; }

    /// <summary>The heading of the column of weights.</summary>
    public required string Column { get; init; }

    /// <param name="path">CSV, XLSX or ODS.</param>
    /// <param name="sheet">For a workbook; null for the first that has a table.</param>
    /// <param name="column">The heading of the weights, where there are several; null for the only one.</param>
    /// <exception cref="HarmWeightFileException">No headings of offences and weights are found, or several may be meant.</exception>
    /// <exception cref="Imports.ImportException">The file cannot be opened.</exception>
    public static OfficialWeights Read(string path, string? sheet = null, string? column = null)
    {
        var grid = PartnerFile.Read(path, sheet);
        foreach (var row in grid.Rows.Take(MostTitleRows))
        {
            var (codes, descriptions) = (Places(row, Codes), Places(row, Descriptions));
            var weights = column is null ? Places(row, Weights) : Places(row, [column]);
            if (weights.Count == 0 || codes.Count + descriptions.Count == 0)
            {
                continue;
            }

            if (weights.Count > 1)
            {
                throw new HarmWeightFileException($"{grid.At(row.Number)}: several columns may hold the weights: {string.Join(", ", weights.Select(w => $"'{row[w]}'"))}. Say which with --weight.");
            }

            return Read(grid, row, codes.Count > 0 ? codes[0] : null, descriptions.Count > 0 ? descriptions[0] : null, weights[0]);
        }

        throw new HarmWeightFileException($"{grid.At()}: no row has a heading for the offences (such as {Codes[1]} or {Descriptions[1]}) and one for {(column is null ? $"the weights (such as {Weights[0]} or {Weights[9]})" : $"'{column}'")}. "
            + "Name the sheet with --sheet or the column of weights with --weight, or put the headings right.");
    }

    private static OfficialWeights Read(Grid grid, GridRow heads, int? code, int? description, int weight)
    {
        var (offences, unweighted) = (new List<HarmWeight>(), new List<string>());
        foreach (var row in grid.Rows.Skip(heads.Number).Where(r => !r.IsBlank))
        {
            var (number, words) = (code is { } c ? row[c] : "", description is { } d ? row[d] : "");
            if (number.Length == 0 && words.Length == 0)
            {
                continue;
            }

            if (decimal.TryParse(row[weight], NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var value))
            {
                offences.Add(new(number, words, (double)value));
            }
            else if (row[weight].Length > 0)
            {
                unweighted.Add($"{number} {words} ('{row[weight]}')".Trim());
            }
        }

        return offences.Count > 0
            ? new() { Offences = offences, Unweighted = unweighted, Column = heads[weight] }
            : throw new HarmWeightFileException($"{grid.At(heads.Number, weight)}: no row under '{heads[weight]}' holds a number.");
    }

    /// <summary>Columns with one of the names, those that come first among the names first.</summary>
    private static List<int> Places(GridRow row, IReadOnlyList<string> names) =>
        [.. names.SelectMany(name => Enumerable.Range(1, row.Cells.Count).Where(place => row[place].Length > 0 && (Heading.Same(Bare(row[place]), name) || Heading.Same(row[place], name)))).Distinct()];

    /// <summary>Without what stands in brackets: "Weight (days)", "Offence [note 1]".</summary>
    private static string Bare(string heading) => heading.IndexOfAny(['(', '[']) is > 0 and var bracket ? heading[..bracket].Trim() : heading;
}
