using System.CommandLine;
using System.CommandLine.Parsing;
using Wardmote.Evidence.Datasets;
using Wardmote.Evidence.Rendering;

namespace Wardmote.Cli.Shared;

/// <summary>For whom to publish: with every count, or with small ones withheld.</summary>
public static class EditionOption
{
    private static readonly string[] Words = ["restricted", "public"];

    public static Option<EditionKind> Create() => new("--edition")
    {
        Description = "restricted: every count as it is, not for publication; public: small counts withheld, and what would give them away.",
        HelpName = "restricted|public",
        CustomParser = Read,
        DefaultValueFactory = _ => EditionKind.Restricted,
    };

    private static EditionKind Read(ArgumentResult written)
    {
        var word = written.Tokens.Count > 0 ? written.Tokens[0].Value : "";
        switch (word.ToLowerInvariant())
        {
            case "restricted":
                return EditionKind.Restricted;
            case "public":
                return EditionKind.Public;
            default:
                written.AddError($"There is no edition '{word}'. {Suggestion.For(word, Words)}");
                return EditionKind.Restricted;
        }
    }
}
