using System.CommandLine;
using Microsoft.EntityFrameworkCore;
using Wardmote.Cli.Shared;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Audit;
using Wardmote.Partnership.Database;
using Wardmote.Partnership.Exchange;
using Wardmote.Partnership.Meetings;
using Wardmote.Partnership.Partners;

namespace Wardmote.Cli.Commands;

/// <summary><c>wardmote partnership</c>: take a partnership out and read one in, back it up and put it back, verify its audit.</summary>
public static class PartnershipCommand
{
    private static readonly Option<string> Data = new("--data") { Description = "The partnership's folder.", HelpName = "DIR", DefaultValueFactory = _ => ".data" };
    private static readonly Option<string?> Postgres = new("--postgres") { Description = $"A PostgreSQL connection string, where the partnership is not kept in the folder; otherwise what {PostgresVariable} says.", HelpName = "TEXT" };
    private static readonly Option<string?> Which = new("--partnership") { Description = "The key of the partnership, where the installation has several.", HelpName = "KEY" };
    private static readonly Argument<string> Folder = new("FOLDER") { Description = "A folder of YAML files, one for each noun." };
    private static readonly Argument<string> File = new("FILE") { Description = "The backup." };

    private const string PostgresVariable = "WARDMOTE_POSTGRES";

    public static Command Create() => new("partnership", "Take a partnership out or read one in, back it up and put it back, verify its audit.")
    {
        Sub("export", "Write everything of a partnership into a folder of YAML files.", ExportAsync, Folder, Which),
        Sub("import", "Read such a folder into a partnership that has nothing yet, the whole of it or nothing.", ImportAsync, Folder, Which),
        Sub("verify", "Go through the audit, entry by entry: exit 1 where one was changed or taken out.", VerifyAsync, Which),
        Sub("backup", "Copy the database into a file while the server goes on.", BackUpAsync, File),
        Sub("restore", "Put a backup in the place of the database. Stop the server first; what was there is kept beside it.", RestoreAsync, File),
    };

    private static Command Sub(string name, string about, Func<ParseResult, CancellationToken, Task<int>> act, params Symbol[] more)
    {
        var command = new Command(name, about) { Data, Postgres };
        foreach (var symbol in more)
        {
            if (symbol is Argument argument)
            {
                command.Add(argument);
            }
            else
            {
                command.Add((Option)symbol);
            }
        }

        command.SetAction(act);
        return command;
    }

    private static async Task<int> ExportAsync(ParseResult asked, CancellationToken stop)
    {
        await using var db = await OpenAsync(asked, stop);
        var folder = asked.GetValue(Folder)!;
        await ExchangeFolder.ExportAsync(db, folder, stop);
        var papers = await PaperExchange.ExportAsync(db, PaperStore.In(asked.GetValue(Data)!), folder, stop);
        Console.WriteLine($"The partnership was written to {folder}, with {papers} {(papers == 1 ? "file" : "files")} of papers and packs. Passwords and the audit are not among it; nor is the folder lake with partners' returns and what was published.");
        return ExitCode.Success;
    }

    private static async Task<int> ImportAsync(ParseResult asked, CancellationToken stop)
    {
        await using var db = await OpenAsync(asked, stop);
        if (await db.Set<Organisation>().AnyAsync(stop))
        {
            throw new ExchangeException("This partnership has records already. Read the folder into one that has nothing yet, so that nothing is mixed or lost.");
        }

        var folder = asked.GetValue(Folder)!;
        var store = PaperStore.In(asked.GetValue(Data)!);
        var papers = await PaperExchange.ImportAsync(store, folder, stop);
        await ExchangeFolder.ImportAsync(db, folder, stop);
        var missing = await PaperExchange.MissingAsync(db, store, stop);
        Console.WriteLine($"{folder} was read in, with {papers} {(papers == 1 ? "file" : "files")} of papers and packs.{(missing.Count == 0 ? "" : $" {missing.Count} that its records name were not among them.")}");
        return ExitCode.Success;
    }

    private static async Task<int> VerifyAsync(ParseResult asked, CancellationToken stop)
    {
        await using var db = await OpenAsync(asked, stop);
        var found = await AuditCheck.RunAsync(db, stop);
        (found.Broken is null ? Console.Out : Console.Error).WriteLine(found.Broken ?? found.Whole);
        return found.Broken is null ? ExitCode.Success : ExitCode.InputAtFault;
    }

    private static async Task<int> BackUpAsync(ParseResult asked, CancellationToken stop)
    {
        await Store(asked).BackUpAsync(asked.GetValue(File)!, stop);
        Console.WriteLine($"The database was copied to {asked.GetValue(File)}. Keep it as safe as the database itself. Partners' returns, what was published and the secret of perturbed counts are not in it: copy the folder lake as well.");
        return ExitCode.Success;
    }

    private static async Task<int> RestoreAsync(ParseResult asked, CancellationToken stop)
    {
        var kept = await Store(asked).RestoreAsync(asked.GetValue(File)!, stop);
        Console.WriteLine($"{asked.GetValue(File)} is in place.{(kept is null ? "" : $" What was there before is kept as {kept}.")}");
        return ExitCode.Success;
    }

    /// <summary>The partnership, for the program itself to read and write.</summary>
    /// <exception cref="ExchangeException">There is none, or which is meant is not said.</exception>
    private static async Task<PartnershipDb> OpenAsync(ParseResult asked, CancellationToken stop)
    {
        var store = Store(asked);
        await using var all = store.Open(Actor.Nobody);
        var known = await all.Set<SafetyPartnership>().AsNoTracking().OrderBy(p => p.Key).ToListAsync(stop);
        var chosen = asked.GetValue(Which) is { } key ? known.FirstOrDefault(p => p.Key == key) : known.Count == 1 ? known[0] : null;
        return chosen is not null
            ? store.Open(Actor.Program(chosen.Id))
            : throw new ExchangeException(known.Count == 0 ? "There is no partnership yet. Start the server on this folder once." : $"Say which partnership with --partnership: {string.Join(", ", known.Select(p => p.Key))}.");
    }

    private static PartnershipStore Store(ParseResult asked)
    {
        var postgres = asked.GetValue(Postgres) ?? Environment.GetEnvironmentVariable(PostgresVariable);
        var data = asked.GetValue(Data)!;
        return !string.IsNullOrWhiteSpace(postgres) || System.IO.File.Exists(Path.Combine(data, PartnershipStore.FileName))
            || asked.CommandResult.Command.Name == "restore"
            ? PartnershipStore.In(data, string.IsNullOrWhiteSpace(postgres) ? null : postgres, TimeProvider.System)
            : throw new ExchangeException($"There is no {PartnershipStore.FileName} in {data}. Name the partnership's folder with --data, or start the server on it once.");
    }
}
