using Wardmote.Evidence.Assessment;
using Wardmote.Evidence.Checking.Reading;
using Wardmote.Evidence.Datasets;
using Wardmote.Evidence.Exhibits;
using Wardmote.Evidence.Imports;
using Wardmote.Evidence.Rendering.Pdf;
using Wardmote.Partnership.Database;
using Wardmote.Partnership.Exchange;

namespace Wardmote.Cli.Shared;

/// <summary>What a person is told when something cannot be done: a sentence, never a stack of calls.</summary>
public static class Failure
{
    /// <summary>Set to 1 to see where in the program a failure arose.</summary>
    private const string Details = "WARDMOTE_DETAILS";

    public static bool IsWrongUsage(Exception failure) => failure is UsageException;

    public static string Tell(Exception failure)
    {
        if (Environment.GetEnvironmentVariable(Details) == "1")
        {
            return failure.ToString();
        }

        return failure switch
        {
            ImportException or DefinitionException or ExhibitException or AssessmentException or PdfException or ReportException or ExchangeException or BackupException => failure.Message,
            UnauthorizedAccessException => $"{failure.Message} Ask for the right to read or write there, or choose another place.",
            IOException => failure.Message,
            OperationCanceledException => "Stopped.",
            _ => $"Wardmote could not go on, and should have said why: {failure.Message} Set {Details}=1 and try again to see where it arose.",
        };
    }
}
