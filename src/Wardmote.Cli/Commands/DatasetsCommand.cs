using System.CommandLine;
using Wardmote.Cli.Shared;

namespace Wardmote.Cli.Commands;

/// <summary><c>wardmote datasets [KEY]</c>: the returns that Wardmote knows, or the data dictionary of one.</summary>
public static class DatasetsCommand
{
    private static readonly Argument<string?> Key = new("KEY") { Description = "A dataset, for its data dictionary; all of them where left out.", Arity = ArgumentArity.ZeroOrOne };
    private static readonly Option<string?> Lake = new("--lake") { Description = "Also the definitions that a lake holds.", HelpName = "DIR" };
    private static readonly Option<string[]> Definitions = DefinitionsOption.Create();
    private static readonly Option<bool> Json = JsonOption.Create();

    public static Command Create()
    {
        var command = new Command("datasets", "List the datasets, or print one's data dictionary.") { Key, Lake, Definitions, Json };
        command.SetAction(Run);
        return command;
    }

    private static void Run(ParseResult asked)
    {
        var lake = asked.GetValue(Lake) is { } folder ? LakeOption.ChooseExisting(folder) : null;
        var catalog = DefinitionsOption.Load(asked.GetValue(Definitions)!, lake);
        var one = asked.GetValue(Key) is { } key ? catalog.Find(key) : null;
        if (asked.GetValue(Json))
        {
            JsonOption.Write(one is null ? catalog.All : one);
        }
        else if (one is null)
        {
            Columns.Write(Console.Out, ["DATASET", "TITLE", "OWNER"], catalog.All.Select(d => new[] { d.Key, d.Title, d.Owner }));
        }
        else
        {
            DataDictionary.Write(one, Console.Out);
        }
    }
}
