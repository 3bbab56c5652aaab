using Wardmote.Analysis.Change;
using Wardmote.Analysis.Periods;

namespace Wardmote.Evidence.Datasets;

/// <summary>
/// One partner's return, described once. Header matching, messages, types in the warehouse, the data dictionary and
/// synthetic data all come from this description. Read from one YAML file by <see cref="DatasetFile"/>.
/// </summary>
public sealed record Dataset
{
    /// <summary>The name used on the command line and in exhibits: lower case, digits and hyphens.</summary>
    public required string Key { get; init; }

    public required string Title { get; init; }

    /// <summary>What the partnership needs it for, in a sentence.</summary>
    public required string Purpose { get; init; }

    /// <summary>The organisation, by role, that answers for the figures.</summary>
    public required string Owner { get; init; }

    /// <summary>The statute or agreement under which it may be shared.</summary>
    public required string LawfulBasis { get; init; }

    public required Sensitivity Sensitivity { get; init; }

    /// <summary>How long the partnership keeps it, in words ("7 years").</summary>
    public required string Retention { get; init; }

    public required Grain Grain { get; init; }

    /// <summary>What one row is, in the plural ("arrivals"), where rows are records.</summary>
    public string Counts { get; init; } = "records";

    /// <summary>True for a count on a date (a caseload), false for events during a period (sentences passed).</summary>
    public bool Stock { get; init; }

    public required ReturnCalendar Calendar { get; init; }

    /// <summary>What area it covers, and how places in it are named, in words.</summary>
    public required string Geography { get; init; }

    public required IReadOnlyList<Column> Columns { get; init; }

    /// <summary>
    /// Columns beside the period that tell one return from another: a newer file replaces an older one only where these
    /// agree (for example the police force, so that two forces' Octobers do not replace each other).
    /// </summary>
    public IReadOnlyList<string> ReplacedBy { get; init; } = [];

    /// <summary>The largest share of rows, 0 to 1, that may be rejected while the import still stands.</summary>
    public double RejectedShareAllowed { get; init; }

    /// <summary>Set where nobody sends it, because its rows are those of two other datasets set side by side; null for a return.</summary>
    public DatasetJoin? MadeOf { get; init; }

    public IReadOnlyList<Caveat> Caveats { get; init; } = [];

    /// <summary>Days from which figures were recorded in another way, in order; nothing is compared across them.</summary>
    public IReadOnlyList<SeriesBreak> Breaks { get; init; } = [];

    /// <summary>Where the figures are published or the return is specified.</summary>
    public string? Source { get; init; }

    /// <summary>The file that this description was read from; null for one made in a test.</summary>
    public string? DefinitionFile { get; init; }

    public Column? this[string name] => Columns.FirstOrDefault(c => c.Name == name);

    public IEnumerable<Column> Dimensions => Columns.Where(c => c.Role == ColumnRole.Dimension);

    public IEnumerable<Column> Measures => Columns.Where(c => c.Role == ColumnRole.Measure);

    /// <summary>The column that dates each row; null where the period comes from headers or from the import itself.</summary>
    public Column? PeriodColumn => Columns.FirstOrDefault(c => c.Role == ColumnRole.Period);
}

/// <summary>What one row of the return stands for.</summary>
public enum Grain
{
    /// <summary>A figure that somebody has counted already.</summary>
    Counted,

    /// <summary>One incident, person or answer; counting is done here.</summary>
    Record,

    /// <summary>Words, not figures: a list of priorities or actions.</summary>
    Text,
}

/// <summary>Who may see rows of this return as they were sent.</summary>
public enum Sensitivity
{
    /// <summary>Already published by its owner.</summary>
    Public,

    /// <summary>For the partnership; published only after disclosure control.</summary>
    Official,

    /// <summary>About people, or so few that a person could be recognised; need to know.</summary>
    OfficialSensitive,
}

/// <summary>Which year a return follows, how often it comes and when it is due.</summary>
public sealed record ReturnCalendar
{
    public required YearKind Year { get; init; }

    public required Frequency Frequency { get; init; }

    /// <summary>Days after the end of the period by which the return is due; null where no date is agreed.</summary>
    public int? DueDays { get; init; }
}

public enum Frequency
{
    Monthly,
    Quarterly,
    Yearly,
    Snapshot,
    Once,
}

/// <summary>Something a reader must know about the figures, for all of them or for a stretch of time.</summary>
public sealed record Caveat(string Text, DateOnly? From = null, DateOnly? To = null);
