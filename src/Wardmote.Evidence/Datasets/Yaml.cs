using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using YamlDotNet.Core;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Wardmote.Evidence.Datasets;

/// <summary>Reads the YAML that people write by hand: hyphenated keys, unknown keys refused, errors with file and line.</summary>
public static partial class Yaml
{
    private static readonly IDeserializer Deserializer = new DeserializerBuilder()
        .WithNamingConvention(HyphenatedNamingConvention.Instance)
        .WithEnforceNullability()
        .WithDuplicateKeyChecking()
        .Build();

    /// <summary>Files that come with the program, which do not change while it runs.</summary>
    private static readonly ConcurrentDictionary<(string Path, Type Type), object> Own = new();

    /// <summary>Reads a whole file. What comes back is shared between readers, and not to be changed.</summary>
    /// <exception cref="DefinitionException">The text is not YAML, or has a key that <typeparamref name="T"/> has not.</exception>
    public static T ReadFile<T>(string path)
        where T : class, new()
    {
        return path.StartsWith(AppContext.BaseDirectory, StringComparison.Ordinal) ? (T)Own.GetOrAdd((path, typeof(T)), _ => Now()) : Now();

        T Now() => Read<T>(File.ReadAllText(path), Path.GetFileName(path));
    }

    /// <param name="file">For messages.</param>
    /// <param name="firstLine">The line of the file on which the text starts, where it is part of a larger file.</param>
    /// <exception cref="DefinitionException">The text is not YAML, or has a key that <typeparamref name="T"/> has not.</exception>
    public static T Read<T>(string text, string file, int firstLine = 1)
        where T : class, new()
    {
        try
        {
            return Deserializer.Deserialize<T?>(text) ?? new T();
        }
        catch (YamlException e)
        {
            var line = e.Start.Line + firstLine - 1;
            throw new DefinitionException($"{file}, line {line}: {Said((e.InnerException ?? e).Message)}", e);
        }
    }

    /// <summary>A key that is not known is told with those that are, and not by the name of a type of this program.</summary>
    private static string Said(string message) =>
        UnknownKey().Match(message) is { Success: true } unknown && typeof(Yaml).Assembly.GetType(unknown.Groups["type"].Value) is { } type
            ? $"There is no key '{unknown.Groups["key"].Value}' here. {Suggestion.For(unknown.Groups["key"].Value, type.GetProperties().Select(p => HyphenatedNamingConvention.Instance.Apply(p.Name)))}"
            : message;

    [GeneratedRegex("^Property '(?<key>[^']*)' not found on type '(?<type>[^']*)'")]
    private static partial Regex UnknownKey();
}
