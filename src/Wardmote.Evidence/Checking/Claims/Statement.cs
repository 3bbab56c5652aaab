using Wardmote.Analysis.Periods;
using Wardmote.Evidence.Checking.Reading;

namespace Wardmote.Evidence.Checking.Claims;

/// <summary>A sentence, read: its words, numbers and periods, and what came before it.</summary>
internal sealed class Statement
{
    private static readonly PeriodReader Periods = new(YearKind.Calendar);

    public Statement(Sentence sentence, int part, Statement? previous, Acronyms acronyms)
    {
        Sentence = sentence;
        Part = part;
        Previous = previous;
        Words = Claims.Words.Of(sentence.Text);
        Times = Periods.FindAll(sentence.Text);
        Quantities = QuantityReader.Read(sentence.Text, Times);
        Stems = acronyms.Understood(Words.Select(w => w.Stem));
    }

    public Sentence Sentence { get; }

    public string Text => Sentence.Text;

    /// <summary>The place of its passage among the parts of the report, from 0.</summary>
    public int Part { get; }

    /// <summary>The sentence before it in the same passage; null for the first.</summary>
    public Statement? Previous { get; }

    public IReadOnlyList<Word> Words { get; }

    public IReadOnlySet<string> Stems { get; }

    public IReadOnlyList<PeriodPlace> Times { get; }

    public IReadOnlyList<Quantity> Quantities { get; }

    /// <summary>For an item of a list, the sentence that leads in to it: "The police recorded 120 offences:"; null otherwise.</summary>
    public Statement? LeadIn { get; init; }

    public string Topic => Sentence.Headings.Count == 0 ? "" : Sentence.Headings[0];

    /// <summary>True where the data put the number there.</summary>
    public bool IsLive(Quantity quantity) => Sentence.Live.Any(l => l.Text.Contains(quantity.Text, StringComparison.OrdinalIgnoreCase));

    /// <summary>Bounds of the clause in which a character stands: from one comma, semicolon, bracket or joining word to the next.</summary>
    public (int Start, int End) ClauseAt(int offset)
    {
        var start = 0;
        var end = Text.Length;
        foreach (var cut in Cuts)
        {
            if (cut <= offset)
            {
                start = cut;
            }
            else
            {
                end = cut;
                break;
            }
        }

        return (start, end);
    }

    private IReadOnlyList<int> Cuts => cuts ??= [.. Clauses.Breaks(Text)];

    private IReadOnlyList<int>? cuts;
}
