namespace Wardmote.Evidence.Datasets;

/// <summary>
/// How a dataset is made of two others: one row for each row of the first, with what the second says of it, and one for each row
/// of the second of which the first says nothing. No row is doubled and none is lost.
/// </summary>
/// <param name="Each">The key of the dataset whose rows all stand here (outcomes).</param>
/// <param name="And">The key of the dataset that is looked up (crimes).</param>
/// <param name="By">The column of both by which rows belong together.</param>
public sealed record DatasetJoin(string Each, string And, string By)
{
    /// <summary>The column that says from which of the two a row is: a key.</summary>
    public const string RowFrom = "row_from";

    /// <summary>The column that says what was found: <see cref="Both"/>, <see cref="OnlyEach"/>, <see cref="OnlyAnd"/> or <see cref="Unnumbered"/>.</summary>
    public const string Link = "link";

    public const string Both = "Found in both";

    public const string OnlyEach = "Not found in the other";

    public const string OnlyAnd = "Nothing known of it";

    public const string Unnumbered = "Without an ID";

    /// <summary>Stands for a value that differs between several rows of one ID.</summary>
    public const string Several = "More than one";
}
