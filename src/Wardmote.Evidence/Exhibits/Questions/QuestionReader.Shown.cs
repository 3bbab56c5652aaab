using System.Globalization;
using Wardmote.Evidence.Datasets;

namespace Wardmote.Evidence.Exhibits.Questions;

/// <summary>How the answer is shown: columns, shares, order, change.</summary>
public static partial class QuestionReader
{
    private static (string? Columns, List<ColumnItem> Items) Columns(QuestionMap map, QuestionLines lines)
    {
        if (!map.IsList("columns"))
        {
            return (map.Text("columns"), []);
        }

        return (null, [.. map.Elements("columns").Select(e => e.Map is null ? new ColumnItem { Path = e.Path, Measure = e.Word } : Item(e.Map, e.Path, lines))]);
    }

    private static ColumnItem Item(QuestionMap map, string path, QuestionLines lines)
    {
        string[] kinds = ["measure", "rate", "standardised-rate", "standardised-ratio", "share", "change"];
        if (kinds.Where(map.Has).ToList() is { Count: > 1 } asked && !asked.SequenceEqual(["measure", "share"]))
        {
            lines.Report(path, $"One column is asked for as {string.Join(" and ", asked)}.", "Ask for one of them in each column.");
        }

        if (map.Has("change") && map.Texts("change").Count != 2)
        {
            lines.Report(map.Path("change"), "A change is between two columns.", "Name both headings: { change: [2017, 2018] }.");
        }

        var item = new ColumnItem
        {
            Path = path,
            Label = map.Text("label"),
            Dataset = map.Text("dataset"),
            Measure = map.Text("measure"),
            Rate = map.Has("rate") ? Rate(map) : null,
            Standardised = Standardised(map),
            Period = map.Text("period"),
            Rolling = map.Whole("rolling"),
            YearBefore = map.Flag("year-before") ?? false,
            Share = map.Has("share") ? Conditions(map, "share") : null,
            Change = map.Has("change") ? ItemChange(map) : null,
            Where = Conditions(map, "where"),
            Interval = map.Flag("interval") ?? false,
            Decimals = map.Whole("decimals"),
            Unit = map.Text("unit"),
        };
        map.Finish();
        return item;
    }

    private static RateItem Rate(QuestionMap map) => new(
        map.Text("rate") ?? "",
        map.Whole("per") ?? 1000,
        map.Text("population") ?? "populations",
        Conditions(map, "population-where"));

    private static StandardisedItem? Standardised(QuestionMap map)
    {
        var isRatio = map.Has("standardised-ratio");
        return !isRatio && !map.Has("standardised-rate") ? null : new(
            map.Text(isRatio ? "standardised-ratio" : "standardised-rate") ?? "",
            isRatio ? 100 : map.Whole("per") ?? 1000,
            map.Text("by") ?? "age_band",
            map.Text("population") ?? "populations-by-age",
            Conditions(map, "population-where"),
            isRatio,
            map.Text(isRatio ? "reference" : "standard"));
    }

    private static ChangeItem? ItemChange(QuestionMap map)
    {
        var columns = map.Texts("change");
        var change = Change(map);
        return columns.Count == 2 ? change with { From = columns[0], To = columns[1] } : null;
    }

    private static ChangeItem Change(QuestionMap? map, string? word)
    {
        if (map is null)
        {
            return new ChangeItem(word ?? "Change", ChangeShown.Difference);
        }

        var change = Change(map) with { From = map.Text("from"), To = map.Text("to") };
        map.Finish();
        return change;
    }

    private static ChangeItem Change(QuestionMap map)
    {
        var shown = map.Choice("kind", ("difference", ChangeShown.Difference), ("percent", ChangeShown.Percent), ("interval", ChangeShown.Interval), ("words", ChangeShown.Words));
        return new ChangeItem(map.Text("label") ?? (shown == ChangeShown.Words ? "In words" : "Change"), shown);
    }

    private static List<Showing> Show(QuestionMap map, QuestionLines lines)
    {
        if (!map.Has("show"))
        {
            return [Showing.Value];
        }

        var shown = new List<Showing>();
        foreach (var word in map.Texts("show"))
        {
            switch (word)
            {
                case "value":
                    shown.Add(Showing.Value);
                    break;
                case "share":
                    shown.Add(Showing.Share);
                    break;
                default:
                    lines.Report("show", $"show names '{word}'.", Suggestion.For(word, ["value", "share"]));
                    break;
            }
        }

        return shown;
    }

    private static ShareBase ShareOf(QuestionMap map, QuestionLines lines)
    {
        if (map.IsMap("share-of"))
        {
            var line = Conditions(map, "share-of");
            if (line is [{ Values: [var value] } only])
            {
                return new ShareBase(ShareKind.Line, only.Column, value);
            }

            lines.Report("share-of", "share-of names more than one base.", "Name one cut and one of its values, such as { item: Number of offenders }.");
        }

        return new ShareBase(map.IsMap("share-of") ? ShareKind.Column : map.Choice("share-of", ("column", ShareKind.Column), ("row", ShareKind.Row), ("all", ShareKind.All)));
    }

    private static Ordering? Order(QuestionMap map, QuestionLines lines)
    {
        switch (map.Text("order"))
        {
            case null:
                return null;
            case ("label" or "as given") and var word:
                return new Ordering(word, Descending: false);
            case var text when text.EndsWith(" desc", StringComparison.Ordinal):
                return new Ordering(text[..^5], Descending: true);
            case var text when text.EndsWith(" asc", StringComparison.Ordinal):
                return new Ordering(text[..^4], Descending: false);
            case var text:
                lines.Report("order", $"order is '{text}'.", "Write 'value desc', 'last desc', 'first asc', a column's heading with asc or desc, 'label' or 'as given'.");
                return null;
        }
    }

    private static List<int> AgeBands(QuestionMap map, QuestionLines lines)
    {
        var bands = new List<int>();
        foreach (var word in map.Texts("age-bands"))
        {
            if (int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var age) && (bands.Count == 0 || age > bands[^1]))
            {
                bands.Add(age);
            }
            else
            {
                lines.Report("age-bands", $"'{word}' cannot start an age band.", "List the youngest age of each band, in order: [0, 18, 25, 45, 65].");
            }
        }

        return bands;
    }
}
