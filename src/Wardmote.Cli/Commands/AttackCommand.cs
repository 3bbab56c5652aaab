using System.CommandLine;
using Wardmote.Analysis.Disclosure;
using Wardmote.Cli.Shared;
using Wardmote.Evidence.Disclosure.Published;

namespace Wardmote.Cli.Commands;

/// <summary><c>wardmote attack DIR</c>: what somebody can work out of the numbers that published tables do not tell.</summary>
public static class AttackCommand
{
    private static readonly Argument<string> Folder = new("DIR") { Description = "A folder of published tables, CSV or XLSX, made by Wardmote or by anybody else." };
    private static readonly Option<int?> Below = new("--below") { Description = "Hidden counts below this point at somebody; by default as the policy in force says.", HelpName = "COUNT" };
    private static readonly Option<long> Width = new("--width") { Description = "How far apart the smallest and the largest possible value of such a count must be.", HelpName = "NUMBER", DefaultValueFactory = _ => 1 };
    private static readonly Option<bool> OnlySmall = new("--only-small") { Description = "Readers know that nothing but counts from 1 to below it is hidden, as where small ones were blanked by hand." };
    private static readonly Option<int?> RoundedTo = new("--rounded-to") { Description = "Printed counts are rounded to multiples of this, to the one below or above: the true count is less than this away. Editions that Wardmote rounded or perturbed say so themselves.", HelpName = "NUMBER" };
    private static readonly Option<bool> Nearest = new("--nearest") { Description = "With --rounded-to: to the nearest multiple, so that the true count is half of it away at most." };
    private static readonly Option<decimal> Within = new("--within") { Description = "A hidden amount of money is given away where it can be worked out to within so many per cent.", HelpName = "PERCENT", DefaultValueFactory = _ => 10 };
    private static readonly Option<bool> Json = JsonOption.Create();

    public static Command Create()
    {
        var command = new Command("attack", "Work out what published tables give away of the numbers that they hide.") { Folder, Below, Width, OnlySmall, RoundedTo, Nearest, Within, Json };
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult asked)
    {
        var folder = asked.GetValue(Folder)!;
        if (!Directory.Exists(folder))
        {
            throw new UsageException($"There is no folder {folder}.");
        }

        var percent = asked.GetValue(Within) is > 0 and var within ? within : throw new UsageException("An amount is worked out to within more than 0 per cent, for example --within 10.");
        var report = FolderAttack.On(folder, Policy(asked), Rounding(asked), percent);
        if (asked.GetValue(Json))
        {
            JsonOption.Write(AttackText.Entry(report));
        }
        else
        {
            AttackText.Write(report, Console.Out);
        }

        return report.TooNarrow.Any() ? ExitCode.InputAtFault : ExitCode.Success;
    }

    private static PublishedRounding? Rounding(ParseResult asked)
    {
        if (asked.GetValue(RoundedTo) is not { } number)
        {
            return asked.GetValue(Nearest) ? throw new UsageException("--nearest says how counts were rounded. Add --rounded-to with the number, for example --rounded-to 5.") : null;
        }

        return number >= 2 ? new(number, asked.GetValue(Nearest)) : throw new UsageException("Counts are rounded to multiples of 2 or more, for example --rounded-to 5.");
    }

    private static DisclosurePolicy Policy(ParseResult asked)
    {
        var policy = DisclosurePolicy.On(DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().Date));
        try
        {
            return policy with { Threshold = asked.GetValue(Below) ?? policy.Threshold, Width = asked.GetValue(Width), Attacker = asked.GetValue(OnlySmall) ? AttackerKnowledge.Threshold : AttackerKnowledge.Counts };
        }
        catch (ArgumentOutOfRangeException e)
        {
            throw new UsageException(e.Message.Split(" (Parameter", 2)[0]);
        }
    }
}
