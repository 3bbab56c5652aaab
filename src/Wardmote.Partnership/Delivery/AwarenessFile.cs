using System.Globalization;
using System.Text.RegularExpressions;
using Wardmote.Partnership.Exchange;

namespace Wardmote.Partnership.Delivery;

/// <summary>Awareness days and weeks as they are written in a file.</summary>
public static partial class AwarenessFile
{
    /// <summary>Those that come with the program.</summary>
    public static IReadOnlyList<Observance> BuiltIn { get; } = [.. RuleFile.Read<WrittenObservance>("Delivery/awareness.yaml").Select(written => ToObservance(written, "awareness.yaml"))];

    private static Observance ToObservance(WrittenObservance written, string file)
    {
        return new Observance
        {
            Key = written.Key ?? throw Wrong("a row has no key."),
            Title = written.Title ?? throw Wrong("title is missing."),
            Theme = written.Theme ?? throw Wrong("theme is missing."),
            Source = written.Source ?? throw Wrong("source is missing."),
            Days = [.. written.When.Select(Days)],
        };

        ExchangeException Wrong(string what) => new($"{file}: {written.Key}: {what}");

        ObservanceDays Days(WrittenDays row)
        {
            var on = OnPattern().Match(row.On ?? "");
            if (!on.Success || !DateOnly.TryParseExact($"{on.Groups["day"].Value} {on.Groups["month"].Value} 2000", "d MMMM yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            {
                throw Wrong($"'{row.On}' is no day. Write '25 November', or 'saturday on or after 8 October'.");
            }

            DayOfWeek? weekday = on.Groups["weekday"].Success ? Enum.Parse<DayOfWeek>(on.Groups["weekday"].Value, ignoreCase: true) : null;
            return new ObservanceDays(day.Month, day.Day, weekday, Math.Max(1, row.Days), row.From, row.Until);
        }
    }

    [GeneratedRegex("^(?:(?<weekday>monday|tuesday|wednesday|thursday|friday|saturday|sunday) on or after )?(?<day>[0-9]{1,2}) (?<month>[A-Z][a-z]+)$")]
    private static partial Regex OnPattern();

    private sealed class WrittenObservance
    {
        public string? Key { get; set; }

        public string? Title { get; set; }

        public string? Theme { get; set; }

        public string? Source { get; set; }

        public List<WrittenDays> When { get; set; } = [];
    }

    private sealed class WrittenDays
    {
        public string? On { get; set; }

        public int Days { get; set; } = 1;

        public int? From { get; set; }

        public int? Until { get; set; }
    }
}
