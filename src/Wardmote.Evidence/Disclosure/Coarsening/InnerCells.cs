using Wardmote.Evidence.Exhibits;
using Wardmote.Evidence.Exhibits.Answers;
using Wardmote.Evidence.Exhibits.Figures;

namespace Wardmote.Evidence.Disclosure.Coarsening;

/// <summary>The cells of an exhibit that add up to its totals, each person or event in one of them.</summary>
internal sealed class InnerCells
{
    private InnerCells(ExhibitAnswer answer, IReadOnlyList<Member> rows, IReadOnlyList<Member> columns) => (Answer, Rows, Columns) = (answer, rows, columns);

    public ExhibitAnswer Answer { get; }

    public Enquiry Main => Answer.Plan!.Main;

    public IReadOnlyList<Member> Rows { get; }

    public IReadOnlyList<Member> Columns { get; }

    /// <summary>Null for an exhibit that is not one figure in rows and columns that do not overlap.</summary>
    public static InnerCells? Of(ExhibitAnswer answer)
    {
        if (answer.Plan is not { Items.Count: 0, Main.Aggregates.Count: > 0 } plan || answer.Question is not { Shown: true, Rows.Count: 1, Method: null, Weights: null, Top: null, SimilarTo: null }
            || !plan.Main.Aggregates[plan.Aggregate].IsAdditive || Overlaps(plan.Main))
        {
            return null;
        }

        List<Member> rows = [.. answer.Rows.Where(row => !row.IsTotal).Select(row => row.Member)];
        List<Member> columns = [.. answer.Columns.Where(column => column is SumColumn or ShareColumn && !column.IsTotal).Select(column => column.Member).OfType<Member>().DistinctBy(member => string.Join('\u001f', member.Keys))];
        return rows.Count > 0 && columns.Count > 0 && AreApart(rows) && AreApart(columns) ? new(answer, rows, columns) : null;
    }

    /// <summary>Each with its figure, and by what it is looked up among what is told. Cells without a figure are left out.</summary>
    public IEnumerable<(Member Row, Member Column, decimal Count, AskedSum Sum)> All =>
        from row in Rows
        from column in Columns
        let count = Main.Sum(Answer.Plan!.Aggregate, row, column).Value
        where count is >= 0
        select (row, column, count.Value, new AskedSum(Answer.Plan!.Aggregate, row, column));

    /// <summary>Values of such a column count a person several times.</summary>
    private static bool Overlaps(Enquiry enquiry) => enquiry.Rows.Append(enquiry.Columns).Any(axis => axis is DimensionAxis && enquiry.Dataset[axis.Name] is { Whole: not null });

    private static bool AreApart(List<Member> members) => members.SelectMany(member => member.Keys).ToList() is var keys && keys.Distinct().Count() == keys.Count;
}
