using Wardmote.Evidence.Warehouse;

namespace Wardmote.Evidence.Exhibits.Figures;

/// <summary>
/// Keeps datasets that are asked about more than once in memory: reading a small Parquet file anew costs several times what the
/// question does. A temporary table of the dataset's name stands before its view.
/// </summary>
internal sealed class Workspace(FigureSource source)
{
    /// <summary>Rows up to which a dataset is kept; a year of street-level crime of one force stays below it.</summary>
    private const long MostRows = 500_000;

    private readonly Dictionary<string, int> questions = [];

    /// <summary>Says that a dataset is about to be asked.</summary>
    public void Use(string dataset)
    {
        var times = questions[dataset] = questions.GetValueOrDefault(dataset) + 1;
        if (times == 2 && source.Live(dataset).Sum(s => s.Slice.Rows) <= MostRows)
        {
            Sql.Run(source.Connection, $"CREATE TEMP TABLE IF NOT EXISTS {Sql.Name(dataset)} AS SELECT * FROM {Sql.Name(dataset)}");
        }
    }
}
