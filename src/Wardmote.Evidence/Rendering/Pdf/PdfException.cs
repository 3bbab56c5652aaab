namespace Wardmote.Evidence.Rendering.Pdf;

/// <summary>A PDF could not be made; the message says what was missing or went wrong, and what to do.</summary>
public sealed class PdfException(string message) : Exception(message);
