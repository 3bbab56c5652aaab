using Wardmote.Analysis.Counts;
using Wardmote.Evidence.Exhibits.Chance;
using Wardmote.Evidence.Exhibits.Questions;

namespace Wardmote.Evidence.Exhibits.Figures;

/// <summary>Finds what an area's figure would be if its people were divided (by age, say) as a standard's are.</summary>
internal sealed class StandardisedFigures
{
    private static readonly Member Everything = new("", [""]);

    public required StandardisedItem Item { get; init; }

    /// <summary>What is counted, by the exhibit's rows and then by division.</summary>
    public required Enquiry Counts { get; init; }

    public required int Count { get; init; }

    /// <summary>People by the same places and divisions.</summary>
    public required PopulationFigures People { get; init; }

    /// <summary>The standard's people by division; null where all people of the exhibit together are the standard.</summary>
    public Enquiry? Standard { get; init; }

    public Axis Division => Counts.Rows[^1];

    /// <summary>Divisions of which it is known how many people there are.</summary>
    private IReadOnlyList<string> Divisions => divisions ??= [.. Division.InOrder(People.Enquiry.Found(People.Places.Count - 1)).Where(d => d.Length > 0)];

    private IReadOnlyList<string>? divisions;

    public Figure For(Member row) => Figure.Without([.. Inputs(row)]) is { Withheld: not null } withheld ? withheld : Item.IsRatio ? Ratio(row) : Rate(row);

    /// <summary>The same over other enquiries.</summary>
    public StandardisedFigures Told(Func<Enquiry, Enquiry> told) => new()
    {
        Item = Item,
        Counts = told(Counts),
        Count = Count,
        People = People with { Enquiry = told(People.Enquiry) },
        Standard = Standard is null ? null : told(Standard),
    };

    /// <summary>How many events of these rows are of no division of which the people are known; null where it may not be told.</summary>
    public decimal? Unplaced(IEnumerable<Member> rows)
    {
        var keys = rows.SelectMany(r => r.Keys).ToHashSet();
        return Counts.RowKeys.Where(k => keys.Contains(FigureSet.RowKey(FigureSet.RowValues(k)[..^1])) && !Divisions.Contains(FigureSet.RowValues(k)[^1]))
            .Select(k => Counts.Sum(Count, new Member("", [k]), Everything)).Aggregate((decimal?)0, (sum, f) => f.Withheld is null ? sum + (f.Value ?? 0) : null);
    }

    /// <summary>Every count that the row's figure is worked out from.</summary>
    private IEnumerable<Figure> Inputs(Member row)
    {
        var rows = Item.IsRatio && Reference(row) is { Keys.Count: > 0 } reference ? new[] { row, reference } : [row];
        return rows.SelectMany(r => Divisions.Select(d => Counts.Sum(Count, Within(r, d), Everything))).Append(Total(row));
    }

    private Figure Rate(Member row)
    {
        var strata = new List<Stratum>();
        foreach (var division in Divisions)
        {
            var standard = Standard is null ? People.For(Within(Everyone(), division)).Value : Standard.Sum(0, new Member("", [division]), Everything).Value ?? 0;
            if (People.For(Within(row, division)).Value is not { } people || people <= 0 || standard is null)
            {
                return Figure.Blank;
            }

            strata.Add(new(Events(row, division), (double)people, (double)standard));
        }

        if (strata.Count == 0 || strata.Sum(s => s.Standard) == 0)
        {
            return Figure.Blank;
        }

        var rate = DirectRate.Of(strata, Item.Per, Tally.Level, SmallNumberRule.StandardisedRate);
        return rate.Value is { } value
            ? Found(row, (decimal)value, rate.Interval!, "Dobson's method", $"Directly standardised by {Division.Title.ToLowerInvariant()}: the rate of each of {strata.Count} divisions, weighed by the standard's people in it.")
            : new Figure { Text = SmallBases.Mark, Working = new HeldBackWorking(Total(row), SmallNumberRule.StandardisedRate) };
    }

    private Figure Ratio(Member row)
    {
        if (Reference(row) is not { Keys.Count: > 0 } reference)
        {
            return Figure.Blank;
        }

        var (rates, people) = (new List<double>(), new List<double>());
        foreach (var division in Divisions)
        {
            if (People.For(Within(reference, division)).Value is not { } all || all <= 0 || People.For(Within(row, division)).Value is not { } own)
            {
                return Figure.Blank;
            }

            rates.Add(Events(reference, division) / (double)all);
            people.Add((double)own);
        }

        var expected = rates.Count == 0 ? 0 : IndirectRatio.ExpectedCount(people, rates);
        if (expected <= 0)
        {
            return Figure.Blank;
        }

        var ratio = IndirectRatio.Of(Divisions.Sum(d => Events(row, d)), expected, 100, Tally.Level);
        return Found(row, (decimal)ratio.Value, ratio.Interval, $"exact Poisson limits below {PoissonInterval.ExactBelow} events, Byar's from there", string.Create(System.Globalization.CultureInfo.InvariantCulture, $"100 × events ÷ {expected:0.0} that would be expected at the reference's rates in {rates.Count} divisions."));
    }

    private Figure Found(Member row, decimal value, Interval interval, string method, string how) =>
        new() { Value = value, Working = new StandardisedWorking(Total(row), interval, method, how) };

    private double Events(Member row, string division) => (double)(Counts.Sum(Count, Within(row, division), Everything).Value ?? 0);

    /// <summary>All that was counted in the row, whatever its division.</summary>
    private Figure Total(Member row) => Counts.Sum(Count, new Member("", [.. Divisions.SelectMany(d => Within(row, d).Keys)]), Everything);

    private static Member Within(Member row, string division) => new(row.Label, [.. row.Keys.Select(k => FigureSet.RowKey([.. FigureSet.RowValues(k), division]))]);

    private Member Everyone() => new("", [.. RowKeys.Distinct()]);

    private IEnumerable<string> RowKeys => Counts.RowKeys.Select(k => FigureSet.RowKey(FigureSet.RowValues(k)[..^1])).Distinct();

    /// <summary>The rows whose rates are expected: those that the author names, or all, of the same time.</summary>
    private Member? Reference(Member row)
    {
        var places = People.Places.Where(i => i < Counts.Rows.Count - 1).ToList();
        var own = FigureSet.RowValues(row.Keys[0]);
        var named = Item.Standard is { } name ? places.Select(i => (Place: i, Member: Counts.Rows[i].Find(name, [.. RowKeys.Select(k => FigureSet.RowValues(k)[i]).Distinct()]))).FirstOrDefault(f => f.Member is { Keys.Count: > 0 }) : default;
        return Item.Standard is not null && named.Member is null ? null : new Member("", [.. RowKeys.Where(k =>
        {
            var values = FigureSet.RowValues(k);
            return Enumerable.Range(0, values.Length).All(i => places.Contains(i) || values[i] == own[i]) && (named.Member is null || named.Member.Keys.Contains(values[named.Place]));
        })]);
    }
}
