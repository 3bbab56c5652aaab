namespace Wardmote.Partnership;

/// <summary>A rule that what was asked for would break.</summary>
/// <param name="sentence">What was wrong and what to do, as a page shows it: "Enter when the meeting starts".</param>
/// <param name="field">The field of the form that it belongs to; null where it belongs to none.</param>
public sealed class RuleException(string sentence, string? field = null) : Exception(sentence)
{
    public string? Field { get; } = field;
}
