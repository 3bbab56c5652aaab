namespace Wardmote.Partnership.Database;

/// <summary>Why partnerships could not be backed up or put back, and what to do, in a sentence or two.</summary>
public sealed class BackupException(string message) : Exception(message);
