using System.IO.Compression;
using System.Xml;
using Wardmote.Evidence.Datasets;

namespace Wardmote.Evidence.Imports.Files;

/// <summary>Opens a workbook (XLSX or ODS) and picks the sheet that is meant.</summary>
internal static class Workbook
{
    /// <summary>True where the file starts as a zip does, whatever its name ends in.</summary>
    public static bool Is(ReadOnlySpan<byte> start) => start is [(byte)'P', (byte)'K', 3, 4, ..] or [(byte)'P', (byte)'K', 5, 6, ..];

    /// <summary>True for the container of Excel before 2007, in which later Excel also locks workbooks with a password.</summary>
    public static bool IsOldOrLocked(ReadOnlySpan<byte> start) => start is [0xD0, 0xCF, 0x11, 0xE0, ..];

    /// <param name="sheet">Null for the first visible sheet that has a table on it.</param>
    /// <param name="keepLines">True to keep line breaks within cells.</param>
    /// <exception cref="ImportException">It is no workbook, is damaged or too large, or has no such sheet.</exception>
    public static Grid Read(string path, string? sheet, bool keepLines) => Open(path, keepLines, (sheets, file) => Pick(sheets, sheet, file));

    /// <summary>Every sheet, hidden ones too: a hidden sheet is not withheld.</summary>
    /// <exception cref="ImportException">It is no workbook, or is damaged or too large.</exception>
    public static IReadOnlyList<Grid> ReadAll(string path) => Open(path, keepLines: false, (sheets, _) => sheets.Select(sheet => sheet.Read()).ToList());

    private static T Open<T>(string path, bool keepLines, Func<IReadOnlyList<WorkbookSheet>, string, T> read)
    {
        var file = Path.GetFileName(path);
        try
        {
            using var zip = ZipFile.OpenRead(path);
            var parts = new WorkbookParts(zip, file) { KeepsLines = keepLines };
            return parts.Has("xl/workbook.xml") ? read(XlsxFile.Sheets(parts), file)
                : parts.Has("content.xml") ? read(OdsFile.Sheets(parts), file)
                : throw new ImportException($"{file} is a zip file but not a workbook. Unpack it, and import the files in it.");
        }
        catch (Exception e) when (e is InvalidDataException or XmlException or FormatException or OverflowException or EndOfStreamException)
        {
            throw new ImportException($"{file} is damaged and cannot be read as a workbook ({e.Message.TrimEnd('.')}). Ask for it again, or open and save it in a spreadsheet program.", e);
        }
    }

    private static Grid Pick(IReadOnlyList<WorkbookSheet> sheets, string? named, string file)
    {
        if (named is not null)
        {
            return (sheets.FirstOrDefault(s => s.Name == named) ?? sheets.FirstOrDefault(s => Heading.Same(s.Name, named)))?.Read()
                ?? throw new ImportException($"{file} has no sheet '{named}'. {Suggestion.For(named, sheets.Select(s => s.Name))}");
        }

        Grid? first = null;
        foreach (var sheet in sheets.OrderBy(s => s.Hidden))
        {
            var grid = sheet.Read();
            first ??= grid;
            if (grid.Rows.Count(r => r.Cells.Count(c => c.Length > 0) > 1) > 1)
            {
                return grid with { Findings = [.. grid.Findings, .. Others(sheet, sheets, grid)] };
            }
        }

        return first ?? throw new ImportException($"{file} has no sheets. Check that it is the right file.");
    }

    private static IEnumerable<Finding> Others(WorkbookSheet read, IReadOnlyList<WorkbookSheet> sheets, Grid grid)
    {
        if (sheets.Count > 1)
        {
            yield return new Finding
            {
                Kind = FindingKind.File,
                Severity = Severity.Note,
                Message = $"The workbook has {sheets.Count} sheets, and '{read.Name}' was read.",
                Advice = $"If another is meant, name it: {string.Join(", ", sheets.Where(s => s != read).Select(s => s.Name))}.",
                Place = grid.At(),
            };
        }
    }
}

/// <param name="Read">Reads its cells.</param>
internal sealed record WorkbookSheet(string Name, bool Hidden, Func<Grid> Read);
