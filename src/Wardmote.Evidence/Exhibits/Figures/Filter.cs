using System.Globalization;
using DuckDB.NET.Data;
using Wardmote.Analysis.Periods;
using Wardmote.Evidence.Datasets;
using Wardmote.Evidence.Exhibits.Planning;
using Wardmote.Evidence.Exhibits.Questions;
using Wardmote.Evidence.Warehouse;

namespace Wardmote.Evidence.Exhibits.Figures;

/// <summary>Which rows of a dataset count. Conditions have been checked: columns exist, values are spelt as in the code list.</summary>
internal sealed record Filter
{
    public static readonly Filter None = new();

    public IReadOnlyList<Condition> Conditions { get; init; } = [];

    /// <summary>Days that a row's period must lie in; null for all.</summary>
    public Period? Period { get; init; }

    /// <summary>True where it is enough that a row's period ends within <see cref="Period"/>.</summary>
    public bool ByEnd { get; init; }

    /// <summary>For counts on dates: the dates that are used; null for all.</summary>
    public IReadOnlyList<DateOnly>? Dates { get; init; }

    /// <summary>Months of the year that are used; null for all.</summary>
    public IReadOnlyList<int>? Months { get; init; }

    /// <summary>" WHERE …", or nothing.</summary>
    public string Where(Dataset dataset, SqlParameters parameters)
    {
        var time = AxisReader.TimeOf(dataset);
        var tests = Conditions.Select(c => Condition(c, dataset, parameters)).ToList();
        if (Period is { } period)
        {
            tests.Add(Days(period, dataset, ByEnd, parameters));
        }

        if (Dates is not null)
        {
            tests.Add($"{Sql.Name(LakeColumn.PeriodEnd)} IN ({string.Join(", ", Dates.Select(d => parameters.Add(d)))})");
        }

        if (Months is not null)
        {
            tests.Add($"month({time}) IN ({string.Join(", ", Months.Select(m => parameters.Add(m)))})");
        }

        return tests.Count == 0 ? "" : " WHERE " + string.Join(" AND ", tests);
    }

    /// <param name="byEnd">True where it is enough that a row's period ends within the days.</param>
    public static string Days(Period period, Dataset dataset, bool byEnd, SqlParameters parameters)
    {
        var time = AxisReader.TimeOf(dataset);
        var first = time == Sql.Name(LakeColumn.PeriodEnd) && !byEnd ? Sql.Name(LakeColumn.PeriodStart) : time;
        return $"{first} >= {parameters.Add(period.Start)} AND {time} < {parameters.Add(period.End.AddDays(1))}";
    }

    public static string Condition(Condition condition, Dataset dataset, SqlParameters parameters)
    {
        var column = dataset[condition.Column]!;
        var name = Sql.Name(column.Name);
        return column.Type switch
        {
            ColumnType.Date or ColumnType.DateTime => "(" + string.Join(" OR ", condition.Values.Select(v => Days(name, v, dataset, parameters))) + ")",
            ColumnType.Boolean => $"{name} IN ({string.Join(", ", condition.Values.Select(v => parameters.Add(IsYes(v))))})",
            ColumnType.Integer or ColumnType.Decimal or ColumnType.Percent or ColumnType.Money =>
                $"{name} IN ({string.Join(", ", condition.Values.Select(v => parameters.Add(decimal.Parse(v, CultureInfo.InvariantCulture))))})",
            _ => $"{name} IN ({string.Join(", ", condition.Values.Select(v => parameters.Add(v)))})",
        };
    }

    public static bool IsYes(string value) => value is "yes" or "true" or "Yes" or "True";

    private static string Days(string name, string text, Dataset dataset, SqlParameters parameters)
    {
        var period = PeriodChoice.Read(text, dataset.Calendar.Year, reach: null)!.Value;
        return $"({name} >= {parameters.Add(period.Start)} AND {name} < {parameters.Add(period.End.AddDays(1))})";
    }
}

/// <summary>Values travel beside the statement, never inside it.</summary>
internal sealed class SqlParameters(DuckDBCommand command)
{
    public string Add(object value)
    {
        command.Parameters.Add(new DuckDBParameter(value));
        return $"${command.Parameters.Count}";
    }
}
