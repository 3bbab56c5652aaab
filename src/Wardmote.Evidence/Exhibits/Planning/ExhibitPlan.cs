using Wardmote.Analysis.Harm;
using Wardmote.Evidence.Datasets;
using Wardmote.Evidence.Exhibits.Answers;
using Wardmote.Evidence.Exhibits.Figures;
using Wardmote.Evidence.Exhibits.Questions;

namespace Wardmote.Evidence.Exhibits.Planning;

/// <summary>A question whose every name has been checked, ready to be asked: one enquiry for each dataset.</summary>
internal sealed record ExhibitPlan
{
    private int? rowTimeIndex;

    public required ExhibitQuestion Question { get; init; }

    /// <summary>The exhibit's own dataset, with both cuts.</summary>
    public required Enquiry Main { get; init; }

    /// <summary>The figure that fills the table where there are no items.</summary>
    public required int Aggregate { get; init; }

    public required IReadOnlyList<PlannedItem> Items { get; init; }

    /// <summary>The weights in force; null where none are asked for, or none are loaded.</summary>
    public HarmWeightSet? Weights { get; init; }

    /// <summary>The area with its similar ones that the rows are; null where they are not chosen so.</summary>
    public SimilarAreas? Similar { get; init; }

    /// <summary>All datasets that are asked, the main one first.</summary>
    public required IReadOnlyList<Enquiry> Enquiries { get; init; }

    /// <summary>The same plan over what may be told of its figures.</summary>
    public ExhibitPlan Told(Func<Enquiry, Telling> telling)
    {
        var told = new Dictionary<Enquiry, Enquiry>();
        return this with { Main = Told(Main), Enquiries = [.. Enquiries.Select(Told)], Items = [.. Items.Select(i => i.Told(Told))] };

        Enquiry Told(Enquiry enquiry)
        {
            if (!told.TryGetValue(enquiry, out var known))
            {
                told[enquiry] = known = enquiry.Aggregates.Count > 0 ? enquiry.Told(telling(enquiry)) : enquiry;
            }

            return known;
        }
    }

    public TimeAxis? ColumnTime => Main.Columns as TimeAxis;

    public TimeAxis? RowTime => Main.Rows.OfType<TimeAxis>().FirstOrDefault();

    /// <summary>Which of the row headers is a stretch of time, from 0; -1 where none is.</summary>
    public int RowTimeIndex => rowTimeIndex ??= Main.Rows.ToList().FindIndex(a => a is TimeAxis);

    /// <summary>The datasets whose figures stand in the rows; not those of populations.</summary>
    public IReadOnlyList<Enquiry> Counted =>
        [.. Items.Where(i => i.Item.Change is null).Select(i => i.Shown).Prepend(Main).Distinct().Where(e => e.Aggregates.Count > 0)];

    /// <summary>True where a dataset has figures in this row for only a part of the row's stretch of time.</summary>
    public bool IsPart(Enquiry enquiry, string rowKey) =>
        RowTimeIndex is >= 0 and var index
        && enquiry.Rows[index] is TimeAxis time
        && time.ExtentOf(FigureSet.RowValues(rowKey)[index]).IsPart;
}

/// <summary>One asked-for column and where its figures will be found.</summary>
/// <param name="Aggregate">For a change, unused.</param>
/// <param name="Base">For a share, the figure that it is a share of.</param>
internal sealed record PlannedItem(ColumnItem Item, Enquiry Enquiry, int Aggregate, int Base = 0, PopulationFigures? Population = null)
{
    /// <summary>The months that it counts, where those are not the row's own.</summary>
    public Season? Season { get; init; }

    public StandardisedFigures? Standardised { get; init; }

    /// <summary>The enquiry that makes the rows: another where the figures are of other days than the exhibit's.</summary>
    public Enquiry Shown { get; init; } = Enquiry;

    /// <summary>The same column over other enquiries.</summary>
    public PlannedItem Told(Func<Enquiry, Enquiry> told) => this with
    {
        Enquiry = told(Enquiry),
        Shown = told(Shown),
        Population = Population is { } people ? people with { Enquiry = told(people.Enquiry) } : null,
        Standardised = Standardised?.Told(told),
    };

    /// <summary>The counted figure of a row, before anything is made of it.</summary>
    public Figure Count(int aggregate, AnswerRow row) => Season is { } season ? season.Of(Enquiry, aggregate, row) : Enquiry.Sum(aggregate, row.Member, new Member("", [""]));
}
