using System.Globalization;
using Wardmote.Analysis.Periods;

namespace Wardmote.Evidence.Datasets;

/// <summary>A dataset's description in words, the same wherever its data dictionary is read.</summary>
public static class DatasetWords
{
    /// <summary>What is known of it as a whole, each with its name.</summary>
    public static IEnumerable<(string Name, string Value)> Of(Dataset dataset)
    {
        yield return ("Owner", dataset.Owner);
        yield return ("Lawful basis", dataset.LawfulBasis);
        yield return ("Sensitivity", Of(dataset.Sensitivity));
        yield return ("Kept for", dataset.Retention);
        yield return ("One row is", Of(dataset.Grain, dataset.Stock));
        yield return ("Comes", Of(dataset.Calendar));
        yield return ("Geography", dataset.Geography);
        if (dataset.Source is { } source)
        {
            yield return ("Source", source);
        }
    }

    /// <summary>"2018-12-01 to 2018-12-31: …", or the caveat alone where it holds for all.</summary>
    public static string Of(Caveat caveat) => (caveat.From, caveat.To) switch
    {
        (null, null) => caveat.Text,
        ({ } from, null) => $"From {Day(from)}: {caveat.Text}",
        (null, { } to) => $"Up to {Day(to)}: {caveat.Text}",
        ({ } from, { } to) => $"{Day(from)} to {Day(to)}: {caveat.Text}",
    };

    public static string Of(Sensitivity sensitivity) => sensitivity switch
    {
        Sensitivity.Public => "public: already published by its owner",
        Sensitivity.Official => "official: for the partnership, published only after disclosure control",
        _ => "official-sensitive: about people, or so few that a person could be recognised; need to know",
    };

    /// <summary>"dimension", "text", "required" and what else is true of a column.</summary>
    public static IEnumerable<string> Of(Column column)
    {
        yield return column.Role.ToString().ToLowerInvariant();
        yield return column.Type switch
        {
            ColumnType.DateTime => "date and time",
            ColumnType.Boolean => "yes or no",
            ColumnType.Percent => "per cent",
            ColumnType.Money => "pounds",
            _ => column.Type.ToString().ToLowerInvariant(),
        };
        if (column.Unit is { } unit)
        {
            yield return $"counted in {unit}";
        }

        if (column.Required)
        {
            yield return "required";
        }

        if ((column.Minimum, column.Maximum) is not (null, null))
        {
            yield return (column.Minimum, column.Maximum) switch
            {
                ({ } low, { } high) => string.Create(CultureInfo.InvariantCulture, $"from {low} to {high}"),
                ({ } low, _) => string.Create(CultureInfo.InvariantCulture, $"at least {low}"),
                (_, var high) => string.Create(CultureInfo.InvariantCulture, $"at most {high}"),
            };
        }

        if (column.Personal)
        {
            yield return "could point at a person";
        }
    }

    private static string Of(Grain grain, bool stock) => grain switch
    {
        Grain.Counted => stock ? "a figure counted on a date by the partner" : "a figure counted by the partner",
        Grain.Record => "one incident, person or answer, counted here",
        _ => "words, not figures",
    };

    private static string Of(ReturnCalendar calendar)
    {
        var often = calendar.Frequency switch
        {
            Frequency.Monthly => "monthly",
            Frequency.Quarterly => "quarterly",
            Frequency.Yearly => "yearly",
            Frequency.Snapshot => "as a snapshot",
            _ => "once",
        };
        var year = calendar.Year switch
        {
            YearKind.Calendar => "January to December",
            YearKind.Financial => "April to March",
            YearKind.Academic => "September to August",
            _ => "December to November",
        };
        var due = calendar.DueDays is { } days ? string.Create(CultureInfo.InvariantCulture, $", due {days} days after the period") : "";
        return $"{often}, in years from {year}{due}";
    }

    private static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}
