using System.Globalization;
using Wardmote.Evidence.Datasets;
using Wardmote.Evidence.Imports;

namespace Wardmote.Cli.Shared;

/// <summary>What came of each file: in words, results on standard output and everything to look at on standard error; or all of it as JSON.</summary>
public sealed class ImportReport(Lake lake, DatasetCatalog catalog, bool dryRun)
{
    private const int RowsListed = 20;
    private const int MovesListed = 5;

    private readonly List<Entry> entries = [];

    public bool AnyAtFault => entries.Any(entry => entry.Outcome is null or { Refused: true });

    public void Add(string file, ImportOutcome outcome) => entries.Add(new Entry(file, outcome, null));

    public void AddUnreadable(string file, string message) => entries.Add(new Entry(file, null, message));

    public void WriteJson() => JsonOption.Write(new
    {
        Lake = lake.Root,
        DryRun = dryRun,
        Files = entries.Select(entry => new
        {
            entry.File,
            Result = entry.Result(dryRun),
            entry.Message,
            Import = entry.Outcome?.Record,
            Findings = entry.Outcome?.Findings ?? [],
            Rejected = entry.Outcome?.Rejected ?? [],
        }),
    });

    /// <summary>How many files were taken in, already there and refused.</summary>
    public void TellSum()
    {
        var taken = entries.Where(e => e.Outcome is { Record: not null, AlreadyThere: false }).ToList();
        var rows = taken.Sum(e => e.Outcome!.Record!.Kept);
        var replaced = taken.Count(e => e.Outcome!.Record!.Restatement is not null);
        var refused = entries.Count(e => e.Outcome is null or { Refused: true });
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{entries.Count:N0} files: {taken.Count:N0} {(dryRun ? "would be " : "")}taken in ({rows:N0} rows{(replaced > 0 ? $"; {replaced:N0} {(replaced == 1 ? "file replaces an earlier one" : "files replace earlier ones")}" : "")}), {entries.Count(e => e.Outcome?.AlreadyThere == true):N0} already there, {refused:N0} refused."));
    }

    public void TellLast()
    {
        var entry = entries[^1];
        if (entry.Outcome is not { } outcome)
        {
            Console.Error.WriteLine(entry.Message);
            return;
        }

        TellFindings(outcome);
        TellRejected(outcome);
        if (outcome.Record is { } import)
        {
            TellImport(entry, import);
        }
        else
        {
            Console.Error.WriteLine($"{entry.File} was not taken in; the lake is as it was.");
        }
    }

    private static void TellFindings(ImportOutcome outcome)
    {
        foreach (var finding in outcome.Findings)
        {
            Console.Error.WriteLine($"{finding.Severity.ToString().ToLowerInvariant()}: {finding.Place}: {finding.Message} {ReadingOption.With(finding.Advice, finding.Choice)}");
        }
    }

    private void TellRejected(ImportOutcome outcome)
    {
        foreach (var row in outcome.Rejected.Take(RowsListed))
        {
            var value = row.Value is null ? "" : $" '{row.Value}'";
            Console.Error.WriteLine($"rejected: row {row.Row}{(row.Heading is null ? "" : $", {row.Heading}")}{value}: {row.Reason} {row.Advice}");
        }

        if (outcome.Rejected.Count > RowsListed)
        {
            var all = outcome is { DryRun: false, Record: { } import } ? $" All of them are in {lake.RejectedFile(import)}." : "";
            Console.Error.WriteLine($"rejected: and {outcome.Rejected.Count - RowsListed} more.{all}");
        }
    }

    private void TellImport(Entry entry, ImportRecord import)
    {
        if (entry.Outcome!.AlreadyThere)
        {
            Console.WriteLine($"{entry.File} is already there: the same bytes were imported as {import.Id}.");
            return;
        }

        var dataset = catalog.Find(import.Dataset);
        var taken = dryRun ? "would be taken" : "taken";
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{entry.File}: {import.Kept:N0} of {import.Read:N0} rows {taken} into {dataset.Key}{(dryRun ? "" : $" as {import.Id}")}"));
        Console.WriteLine($"  covers {Covered.Words(import.Slices, dataset.Calendar.Year)}");
        if (import.Restatement is { } moved)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  replaces {string.Join(", ", moved.Replaced)}: {moved.Changed:N0} {(dataset.Grain == Grain.Record ? dataset.Counts : "figures")} changed, {moved.Added:N0} added, {moved.Removed:N0} removed"));
            TellMoves(moved);
        }
    }

    private static void TellMoves(Restatement moved)
    {
        foreach (var move in moved.Moves.Take(MovesListed))
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"    {move.Figure}: {Figure(move.Before)} before, {Figure(move.After)} now"));
        }

        if (moved.Moves.Count > MovesListed)
        {
            Console.WriteLine($"    and more; 'wardmote imports' with its id lists them");
        }
    }

    private static string Figure(decimal? figure) => figure is { } known ? known.ToString("#,##0.######", CultureInfo.InvariantCulture) : "none";

    private sealed record Entry(string File, ImportOutcome? Outcome, string? Message)
    {
        public string Result(bool dryRun) => Outcome switch
        {
            null or { Refused: true } => "refused",
            { AlreadyThere: true } => "already there",
            _ => dryRun ? "would be imported" : "imported",
        };
    }
}
