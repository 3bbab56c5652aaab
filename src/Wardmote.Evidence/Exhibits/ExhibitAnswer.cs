using Wardmote.Evidence.Exhibits.Answers;
using Wardmote.Evidence.Exhibits.Chance;
using Wardmote.Evidence.Exhibits.Figures;
using Wardmote.Evidence.Exhibits.Planning;
using Wardmote.Evidence.Exhibits.Questions;
using Wardmote.Evidence.Rendering;

namespace Wardmote.Evidence.Exhibits;

/// <summary>A question with its figures: what renderers print, and behind it every figure unrounded for sentences and for tracing.</summary>
public sealed class ExhibitAnswer
{
    public required ExhibitQuestion Question { get; init; }

    public required Table Table { get; init; }

    public Chart? Chart { get; init; }

    public required IReadOnlyList<string> Notes { get; init; }

    public required Provenance Provenance { get; init; }

    /// <summary>The returns it rests on, its own first.</summary>
    public required IReadOnlyList<SourceUse> Sources { get; init; }

    /// <summary>True where nothing of it may be told in this edition.</summary>
    internal bool IsWithheld { get; init; }

    /// <summary>Null for an exhibit of words.</summary>
    internal ExhibitPlan? Plan { get; init; }

    internal IReadOnlyList<AnswerRow> Rows { get; init; } = [];

    internal IReadOnlyList<AnswerColumn> Columns { get; init; } = [];

    /// <summary>By row and column of figures, both from 0; row headers are not among the columns.</summary>
    internal IReadOnlyList<IReadOnlyList<Figure>> Figures { get; init; } = [];

    /// <summary>What may be said of its changes; null for an exhibit of words.</summary>
    internal ChangeJudge? Judge { get; init; }

    /// <summary>Every row of the dataset that the question admits, shown or not; null for an exhibit of words.</summary>
    internal AnswerRow? AllRows { get; init; }

    /// <param name="label">"Table 3" or "Figure 2".</param>
    public ExhibitBlock ToBlock(string label) => new()
    {
        Id = Question.Id,
        Label = label,
        Caption = Question.Caption,
        Table = Table,
        Chart = Chart,
        Notes = Notes,
        Provenance = Provenance,
    };
}
