using System.Collections;

namespace Wardmote.Evidence.Imports;

/// <summary>Findings as they are made, in the order of reading.</summary>
internal sealed class FindingList : IReadOnlyCollection<Finding>
{
    private readonly List<Finding> findings = [];

    public int Count => findings.Count;

    public bool HasErrors => findings.Exists(f => f.Severity == Severity.Error);

    public void Note(FindingKind kind, Place place, string message, string advice, string? value = null) => Add(Severity.Note, kind, place, message, advice, value);

    public void Warn(FindingKind kind, Place place, string message, string advice, string? value = null) => Add(Severity.Warning, kind, place, message, advice, value);

    public void Error(FindingKind kind, Place place, string message, string advice, string? value = null) => Add(Severity.Error, kind, place, message, advice, value);

    public void AddRange(IEnumerable<Finding> more) => findings.AddRange(more);

    public IEnumerator<Finding> GetEnumerator() => findings.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private void Add(Severity severity, FindingKind kind, Place place, string message, string advice, string? value) =>
        findings.Add(new Finding { Kind = kind, Severity = severity, Message = message, Advice = advice, Place = place, Value = value });
}
