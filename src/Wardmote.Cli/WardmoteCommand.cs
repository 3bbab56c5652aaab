using System.CommandLine;
using System.CommandLine.Parsing;
using Wardmote.Cli.Commands;
using Wardmote.Cli.Shared;
using Wardmote.Evidence.Datasets;

namespace Wardmote.Cli;

/// <summary>The whole command line: which commands there are, and what becomes of a failure.</summary>
public static class WardmoteCommand
{
    public static RootCommand Create() => new("Takes in partners' returns, and builds the strategic assessment of a Community Safety Partnership.")
    {
        ImportCommand.Create(),
        ImportsCommand.Create(),
        DatasetsCommand.Create(),
        PlacesCommand.Create(),
        WeightsCommand.Create(),
        AssessCommand.Create(),
        CheckCommand.Create(),
        AttackCommand.Create(),
        TraceCommand.Create(),
        PartnershipCommand.Create(),
        DemoCommand.Create(),
    };

    /// <returns>0 on success, 1 where the input was at fault, 2 for wrong usage.</returns>
    public static int Run(string[] args)
    {
        var parsed = Create().Parse(args);
        var wrong = parsed.Errors.Select(error => error.Message).Concat(UnknownOptions(parsed)).ToList();
        if (wrong.Count > 0)
        {
            wrong.ForEach(Console.Error.WriteLine);

            Console.Error.WriteLine($"Run '{Path(parsed.CommandResult.Command)} --help' to see how it is used.");
            return ExitCode.WrongUsage;
        }

        try
        {
            return parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (Exception failure) when (Failure.IsWrongUsage(failure))
        {
            Console.Error.WriteLine(failure.Message);
            return ExitCode.WrongUsage;
        }
        catch (Exception failure)
        {
            Console.Error.WriteLine(Failure.Tell(failure));
            return ExitCode.InputAtFault;
        }
    }

    /// <summary>An option that is not known would otherwise be taken for the name of a file.</summary>
    private static IEnumerable<string> UnknownOptions(ParseResult parsed) => parsed.CommandResult.Children
        .OfType<ArgumentResult>()
        .SelectMany(argument => argument.Tokens)
        .Where(token => token.Value.StartsWith('-') && token.Value.Length > 1)
        .Select(token => $"There is no option {token.Value}. {Suggestion.For(token.Value, parsed.CommandResult.Command.Options.Select(option => option.Name))}");

    private static string Path(Command command) => command is RootCommand ? "wardmote" : $"wardmote {command.Name}";
}
