using System.Globalization;
using Wardmote.Evidence.Imports;
using Wardmote.Evidence.Imports.Files;

namespace Wardmote.Evidence.Places.Lookups;

/// <summary>A lookup table as it was read: one row for each pair of places, columns known by their ONS names.</summary>
/// <param name="Headings">All columns of the file, recognised or not.</param>
internal sealed record LookupFile(
    IReadOnlyList<string> Headings,
    IReadOnlyList<OnsField> Fields,
    string? Change,
    string? RowVintage,
    IReadOnlyList<IReadOnlyList<string>> Rows,
    IReadOnlyList<Finding> Findings)
{
    /// <exception cref="ImportException">It is no table, or names no places as the ONS does.</exception>
    public static LookupFile Read(string path)
    {
        var grid = PartnerFile.Read(path);
        var head = grid.Rows.FirstOrDefault(r => r.Cells.Any(c => OnsField.Read(c) is { IsName: false }))
            ?? throw new ImportException($"{grid.File}: no column is named as the ONS names codes (such as WD17CD, LSOA11CD or lad24_code). Its first row is: {string.Join(", ", grid.RowAt(1)?.Cells ?? [])}.");
        List<string> headings = [.. head.Cells];
        if (headings.GroupBy(h => h, StringComparer.OrdinalIgnoreCase).FirstOrDefault(g => g.Key.Length > 0 && g.Count() > 1) is { } twice)
        {
            throw new ImportException($"{grid.At(head.Number)}: two columns are headed {twice.Key}. Take one of them out.");
        }

        var fields = headings.Select(OnsField.Read).OfType<OnsField>().ToList();
        var codes = fields.Where(f => !f.IsName).ToList();
        if (codes.Count < 2)
        {
            throw new ImportException($"{grid.At(head.Number)}: only {codes[0].Field} has codes, so it does not say what belongs to what. A lookup needs two columns of codes.");
        }

        var findings = new FindingList();
        var rows = new List<IReadOnlyList<string>>();
        foreach (var row in grid.Rows.Where(r => r.Number > head.Number && !r.IsBlank))
        {
            rows.Add([.. headings.Select((_, i) => row[i + 1])]);
        }

        Check(grid, head.Number, headings, codes, rows, findings);
        return new LookupFile(headings, fields, headings.FirstOrDefault(OnsField.IsChange), headings.FirstOrDefault(OnsField.IsRowVintage), rows, [.. findings]);
    }

    /// <summary>Codes must be of the kind that their column is named for, or the wrong columns would be joined in silence.</summary>
    private static void Check(Grid grid, int head, List<string> headings, List<OnsField> codes, List<IReadOnlyList<string>> rows, FindingList findings)
    {
        if (rows.Count == 0)
        {
            throw new ImportException($"{grid.File} has no rows below its headings. Check that it is the whole file.");
        }

        foreach (var field in codes)
        {
            var at = headings.IndexOf(field.Field);
            var wrong = rows.FindIndex(r => r[at].Length > 0 && PlaceKinds.OfCode(r[at]) is { } kind && kind != field.Kind && !(kind == PlaceKind.District && field.Kind == PlaceKind.County));
            if (wrong >= 0)
            {
                throw new ImportException($"{grid.File}, {field.Field}: {rows[wrong][at]} is the code of a {PlaceKinds.OfCode(rows[wrong][at])!.Value.Word()} and not of a {field.Kind.Word()}. Check the columns.");
            }

            var blank = rows.Count(r => r[at].Length == 0);
            if (blank > 0)
            {
                findings.Note(FindingKind.Value, grid.At(head, at + 1), string.Create(CultureInfo.InvariantCulture, $"{blank:N0} of {rows.Count:N0} rows have no {field.Field}."), "They say nothing about that kind of place.");
            }
        }
    }
}
