namespace Wardmote.Evidence.Imports;

/// <summary>A file, or the lake itself, that cannot be read or written. The message says what, where and what to do.</summary>
public sealed class ImportException(string message, Exception? inner = null) : Exception(message, inner);
