using System.Globalization;

namespace Wardmote.Partnership.Plan;

/// <summary>Three months of a plan, counted from the month in which the plan begins.</summary>
/// <param name="Number">1 for the plan's first three months.</param>
/// <param name="Start">The first day of its first month.</param>
public readonly record struct Quarter(int Number, DateOnly Start)
{
    private const int Months = 3;

    public DateOnly End => Start.AddMonths(Months).AddDays(-1);

    /// <summary>"October to December 2018".</summary>
    public string Span => string.Create(CultureInfo.InvariantCulture, $"{Start:MMMM}{(Start.Year == End.Year ? "" : Start.ToString(" yyyy", CultureInfo.InvariantCulture))} to {End:MMMM yyyy}");

    /// <summary>"Quarter 3, October to December 2018".</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"Quarter {Number}, {Span}");

    /// <summary>All quarters of a plan; the last may reach beyond a plan that does not end with one.</summary>
    public static IReadOnlyList<Quarter> All(DateOnly from, DateOnly to)
    {
        var first = new DateOnly(from.Year, from.Month, 1);
        var all = new List<Quarter>();
        for (var start = first; start <= to; start = start.AddMonths(Months))
        {
            all.Add(new Quarter(all.Count + 1, start));
        }

        return all;
    }

    /// <summary>The plan's quarter in which a day lies: its first before it has begun, its last once it is over.</summary>
    public static Quarter On(DateOnly from, DateOnly to, DateOnly day)
    {
        var all = All(from, to);
        return all.LastOrDefault(quarter => quarter.Start <= day, all[0]);
    }
}
