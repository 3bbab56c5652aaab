using Wardmote.Analysis.Periods;

namespace Wardmote.Evidence.Exhibits.Planning;

/// <summary>How much of a stretch of time the figures cover.</summary>
/// <param name="Span">All of it.</param>
/// <param name="Stretches">What is covered, in order.</param>
/// <param name="IsMarked">True where the partner marked it as not yet whole.</param>
/// <param name="Missing">Senders ("Northshire Police") that gave nothing for some of what others did.</param>
internal sealed record Extent(Period Span, IReadOnlyList<Period> Stretches, bool IsMarked, IReadOnlyList<string> Missing)
{
    /// <summary>True where some of the figures may still change, as whoever imported them said.</summary>
    public bool IsProvisional { get; init; }

    /// <summary>For what bears no date: there is nothing that could be missing.</summary>
    public static readonly Extent Undated = new(Period.Day(DateOnly.MinValue), [Period.Day(DateOnly.MinValue)], false, []);

    public bool IsCovered => Stretches.Count > 0;

    /// <summary>True where there are figures, but not for all of it.</summary>
    public bool IsPart => IsCovered && (Stretches.Count > 1 || Stretches[0] != Span || IsMarked || Missing.Count > 0);

    private bool IsKnownByDays => Stretches.Count > 1 || Stretches[0] != Span;

    /// <summary>"January to November"; null where it is covered whole, or not at all.</summary>
    public string? PartPeriod => (IsPart, IsKnownByDays) switch
    {
        (false, _) => null,
        (_, true) => PeriodWords.Join([.. Stretches.Select(PeriodWords.WithinYear)]),
        _ when Missing.Count > 0 => $"all but {Senders}",
        _ => "not all of it",
    };

    /// <summary>What is to be said of stretches that cover the same part: "2017 and 2018 cover January to November only".</summary>
    public string Say(IReadOnlyList<string> names)
    {
        var (these, one) = (PeriodWords.Join(names), names.Count == 1);
        return IsKnownByDays ? $"{these} {(one ? "covers" : "cover")} {PartPeriod} only"
            : Missing.Count > 0 ? $"{these} {(one ? "lacks" : "lack")} figures from {Senders}"
            : $"{these} {(one ? "is" : "are")} marked as not whole";
    }

    /// <summary>Two stretches may be compared where both are whole, or both are known to cover the same months of their year.</summary>
    public bool IsLike(Extent other) =>
        (!IsPart && !other.IsPart) || (IsPart && other.IsPart && !IsMarked && !other.IsMarked && Months == other.Months && Missing.SequenceEqual(other.Missing));

    private string Months => string.Join(',', Stretches.Select(p => p.WholeMonths is { } count ? $"{p.Start.Month}+{count}" : $"{p.Start:MMdd}-{p.End:MMdd}"));

    private string Senders => Missing.Count <= 4 ? PeriodWords.Join(Missing) : $"{PeriodWords.Join([.. Missing.Take(3)])} and {Missing.Count - 3} others";
}
