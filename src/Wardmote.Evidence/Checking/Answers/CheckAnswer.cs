namespace Wardmote.Evidence.Checking.Answers;

/// <summary>What a person said of a finding after looking: "checked, because …".</summary>
public sealed class CheckAnswer
{
    /// <summary>The kind of finding, as <see cref="CheckKinds.Key"/> writes it.</summary>
    public string Kind { get; set; } = "";

    public string Sentence { get; set; } = "";

    /// <summary>The figures behind the finding when it was answered; empty where it rests on none.</summary>
    public string Figures { get; set; } = "";

    public string Because { get; set; } = "";

    /// <summary>The day of the answer, as 2026-11-22.</summary>
    public string On { get; set; } = "";

    /// <summary>An answer holds wherever the sentence moves, and lapses when it or its figures change.</summary>
    public bool Answers(CheckFinding finding) => Kind == finding.Kind.Key() && Sentence == finding.Sentence && Figures == finding.Figures;
}
