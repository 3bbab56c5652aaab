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
        var listed = found.Select(f => new Listed(places.GetValueOrDefault(f.Key, int.MaxValue), f.Place ?? int.MaxValue, LeadingNumber(Label(f.Key)), Label(f.Key), f.Key)).ToArray();
        Array.Sort(listed);
        return [.. listed.Select(l => l.Key)];
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

    private static long? LeadingNumber(string text) =>
        text.Length > 0 && char.IsAsciiDigit(text[0]) && long.TryParse(text.AsSpan(0, text.TakeWhile(char.IsAsciiDigit).Count()), out var number) ? number : null;

    /// <summary>A key with all that decides where it stands: its place in the code list, then in the file, then its label, numbers by their size.</summary>
    private readonly record struct Listed(int Code, int Place, long? Number, string Label, string Key) : IComparable<Listed>
    {
        public int CompareTo(Listed other)
        {
            var order = Code.CompareTo(other.Code);
            order = order != 0 ? order : Place.CompareTo(other.Place);
            order = order != 0 ? order : (Key.Length == 0).CompareTo(other.Key.Length == 0);
            order = order == 0 && Number is { } a && other.Number is { } b ? a.CompareTo(b) : order;
            return order != 0 ? order : string.CompareOrdinal(Label, other.Label);
        }
    }
}
