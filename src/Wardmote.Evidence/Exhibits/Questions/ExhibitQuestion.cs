using Wardmote.Analysis.Comparison;
using Wardmote.Evidence.Rendering;

namespace Wardmote.Evidence.Exhibits.Questions;

/// <summary>
/// What an author asks of the figures: which dataset, cut how, shown how. Read from an exhibit block by
/// <see cref="QuestionReader"/>; the keys are explained in <c>docs/how-to/add-an-exhibit.md</c>.
/// </summary>
public sealed record ExhibitQuestion
{
    public required string Id { get; init; }

    public required string Caption { get; init; }

    public required string Dataset { get; init; }

    public required QuestionSource Source { get; init; }

    /// <summary>Null for a table.</summary>
    public ChartKind? Chart { get; init; }

    /// <summary>What is worked out of the figures or records; null where they are shown as they are.</summary>
    public Method? Method { get; init; }

    /// <summary>For near repeats, the upper ends of the bands of distance, in metres.</summary>
    public IReadOnlyList<int> Distances { get; init; } = [100, 200, 400];

    /// <summary>For near repeats, the upper ends of the bands of days.</summary>
    public IReadOnlyList<int> Days { get; init; } = [7, 14, 28];

    /// <summary>For a density, how far each record counts, in metres.</summary>
    public int Bandwidth { get; init; } = 500;

    /// <summary>False where the exhibit only feeds sentences.</summary>
    public bool Shown { get; init; } = true;

    /// <summary>One cut, or two for two row headers.</summary>
    public required IReadOnlyList<string> Rows { get; init; }

    /// <summary>The cut that runs across the top; null where <see cref="Items"/> or one measure make the columns.</summary>
    public string? Columns { get; init; }

    public IReadOnlyList<ColumnItem> Items { get; init; } = [];

    /// <summary>Null for the number of records, or for a dataset's only measure.</summary>
    public string? Measure { get; init; }

    /// <summary>A column of words whose values are joined with semicolons, where figures would stand.</summary>
    public string? List { get; init; }

    public IReadOnlyList<Condition> Where { get; init; } = [];

    /// <summary>"2018", "2014 to 2018", "last 5 years"; null for all that there is.</summary>
    public string? Period { get; init; }

    /// <summary>The year whose wards, parishes, districts or LSOAs the rows are; null where rows are as the partner named them.</summary>
    public int? Places { get; init; }

    /// <summary>The district, partnership or police force area whose places are shown; null for all that have figures.</summary>
    public string? Within { get; init; }

    /// <summary>For a map, the heading of the column by which it is shaded; null where there is one.</summary>
    public string? Shade { get; init; }

    /// <summary>True where every year is cut down to the months that all of them have.</summary>
    public bool LikeForLikeMonths { get; init; }

    public Total? TotalRow { get; init; }

    public Total? TotalColumn { get; init; }

    public IReadOnlyList<Showing> Show { get; init; } = [Showing.Value];

    public ShareBase ShareOf { get; init; } = ShareBase.Column;

    /// <summary>Values and groups to show, in this order; empty for all values.</summary>
    public IReadOnlyList<string> IncludeRows { get; init; } = [];

    public IReadOnlyList<string> IncludeColumns { get; init; } = [];

    /// <summary>Null for the order of the code list, and after it that of the partner's file.</summary>
    public Ordering? Order { get; init; }

    /// <summary>How many rows to keep; ties with the last of them are kept too.</summary>
    public int? Top { get; init; }

    public IReadOnlyList<ChangeItem> Changes { get; init; } = [];

    /// <summary>True where each figure has its 95% interval: two more columns in a table, bands or bars in a chart.</summary>
    public bool Interval { get; init; }

    /// <summary>True where percentages of small bases are held back.</summary>
    public bool HoldsSmallBases { get; init; }

    /// <summary>The weights by which counts are weighed; null for plain counts.</summary>
    public WeightsItem? Weights { get; init; }

    /// <summary>For a control chart, how its limits are set; null for what suits the figure.</summary>
    public ControlChartKind? Limits { get; init; }

    /// <summary>For a control chart, how many figures from the start (and from each break) set the limits; null for all.</summary>
    public int? Baseline { get; init; }

    /// <summary>For a funnel, the area that is held against the others; null for none.</summary>
    public string? Area { get; init; }

    /// <summary>An area that is shown with its group of similar areas, as the code list declares it; null where rows are not chosen so.</summary>
    public string? SimilarTo { get; init; }

    /// <summary>True to print what a partner stated where it disagrees with the arithmetic; the other is in a note either way.</summary>
    public bool AsStated { get; init; }

    /// <summary>True to head a part year "2018*" instead of "Jan - Sep 2018".</summary>
    public bool StarPartYears { get; init; }

    /// <summary>Places after the point; null for what suits the measure.</summary>
    public int? Decimals { get; init; }

    /// <summary>What the figures count, in the plural; null for the measure's own unit.</summary>
    public string? Unit { get; init; }

    /// <summary>What stands where there is no figure: true for 0, false for a blank; null for 0 among records and a blank among counted figures.</summary>
    public bool? EmptyIsZero { get; init; }

    /// <summary>Headings of the row headers; empty for the titles of the columns they show.</summary>
    public IReadOnlyList<string> RowHeadings { get; init; } = [];

    /// <summary>The heading of each column with <c>{column}</c> in the place of its value; null for the value alone.</summary>
    public string? ColumnHeading { get; init; }

    /// <summary>Other words for values of rows and columns.</summary>
    public IReadOnlyDictionary<string, string> Labels { get; init; } = new Dictionary<string, string>();

    /// <summary>Values of rows or columns that are shown as one.</summary>
    public IReadOnlyList<JoinedValues> Join { get; init; } = [];

    /// <summary>Youngest age of each band; empty for bands of ten years.</summary>
    public IReadOnlyList<int> AgeBands { get; init; } = [];

    public string? Note { get; init; }
}

/// <summary>Keeps rows whose column has one of the values. A value may be a group, and for a date any stretch of time.</summary>
public sealed record Condition(string Column, IReadOnlyList<string> Values)
{
    internal static bool AreSame(IReadOnlyList<Condition> left, IReadOnlyList<Condition> right) =>
        left.Count == right.Count && left.Zip(right).All(p => p.First.Column == p.Second.Column && p.First.Values.SequenceEqual(p.Second.Values));
}

/// <summary>Values of a row or column that stand under one word, added up.</summary>
public sealed record JoinedValues(string Label, IReadOnlyList<string> Values);

/// <summary>A line that adds the others up.</summary>
/// <param name="First">True to stand before the others.</param>
/// <param name="Stated">True to show the partner's own total, where there is one.</param>
public sealed record Total(string Label, bool First = false, bool Stated = false);

public enum Showing
{
    Value,
    Share,
}

/// <summary>How places or times that stand out are found.</summary>
public enum Method
{
    /// <summary>Areas that, with those around them, have higher or lower figures than chance gives.</summary>
    HotSpots,

    /// <summary>Records that follow others nearby sooner than chance gives.</summary>
    NearRepeat,

    /// <summary>The parts of an area in which records lie most densely.</summary>
    Density,
}

public enum ShareKind
{
    Column,
    Row,
    All,

    /// <summary>Of one named row or column (the number of offenders).</summary>
    Line,
}

/// <param name="Axis">For <see cref="ShareKind.Line"/>, the cut to which the value belongs.</param>
public sealed record ShareBase(ShareKind Kind, string? Axis = null, string? Value = null)
{
    public static readonly ShareBase Column = new(ShareKind.Column);
}

/// <param name="By">A column's heading, or "value", "first", "last", "label", or "as given" for the order of the file.</param>
public sealed record Ordering(string By, bool Descending);
