using System.Globalization;
using Wardmote.Evidence.Datasets;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Wardmote.Evidence.Exhibits.Questions;

/// <summary>
/// One mapping in an exhibit block, read key by key. What is left over when everything known has been read is a mistake, and
/// is reported with its line by <see cref="Finish"/>.
/// </summary>
internal sealed class QuestionMap
{
    private readonly Dictionary<string, YamlNode> nodes = [];
    private readonly SortedSet<string> known = new(StringComparer.Ordinal);
    private readonly QuestionLines lines;
    private readonly string path;

    public QuestionMap(YamlMappingNode node, string path, QuestionLines lines)
    {
        this.path = path;
        this.lines = lines;
        foreach (var (key, value) in node.Children)
        {
            var name = (key as YamlScalarNode)?.Value ?? "";
            nodes[name] = value;
            lines.Note(Path(name), key.Start);
        }
    }

    public IEnumerable<string> Keys => nodes.Keys;

    public string Path(string key) => path.Length == 0 ? key : $"{path}: {key}";

    public bool Has(string key) => Take(key) is not null;

    public bool IsMap(string key) => Take(key) is YamlMappingNode;

    public bool IsList(string key) => Take(key) is YamlSequenceNode;

    public string? Text(string key) => Take(key) switch
    {
        null => null,
        YamlScalarNode scalar => scalar.Value?.Trim(),
        var other => Wrong<string>(key, other, "one word or sentence"),
    };

    public string Required(string key, string example)
    {
        if (Text(key) is { Length: > 0 } text)
        {
            return text;
        }

        lines.Report(Path(key), $"{key} is missing.", $"Add a line such as '{key}: {example}'.");
        return "";
    }

    public int? Whole(string key, int least = 0)
    {
        if (Text(key) is not { } text)
        {
            return null;
        }

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            if (number >= least)
            {
                return number;
            }

            lines.Report(Path(key), $"{key} is '{text}', which is too few.", $"Write {least} or more.");
            return null;
        }

        lines.Report(Path(key), $"{key} is '{text}', which is not a whole number.", "Write it in digits.");
        return null;
    }

    public bool? Flag(string key) => Choice(key, ("yes", (bool?)true), ("no", false), ("true", true), ("false", false));

    /// <summary>The meaning of one of a few words; the default where the key is absent or the word unknown.</summary>
    public T? Choice<T>(string key, params (string Word, T Meaning)[] choices)
    {
        if (Text(key) is not { } text)
        {
            return default;
        }

        foreach (var (word, meaning) in choices)
        {
            if (word == text)
            {
                return meaning;
            }
        }

        lines.Report(Path(key), $"{key} is '{text}'.", Suggestion.For(text, choices.Select(c => c.Word)));
        return default;
    }

    /// <summary>A list of words, or one word that stands for a list of one.</summary>
    public IReadOnlyList<string> Texts(string key) => Take(key) switch
    {
        null => [],
        YamlScalarNode scalar => [scalar.Value?.Trim() ?? ""],
        YamlSequenceNode list when list.All(n => n is YamlScalarNode) => [.. list.Select(n => ((YamlScalarNode)n).Value?.Trim() ?? "")],
        var other => Wrong<IReadOnlyList<string>>(key, other, "a word or a list of words") ?? [],
    };

    public QuestionMap? Map(string key) => Take(key) switch
    {
        null => null,
        YamlMappingNode map => new QuestionMap(map, Path(key), lines),
        var other => Wrong<QuestionMap>(key, other, "a map, such as { label: Total }"),
    };

    /// <summary>A list whose elements are words or maps; a lone one counts as a list of one.</summary>
    public IEnumerable<(string Path, string? Word, QuestionMap? Map)> Elements(string key)
    {
        var node = Take(key);
        var elements = node is YamlSequenceNode list ? list.Children : node is null ? [] : [node];
        foreach (var (element, index) in elements.Select((e, i) => (e, i)))
        {
            var at = $"{Path(key)}: {index + 1}";
            lines.Note(at, element.Start);
            yield return (at, (element as YamlScalarNode)?.Value, element is YamlMappingNode map ? new QuestionMap(map, at, lines) : null);
        }
    }

    public void Finish()
    {
        foreach (var key in nodes.Keys.Where(k => !known.Contains(k)))
        {
            lines.Report(Path(key), $"An exhibit has no '{Path(key)}'.", Suggestion.For(key, known));
        }
    }

    private YamlNode? Take(string key)
    {
        known.Add(key);
        return nodes.GetValueOrDefault(key);
    }

    private T? Wrong<T>(string key, YamlNode node, string expected)
        where T : class
    {
        lines.Report(Path(key), $"{key} is a {(node switch { YamlMappingNode => "map", YamlSequenceNode => "list", _ => "word" })}.", $"Write {expected}.");
        return null;
    }
}

/// <summary>Where the keys of an exhibit block stand, and what is wrong with them.</summary>
internal sealed class QuestionLines(string file, int firstLine)
{
    private readonly Dictionary<string, int> lines = [];

    public List<Problem> Problems { get; } = [];

    public IReadOnlyDictionary<string, int> All => lines;

    public void Note(string path, Mark mark) => lines[path] = firstLine + (int)mark.Line - 1;

    public void Report(string path, string what, string suggestion) =>
        Problems.Add(new QuestionSource(file, firstLine, "") { Lines = lines }.Problem(path, what, suggestion));
}
