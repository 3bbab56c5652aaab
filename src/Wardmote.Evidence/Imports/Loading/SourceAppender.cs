using DuckDB.NET.Data;
using Wardmote.Evidence.Datasets;
using Wardmote.Evidence.Imports.Tables;

namespace Wardmote.Evidence.Imports.Loading;

/// <summary>Puts rows of text into the table <c>source</c>.</summary>
public sealed class SourceAppender(Dataset dataset, DuckDBAppender appender) : IDisposable
{
    private readonly List<string> measures = [.. dataset.Measures.Select(m => m.Name)];

    public void Append(LongRow row)
    {
        var target = appender.CreateRow();
        foreach (var column in dataset.Columns)
        {
            target.AppendValue(row.Texts.GetValueOrDefault(column.Name));
        }

        foreach (var measure in measures)
        {
            target.AppendValue(row.Shares.GetValueOrDefault(measure));
        }

        target.AppendValue(row.Problem).AppendValue(row.Period?.Start).AppendValue(row.Period?.End).AppendValue(row.Stated).AppendValue(row.Row).AppendValue(row.Column).EndRow();
    }

    /// <summary>Everything appended is in the table only after this.</summary>
    public void Dispose() => appender.Dispose();
}
