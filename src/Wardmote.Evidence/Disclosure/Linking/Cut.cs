using System.Globalization;
using Wardmote.Evidence.Datasets;
using Wardmote.Evidence.Exhibits.Figures;
using Wardmote.Evidence.Exhibits.Placing;
using Wardmote.Evidence.Exhibits.Questions;

namespace Wardmote.Evidence.Disclosure.Linking;

/// <summary>One way of telling records of a dataset apart: by an axis of an exhibit, by a column that a condition names, by whether they lie in a stretch of time.</summary>
/// <param name="Id">Two cuts of one id give every record the same key.</param>
/// <param name="Title">For reports.</param>
/// <param name="Family">Cuts of one family may lie within one another: months and years, wards and districts, bands of one age.</param>
/// <param name="Write">The key as an SQL expression of text.</param>
internal sealed record Cut(string Id, string Title, string Family, Func<SqlParameters, string> Write)
{
    public const string Place = "place";
    private const string Time = "time";

    /// <summary>The key of a record for which something is true.</summary>
    public const string Yes = "true";

    public static Cut Of(Axis axis, Dataset dataset) => new(axis.Sql.Whole, axis.Title, FamilyOf(axis, dataset), _ => axis.Sql.Whole);

    /// <summary>A condition by the column that it names, with the keys that it admits; by whether it holds where values cannot be told from their text.</summary>
    public static (Cut Cut, IReadOnlyList<string> Keys) Of(Condition condition, Dataset dataset)
    {
        var column = dataset[condition.Column]!;
        IReadOnlyList<string>? keys = column.Type switch
        {
            ColumnType.Text or ColumnType.Period => condition.Values,
            ColumnType.Boolean => [.. condition.Values.Select(v => Filter.IsYes(v) ? "true" : "false")],
            ColumnType.Integer => [.. condition.Values.Select(v => decimal.Parse(v, CultureInfo.InvariantCulture).ToString("0", CultureInfo.InvariantCulture))],
            _ => null,
        };
        var sql = AxisSql.Column(column.Name).Whole;
        return keys is not null
            ? (new(sql, column.Title, OfColumn(column), _ => sql), keys)
            : (new($"{column.Name} is {string.Join(" or ", condition.Values)}", column.Title, column.Role == ColumnRole.Period ? Time : OfColumn(column), p => Flag(Filter.Condition(condition, dataset, p))), [Yes]);
    }

    /// <summary>The days that a filter admits; null where it admits all.</summary>
    public static Cut? OfTime(Filter filter, Dataset dataset)
    {
        if (filter is { Period: null, Dates: null, Months: null })
        {
            return null;
        }

        var time = filter with { Conditions = [] };
        var id = string.Create(CultureInfo.InvariantCulture, $"{time.Period} {time.ByEnd} {string.Join(' ', time.Dates ?? [])} {string.Join(' ', time.Months ?? [])}");
        return new(id, "Time", Time, p => Flag(time.Where(dataset, p)[" WHERE ".Length..]));
    }

    private static string Flag(string condition) => $"CASE WHEN {condition} THEN '{Yes}' ELSE 'false' END";

    private static string OfColumn(Column column) => column.Place is not null ? Place : "column " + column.Name;

    private static string FamilyOf(Axis axis, Dataset dataset)
    {
        var of = axis.Name.Split(" of ") is [_, var column] ? column : null;
        return axis switch
        {
            PlaceAxis => Place,
            TimeAxis => of is null || of == dataset.PeriodColumn?.Name ? Time : $"{Time} of {of}",
            AgeAxis => "column " + (of ?? "age"),
            DimensionAxis when dataset[axis.Name] is { } named => OfColumn(named),
            _ => axis.Sql.Whole,
        };
    }
}
