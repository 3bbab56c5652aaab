using Wardmote.Evidence.Assessment;
using Wardmote.Evidence.Datasets;
using Wardmote.Evidence.Imports;

namespace Wardmote.Web.Editions;

/// <summary>
/// The editions that readers see, each its own. They are built when the program starts, and again by the first reader who comes after the lake or
/// the text has changed; until that is done, others read the one before. As long as there has been none, because partners' returns are still
/// missing or the text has faults, an edition without topics is shown, so that those who can put it right get in.
/// </summary>
public sealed class EditionShelf
{
    private static readonly TimeSpan Between = TimeSpan.FromSeconds(1);

    private readonly string folder;
    private readonly TimeProvider clock;
    private readonly Lock building = new();
    private volatile Shown shown = null!;
    private long looked;

    /// <inheritdoc cref="EditionBuilder.Build" path="/exception"/>
    public EditionShelf(string folder, TimeProvider clock)
    {
        this.folder = folder;
        this.clock = clock;
        shown = Build(EditionBuilder.Fingerprint(folder));
        looked = clock.GetTimestamp();
    }

    public EditionPair Current => Look().Editions;

    /// <summary>Why a newer edition could not be built, for whoever can put it right; null where the newest is shown.</summary>
    public EditionProblem? Problem => Look() is { Fault: { } fault } now ? EditionProblem.Of(fault, now.Editions.Restricted) : null;

    /// <summary>Builds what has changed before it returns, for whoever has just changed it.</summary>
    public void Renew()
    {
        lock (building)
        {
            var fingerprint = EditionBuilder.Fingerprint(folder);
            shown = fingerprint == shown.Fingerprint ? shown : Build(fingerprint);
        }
    }

    private Shown Look()
    {
        if (clock.GetElapsedTime(Interlocked.Read(ref looked)) < Between || !building.TryEnter())
        {
            return shown;
        }

        try
        {
            Interlocked.Exchange(ref looked, clock.GetTimestamp());
            var fingerprint = EditionBuilder.Fingerprint(folder);
            if (fingerprint != shown.Fingerprint)
            {
                shown = Build(fingerprint);
            }

            return shown;
        }
        finally
        {
            building.Exit();
        }
    }

    private Shown Build(string fingerprint)
    {
        try
        {
            return new Shown(EditionBuilder.Build(folder, clock), fingerprint, null);
        }
        catch (AssessmentException fault) when (shown is not { Editions.Restricted.Topics.Count: > 0 })
        {
            return new Shown(EditionBuilder.BuildWithoutTopics(folder, clock), fingerprint, fault);
        }
        catch (Exception fault) when (shown is not null && fault is AssessmentException or DefinitionException or ImportException or IOException)
        {
            return shown with { Fingerprint = fingerprint, Fault = fault };
        }
    }

    private sealed record Shown(EditionPair Editions, string Fingerprint, Exception? Fault);
}
