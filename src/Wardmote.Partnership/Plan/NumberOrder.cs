namespace Wardmote.Partnership.Plan;

/// <summary>Numbers of actions as people count: 1.2 before 1.10, 1.1 before 1.1a.</summary>
public sealed class NumberOrder : IComparer<string>
{
    public static readonly NumberOrder Instance = new();

    public int Compare(string? x, string? y)
    {
        var (ours, theirs) = (Pieces(x ?? ""), Pieces(y ?? ""));
        for (var i = 0; i < Math.Min(ours.Count, theirs.Count); i++)
        {
            var order = ours[i].CompareTo(theirs[i]);
            if (order != 0)
            {
                return order;
            }
        }

        return ours.Count.CompareTo(theirs.Count);
    }

    /// <summary>"1.10a" as (1, ""), (10, "a").</summary>
    private static List<(int Number, string Letters)> Pieces(string number) => [.. number.Split('.').Select(piece =>
    {
        var digits = piece.TakeWhile(char.IsAsciiDigit).Count();
        return (int.TryParse(piece.AsSpan(0, digits), out var value) ? value : 0, piece[digits..]);
    })];
}
