using Wardmote.Evidence.Imports;

namespace Wardmote.Cli.Shared;

/// <summary>By which option of the command line a reader says what a finding asks of them.</summary>
internal static class ReadingOption
{
    /// <summary>The advice, with the option where there is one: "… say so. Option: --replace".</summary>
    public static string With(string advice, ReadingChoice? choice) => choice switch
    {
        ReadingChoice.Dataset => $"{advice} Option: --dataset KEY; 'wardmote datasets' lists them.",
        ReadingChoice.Period => $"{advice} Option: --period 2018, --period 2018-05-31.",
        ReadingChoice.AcceptRejects => $"{advice} Option: --accept-rejects.",
        ReadingChoice.Replace => $"{advice} Option: --replace.",
        _ => advice,
    };
}
