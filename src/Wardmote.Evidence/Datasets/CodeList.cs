namespace Wardmote.Evidence.Datasets;

/// <summary>
/// The values that a column may hold, in the order in which they are shown. A group ("Cambridgeshire") is a value that
/// partners print beside its members; its figure is checked against theirs and never added to them.
/// </summary>
public sealed record CodeList
{
    private Dictionary<string, Code> asWritten = [];
    private Dictionary<string, Code> plain = [];

    public required IReadOnlyList<Code> Codes
    {
        get;
        init
        {
            field = value;
            (asWritten, plain) = ([], []);
            foreach (var code in value)
            {
                foreach (var spelling in code.Spellings)
                {
                    asWritten.TryAdd(spelling, code);
                    if (Heading.Plain(spelling) is { Length: > 0 } letters)
                    {
                        plain.TryAdd(letters, code);
                    }
                }
            }
        }
    }

    /// <summary>True where values outside the list are kept, with a finding; false where they are rejected.</summary>
    public bool Open { get; init; }

    /// <summary>The code that is spelt so, or that differs only in case, spaces and punctuation; null for none.</summary>
    public Code? Find(string value) =>
        asWritten.TryGetValue(value, out var exact) ? exact : plain.GetValueOrDefault(Heading.Plain(value));

    public IEnumerable<Code> MembersOf(Code group) =>
        Codes.Where(c => c.Members.Count == 0 && group.Members.Contains(c.Value));
}

public sealed record Code
{
    public required string Value { get; init; }

    /// <summary>Other spellings that partners use.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    public string? Meaning { get; init; }

    /// <summary>For an area, the groups of similar ones to which it was put, by date; empty for none.</summary>
    public IReadOnlyList<SimilarAreas> Similar { get; init; } = [];

    /// <summary>Empty for an ordinary value; for a group, the values that it adds up.</summary>
    public IReadOnlyList<string> Members { get; init; } = [];

    public bool IsGroup => Members.Count > 0;

    /// <summary>The value itself, then its aliases.</summary>
    public IEnumerable<string> Spellings => Aliases.Prepend(Value);

    public bool Matches(string value) => Spellings.Any(s => Heading.Same(s, value));
}
