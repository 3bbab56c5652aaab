using System.CommandLine;
using Wardmote.Cli.Shared;
using Wardmote.Evidence.Imports;

namespace Wardmote.Cli.Commands;

/// <summary><c>wardmote import FILE…</c>: takes partners' files into the lake, or with <c>--dry-run</c> only says what would come of it.</summary>
public static class ImportCommand
{
    private static readonly Argument<string[]> Files = new("FILE")
    {
        Description = "CSV, XLSX or ODS files; a folder means all of them in it, and * and ** are understood.",
        Arity = ArgumentArity.OneOrMore,
    };

    private static readonly Option<string?> Dataset = new("--dataset") { Description = "The dataset's key; 'wardmote datasets' lists them. Files of records are known by their headings without it.", HelpName = "KEY" };
    private static readonly Option<string?> Lake = LakeOption.Create();
    private static readonly Option<string?> Period = new("--period") { Description = "What the files cover, where they do not say: 2018, \"Jan - Sep 2018\", 2017/18, or a day for a snapshot.", HelpName = "PERIOD" };
    private static readonly Option<string?> Sheet = new("--sheet") { Description = "The sheet of a workbook; otherwise the first that holds a table.", HelpName = "NAME" };
    private static readonly Option<bool> Provisional = new("--provisional") { Description = "The owner will still change these figures." };
    private static readonly Option<string?> Note = new("--note") { Description = "What readers should know about these files.", HelpName = "TEXT" };
    private static readonly Option<bool> DryRun = new("--dry-run") { Description = "Read, check and report, and write nothing." };
    private static readonly Option<bool> AcceptRejects = new("--accept-rejects") { Description = "Take in the other rows, however many are rejected." };
    private static readonly Option<bool> Replace = new("--replace") { Description = "Let a shorter period replace live figures of a longer one." };
    private static readonly Option<string[]> Definitions = DefinitionsOption.Create();
    private static readonly Option<bool> Json = JsonOption.Create();

    public static Command Create()
    {
        var command = new Command("import", "Take partners' files into the lake.")
        {
            Files, Dataset, Lake, Period, Sheet, Provisional, Note, DryRun, AcceptRejects, Replace, Definitions, Json,
        };
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult asked)
    {
        var lake = LakeOption.Choose(asked.GetValue(Lake));
        var catalog = DefinitionsOption.Load(asked.GetValue(Definitions)!, lake);
        var named = asked.GetValue(Dataset) is { } key ? catalog.Find(key) : null;
        var template = new ImportRequest
        {
            File = "",
            Dataset = "",
            Sheet = asked.GetValue(Sheet),
            Provisional = asked.GetValue(Provisional),
            Note = asked.GetValue(Note),
            DryRun = asked.GetValue(DryRun),
            AcceptRejects = asked.GetValue(AcceptRejects),
            Replace = asked.GetValue(Replace),
        };
        var importer = new Importer(lake, catalog, TimeProvider.System);
        var recognition = new Recognition(catalog);
        var files = FileArguments.Expand(asked.GetValue(Files)!);
        var report = new ImportReport(lake, catalog, template.DryRun);
        for (var i = 0; i < files.Count; i++)
        {
            ImportRequest Request()
            {
                var dataset = named ?? recognition.DatasetOf(files[i]);
                return template with { File = files[i], Dataset = dataset.Key, Period = PeriodArgument.Read(asked.GetValue(Period), dataset) };
            }

            Import(importer, files[i], Request, new Turn(i + 1, files.Count), report, quiet: asked.GetValue(Json));
        }

        if (asked.GetValue(Json))
        {
            report.WriteJson();
        }

        else if (files.Count > 1)
        {
            report.TellSum();
        }

        return report.AnyAtFault ? ExitCode.InputAtFault : ExitCode.Success;
    }

    private static void Import(Importer importer, string file, Func<ImportRequest> request, Turn turn, ImportReport report, bool quiet)
    {
        try
        {
            using var progress = ImportProgressBar.On(file, turn);
            var outcome = importer.Import(request() with { Progress = progress });
            report.Add(file, outcome);
        }
        catch (ImportException unreadable)
        {
            report.AddUnreadable(file, ReadingOption.With(unreadable.Message, unreadable.Choice));
        }

        if (!quiet)
        {
            report.TellLast();
        }
    }
}
