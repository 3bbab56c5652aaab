using System.Globalization;
using Wardmote.Evidence.Datasets;
using Wardmote.Evidence.Exhibits.Questions;

namespace Wardmote.Evidence.Exhibits.Planning;

/// <summary>Checks the conditions of a question against a dataset, spells values as the data does, and opens groups and "Northshire *".</summary>
internal sealed class ConditionCheck(QuestionSource source, KnownValues values, List<Problem> problems)
{
    /// <param name="path">The question's key under which the conditions stand.</param>
    public IReadOnlyList<Condition> Check(IReadOnlyList<Condition> conditions, Dataset dataset, string path) =>
        [.. conditions.Select(c => Check(c, dataset, $"{path}: {c.Column}")).OfType<Condition>()];

    private Condition? Check(Condition condition, Dataset dataset, string path)
    {
        var column = dataset[condition.Column];
        if (column is null)
        {
            problems.Add(source.Problem(path, $"{dataset.Key} has no column '{condition.Column}'.", Suggestion.For(condition.Column, dataset.Columns.Select(c => c.Name))));
            return null;
        }

        return condition with { Values = [.. condition.Values.SelectMany(v => Spelt(v, column, dataset, path))] };
    }

    private IEnumerable<string> Spelt(string value, Column column, Dataset dataset, string path)
    {
        switch (column.Type)
        {
            case ColumnType.Boolean:
                return value is "yes" or "no" or "true" or "false" ? [value] : Refuse(path, $"{column.Name} is yes or no, not '{value}'.", "Write yes or no.");
            case ColumnType.Integer or ColumnType.Decimal or ColumnType.Percent or ColumnType.Money:
                return decimal.TryParse(value, NumberStyles.Number, CultureInfo.InvariantCulture, out _) ? [value] : Refuse(path, $"'{value}' is not a number.", "Write it in digits.");
            case ColumnType.Date or ColumnType.DateTime:
                return PeriodChoice.Read(value, dataset.Calendar.Year, reach: null) is not null ? [value] : Refuse(path, $"'{value}' is not a period.", "Write it as 2018, Apr 2018 or 2016 to 2018.");
        }

        if (column.Codes?.Find(value) is { } code)
        {
            return code.IsGroup ? column.Codes.MembersOf(code).Select(c => c.Value) : [code.Value];
        }

        var known = values.Of(dataset, column);
        if (value.EndsWith('*') && known.Where(k => k.StartsWith(value[..^1], StringComparison.OrdinalIgnoreCase)).ToList() is { Count: > 0 } starting)
        {
            return starting;
        }

        return known.FirstOrDefault(k => Datasets.Heading.Same(k, value)) is { } spelt
            ? [spelt]
            : Refuse(path, $"{column.Name} of {dataset.Key} is never '{value}'.", Suggestion.For(value, known));
    }

    private string[] Refuse(string path, string what, string suggestion)
    {
        problems.Add(source.Problem(path, what, suggestion));
        return [];
    }
}
