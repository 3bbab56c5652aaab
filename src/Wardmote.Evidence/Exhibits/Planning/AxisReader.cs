using Wardmote.Analysis.Periods;
using Wardmote.Evidence.Datasets;
using Wardmote.Evidence.Exhibits.Figures;
using Wardmote.Evidence.Exhibits.Placing;
using Wardmote.Evidence.Exhibits.Questions;
using Wardmote.Evidence.Places;
using Wardmote.Evidence.Warehouse;

namespace Wardmote.Evidence.Exhibits.Planning;

/// <summary>Turns a cut as the author wrote it ("location", "year", "hour of assaulted") into an axis over one dataset.</summary>
internal sealed partial class AxisReader(ExhibitQuestion question, Dataset dataset, Coverage coverage, PlaceTables places)
{
    private static readonly string[] Words = ["year", "month", "month_of_year", "period", "hour", "weekday", "age_band"];

    /// <summary>The months that every year keeps; null for all of them.</summary>
    public IReadOnlyList<int>? OnlyMonths { get; init; }

    /// <summary>The year by which time is cut; a joined dataset is cut by the years of the exhibit's own.</summary>
    public YearKind Year { get; init; } = dataset.Calendar.Year;

    /// <summary>The expression for the day or moment of a row.</summary>
    public static string TimeOf(Dataset dataset) =>
        dataset.Grain == Grain.Record && dataset.PeriodColumn is { Type: ColumnType.Date or ColumnType.DateTime } column
            ? Sql.Name(column.Name)
            : Sql.Name(LakeColumn.PeriodEnd);

    /// <returns>Null where there is no such cut; the problem has then been added.</returns>
    public Axis? Read(string name, string key, List<Problem> problems)
    {
        if (question.Places is { } vintage && PlaceKinds.Find(name) is { } kind)
        {
            return Place(name, new PlaceVintage(kind, vintage), key, problems);
        }

        if (dataset[name] is { Role: not ColumnRole.Period } column && column.Type is not (ColumnType.Date or ColumnType.DateTime or ColumnType.Time))
        {
            return new DimensionAxis(column, dataset.Grain == Grain.Record)
            {
                Name = name,
                Title = column.Title,
                Sql = AxisSql.Column(name),
            };
        }

        var (word, of) = name.Split(" of ") is [var w, var o] ? (w, o) : (name, null);
        word = word.Replace('-', '_');
        if (!Words.Contains(word))
        {
            problems.Add(question.Source.Problem(
                key,
                $"{dataset.Key} cannot be cut by '{name}'.",
                PlaceKinds.Find(name) is { } wanted && PlaceTables.CanPlace(dataset) ? VintageAdvice(wanted) : Suggestion.For(name, Cuts())));
            return null;
        }

        if (word == "age_band")
        {
            return Age(name, of ?? AgeAxis.Column, key, problems);
        }

        if (Moment(word, of) is { } moment)
        {
            return Time(name, word, moment);
        }

        problems.Add(question.Source.Problem(
            key,
            of is null ? $"{dataset.Key} does not say the {word}." : $"{dataset.Key} has no column '{of}' that says the {word}.",
            Suggestion.For(of ?? "", dataset.Columns.Where(c => Says(c.Type, word)).Select(c => $"{word} of {c.Name}"))));
        return null;
    }

    /// <summary>The expression that the cut is made from; null where the dataset has no such column.</summary>
    private string? Moment(string word, string? of)
    {
        if (of is not null)
        {
            return dataset[of] is { } named && Says(named.Type, word) ? Sql.Name(of) : null;
        }

        return dataset.Grain == Grain.Record && dataset.PeriodColumn is { Type: ColumnType.Date or ColumnType.DateTime } dated
            ? word == "period" || Says(dated.Type, word) ? TimeOf(dataset) : null
            : word is "hour" or "weekday" ? null : TimeOf(dataset);
    }

    private static bool Says(ColumnType type, string word) => word switch
    {
        "hour" => type is ColumnType.DateTime or ColumnType.Time,
        _ => type is ColumnType.DateTime or ColumnType.Date,
    };

    private AgeAxis? Age(string name, string column, string key, List<Problem> problems)
    {
        if (dataset[column] is not { Type: ColumnType.Integer })
        {
            problems.Add(question.Source.Problem(key, $"{dataset.Key} has no column '{column}' with ages in whole years.", "Write 'age_band of' and the column that has them."));
            return null;
        }

        return new AgeAxis { Name = name, Title = "Age", Bands = question.AgeBands, Sql = AxisSql.AgeBand(column, question.AgeBands) };
    }

    private Axis Time(string name, string word, string moment) => word switch
    {
        "hour" => new ClockAxis { Name = name, Title = "Hour", Cycle = Cycle.Hours, Sql = AxisSql.Hour(moment) },
        "weekday" => new ClockAxis { Name = name, Title = "Day of the week", Cycle = Cycle.Weekdays, Sql = AxisSql.Weekday(moment) },
        "month_of_year" => new ClockAxis { Name = name, Title = "Month", Cycle = Cycle.Months, FirstMonth = Year.StartMonth(), Sql = AxisSql.MonthOfYear(moment) },
        "year" => new YearAxis
        {
            Name = name,
            Title = "Year",
            Year = Year,
            Coverage = coverage,
            Stock = dataset.Stock,
            StarPartYears = question.StarPartYears,
            OnlyMonths = OnlyMonths,
            Sql = dataset.Grain == Grain.Record ? AxisSql.Year(moment, Year) : AxisSql.YearOrTotal(Year),
        },
        "month" => new MonthAxis
        {
            Name = name,
            Title = "Month",
            Year = Year,
            Coverage = coverage,
            Stock = dataset.Stock,
            Sql = AxisSql.Month(moment),
        },
        _ => new PeriodAxis
        {
            Name = name,
            Title = "Period",
            Year = Year,
            Coverage = coverage,
            Stock = dataset.Stock,
            Sql = AxisSql.Period,
        },
    };

    private IEnumerable<string> Cuts() => dataset.Dimensions.Select(c => c.Name).Concat(Words);
}
