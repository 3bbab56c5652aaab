using Spectre.Console;
using Wardmote.Evidence.Imports;

namespace Wardmote.Cli.Shared;

/// <summary>One line at the foot of a terminal that says how far a long import has come. Nothing anywhere else.</summary>
public sealed class ImportProgressBar : IProgress<ImportProgress>, IDisposable
{
    private const int Width = 30;
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(700);
    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(100);

    private readonly string file;
    private readonly IAnsiConsole console;
    private readonly long begun = TimeProvider.System.GetTimestamp();
    private TimeSpan shown;

    private ImportProgressBar(string file, IAnsiConsole console) => (this.file, this.console) = (file, console);

    /// <summary>Null where standard error is not a terminal.</summary>
    public static ImportProgressBar? On(string file) => Console.IsErrorRedirected
        ? null
        : new(Path.GetFileName(file), AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) }));

    public void Report(ImportProgress value)
    {
        var elapsed = TimeProvider.System.GetElapsedTime(begun);
        if (elapsed < Patience || elapsed - shown < Between)
        {
            return;
        }

        shown = elapsed;
        var share = value.Of == 0 ? 0 : Math.Clamp((double)value.Bytes / value.Of, 0, 1);
        var done = (int)(share * Width);
        console.Write(new ControlCode($"\r\u001b[2K{file}: {Stage(value.Stage)} [{new string('#', done)}{new string('.', Width - done)}] {share:0%}"));
    }

    public void Dispose()
    {
        if (shown > TimeSpan.Zero)
        {
            console.Write(new ControlCode("\r\u001b[2K"));
        }
    }

    private static string Stage(ImportStage stage) => stage switch
    {
        ImportStage.Reading => "reading",
        ImportStage.Checking => "checking",
        ImportStage.Writing => "writing",
        _ => "done",
    };
}
