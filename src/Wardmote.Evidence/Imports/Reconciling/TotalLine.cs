namespace Wardmote.Evidence.Imports.Reconciling;

/// <summary>A row that should be the sum of other rows, or a column of other columns.</summary>
/// <param name="Parts">Numbers of the rows or columns that it adds up.</param>
internal sealed record TotalLine(bool IsRow, int Number, IReadOnlyList<int> Parts)
{
    /// <summary>Where the total stands on the given column (of a row) or row (of a column).</summary>
    public (int Row, int Column) At(int across) => IsRow ? (Number, across) : (across, Number);

    public IEnumerable<(int Row, int Column)> PartsAt(int across) => Parts.Select(p => IsRow ? (p, across) : (across, p));

    /// <summary>The columns of a row, the rows of a column.</summary>
    public IEnumerable<int> Across(FigureTable table) => IsRow ? table.Columns.Select(c => c.Number) : table.Rows.Select(r => r.Cells.Number);

    /// <summary>How many of its cells agree with their parts, of those that can be compared.</summary>
    public (int Agreeing, int Compared) Agreement(FigureTable table)
    {
        var compared = Across(table)
            .Select(across => (Total: table[At(across).Row, At(across).Column], Sum: table.Add(PartsAt(across))))
            .Where(c => c is { Total.Number: not null, Sum.Filled: > 0 })
            .ToList();
        return (compared.Count(c => c.Sum.Fits(c.Total!.Number!.Value.Value, table.Rounding(c.Total))), compared.Count);
    }
}
