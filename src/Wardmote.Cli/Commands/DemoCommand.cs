using System.CommandLine;
using Wardmote.Cli.Shared;
using Wardmote.Evidence.Datasets;
using Wardmote.Evidence.Imports;
using Wardmote.Evidence.Rendering;
using Wardmote.Evidence.Rendering.Pdf;

namespace Wardmote.Cli.Commands;

/// <summary><c>wardmote demo</c>: the demonstration partnership's lake and assessment, as <c>run.sh</c> serves them.</summary>
public static class DemoCommand
{
    private static readonly Option<string> Out = new("--out") { Description = "The folder to write to; it gets the partnership's lake, text and assessment.", HelpName = "DIR", Required = true };
    private static readonly Option<EditionKind> Edition = EditionOption.Create();

    public static Command Create()
    {
        var command = new Command("demo", "Import the demonstration partnership's returns and build its assessment in every format.") { Out, Edition };
        command.SetAction(asked => Run(asked.GetValue(Out)!, asked.GetValue(Edition)));
        return command;
    }

    private static void Run(string folder, EditionKind edition)
    {
        if (!Demonstration.Prepare(folder, TimeProvider.System))
        {
            Console.Error.WriteLine($"The lake in {folder} is up to date.");
        }

        var lake = new Lake(Path.Combine(folder, "lake"));
        if (PdfPrinter.Missing is { } missing)
        {
            Console.Error.WriteLine($"Everything but the PDF is made. {missing}");
        }

        Publishing.Run(PartnershipFolder.Read(folder).Assessment, lake, DatasetCatalog.Load(lake.DefinitionsFolder), edition, publish: false, folder, FormatsOption.All.Where(format => format != Format.Pdf || PdfPrinter.Missing is null));
    }
}
