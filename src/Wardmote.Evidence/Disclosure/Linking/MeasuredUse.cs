using Wardmote.Evidence.Exhibits.Figures;

namespace Wardmote.Evidence.Disclosure.Linking;

/// <summary>One figure of an exhibit in all its rows and columns: the sums that were asked for, and how they cut the records.</summary>
internal sealed class MeasuredUse
{
    private readonly List<(Cut Cut, IReadOnlyList<string> Keys)> always = [];
    private readonly HashSet<string> found;

    public MeasuredUse(string exhibit, Enquiry enquiry, int aggregate)
    {
        (Exhibit, Enquiry, Aggregate) = (exhibit, enquiry, enquiry.Aggregates[aggregate]);
        Asked = [.. enquiry.Asked.Where(a => a.Aggregate == aggregate)];
        found = [.. enquiry.RowKeys];
        RowCuts = [.. enquiry.Rows.Select(axis => Cut.Of(axis, enquiry.Dataset))];
        ColumnCut = enquiry.Columns is { } across ? Cut.Of(across, enquiry.Dataset) : null;
        always.AddRange(enquiry.Filter.Conditions.Concat(Aggregate.Where).Select(c => Cut.Of(c, enquiry.Dataset)));
        foreach (var filter in Aggregate.Within is { } days ? new[] { enquiry.Filter, new Filter { Period = days } } : [enquiry.Filter])
        {
            if (Cut.OfTime(filter, enquiry.Dataset) is { } time)
            {
                always.Add((time, [Cut.Yes]));
            }
        }
    }

    public string Exhibit { get; }

    public Enquiry Enquiry { get; }

    public Aggregate Aggregate { get; }

    public IReadOnlyList<AskedSum> Asked { get; }

    /// <summary>Figures of one dataset and measure are protected together.</summary>
    public (string Dataset, string? Column) Measure => (Enquiry.Dataset.Key, Aggregate.Measure?.Name);

    public IEnumerable<Cut> Cuts => [.. RowCuts, .. ColumnCut is null ? [] : new[] { ColumnCut }, .. always.Select(a => a.Cut)];

    private IReadOnlyList<Cut> RowCuts { get; }

    private Cut? ColumnCut { get; }

    /// <summary>A sum as what each cut admits: one product of keys, or several that are added up.</summary>
    public IEnumerable<IReadOnlyList<Admitted>> Products(AskedSum sum)
    {
        IEnumerable<Admitted> fixedOnes =
        [
            .. always.Select(a => new Admitted(a.Cut, a.Keys, null)),
            .. ColumnCut is null ? [] : new[] { new Admitted(ColumnCut, sum.Column.Keys, LabelOf(Enquiry.Columns!, sum.Column)) },
        ];
        if (RowCuts is [var only])
        {
            return [[new(only, sum.Row.Keys, LabelOf(Enquiry.Rows[0], sum.Row)), .. fixedOnes]];
        }

        var tuples = sum.Row.Keys.Select(FigureSet.RowValues).ToList();
        var sides = RowCuts.Select((_, i) => tuples.Select(t => t[i]).Distinct().ToList()).ToList();
        return IsProduct(sum.Row.Keys, sides)
            ? [[.. Sides(sides), .. fixedOnes]]
            : tuples.Select(t => (IReadOnlyList<Admitted>)[.. Sides([.. t.Select(value => new List<string> { value })]), .. fixedOnes]);
    }

    private IEnumerable<Admitted> Sides(List<List<string>> sides) => RowCuts.Select((cut, i) =>
        new Admitted(cut, sides[i], sides[i] is [var key] ? Enquiry.Rows[i].Label(key) : null));

    /// <summary>Every combination is among the keys, or has nothing in it.</summary>
    private bool IsProduct(IReadOnlyList<string> keys, List<List<string>> sides)
    {
        var own = keys.ToHashSet();
        return sides.Aggregate((IEnumerable<IReadOnlyList<string>>)[[]], (begun, side) => begun.SelectMany(b => side.Select<string, IReadOnlyList<string>>(value => [.. b, value])))
            .Select(FigureSet.RowKey).All(key => own.Contains(key) || !found.Contains(key));
    }

    /// <summary>How the exhibit heads the row of a sum.</summary>
    public static string RowOf(AskedSum sum) => sum.Row.Label.Length > 0 ? sum.Row.Label : "All";

    /// <summary>How the exhibit heads its column, with what the sum is restricted to.</summary>
    public string ColumnOf(AskedSum sum)
    {
        var across = sum.Column.Label.Length > 0 ? sum.Column.Label : sum.Column.Keys is [{ Length: > 0 } key] ? Enquiry.Columns?.Label(key) ?? key : Enquiry.Columns is null ? "" : "All";
        var filter = string.Join(", ", Aggregate.Where.Select(c => string.Join(" or ", c.Values)));
        return string.Join(", ", new[] { across, filter }.Where(part => part.Length > 0));
    }

    private static string? LabelOf(Axis axis, Member member) => member.Label.Length > 0 ? member.Label : member.Keys is [var key] ? axis.Label(key) : null;
}

/// <summary>The keys of a cut that a sum takes in.</summary>
/// <param name="Label">What they are called together; null where they have no name.</param>
internal sealed record Admitted(Cut Cut, IReadOnlyList<string> Keys, string? Label);
