namespace Wardmote.Evidence.Imports;

/// <summary>A file, or the lake itself, that cannot be read or written. The message says what, where and what to do.</summary>
/// <param name="choice">What whoever imports it can say so that it can be read; null where there is nothing to say.</param>
public sealed class ImportException(string message, Exception? inner = null, ReadingChoice? choice = null) : Exception(message, inner)
{
    public ReadingChoice? Choice => choice;
}
