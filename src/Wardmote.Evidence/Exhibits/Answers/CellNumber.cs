using Wardmote.Evidence.Exhibits.Chance;

namespace Wardmote.Evidence.Exhibits.Answers;

/// <summary>The number in a cell, and how it is written.</summary>
/// <param name="Value">Unrounded.</param>
/// <param name="Decimals">Places after the point that are shown.</param>
/// <param name="Unit">"%", "£" or something that is not written with the number.</param>
/// <param name="IsChange">True for a change, which is written with its direction: "up 17", "down 38", "unchanged".</param>
internal sealed record CellNumber(decimal Value, int Decimals, string? Unit, bool IsChange = false)
{
    /// <summary>What chance allows for the figure itself; null where that cannot be told.</summary>
    public Tally? Tally { get; init; }

    /// <summary>Judges the change; null for a figure that is none. Throws where the change cannot be judged.</summary>
    public Func<Judgement>? Judge { get; init; }

    public decimal Rounded => NumberText.Round(Value, Decimals);

    public override string ToString() => (IsChange, Rounded) switch
    {
        (false, _) => NumberText.Of(Value, Decimals, Unit),
        (_, 0) => "unchanged",
        (_, > 0) => "up " + NumberText.Of(Value, Decimals, Unit),
        _ => "down " + NumberText.Of(-Value, Decimals, Unit),
    };
}

/// <summary>A cell that is not there or has no figure; where it was asked for is added by whoever catches this.</summary>
internal sealed class CellException(string what, string suggestion) : Exception(what)
{
    public string Suggestion { get; } = suggestion;
}
