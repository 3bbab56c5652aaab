using Wardmote.Analysis.Disclosure.Tables;

namespace Wardmote.Analysis.Disclosure.Numbers;

/// <summary>A count that a number is worked out from, and what it is multiplied by: −1 where it is taken away.</summary>
public sealed record CountTerm(TableCell Cell, long Times = 1);
