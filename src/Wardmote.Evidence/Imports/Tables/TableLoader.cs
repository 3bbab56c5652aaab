using Wardmote.Evidence.Datasets;
using Wardmote.Evidence.Imports.Files;
using Wardmote.Evidence.Imports.Loading;

namespace Wardmote.Evidence.Imports.Tables;

/// <summary>Loads a table of figures or words: shaped here, checked in DuckDB.</summary>
internal sealed class TableLoader(Dataset dataset, ImportRequest request, Staging staging)
{
    /// <summary>So many rows are taken over before it is said how far they have come.</summary>
    private const int RowsBetween = 1000;

    public Loaded Load(string parquet)
    {
        var bytes = new FileInfo(request.File).Length;
        request.Progress?.Report(new ImportProgress(ImportStage.Reading, 0, bytes));
        var grid = PartnerFile.Read(request.File, request.Sheet);
        var table = new TableReader(dataset, request.Period).Read(grid);
        var findings = new FindingList();
        findings.AddRange(grid.Findings.Concat(table.Findings));
        if (!findings.HasErrors && table.Rows.Count > 0 && table.Rows.All(r => r.Period is null && (dataset.PeriodColumn is null || !r.Texts.ContainsKey(dataset.PeriodColumn.Name))))
        {
            findings.Error(
                FindingKind.Period,
                grid.At(),
                "Neither the headings, the rows nor the title say for which time the figures are.",
                "Say it when importing, or ask the partner to put it in the heading.",
                choice: ReadingChoice.Period);
        }

        if (findings.HasErrors)
        {
            return new Loaded { Place = grid.At(), Findings = [.. findings] };
        }

        using (var source = staging.CreateSource(dataset))
        {
            for (var i = 0; i < table.Rows.Count; i++)
            {
                source.Append(table.Rows[i]);
                if (i % RowsBetween == 0)
                {
                    request.Progress?.Report(new ImportProgress(ImportStage.Reading, bytes * i / table.Rows.Count, bytes));
                }
            }
        }

        using var progress = staging.Follow(request.Progress, ImportStage.Checking, bytes);
        var rows = new CheckedRows(staging.Connection, dataset, table.Columns, request.Period);
        var periods = rows.CreateFromSource();
        var (read, rejected) = rows.Count();
        rows.Write(parquet);
        findings.AddRange(CodeMap.NewWords(staging.Connection, dataset, parquet, grid.At()));
        return new Loaded
        {
            Place = grid.At(),
            Read = read,
            Rejected = rejected,
            RejectedRows = rejected > 0 ? rows.Rejected() : [],
            Findings = [.. findings],
            Footnotes = table.Footnotes,
            Periods = table.Periods.Concat(periods.Select(p => KeyValuePair.Create(p.Value.Period, new PeriodAsWritten(p.Key, p.Value.Mark is not null)))).DistinctBy(p => p.Key).ToDictionary(),
        };
    }
}
