namespace Wardmote.Evidence.Datasets;

/// <summary>Lists of codes, in a definition or in a file of their own.</summary>
public static partial class DatasetFile
{
    /// <summary>Reads a shared list of codes: a file with <c>open</c> and <c>codes</c>.</summary>
    /// <exception cref="DefinitionException">A code has no value, one spelling means two codes, or a group adds up what is not there.</exception>
    public static CodeList ReadCodes(string path)
    {
        var file = Path.GetFileName(path);
        var written = Yaml.Read<WrittenCodeList>(File.ReadAllText(path), file);
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

        return new CodeList { Open = open, Codes = codes };
    }

    private static Code Code(object written, string where) => written switch
    {
        string value => new Code { Value = value },
        Dictionary<object, object> map => new Code
        {
            Value = map.TryGetValue("value", out var value) && value is string word && word.Length > 0
                ? word
                : throw new DefinitionException($"{where}: a code needs a value."),
            Meaning = map.TryGetValue("meaning", out var meaning) ? (string)meaning : null,
            Aliases = Strings(map, "aliases", where),
            Members = Strings(map, "members", where),
        },
        _ => throw new DefinitionException($"{where}: a code is a word or a map with value, aliases, meaning and members."),
    };

    private static List<string> Strings(Dictionary<object, object> map, string key, string where) => map.GetValueOrDefault(key) switch
    {
        null => [],
        List<object> list when list.All(item => item is string) => [.. list.Cast<string>()],
        _ => throw new DefinitionException($"{where}: {key} must be a list of words, as in [Pub, Bar]."),
    };
}
