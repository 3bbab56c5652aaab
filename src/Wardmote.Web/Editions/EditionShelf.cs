using Wardmote.Evidence.Assessment;
using Wardmote.Evidence.Datasets;
using Wardmote.Evidence.Imports;

namespace Wardmote.Web.Editions;

/// <summary>
/// The editions that readers see, each its own. They are built when the program starts, and again by the first reader who comes after the lake or
/// the text has changed; until that is done, others read the one before.
/// </summary>
public sealed class EditionShelf
{
    private static readonly TimeSpan Between = TimeSpan.FromSeconds(1);

    private readonly string folder;
    private readonly TimeProvider clock;
    private readonly Lock building = new();
    private volatile Shown shown;
    private long looked;

    /// <inheritdoc cref="EditionBuilder.Build" path="/exception"/>
    public EditionShelf(string folder, TimeProvider clock)
    {
        this.folder = folder;
        this.clock = clock;
        var fingerprint = EditionBuilder.Fingerprint(folder);
        shown = new Shown(EditionBuilder.Build(folder, clock), fingerprint, null);
        looked = clock.GetTimestamp();
    }

    public EditionPair Current => Look().Editions;

    /// <summary>Why a newer edition could not be built, for whoever is changing the text; null where the newest is shown.</summary>
    public string? Problem => Look().Problem;

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
        catch (Exception problem) when (problem is AssessmentException or DefinitionException or ImportException or IOException)
        {
            return shown with { Fingerprint = fingerprint, Problem = problem.Message };
        }
    }

    private sealed record Shown(EditionPair Editions, string Fingerprint, string? Problem);
}
