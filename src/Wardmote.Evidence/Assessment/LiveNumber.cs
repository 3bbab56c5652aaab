using Wardmote.Evidence.Exhibits;

namespace Wardmote.Evidence.Assessment;

/// <summary>A figure on its way through the filters of a live value.</summary>
/// <param name="Value">Unrounded.</param>
/// <param name="Decimals">Places after the point that will be shown.</param>
/// <param name="Unit">"%", "£" or something that is not written with the number.</param>
/// <param name="IsChange">True for a change, which is written with its direction: "up 17", "down 38", "unchanged".</param>
internal sealed record LiveNumber(decimal Value, int Decimals, string? Unit, bool IsChange = false)
{
    public decimal Rounded => NumberText.Round(Value, Decimals);

    public override string ToString() => (IsChange, Rounded) switch
    {
        (false, _) => NumberText.Of(Value, Decimals, Unit),
        (_, 0) => "unchanged",
        (_, > 0) => "up " + NumberText.Of(Value, Decimals, Unit),
        _ => "down " + NumberText.Of(-Value, Decimals, Unit),
    };
}

/// <summary>What is wrong with a live value; where it stands is added by whoever catches it.</summary>
internal sealed class LiveValueException(string what, string suggestion) : Exception(what)
{
    public string Suggestion { get; } = suggestion;
}
