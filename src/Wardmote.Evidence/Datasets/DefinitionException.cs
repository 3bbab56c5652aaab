namespace Wardmote.Evidence.Datasets;

/// <summary>A definition file that cannot be used. The message names the file, the line where known, and what to do.</summary>
public sealed class DefinitionException(string message, Exception? inner = null) : Exception(message, inner);
