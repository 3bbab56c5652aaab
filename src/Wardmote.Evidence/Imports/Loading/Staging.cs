using DuckDB.NET.Data;
using Wardmote.Evidence.Datasets;
using Wardmote.Evidence.Warehouse;

namespace Wardmote.Evidence.Imports.Loading;

/// <summary>A DuckDB of its own for one import, with the file's texts in the table <c>source</c>. It spills into the work folder.</summary>
public sealed class Staging : IDisposable
{
    /// <summary>DuckDB reads a file in pieces of so many bytes; what is smaller is done sooner by one thread than by two that wait for each other.</summary>
    private const long Piece = 32 * 1024 * 1024;

    /// <param name="workFolder">Where it spills.</param>
    /// <param name="bytes">Of the file that is to be loaded.</param>
    public Staging(string workFolder, long bytes)
    {
        Connection = new DuckDBConnection($"DataSource=:memory:{(bytes < Piece ? ";threads=1" : "")}");
        Connection.Open();
        Run($"SET memory_limit = '600MB'; SET temp_directory = {Sql.Text(Path.Combine(workFolder, "spill"))}");

        // Maps of codes are small and the file may be huge; DuckDB does not know how huge, and must not build its hash table from it.
        Run("SET disabled_optimizers = 'join_order,build_side_probe_side'");
    }

    public DuckDBConnection Connection { get; }

    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(100);

    /// <summary>Why a row cannot be taken at all, as a sentence; null for most. A column of <c>source</c> only.</summary>
    public const string RowProblem = "row problem";

    /// <summary>Makes the empty table <c>source</c> and opens it for appending.</summary>
    public SourceAppender CreateSource(Dataset dataset)
    {
        var texts = dataset.Columns.Select(c => c.Name).Concat(dataset.Measures.Select(m => LakeColumn.StatedShare(m.Name))).Append(RowProblem);
        Run($"""
            CREATE TEMP TABLE source ({string.Concat(texts.Select(n => $"{Sql.Name(n)} VARCHAR, "))}
            {LakeColumn.PeriodStart} DATE, {LakeColumn.PeriodEnd} DATE, {LakeColumn.Stated} BOOLEAN, {LakeColumn.SourceRow} INTEGER, {LakeColumn.SourceColumn} INTEGER)
            """);
        return new SourceAppender(dataset, Connection.CreateAppender("source"));
    }

    /// <summary>Says ten times a second how far the statement that runs has come, until it is disposed of.</summary>
    /// <param name="bytes">Of the file that is dealt with.</param>
    public IDisposable? Follow(IProgress<ImportProgress>? progress, ImportStage stage, long bytes)
    {
        if (progress is null)
        {
            return null;
        }

        Run("SET enable_progress_bar = true; SET enable_progress_bar_print = false");
        progress.Report(new ImportProgress(stage, 0, bytes));
        return new Timer(
            _ =>
            {
                if (Connection.GetQueryProgress().Percentage is > 0 and <= 100 and var percent)
                {
                    progress.Report(new ImportProgress(stage, (long)(bytes * percent / 100), bytes));
                }
            },
            null,
            Between,
            Between);
    }

    public void Run(string sql) => Sql.Run(Connection, sql);

    public void Dispose() => Connection.Dispose();
}
