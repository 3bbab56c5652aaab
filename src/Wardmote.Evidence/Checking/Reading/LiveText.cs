using Wardmote.Evidence.Checking.Figures;

namespace Wardmote.Evidence.Checking.Reading;

/// <summary>What stands in an assessment's text where its author asked for figures.</summary>
internal sealed class LiveText
{
    /// <summary>For a text whose data are not loaded: its live values are left out.</summary>
    public static readonly LiveText None = new() { Value = (_, _) => null, Reference = _ => null, Exhibit = _ => null };

    /// <summary>The words for an expression on a line; null where they cannot be worked out.</summary>
    public required Func<string, int, LiveSaid?> Value { get; init; }

    /// <summary>"Table 3" for an exhibit's id.</summary>
    public required Func<string, string?> Reference { get; init; }

    /// <summary>The figures of an exhibit by its id.</summary>
    public required Func<string, FigureTable?> Exhibit { get; init; }
}
