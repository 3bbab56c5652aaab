using System.Globalization;
using System.Text;
using Wardmote.Analysis.Periods;

namespace Wardmote.Partnership.Delivery;

/// <summary>
/// A year of the log as a return like any partner's, for the dataset "delivery-log": exhibits and the figures in sentences come from
/// it as they do from all others. Schools that did not take part stand in it with 0.
/// </summary>
public static class DeliveryReturn
{
    public const string Dataset = "delivery-log";

    private const string Headings = "Activity,Kind,Programme,What,Place,Part,From,Until,Lead,Who,Times,Reached at least,Reached at most,Out of";

    /// <summary>"delivery-log-2018-19.csv".</summary>
    public static string FileName(FinancialYear year) => $"{Dataset}-{year.Key}.csv";

    /// <summary>The years in which something began.</summary>
    public static IReadOnlyList<FinancialYear> Years(DeliveryLog log) =>
        [.. log.Standing.Select(activity => FinancialYear.Containing(activity.From)).Concat(log.Programmes.Select(programme => FinancialYear.Containing(programme.From))).Distinct().Order()];

    /// <summary>What began in the year, as CSV; of numbers that grow only the newest.</summary>
    public static string Write(DeliveryLog log, FinancialYear year)
    {
        var file = new StringBuilder().Append(Headings).Append('\n');
        var programmes = log.Programmes.ToDictionary(programme => programme.Id);
        foreach (var activity in Counted(log.Standing.Where(activity => FinancialYear.Containing(activity.From) == year)))
        {
            Row(file, activity, activity.ProgrammeId is { } id ? programmes[id].Title : "");
        }

        foreach (var statement in log.Statements.Where(statement => FinancialYear.Containing(statement.Programme.From) == year))
        {
            foreach (var school in statement.DidNot)
            {
                var programme = statement.Programme;
                Row(file, $"{programme.Key}.{Slug.Of(school.School)}", ActivityKind.Performance.Label(), programme.Title, programme.Title, school.School,
                    "Did not take part", programme.From, programme.Until, programme.Lead, "", 0, null, null, null);
            }
        }

        return file.ToString();
    }

    private static IEnumerable<Activity> Counted(IEnumerable<Activity> activities) => activities
        .GroupBy(activity => activity.IsRunningTotal ? (object)activity.Title : activity.Id)
        .Select(same => same.MaxBy(activity => activity.Until)!)
        .OrderBy(activity => activity.From)
        .ThenBy(activity => activity.Key, StringComparer.Ordinal);

    private static void Row(StringBuilder file, Activity activity, string programme)
    {
        var reach = activity.TotalReach;
        Row(file, activity.Key, activity.Kind.Label(), programme, activity.Title, activity.Place ?? "", activity.Kind == ActivityKind.Performance ? "Took part" : "Done",
            activity.From, activity.Until, activity.Lead, reach?.Who ?? "", activity.Times, reach?.Fewest, reach?.Most, reach?.Of);
    }

    private static void Row(StringBuilder file, params IReadOnlyList<object?> cells) =>
        file.AppendJoin(',', cells.Select(Cell)).Append('\n');

    private static string Cell(object? value)
    {
        var text = value switch
        {
            DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
            _ => value?.ToString() ?? "",
        };
        return text.AsSpan().ContainsAny(",\"\n\r") ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
    }
}
