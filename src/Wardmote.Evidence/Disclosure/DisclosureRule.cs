using Wardmote.Analysis.Disclosure;
using Wardmote.Evidence.Datasets;

namespace Wardmote.Evidence.Disclosure;

/// <summary>What may be published of a dataset's figures: dated, with the guidance that asks for it. Read from YAML by <see cref="DisclosureRules"/>.</summary>
public sealed record DisclosureRule
{
    public required string Name { get; init; }

    /// <summary>From when it is in use.</summary>
    public required DateOnly From { get; init; }

    public required string Source { get; init; }

    /// <summary>Keys of the datasets that it is for; empty for all.</summary>
    public IReadOnlyList<string> Datasets { get; init; } = [];

    /// <summary>For datasets of this sensitivity only; null for any.</summary>
    public Sensitivity? Sensitivity { get; init; }

    /// <summary>How small counts are kept from readers; null where the figures are published as they are.</summary>
    public DisclosurePolicy? Policy { get; init; }

    /// <summary>The column that says whose amounts they are, where amounts of few are hidden; null where people or events are counted.</summary>
    public string? Contributors { get; init; }

    /// <summary>Why figures are published as they are; null where they are not.</summary>
    public string? ExemptBecause { get; init; }

    /// <summary>The smallest number of people or events of which a percentage is published; 0 for any.</summary>
    public int LeastBase { get; init; }

    /// <summary>True where a sentence may say "fewer than five" of a hidden count that is small; otherwise it says no more than that it is withheld.</summary>
    public bool SaysFewerThan { get; init; } = true;

    /// <summary>The file that it was read from.</summary>
    public required string File { get; init; }

    public bool IsExempt => Policy is null;

    /// <summary>One for each thing that it names; a rule for a dataset goes before one for a sensitivity, and that before one for all.</summary>
    internal int Closeness => Datasets.Count > 0 ? 2 : Sensitivity is not null ? 1 : 0;

    internal bool Covers(Dataset dataset) =>
        (Datasets.Count == 0 || Datasets.Contains(dataset.Key)) && (Sensitivity is null || Sensitivity == dataset.Sensitivity);
}
