namespace Wardmote.Evidence.Exhibits.Figures;

/// <summary>A sum that an exhibit, a sentence or the order of rows has asked for, by what it adds up: two that add up the same, in whatever order, are equal.</summary>
internal sealed class AskedSum(int aggregate, Member row, Member column) : IEquatable<AskedSum>
{
    /// <summary>Longer lists are those of totals, of which there are few.</summary>
    private const int Many = 64;

    private readonly int hash = HashOf(aggregate, row, column);

    public int Aggregate => aggregate;

    public Member Row => row;

    public Member Column => column;

    public bool Equals(AskedSum? other) =>
        other is not null && aggregate == other.Aggregate && Same(row.Keys, other.Row.Keys) && Same(column.Keys, other.Column.Keys);

    public override bool Equals(object? other) => Equals(other as AskedSum);

    public override int GetHashCode() => hash;

    private static bool Same(IReadOnlyList<string> left, IReadOnlyList<string> right) =>
        ReferenceEquals(left, right) || (left.Count == right.Count && (left.SequenceEqual(right) || left.ToHashSet().SetEquals(right)));

    private static int HashOf(int aggregate, Member row, Member column)
    {
        var hash = new HashCode();
        hash.Add(aggregate);
        foreach (var keys in (IReadOnlyList<string>[])[row.Keys, column.Keys])
        {
            hash.Add(keys.Count);
            hash.Add(keys.Count <= Many ? keys.Aggregate(0, (all, key) => all ^ key.GetHashCode(StringComparison.Ordinal)) : 0);
        }

        return hash.ToHashCode();
    }
}
