using Wardmote.Analysis.Disclosure.Tables;

namespace Wardmote.Analysis.Disclosure.Before;

/// <summary>A count that an earlier publication printed. Whoever has that one knows it.</summary>
/// <param name="Cell">Where the same count stands in the linked tables, printed there or not.</param>
/// <param name="Count">As it was printed.</param>
/// <param name="Where">Names the publication, for reports.</param>
public sealed record EarlierCount(TableCell Cell, long Count, string Where);
