using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Reflection;

namespace Wardmote.Web.Forms;

/// <summary>Two people changed the same record: what the one who came second entered, and what the first had saved.</summary>
public sealed record Merge
{
    public required IReadOnlyList<MergeField> Fields { get; init; }

    /// <summary>The version that the reader now has seen.</summary>
    public required Guid Seen { get; init; }

    public required string Back { get; init; }
}

/// <summary>A field of the form in both versions.</summary>
/// <param name="Name">As it is posted.</param>
/// <param name="Mine">The values as posted: none, one, or several for check boxes.</param>
public sealed record MergeField(string Name, string Label, IReadOnlyList<PostedValue> Mine, IReadOnlyList<PostedValue> Theirs)
{
    public bool Differs => !Mine.SequenceEqual(Theirs);

    public static IReadOnlyList<MergeField> Of(object mine, object theirs, string prefix) =>
    [
        .. mine.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.CanRead && p.CanWrite).Select(p => new MergeField(
            $"{prefix}.{p.Name}",
            p.GetCustomAttribute<DisplayAttribute>()?.GetName() ?? p.Name,
            [.. Posted($"{prefix}.{p.Name}", p.GetValue(mine))],
            [.. Posted($"{prefix}.{p.Name}", p.GetValue(theirs))])),
    ];

    /// <summary>As readers see it.</summary>
    public static string Written(IReadOnlyList<PostedValue> values) =>
        values.Count == 0 ? "Nothing" : string.Join(values.Count == 3 && values[0].Name.EndsWith(".Day", StringComparison.Ordinal) ? " " : ", ", values.Select(v => v.Value));

    private static IEnumerable<PostedValue> Posted(string name, object? value) => value switch
    {
        null or "" => [],
        DateOnly day =>
        [
            new($"{name}.Day", day.Day.ToString(CultureInfo.InvariantCulture)),
            new($"{name}.Month", day.Month.ToString(CultureInfo.InvariantCulture)),
            new($"{name}.Year", day.Year.ToString(CultureInfo.InvariantCulture)),
        ],
        string text => [new(name, text)],
        System.Collections.IEnumerable many => many.Cast<object>().Select(one => new PostedValue(name, Text(one))),
        _ => [new(name, Text(value))],
    };

    private static string Text(object value) => value is IFormattable number ? number.ToString(null, CultureInfo.InvariantCulture) : value.ToString() ?? "";
}

public sealed record PostedValue(string Name, string Value);
