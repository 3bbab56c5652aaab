using System.Globalization;

namespace Wardmote.Evidence.Exhibits.Figures;

/// <summary>What comes round again: hours of the day, days of the week, months of the year. Always all of them are shown.</summary>
internal sealed class ClockAxis : Axis
{
    public required Cycle Cycle { get; init; }

    /// <summary>For months, the first of the dataset's year.</summary>
    public int FirstMonth { get; init; } = 1;

    public override bool IsTime => true;

    public override string Label(string key) => key.Length == 0 ? NotRecorded : (Cycle, int.Parse(key, CultureInfo.InvariantCulture)) switch
    {
        (Cycle.Weekdays, var day) => CultureInfo.InvariantCulture.DateTimeFormat.GetDayName((DayOfWeek)(day % 7)),
        (Cycle.Months, var month) => CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month),
        (_, var hour) => $"{hour:00}:00",
    };

    public override IReadOnlyList<string> InOrder(IReadOnlyList<FoundKey> found) =>
    [
        .. (Cycle switch
        {
            Cycle.Weekdays => Enumerable.Range(1, 7),
            Cycle.Months => Enumerable.Range(0, 12).Select(m => (FirstMonth + m - 1) % 12 + 1),
            _ => Enumerable.Range(0, 24),
        }).Select(n => n.ToString(CultureInfo.InvariantCulture)),
        .. found.Where(f => f.Key.Length == 0).Select(f => f.Key),
    ];
}

internal enum Cycle
{
    /// <summary>Keys "0" to "23".</summary>
    Hours,

    /// <summary>Keys "1" for Monday to "7".</summary>
    Weekdays,

    /// <summary>Keys "1" for January to "12".</summary>
    Months,
}

/// <summary>Ages gathered in bands; the key is the youngest age of the band.</summary>
internal sealed class AgeAxis : Axis
{
    /// <summary>The column of ages where none is named.</summary>
    public const string Column = "age";

    /// <summary>Youngest ages in order; empty for bands of ten years.</summary>
    public required IReadOnlyList<int> Bands { get; init; }

    /// <summary>"20 to 29", "85 and over", NotRecorded.</summary>
    public override string Label(string key)
    {
        if (key.Length == 0)
        {
            return NotRecorded;
        }

        var youngest = int.Parse(key, CultureInfo.InvariantCulture);
        var next = Bands.Count == 0 ? youngest + 10 : Bands.FirstOrDefault(b => b > youngest);
        return next switch
        {
            0 => $"{youngest} and over",
            _ when youngest < 0 => $"Under {next}",
            _ when next == youngest + 1 => key,
            _ => $"{youngest} to {next - 1}",
        };
    }

    /// <summary>Every band from the lowest to the highest found, so that an empty one shows; those without an age last.</summary>
    public override IReadOnlyList<string> InOrder(IReadOnlyList<FoundKey> found)
    {
        var ages = found.Where(f => f.Key.Length > 0).Select(f => int.Parse(f.Key, CultureInfo.InvariantCulture)).Order().ToList();
        if (ages.Count == 0)
        {
            return [.. found.Select(f => f.Key)];
        }

        var bands = Bands.Count > 0
            ? Bands.Where(b => b >= ages[0] && b <= ages[^1])
            : Enumerable.Range(0, (ages[^1] - ages[0]) / 10 + 1).Select(i => ages[0] + 10 * i);
        return
        [
            .. bands.Union(ages).Order().Select(b => b.ToString(CultureInfo.InvariantCulture)),
            .. found.Where(f => f.Key.Length == 0).Select(f => f.Key),
        ];
    }
}
