namespace Wardmote.Analysis.Disclosure.Tables;

/// <summary>A cell of a table, by the table's name and a category of each of its axes, in their order.</summary>
public sealed record TableCell(string Table, params IReadOnlyList<string> Categories)
{
    /// <summary>"Table 2: Theft, 2018", for messages.</summary>
    public override string ToString() => $"{Table}: {string.Join(", ", Categories)}";
}
