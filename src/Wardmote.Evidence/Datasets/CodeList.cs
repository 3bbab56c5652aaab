namespace Wardmote.Evidence.Datasets;

/// <summary>
/// The values that a column may hold, in the order in which they are shown. A group ("Cambridgeshire") is a value that
/// partners print beside its members; its figure is checked against theirs and never added to them.
/// </summary>
public sealed record CodeList
{
    public required IReadOnlyList<Code> Codes { get; init; }

    /// <summary>True where values outside the list are kept, with a finding; false where they are rejected.</summary>
    public bool Open { get; init; }

    public Code? Find(string value) => Codes.FirstOrDefault(c => c.Matches(value));

    public IEnumerable<Code> MembersOf(Code group) =>
        Codes.Where(c => c.Members.Count == 0 && group.Members.Contains(c.Value));
}

public sealed record Code
{
    public required string Value { get; init; }

    /// <summary>Other spellings that partners use.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    public string? Meaning { get; init; }

    /// <summary>Empty for an ordinary value; for a group, the values that it adds up.</summary>
    public IReadOnlyList<string> Members { get; init; } = [];

    public bool IsGroup => Members.Count > 0;

    public bool Matches(string value) => Heading.Same(Value, value) || Aliases.Any(a => Heading.Same(a, value));
}
