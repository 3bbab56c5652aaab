using System.Globalization;

namespace Wardmote.Evidence.Datasets;

/// <summary>Lists of codes, in a definition or in a file of their own.</summary>
public static partial class DatasetFile
{
    /// <summary>Reads a shared list of codes: a file with <c>open</c> and <c>codes</c>.</summary>
    /// <exception cref="DefinitionException">A code has no value, one spelling means two codes, or a group adds up what is not there.</exception>
    public static CodeList ReadCodes(string path)
    {
        var file = Path.GetFileName(path);
        var written = Yaml.ReadFile<WrittenCodeList>(path);
        return List(written.Codes, written.Open, file);
    }

    private static CodeList? ColumnCodes(WrittenColumn column, string file, IReadOnlyDictionary<string, CodeList> codeLists)
    {
        switch (column.Codes)
        {
            case null:
                return null;
            case string name when codeLists.TryGetValue(name, out var list):
                return list;
            case string name:
                throw new DefinitionException($"{file}: column {column.Name} uses the code list {name}, which no codes folder has. {Suggestion.For(name, codeLists.Keys.Order())}");
            case List<object> codes:
                return List(codes, column.Open, $"{file}: column {column.Name}");
            default:
                throw new DefinitionException($"{file}: column {column.Name}: codes must be a list of values or the name of a code list.");
        }
    }

    private static CodeList List(List<object> written, bool open, string where)
    {
        var codes = written.Select(code => Code(code, where)).ToList();
        var spelt = new Dictionary<string, Code>();
        foreach (var code in codes)
        {
            foreach (var spelling in code.Spellings)
            {
                if (spelt.TryGetValue(Heading.Plain(spelling), out var other) && other != code)
                {
                    throw new DefinitionException($"{where}: '{spelling}' stands for both {other.Value} and {code.Value}. Take it from one of them.");
                }

                spelt[Heading.Plain(spelling)] = code;
            }
        }

        foreach (var group in codes.Where(c => c.IsGroup))
        {
            var leaves = codes.Where(c => !c.IsGroup).Select(c => c.Value).ToList();
            if (group.Members.FirstOrDefault(m => !leaves.Contains(m)) is { } unknown)
            {
                throw new DefinitionException($"{where}: group {group.Value} has the member {unknown}, which is not an ordinary value of the list. {Suggestion.For(unknown, leaves)}");
            }
        }

        foreach (var group in codes.SelectMany(c => c.Similar))
        {
            var areas = codes.Where(c => !c.IsGroup && c.Value != group.Area).Select(c => c.Value).ToList();
            if (group.Areas.FirstOrDefault(a => !areas.Contains(a)) is { } unknown)
            {
                throw new DefinitionException($"{where}: {group.Area} is said to be similar to {unknown}, which is not another ordinary value of the list. {Suggestion.For(unknown, areas)}");
            }
        }

        return new CodeList { Open = open, Codes = codes };
    }

    private static Code Code(object written, string where) => written switch
    {
        string value => new Code { Value = value },
        Dictionary<object, object> map => new Code
        {
            Value = ValueOf(map, where),
            Similar = Similar(map, ValueOf(map, where), where),
            Meaning = map.TryGetValue("meaning", out var meaning) ? (string)meaning : null,
            Aliases = Strings(map, "aliases", where),
            Members = Strings(map, "members", where),
        },
        _ => throw new DefinitionException($"{where}: a code is a word or a map with value, aliases, meaning and members."),
    };

    private static string ValueOf(Dictionary<object, object> map, string where) => map.GetValueOrDefault("value") is string { Length: > 0 } word
        ? word
        : throw new DefinitionException($"{where}: a code needs a value.");

    /// <summary>Groups of similar areas: each with the day from which it is meant, its areas and its source.</summary>
    private static List<SimilarAreas> Similar(Dictionary<object, object> map, string area, string where) => map.GetValueOrDefault("similar") switch
    {
        null => [],
        List<object> groups when groups.All(g => g is Dictionary<object, object>) => [.. groups.Cast<Dictionary<object, object>>().Select(g => new SimilarAreas(
            area,
            Strings(g, "areas", where) is { Count: > 0 } areas ? areas : throw new DefinitionException($"{where}: a group similar to {area} needs its areas."),
            g.GetValueOrDefault("source") as string is { Length: > 0 } source ? source : throw new DefinitionException($"{where}: the group similar to {area} needs a source: who grouped them, and how."),
            DateOnly.TryParseExact(g.GetValueOrDefault("from") as string, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var from)
                ? from
                : throw new DefinitionException($"{where}: the group similar to {area} needs the day from which it is meant, as in from: 2018-04-01.")))],
        _ => throw new DefinitionException($"{where}: similar must be a list of groups, each with from, areas and source."),
    };

    private static List<string> Strings(Dictionary<object, object> map, string key, string where) => map.GetValueOrDefault(key) switch
    {
        null => [],
        List<object> list when list.All(item => item is string) => [.. list.Cast<string>()],
        _ => throw new DefinitionException($"{where}: {key} must be a list of words, as in [Pub, Bar]."),
    };
}
