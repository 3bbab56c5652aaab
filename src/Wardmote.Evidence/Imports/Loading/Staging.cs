using DuckDB.NET.Data;
using Wardmote.Evidence.Datasets;
using Wardmote.Evidence.Imports.Tables;
using Wardmote.Evidence.Warehouse;

namespace Wardmote.Evidence.Imports.Loading;

/// <summary>A DuckDB of its own for one import, with the file's texts in the table <c>source</c>. It spills into the work folder.</summary>
public sealed class Staging : IDisposable
{
    public Staging(string workFolder)
    {
        Connection = new DuckDBConnection("DataSource=:memory:");
        Connection.Open();
        Run($"SET memory_limit = '600MB'; SET temp_directory = {Sql.Text(Path.Combine(workFolder, "spill"))}");
    }

    public DuckDBConnection Connection { get; }

    public void Fill(Dataset dataset, IReadOnlyList<LongRow> rows)
    {
        var shares = dataset.Measures.Select(m => LakeColumn.StatedShare(m.Name));
        Run($"""
            CREATE TEMP TABLE source ({string.Concat(dataset.Columns.Select(c => c.Name).Concat(shares).Select(n => $"{Sql.Name(n)} VARCHAR, "))}
            {LakeColumn.PeriodStart} DATE, {LakeColumn.PeriodEnd} DATE, {LakeColumn.Stated} BOOLEAN, {LakeColumn.SourceRow} INTEGER, {LakeColumn.SourceColumn} INTEGER)
            """);
        using var appender = Connection.CreateAppender("source");
        foreach (var row in rows)
        {
            var target = appender.CreateRow();
            foreach (var column in dataset.Columns)
            {
                target.AppendValue(row.Texts.GetValueOrDefault(column.Name));
            }

            foreach (var measure in dataset.Measures)
            {
                target.AppendValue(row.Shares.GetValueOrDefault(measure.Name));
            }

            target.AppendValue(row.Period?.Start).AppendValue(row.Period?.End).AppendValue(row.Stated).AppendValue(row.Row).AppendValue(row.Column).EndRow();
        }
    }

    public void Run(string sql)
    {
        using var command = Connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    public void Dispose() => Connection.Dispose();
}
