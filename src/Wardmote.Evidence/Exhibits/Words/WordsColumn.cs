using Wardmote.Evidence.Exhibits.Answers;
using Wardmote.Evidence.Exhibits.Figures;

namespace Wardmote.Evidence.Exhibits.Words;

/// <summary>One row of a dataset of words: the columns that the question needs, and where they stood.</summary>
internal sealed record WordsRow(string Import, int? Place, IReadOnlyList<string> Words);

/// <summary>A column of words: those of the rows behind each line, each said once.</summary>
/// <param name="word">What a row gives to this column; empty for nothing.</param>
internal sealed class WordsColumn(string dataset, Func<WordsRow, string> word) : AnswerColumn
{
    public Figure Words(IReadOnlyList<WordsRow> line)
    {
        var rows = line.Where(r => word(r).Length > 0).ToList();
        return new Figure
        {
            Text = string.Join("; ", rows.Select(word).Distinct()),
            Working = new WordsWorking([.. rows.Select(r => (r.Import, r.Place))], dataset, $"rows that say {Head.Heading}"),
        };
    }

    public override Figure At(AnswerRow row) => Figure.Blank;
}
