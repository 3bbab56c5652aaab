namespace Wardmote.Evidence.Exhibits.Figures;

/// <summary>One cut of the figures: what divides them into rows or columns. Its keys are text, whatever the type in the warehouse.</summary>
internal abstract class Axis
{
    protected const string NotRecorded = "Not recorded";

    /// <summary>As the author wrote it.</summary>
    public required string Name { get; init; }

    /// <summary>The heading over its values.</summary>
    public required string Title { get; init; }

    public required AxisSql Sql { get; init; }

    /// <summary>True where its keys follow one another in time.</summary>
    public virtual bool IsTime => false;

    public virtual string Label(string key) => key;

    /// <summary>False for a key that is counted, but has no row or column of its own.</summary>
    public virtual bool Shows(string key) => true;

    /// <summary>The keys in the order in which they are shown unless the author asks for another.</summary>
    public abstract IReadOnlyList<string> InOrder(IReadOnlyList<FoundKey> found);

    /// <summary>Names under which a partner may have stated the total of these keys.</summary>
    public virtual IReadOnlyList<string> TotalNames(IReadOnlyList<string> keys) => [FigureSet.Total];

    /// <summary>The value or group of that name; null where there is none.</summary>
    public virtual Member? Find(string name, IReadOnlyList<string> keys) =>
        keys.FirstOrDefault(k => Datasets.Heading.Same(Label(k), name) || Datasets.Heading.Same(k, name)) is { } key
            ? new Member(Label(key), [key])
            : null;
}

/// <summary>A key that the figures have, and where in the partner's file it first stood (null for records).</summary>
internal sealed record FoundKey(string Key, int? Place);

/// <summary>What heads one row or column: a value, or several that are added up.</summary>
/// <param name="Keys">The keys of its parts.</param>
/// <param name="StatedAs">Names under which a partner may have stated its figure; empty for a plain value.</param>
internal sealed record Member(string Label, IReadOnlyList<string> Keys, IReadOnlyList<string>? StatedAs = null)
{
    public bool IsSum => StatedAs is not null;
}
