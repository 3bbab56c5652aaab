using Wardmote.Evidence.Datasets;

namespace Wardmote.Evidence.Exhibits.Figures;

/// <summary>Cuts by a column of the dataset, in the order of its code list.</summary>
internal sealed class DimensionAxis(Column column, bool records) : Axis
{
    /// <summary>The values that it may have; null where any.</summary>
    public CodeList? Codes => column.Codes;

    public override string Label(string key) => (key, column.Type) switch
    {
        ("", _) => records ? NotRecorded : "",
        ("true", ColumnType.Boolean) => "Yes",
        ("false", ColumnType.Boolean) => "No",
        _ => key,
    };

    public override IReadOnlyList<string> InOrder(IReadOnlyList<FoundKey> found)
    {
        var codes = column.Codes?.Codes ?? [];
        var places = codes.Select((code, place) => (code.Value, place)).ToDictionary(c => c.Value, c => c.place);
        return
        [
            .. found
                .OrderBy(f => places.GetValueOrDefault(f.Key, int.MaxValue))
                .ThenBy(f => f.Place ?? int.MaxValue)
                .ThenBy(f => f.Key.Length == 0)
                .ThenBy(f => Label(f.Key), Comparer<string>.Create(Natural))
                .Select(f => f.Key),
        ];
    }

    public override Member? Find(string name, IReadOnlyList<string> keys)
    {
        if (base.Find(name, keys) is { } plain)
        {
            return plain;
        }

        return column.Codes?.Find(name) switch
        {
            null => null,
            { IsGroup: true } group => new Member(group.Value, [.. column.Codes.MembersOf(group).Select(c => c.Value).Where(keys.Contains)], [group.Value, .. group.Aliases]),
            var code => new Member(code.Value, keys.Contains(code.Value) ? [code.Value] : []),
        };
    }

    /// <summary>"Total", and codes of groups to which all the values belong.</summary>
    public override IReadOnlyList<string> TotalNames(IReadOnlyList<string> keys) =>
    [
        FigureSet.Total,
        .. (column.Codes?.Codes ?? []).Where(c => c.IsGroup && keys.All(c.Members.Contains)).Select(c => c.Value),
    ];

    /// <summary>Numbers inside text by their size: "Band 2" before "Band 10".</summary>
    private static int Natural(string left, string right)
    {
        var (a, b) = (LeadingNumber(left), LeadingNumber(right));
        return a is not null && b is not null && a != b ? a.Value.CompareTo(b.Value) : string.Compare(left, right, StringComparison.Ordinal);
    }

    private static long? LeadingNumber(string text) =>
        long.TryParse(text.AsSpan(0, text.TakeWhile(char.IsAsciiDigit).Count()), out var number) ? number : null;
}
