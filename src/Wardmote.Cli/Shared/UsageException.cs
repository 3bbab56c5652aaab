namespace Wardmote.Cli.Shared;

/// <summary>An argument that can only be seen to be wrong once other things have been read. The message says what to write instead.</summary>
public sealed class UsageException(string message) : Exception(message);
