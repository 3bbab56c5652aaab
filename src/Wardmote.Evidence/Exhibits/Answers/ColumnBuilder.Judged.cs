using Wardmote.Evidence.Exhibits.Chance;
using Wardmote.Evidence.Exhibits.Questions;
using Wardmote.Evidence.Rendering;

namespace Wardmote.Evidence.Exhibits.Answers;

/// <summary>Changes with what chance allows for them: the word that a test supports, and the interval.</summary>
internal sealed partial class ColumnBuilder
{
    private void AddJudged(List<AnswerColumn> columns, ChangeItem change, AnswerColumn from, AnswerColumn to, string path)
    {
        if (new[] { from, to }.Select(Tally.Refusal).FirstOrDefault(why => why is not null) is { } why)
        {
            Refuse(path, $"No test can judge this change: {why}", "Ask for the difference or the percentage instead.");
            return;
        }

        if (Comparable.Refusal(from, to, plan.RowTime) is { } wrong)
        {
            Refuse(path, $"{from.Head.Heading} and {to.Head.Heading} cannot be tested against each other: {wrong}", Comparable.Advice);
            return;
        }

        judge.Compare(from, to);
        if (change.Shown == ChangeShown.Words)
        {
            columns.Add(new ChangeWordColumn(from, to, judge) { Head = new TableColumn { Heading = change.Label } });
            return;
        }

        var group = $"{change.Label}, {Tally.Level} interval";
        var head = to is ShareColumn
            ? new TableColumn { Heading = group, Group = group, Unit = "points", Decimals = 1 }
            : new TableColumn { Heading = group, Group = group, Unit = "%", Decimals = 0 };
        columns.Add(new ChangeEndColumn(from, to, judge, upper: false) { Head = head with { Heading = group + ", from", Short = "from" } });
        columns.Add(new ChangeEndColumn(from, to, judge, upper: true) { Head = head with { Heading = group + ", to", Short = "to" } });
    }
}
