using Wardmote.Analysis.Disclosure.Attacking;
using Wardmote.Analysis.Disclosure.Tables;

namespace Wardmote.Analysis.Disclosure.Before;

/// <summary>A count that an earlier publication told rounded or altered: whoever has that one knows that it is near.</summary>
/// <param name="Cells">What adds up to it in the linked tables, printed there or not.</param>
/// <param name="Count">As it was told.</param>
/// <param name="Within">How far the true count was from it, at most; 1 or more.</param>
public sealed record EarlierRange(IReadOnlyList<TableCell> Cells, long Count, long Within)
{
    internal LinearFact Fact(Func<TableCell, int> cellOf) => new([.. Cells.Select(cell => (cellOf(cell), 1L))], Math.Max(0, Count - Within), Count + Within);
}
