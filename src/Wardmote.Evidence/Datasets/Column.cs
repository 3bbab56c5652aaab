namespace Wardmote.Evidence.Datasets;

/// <summary>One column of a return: what it means, what it may hold, how partners have been known to head it.</summary>
public sealed record Column
{
    /// <summary>The name in the warehouse and in exhibits: lower case, digits and underscores.</summary>
    public required string Name { get; init; }

    public required string Title { get; init; }

    public required string Meaning { get; init; }

    public required ColumnType Type { get; init; }

    public required ColumnRole Role { get; init; }

    /// <summary>Other headings that partners use. Compared without regard to case, spaces and punctuation.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>The values that may stand here; null where any may.</summary>
    public CodeList? Codes { get; init; }

    public bool Required { get; init; }

    /// <summary>Lowest and highest value allowed, for numbers.</summary>
    public double? Minimum { get; init; }

    public double? Maximum { get; init; }

    /// <summary>What is counted or measured, in the plural ("incidents", "sessions"); for measures.</summary>
    public string? Unit { get; init; }

    /// <summary>What stands between several values in one cell (";"), each of which becomes a row; null where a cell is one value.</summary>
    public string? Separator { get; init; }

    /// <summary>
    /// What it says of where: <see cref="Longitude"/> or <see cref="Latitude"/> (degrees, WGS84), or a kind of place ("lsoa", "ward")
    /// whose official codes or names stand in it; null for nothing.
    /// </summary>
    public string? Place { get; init; }

    public const string Longitude = "longitude";

    public const string Latitude = "latitude";

    /// <summary>
    /// A pattern whose first group is the value for all rows of a file, where files say in their name what they do not say in
    /// their rows ("2024-01-cambridgeshire-stop-and-search.csv"); null for most. A column so headed in the file goes before it.
    /// </summary>
    public string? FromFileName { get; init; }

    /// <summary>
    /// The value that counts everybody, where the other values overlap and are parts of it (a person may have several needs); null where
    /// each record has one value.
    /// </summary>
    public string? Whole { get; init; }

    /// <summary>True for a record's own number, by which an earlier file of the same month and a later one are set side by side.</summary>
    public bool Identifies { get; init; }

    /// <summary>True for what could point at a person (a name of a place, an exact time).</summary>
    public bool Personal { get; init; }
}

public enum ColumnType
{
    Text,
    Integer,
    Decimal,

    /// <summary>A percentage as a number of per cent: 5.6 means 5.6%.</summary>
    Percent,

    /// <summary>Pounds.</summary>
    Money,
    Date,
    DateTime,
    Time,

    /// <summary>A month, a year or any other stretch of time, in words or digits.</summary>
    Period,
    Boolean,
}

public enum ColumnRole
{
    /// <summary>What figures are broken down by.</summary>
    Dimension,

    /// <summary>A figure.</summary>
    Measure,

    /// <summary>When.</summary>
    Period,

    /// <summary>Carried along: identifiers, descriptions, coordinates.</summary>
    Attribute,
}
