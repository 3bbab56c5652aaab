namespace Wardmote.Cli.Shared;

/// <summary>What the program says to whatever started it.</summary>
public static class ExitCode
{
    public const int Success = 0;

    public const int InputAtFault = 1;

    public const int WrongUsage = 2;
}
