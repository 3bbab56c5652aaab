using Wardmote.Evidence.Exhibits.Figures;
using Wardmote.Evidence.Exhibits.Questions;

namespace Wardmote.Evidence.Exhibits.Planning;

/// <summary>Rates and ratios as they would be if areas had the same mix of people.</summary>
internal sealed partial class ExhibitPlanner
{
    /// <summary>The standards that were loaded, in columns of these names.</summary>
    private const string Standards = "standard-populations";

    private const string StandardName = "standard";

    private PlannedItem? Standardised(ColumnItem item, StandardisedItem asked, Enquiry shown, Aggregate measure)
    {
        if (item.HasOwnDays)
        {
            Refuse(item.Path, "A standardised column is of the exhibit's own days.", "Choose them with the exhibit's 'period'.");
            return null;
        }

        var path = $"{item.Path}: by";
        if (new AxisReader(question, shown.Dataset, shown.Coverage, places).Read(asked.By, path, problems) is not { } division)
        {
            return null;
        }

        var counts = new Enquiry { Dataset = shown.Dataset, Coverage = shown.Coverage, Rows = [.. shown.Rows, division], EmptyIsZero = true, Filter = shown.Filter };
        var people = People(asked.Population, asked.Where, counts, shown.Filter.Period, item.Path);
        if (people is null)
        {
            return null;
        }

        if (!people.Places.Contains(counts.Rows.Count - 1))
        {
            Refuse(path, $"{asked.Population} does not divide people by {asked.By}.", $"Name a dataset of populations that has it with 'population', or another cut.");
            return null;
        }

        if (!asked.IsRatio && asked.Standard is null && shown.Rows.Any(a => a is TimeAxis))
        {
            Refuse($"{item.Path}: standardised-rate", "Over several years all people together are no standard, because they change.", "Name one with 'standard', such as European Standard Population 2013.");
            return null;
        }

        var standard = asked is { IsRatio: false, Standard: { } name } ? Standard(name, division, item.Path) : null;
        if (asked is { IsRatio: false, Standard: not null } && standard is null)
        {
            return null;
        }

        enquiries.Add(counts);
        return new PlannedItem(item, shown, shown.Add(measure))
        {
            Standardised = new StandardisedFigures { Item = asked, Counts = counts, Count = counts.Add(measure), People = people, Standard = standard },
        };
    }

    /// <summary>The people of a standard by the same divisions; null where it was not loaded.</summary>
    private Enquiry? Standard(string name, Axis division, string path)
    {
        var key = $"{path}: standard";
        if (Dataset(Standards, key) is not { } dataset)
        {
            return null;
        }

        var coverage = Coverage(dataset, []);
        var conditions = new ConditionCheck(question.Source, values, problems).Check([new Condition(StandardName, [name])], dataset, key);
        if (coverage.Slices.Count == 0 || conditions is not [{ Values.Count: 1 }] || new AxisReader(question, dataset, coverage, places).Read(division.Name, key, problems) is not { } cut)
        {
            return null;
        }

        var enquiry = new Enquiry { Dataset = dataset, Coverage = coverage, Rows = [cut], EmptyIsZero = false, Filter = new Filter { Conditions = conditions, Dates = StockDates(coverage, null, null) } };
        enquiry.Add(new Aggregate(PopulationFigures.MeasureOf(dataset), []));
        enquiries.Add(enquiry);
        return enquiry;
    }
}
