using Wardmote.Partnership.Database;

namespace Wardmote.Partnership.Exchange;

/// <summary>One noun's file of an exchange folder: what it writes it reads again.</summary>
public abstract class ExchangePart
{
    /// <summary>"partners.yaml".</summary>
    public abstract string File { get; }

    internal abstract Task<string?> WriteAsync(PartnershipDb db, CancellationToken stop);

    internal abstract Task ReadAsync(string yaml, PartnershipDb db, CancellationToken stop);
}

/// <typeparam name="T">The file as it is written: settable properties, in YAML with hyphens.</typeparam>
public abstract class ExchangePart<T> : ExchangePart
    where T : class, new()
{
    /// <summary>Everything of this noun, in an order that does not change by itself; null where there is nothing.</summary>
    protected abstract Task<T?> WriteAsync(ExchangeSource source);

    /// <summary>Adds what the file says to the database's context. What other files name has been added before; nothing is saved here.</summary>
    /// <exception cref="ExchangeException">It names something that is not there, or breaks a rule.</exception>
    protected abstract Task ReadAsync(T written, ExchangeTarget target);

    internal sealed override async Task<string?> WriteAsync(PartnershipDb db, CancellationToken stop) =>
        await WriteAsync(new ExchangeSource(db, stop)) is { } written ? ExchangeYaml.Write(written) : null;

    internal sealed override Task ReadAsync(string yaml, PartnershipDb db, CancellationToken stop) =>
        ReadAsync(ExchangeYaml.Read<T>(yaml, File), new ExchangeTarget(db, File, stop));
}
