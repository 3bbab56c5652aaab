using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Wardmote.Evidence.Disclosure.Coarsening;

/// <summary>The text of an exhibit block, changed key by key; all else stays as its author wrote it.</summary>
internal static partial class BlockText
{
    private static readonly JsonSerializerOptions Quoted = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="block">YAML with one key a line, and what belongs to it indented below.</param>
    /// <param name="lines">What stands in the key's place, or at the end where it was not there; null to take it out.</param>
    public static string With(string block, string key, string? lines)
    {
        var all = block.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n').ToList();
        var at = all.FindIndex(line => line.StartsWith(key + ":", StringComparison.Ordinal));
        var length = at < 0 ? 0 : 1 + all.Skip(at + 1).TakeWhile(line => line.Length == 0 || line[0] is ' ' or '\t' or '-').Count();
        all.RemoveRange(Math.Max(at, 0), length);
        if (lines is not null)
        {
            all.InsertRange(at < 0 ? all.Count : at, lines.Split('\n'));
        }

        return string.Join('\n', all);
    }

    /// <summary>A word as YAML reads it back, also within a list in brackets.</summary>
    public static string Word(string word) => Plain().IsMatch(word) && !Meant().IsMatch(word) ? word : JsonSerializer.Serialize(word, Quoted);

    [GeneratedRegex(@"^[\p{L}\p{N}](?:[\p{L}\p{N} ()/.'+-]*[\p{L}\p{N})+])?$")]
    private static partial Regex Plain();

    /// <summary>Words that YAML, or a reader of it, takes for something else.</summary>
    [GeneratedRegex("^(?:yes|no|on|off|true|false|null|y|n)$", RegexOptions.IgnoreCase)]
    private static partial Regex Meant();
}
