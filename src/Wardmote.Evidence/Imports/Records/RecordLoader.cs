using System.Text;
using DuckDB.NET.Data;
using DuckDB.NET.Native;
using Wardmote.Evidence.Datasets;
using Wardmote.Evidence.Imports.Files;
using Wardmote.Evidence.Imports.Loading;

namespace Wardmote.Evidence.Imports.Records;

/// <summary>
/// Loads a file with one row per record. A clean CSV goes from disk through DuckDB's reader into Parquet in one pass; only
/// where that fails, or where the file is a workbook, is it read row by row, so that every fault has its place.
/// </summary>
internal sealed class RecordLoader(Dataset dataset, ImportRequest request, Staging staging, WorkFolder work)
{
    private readonly FindingList findings = [];

    public Loaded Load(string parquet) => PartnerFile.IsWorkbook(request.File) ? LoadWorkbook(parquet) : LoadText(parquet);

    private Loaded LoadWorkbook(string parquet)
    {
        var grid = PartnerFile.Read(request.File, request.Sheet);
        findings.AddRange(grid.Findings);
        var header = RecordHeader.Find([.. grid.Rows.Take(2_000)], dataset, grid.At(), findings);
        return findings.HasErrors
            ? new Loaded { Place = grid.At(), Findings = [.. findings] }
            : RowByRow(header, grid.Rows, parquet, grid.At());
    }

    private Loaded LoadText(string parquet)
    {
        var text = new DelimitedText(request.File);
        var file = new Place(text.Name);
        var start = text.Start();
        var header = RecordHeader.Find(start, dataset, file, findings);
        if (findings.HasErrors)
        {
            return new Loaded { Place = file, Findings = [.. findings] };
        }

        try
        {
            using var progress = staging.Follow(request.Progress, ImportStage.Reading, Bytes);
            var read = new CleanCsv(dataset, request.Period, header, staging).Write(Utf8(text), text.Delimiter, start, parquet);
            findings.AddRange(CodeMap.NewWords(staging.Connection, dataset, parquet, file));
            return new Loaded { Place = file, Read = read, Findings = [.. findings] };
        }
        catch (DuckDBException e) when (IsInTheFile(e))
        {
            return RowByRow(header, text.Rows(), parquet, file);
        }
    }

    private long Bytes => new FileInfo(request.File).Length;

    private Loaded RowByRow(RecordHeader header, IEnumerable<GridRow> records, string parquet, Place file)
    {
        staging.Run("DROP VIEW IF EXISTS checked; DROP VIEW IF EXISTS source");
        var reader = new RecordRows(dataset, request.Period, header, file, findings);
        using (var source = staging.CreateSource(dataset))
        {
            foreach (var row in reader.Read(records))
            {
                source.Append(row);
            }
        }

        using var progress = staging.Follow(request.Progress, ImportStage.Checking, Bytes);
        var rows = new CheckedRows(staging.Connection, dataset, header.Numbers, request.Period);
        rows.CreateFromSource();
        var (read, rejected) = rows.Count();
        rows.Write(parquet);
        findings.AddRange(CodeMap.NewWords(staging.Connection, dataset, parquet, file));
        return new Loaded
        {
            Place = file,
            Read = read,
            Rejected = rejected,
            RejectedRows = rejected > 0 ? rows.Rejected() : [],
            Findings = [.. findings],
            Footnotes = reader.Footnotes,
        };
    }

    /// <summary>DuckDB reads UTF-8; a file in another encoding is written out anew.</summary>
    private string Utf8(DelimitedText text)
    {
        if (text.Encoding is UTF8Encoding)
        {
            return request.File;
        }

        var copy = work.File("utf-8.csv");
        using var from = text.Open();
        using var to = new StreamWriter(copy, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        var buffer = new char[256 * 1024];
        while (from.Read(buffer) is > 0 and var count)
        {
            to.Write(buffer, 0, count);
        }

        return copy;
    }

    /// <summary>A fault of the file's rows, as against a full disk or too little memory, which reading again does not cure.</summary>
    private static bool IsInTheFile(DuckDBException e) => e.ErrorType is not (DuckDBErrorType.OutOfMemory or DuckDBErrorType.Fatal or DuckDBErrorType.Internal or DuckDBErrorType.Io);
}
