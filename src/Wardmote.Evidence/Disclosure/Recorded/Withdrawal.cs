namespace Wardmote.Evidence.Disclosure.Recorded;

/// <summary>A published edition was taken from its readers.</summary>
/// <param name="Because">A sentence that everybody reads in its place.</param>
public sealed record Withdrawal(DateTimeOffset WithdrawnAt, string Because);
