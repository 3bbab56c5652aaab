namespace Wardmote.Partnership.Exchange;

/// <summary>An exchange folder cannot be read in. The message says which file and what to do.</summary>
public sealed class ExchangeException(string message, Exception? inner = null) : Exception(message, inner);
