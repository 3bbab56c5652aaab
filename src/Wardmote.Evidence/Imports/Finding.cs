using System.Text.Json.Serialization;

namespace Wardmote.Evidence.Imports;

/// <summary>Something in a file that a person should know: what, where and what to do.</summary>
public sealed record Finding
{
    public required FindingKind Kind { get; init; }

    public required Severity Severity { get; init; }

    /// <summary>What is wrong, in plain English, with both figures where two disagree.</summary>
    public required string Message { get; init; }

    /// <summary>What the reader can do about it.</summary>
    public required string Advice { get; init; }

    public required Place Place { get; init; }

    /// <summary>The cell as it stands in the file, where one cell is meant.</summary>
    public string? Value { get; init; }

    /// <summary>What the reader can say when they import it again; null where there is nothing to say.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ReadingChoice? Choice { get; init; }
}

/// <summary>Where in a partner's file. Rows and columns count from 1, as a spreadsheet shows them.</summary>
public sealed record Place(string File, string? Sheet = null, long? Row = null, int? Column = null)
{
    /// <summary>"returns.xlsx, sheet Table 2, row 5, column C".</summary>
    public override string ToString() => WithinFile.Length == 0 ? File : $"{File}, {WithinFile}";

    /// <summary>"sheet Table 2, row 5, column C"; empty where the file as a whole is meant.</summary>
    [JsonIgnore]
    public string WithinFile => string.Join(", ", new[]
    {
        Sheet is null ? null : $"sheet {Sheet}",
        Row is null ? null : $"row {Row}",
        Column is null ? null : $"column {Letters(Column.Value)}",
    }.Where(part => part is not null));

    /// <summary>"C" for 3, as a spreadsheet heads its columns.</summary>
    public static string Letters(int column)
    {
        var letters = "";
        for (var n = column; n > 0; n = (n - 1) / 26)
        {
            letters = (char)('A' + (n - 1) % 26) + letters;
        }

        return letters;
    }
}

public enum Severity
{
    /// <summary>How something was read; nothing to do.</summary>
    Note,

    /// <summary>The import stands, but a person should look.</summary>
    Warning,

    /// <summary>A row was left out, or the import cannot stand.</summary>
    Error,
}

public enum FindingKind
{
    /// <summary>A stated total is not the sum of its parts.</summary>
    Total,

    /// <summary>A stated percentage is not what its count and base give.</summary>
    Share,

    /// <summary>A stated change is not the difference of its columns.</summary>
    Change,

    /// <summary>A heading that is unknown, missing or almost right.</summary>
    Heading,

    /// <summary>A value that its column does not allow.</summary>
    Value,

    /// <summary>A period that is partial, unclear, or overlaps another.</summary>
    Period,

    /// <summary>A figure that the partner withheld or marked instead of giving.</summary>
    Mark,

    /// <summary>How the file is built: encoding, hidden rows, formulas without results, size.</summary>
    File,
}
