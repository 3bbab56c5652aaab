using Wardmote.Evidence.Datasets;
using Wardmote.Evidence.Exhibits.Figures;
using Wardmote.Evidence.Exhibits.Planning;
using Wardmote.Evidence.Exhibits.Questions;

namespace Wardmote.Evidence.Exhibits.Answers;

/// <summary>Makes the rows of an answer: those found, those asked for, groups, the total, and which of them is the base.</summary>
internal sealed class RowBuilder(ExhibitPlan plan, LabelBook labels, JoinBook joins, List<Problem> problems)
{
    private readonly ExhibitQuestion question = plan.Question;
    private readonly Enquiry main = plan.Main;

    /// <summary>Keys of every row that any dataset has, in the order of the main one's cuts.</summary>
    public IReadOnlyList<string> Keys()
    {
        if (main.Rows is [var only])
        {
            return [.. InOrder(only, 0).Where(only.Shows)];
        }

        var orders = main.Rows.Select((axis, i) => InOrder(axis, i).Select((key, place) => (key, place)).ToDictionary(k => k.key, k => k.place)).ToList();
        return [.. plan.Counted.SelectMany(e => e.RowKeys).ToHashSet().Select(key => (Key: key, Values: Values(key)))
            .Where(k => k.Values.Select((v, i) => main.Rows[i].Shows(v) && orders[i].ContainsKey(v)).All(shown => shown))
            .OrderBy(k => orders[0][k.Values[0]])
            .ThenBy(k => orders[1][k.Values[1]])
            .Select(k => k.Key)];
    }

    private string[] Values(string key) => main.Rows.Count == 1 ? [key] : FigureSet.RowValues(key);

    /// <summary>The values found on one cut of the rows, in any of the datasets.</summary>
    private IReadOnlyList<string> InOrder(Axis axis, int index)
    {
        var found = plan.Counted is [var one] ? one.Found(index) : [.. plan.Counted.SelectMany(e => e.Found(index)).GroupBy(f => f.Key).Select(g => new FoundKey(g.Key, g.Min(f => f.Place)))];
        return question.Order?.By == "as given" && found.Any(f => f.Place is not null)
            ? [.. found.OrderBy(f => f.Place ?? int.MaxValue).Select(f => f.Key)]
            : axis.InOrder(found);
    }

    public IReadOnlyList<AnswerRow> Build(IReadOnlyList<string> keys, Member? basis)
    {
        var names = plan.Similar is { } group ? [group.Area, .. group.Areas.Where(a => main.Rows[0].Find(a, keys) is { Keys.Count: > 0 })] : question.IncludeRows;
        List<AnswerRow> rows = names.Count == 0
            ? Plain(keys)
            : [.. names.SelectMany(name => Named(name, keys))];
        return basis is null ? rows : [.. rows.Select(r => r with { IsBase = r.Member.Keys.SequenceEqual(basis.Keys) })];
    }

    /// <summary>The row that adds all others up; null where none is asked for.</summary>
    public AnswerRow? Total(IReadOnlyList<string> keys, Member? basis)
    {
        if (question.TotalRow is not { } total)
        {
            return null;
        }

        var names = main.Rows.Select((axis, i) => axis.TotalNames([.. keys.Select(k => Values(k)[i]).Distinct()])).ToList();
        var stated = names.Count == 1 ? names[0] : [.. names[0].SelectMany(a => names[1].Append("").Select(b => FigureSet.RowKey([a, b])))];
        var member = new Member(total.Label, keys, stated);
        return new AnswerRow(member, [total.Label, .. main.Rows.Skip(1).Select(_ => "")], IsTotal: true, IsBase: basis is { IsSum: true });
    }

    /// <summary>The row that 'share-of' names; null where it names none.</summary>
    public Member? Basis(IReadOnlyList<string> keys)
    {
        if (question.ShareOf is not { Kind: ShareKind.Line, Axis: var cut, Value: { } value } || cut == main.Columns?.Name)
        {
            return null;
        }

        var index = main.Rows.ToList().FindIndex(a => a.Name == cut);
        if (index < 0)
        {
            Refuse("share-of", $"'{cut}' is neither a row nor a column of this exhibit.", Suggestion.For(cut ?? "", main.Rows.Append(main.Columns).OfType<Axis>().Select(a => a.Name)));
            return null;
        }

        if (question.TotalRow is { } total && Heading.Same(total.Label, value))
        {
            return new Member(value, keys, []);
        }

        var named = main.Rows[index].Find(value, [.. keys.Select(k => Values(k)[index]).Distinct()]);
        var rows = keys.Where(k => named?.Keys.Contains(Values(k)[index]) == true).ToList();
        if (rows.Count == 0)
        {
            Refuse("share-of", $"No row is '{value}'.", Suggestion.For(value, keys.Select(k => main.Rows[index].Label(Values(k)[index]))));
        }

        return new Member(value, rows);
    }

    /// <summary>Every row that is found; where there is one row header, with those joined that the author joined.</summary>
    private List<AnswerRow> Plain(IReadOnlyList<string> keys)
    {
        if (question.Join.Count == 0 || main.Rows is not [var only])
        {
            return [.. keys.Select(Row)];
        }

        var plain = keys.ToDictionary(key => key, key => new Member(Label(0, key, key), [key]));
        return [.. joins.Of(only, keys, [.. plain.Values]).Select(member => member.IsSum ? Joined(member) : Row(member.Keys[0]))];
    }

    private AnswerRow Joined(Member member) => new(member, [labels.Of(member.Label)]);

    private AnswerRow Row(string key)
    {
        var headers = Values(key).Select((value, i) => labels.Of(Label(i, value, key))).ToList();
        return new AnswerRow(new Member(headers[^1], [key]), headers);
    }

    private List<AnswerRow> Named(string name, IReadOnlyList<string> keys)
    {
        if (main.Rows is [var axis] && joins.Find(name, axis, keys) is { } joined)
        {
            return [Joined(joined)];
        }

        if (main.Rows is [var only] && only.Find(name, keys) is { } member)
        {
            return [new AnswerRow(member, [labels.Of(member.Label)])];
        }

        var rows = keys.Select(Row).Where(r => r.Headers.Any(h => Heading.Same(h, name))).ToList();
        if (rows.Count == 0)
        {
            Refuse("include-rows", $"No row is '{name}'.", Suggestion.For(name, keys.Select(k => Row(k).Member.Label)));
        }

        return rows;
    }

    /// <summary>A year that is whole in this dataset is marked where it is not in one that is joined to it.</summary>
    private string Label(int axis, string value, string key)
    {
        var label = main.Rows[axis].Label(value);
        return axis == plan.RowTimeIndex && plan.Counted.Count > 1 && plan.Counted.Any(e => plan.IsPart(e, key)) && plan.RowTime!.NameOf(value) == label
            ? label + "*"
            : label;
    }

    private void Refuse(string path, string what, string suggestion) => problems.Add(question.Source.Problem(path, what, suggestion));
}
