using Wardmote.Analysis.Periods;
using Wardmote.Evidence.Exhibits.Answers;
using Wardmote.Evidence.Exhibits.Figures;
using Wardmote.Evidence.Exhibits.Questions;

namespace Wardmote.Evidence.Exhibits.Planning;

/// <summary>Columns over days of their own: twelve months to each month, the same months a year before, a period that the column names.</summary>
internal sealed partial class ExhibitPlanner
{
    private const int MonthsOfAYear = 12;

    /// <summary>How many months before the exhibit's first one some column reaches.</summary>
    private int FurthestBack => question.Items.Max(i => (i.YearBefore ? MonthsOfAYear : 0) + (i.Rolling ?? 1) - 1);

    /// <summary>Where an item's figures come from; null where it cannot be asked, and the problem has then been added.</summary>
    private (Enquiry Enquiry, Season? Season, Period? Within)? OwnDays(ColumnItem item, Enquiry main)
    {
        if ((item.Dataset is not null && item.Dataset != main.Dataset.Key) || main.Dataset.Stock)
        {
            var key = item.Rolling is not null ? "rolling" : item.Period is not null ? "period" : "year-before";
            Refuse($"{item.Path}: {key}", main.Dataset.Stock ? $"{main.Dataset.Key} counts who was there on a date, so months of it are not added." : "Days of its own are for the exhibit's own dataset.", "Leave it out.");
            return null;
        }

        return item.Period is { } period ? OwnPeriod(item, period, main) : OwnMonths(item, main);
    }

    private (Enquiry, Season?, Period?)? OwnMonths(ColumnItem item, Enquiry main)
    {
        var key = item.Rolling is null ? "year-before" : "rolling";
        if (!main.Rows.Any(a => a is MonthAxis))
        {
            Refuse($"{item.Path}: {key}", $"'{key}' counts months back from each row, and the rows are no months.", "Write 'rows: month', or name a period: { period: last 12 months }.");
            return null;
        }

        if (item.Rolling is < 2 or > MonthsOfAYear)
        {
            Refuse($"{item.Path}: rolling", $"{item.Rolling} months cannot be added up.", "Write a number from 2 to 12; twelve leave no season out.");
            return null;
        }

        var enquiry = main.Filter.Period is { } shown ? Wider(main, new Period(shown.Start.AddMonths(-FurthestBack), shown.End)) : main;
        return (enquiry, new Season(item.YearBefore ? MonthsOfAYear : 0, item.Rolling ?? 1), null);
    }

    private (Enquiry, Season?, Period?)? OwnPeriod(ColumnItem item, string text, Enquiry main)
    {
        var path = $"{item.Path}: period";
        if (main.Rows.Append(main.Columns).Any(a => a is TimeAxis) || item.Rolling is not null)
        {
            Refuse(path, "A column has a period of its own only where the rows are no stretches of time.", "Leave it out, or cut the rows by something else.");
            return null;
        }

        if (PeriodChoice.Read(text, main.Dataset.Calendar.Year, main.Coverage.Reach) is not { } named)
        {
            Refuse(path, $"'{text}' is not a period.", "Write it as 2018, Apr 2018, 2014 to 2018, last 3 months or last 5 years.");
            return null;
        }

        var period = item.YearBefore ? named.YearBefore() : named;
        var extent = main.Coverage.Of(period);
        if (extent is not { IsCovered: true, IsPart: false })
        {
            Refuse(path, extent.IsCovered ? $"{extent.Say([PeriodWords.Of(period)])}." : $"There are no figures for {PeriodWords.Of(period)}.", $"The figures cover {PeriodWords.Of(main.Coverage.Reach!.Value)}.");
            return null;
        }

        return (Wider(main, null), null, period);
    }

    /// <summary>The exhibit's own rows over other days.</summary>
    private Enquiry Wider(Enquiry main, Period? period)
    {
        if (enquiries.FirstOrDefault(e => e != main && e.Dataset == main.Dataset && e.Rows == main.Rows && e.Filter.Period == period) is { } before)
        {
            return before;
        }

        var wider = new Enquiry { Dataset = main.Dataset, Coverage = main.Coverage, Rows = main.Rows, EmptyIsZero = main.EmptyIsZero, Filter = main.Filter with { Period = period, ByEnd = false } };
        enquiries.Add(wider);
        return wider;
    }
}
