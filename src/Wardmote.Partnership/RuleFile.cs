using Wardmote.Partnership.Exchange;

namespace Wardmote.Partnership;

/// <summary>Rules that change with time: dated rows with their sources, in a YAML file beside the noun that they are of, built into the program.</summary>
internal static class RuleFile
{
    /// <param name="name">"Plan/status.yaml".</param>
    public static IReadOnlyList<T> Read<T>(string name)
    {
        using var stream = typeof(RuleFile).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"{name} is not built into the program.");
        using var text = new StreamReader(stream);
        return ExchangeYaml.Read<List<T>>(text.ReadToEnd(), name);
    }
}
