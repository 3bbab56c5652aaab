using System.Globalization;
using DuckDB.NET.Data;
using Wardmote.Analysis.Periods;
using Wardmote.Evidence.Datasets;
using Wardmote.Evidence.Exhibits;
using Wardmote.Evidence.Exhibits.Questions;
using Wardmote.Evidence.Imports;
using Wardmote.Evidence.Warehouse;

namespace Wardmote.Tests.Evidence.Exhibits;

/// <summary>
/// A warehouse in memory, filled from small tables written in a test: a heading line of column names, then one line per row,
/// cells apart by "|". Beside the dataset's columns there may be <c>period</c>, <c>stated</c> (yes), <c>share</c>
/// (the printed percentage) and <c>import</c>.
/// </summary>
internal sealed class SomeFigures : IDisposable
{
    private static readonly DatasetCatalog Catalog = DatasetCatalog.Load(Path.Combine(AppContext.BaseDirectory, "Evidence", "Exhibits", "Definitions"));

    private readonly DuckDBConnection connection = new("DataSource=:memory:");
    private readonly Dictionary<string, List<LiveSlice>> live = [];

    public SomeFigures() => connection.Open();

    public FigureSource Source => new(connection, Catalog, key => live.GetValueOrDefault(key, []));

    public ExhibitEngine Engine => new(Source);

    public SomeFigures With(string key, string table, bool provisional = false, bool partial = false, string import = "20190109T090000000Z-aaaaaaaa")
    {
        var dataset = Catalog.Find(key);
        Create(dataset);
        var lines = table.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var heads = Cells(lines[0]);
        var slices = new Dictionary<(Period, string), Slice>();
        var row = 1;
        foreach (var line in lines.Skip(1))
        {
            row++;
            var cells = heads.Zip(Cells(line)).ToDictionary(c => c.First, c => c.Second);
            var period = PeriodOf(dataset, cells);
            var stated = cells.GetValueOrDefault("stated") == "yes";
            if (!stated)
            {
                var covered = dataset.Grain == Grain.Record ? Period.Month(period.Start.Year, period.Start.Month) : period;
                List<string> of = [.. dataset.ReplacedBy.Select(c => cells.GetValueOrDefault(c, ""))];
                slices.TryAdd((covered, string.Join('|', of)), new Slice { Period = covered, Of = of, Rows = 1, Partial = partial });
            }

            Insert(dataset, cells, period, stated, row, import);
        }

        var record = new ImportRecord
        {
            Id = import,
            Dataset = key,
            ImportedAt = new DateTimeOffset(2019, 1, 9, 9, 0, 0, TimeSpan.Zero),
            Source = new SourceFile($"{key}.csv", new string('a', 64), 1000),
            Slices = [.. slices.Values],
            Read = 1,
            Kept = 1,
            Rejected = 0,
            Provisional = provisional,
        };
        live.TryAdd(key, []);
        live[key].AddRange(slices.Values.Select(s => new LiveSlice(record, s)));
        return this;
    }

    public ExhibitAnswer Answer(string yaml) => Engine.Answer(QuestionReader.Read(yaml, "02-violence.md", 10));

    public void Dispose() => connection.Dispose();

    private static string[] Cells(string line) => [.. line.Split('|').Select(c => c.Trim())];

    private static Period PeriodOf(Dataset dataset, Dictionary<string, string> cells)
    {
        var text = cells.GetValueOrDefault(dataset.PeriodColumn?.Name ?? "period") ?? cells.GetValueOrDefault("period", "2018");
        if (DateTime.TryParseExact(text, "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment))
        {
            return Period.Day(DateOnly.FromDateTime(moment));
        }

        Assert.True(new PeriodReader(dataset.Calendar.Year).TryRead(text, out var reading), $"'{text}' is not a period");
        return reading.Period;
    }

    private void Create(Dataset dataset) => Run(
        $"CREATE TABLE IF NOT EXISTS {Sql.Name(dataset.Key)} ({string.Join(", ", LakeSchema.Of(dataset).Select(f => $"{Sql.Name(f.Name)} {f.SqlType}"))}, {LakeColumn.ImportId} VARCHAR)");

    private void Insert(Dataset dataset, Dictionary<string, string> cells, Period period, bool stated, int row, string import)
    {
        var values = new Dictionary<string, string>
        {
            [LakeColumn.PeriodStart] = Sql.Day(period.Start),
            [LakeColumn.PeriodEnd] = Sql.Day(period.End),
            [LakeColumn.Stated] = stated ? "true" : "false",
            [LakeColumn.SourceRow] = dataset.Grain == Grain.Record ? "NULL" : row.ToString(CultureInfo.InvariantCulture),
            [LakeColumn.ImportId] = Sql.Text(import),
        };
        foreach (var column in dataset.Columns)
        {
            var cell = cells.GetValueOrDefault(column.Name, "");
            cell = column.Codes?.Find(cell)?.Value ?? cell;
            var isMark = column.Role == ColumnRole.Measure && cell.Length > 0 && !char.IsAsciiDigit(cell[0]) && cell[0] != '-';
            values[column.Name] = isMark || cell.Length == 0 ? "NULL" : Sql.Text(cell);
            values[LakeColumn.Mark(column.Name)] = isMark ? Sql.Text(cell) : "NULL";
            values[LakeColumn.StatedShare(column.Name)] = cells.GetValueOrDefault("share") is { Length: > 0 } share ? share : "NULL";
        }

        var fields = LakeSchema.Of(dataset).Select(f => f.Name).Append(LakeColumn.ImportId);
        Run($"INSERT INTO {Sql.Name(dataset.Key)} VALUES ({string.Join(", ", fields.Select(f => values.GetValueOrDefault(f, "NULL")))})");
    }

    private void Run(string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
