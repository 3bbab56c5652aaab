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
    private readonly Turn turn;
    private readonly IAnsiConsole console;
    private readonly long begun = TimeProvider.System.GetTimestamp();
    private TimeSpan shown;

    private ImportProgressBar(string file, Turn turn, IAnsiConsole console) => (this.file, this.turn, this.console) = (file, turn, console);

    /// <summary>Null where standard error is not a terminal.</summary>
    public static ImportProgressBar? On(string file, Turn turn) => Console.IsErrorRedirected
        ? null
        : new(Path.GetFileName(file), turn, AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) }));

    public void Report(ImportProgress value)
    {
        var elapsed = TimeProvider.System.GetElapsedTime(begun);
        if ((elapsed < Patience && turn.Of == 1) || elapsed - shown < Between)
        {
            return;
        }

        shown = elapsed;
        var share = value.Of == 0 ? 0 : Math.Clamp((double)value.Bytes / value.Of, 0, 1);
        var done = (int)(share * Width);
        console.Write(new ControlCode($"\r\u001b[2K{turn}{file}: {Stage(value.Stage)} [{new string('#', done)}{new string('.', Width - done)}] {share:0%}"));
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

/// <summary>Which of several files is being dealt with.</summary>
public readonly record struct Turn(int Number, int Of)
{
    /// <summary>"[12/215] ", or nothing where there is one file.</summary>
    public override string ToString() => Of == 1 ? "" : $"[{Number}/{Of}] ";
}
