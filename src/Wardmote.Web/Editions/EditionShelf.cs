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
        shown = Build(EditionBuilder.Fingerprint(folder, clock));
        looked = clock.GetTimestamp();
    }

    public EditionSet Current => Look().Built.Editions;

    /// <summary>Why a newer edition could not be built, for whoever can put it right; null where the newest is shown.</summary>
    public EditionProblem? Problem => Look() is { Fault: { } fault } now ? EditionProblem.Of(fault, now.Built.Editions.Restricted) : null;

    /// <summary>Builds what has changed before it returns, for whoever has just changed it.</summary>
    public void Renew()
    {
        lock (building)
        {
            BuildWhatChanged();
        }
    }

    /// <summary>Publishes the next public edition, so that everybody reads it from now on.</summary>
    /// <param name="seen">The <see cref="Evidence.Disclosure.Recorded.PublicationDraft.Text"/> of what was looked at.</param>
    /// <returns>False where that is not what would be published any more; nothing is published then.</returns>
    /// <exception cref="ImportException">It cannot be published.</exception>
    public bool Publish(string seen)
    {
        lock (building)
        {
            BuildWhatChanged();
            if (shown is not { Fault: null } now || now.Built.Editions.Draft.Text != seen)
            {
                return false;
            }

            now.Built.Publish();
            BuildWhatChanged();
            return true;
        }
    }

    /// <summary>Withdraws what everybody reads; they read the reason in its place from now on.</summary>
    /// <param name="text">The <see cref="Evidence.Disclosure.Recorded.PublicationRecord.Text"/> of the edition that is meant.</param>
    /// <returns>False where that is not what everybody reads any more; nothing is withdrawn then.</returns>
    /// <exception cref="ImportException">It cannot be withdrawn.</exception>
    public bool Withdraw(string text, string because)
    {
        lock (building)
        {
            BuildWhatChanged();
            var done = shown.Built is { Editions.Publication: { } published } built && published.Text == text && built.Withdraw(published, because);
            BuildWhatChanged();
            return done;
        }
    }

    private void BuildWhatChanged()
    {
        var fingerprint = EditionBuilder.Fingerprint(folder, clock);
        shown = fingerprint == shown.Fingerprint ? shown : Build(fingerprint);
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
            BuildWhatChanged();
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
            return BuildText(fingerprint);
        }
        catch (Exception fault) when (shown is not null && fault is AssessmentException or DefinitionException or ImportException or IOException)
        {
            return shown with { Fingerprint = fingerprint, Fault = fault };
        }
    }

    private Shown BuildText(string fingerprint)
    {
        try
        {
            return new Shown(EditionBuilder.Build(folder, clock), fingerprint, null);
        }
        catch (AssessmentException fault)
        {
            var bare = EditionBuilder.BuildWithoutTopics(folder, clock);
            return new Shown(shown is { Built.Editions: { Restricted.Topics.Count: > 0 } before } ? bare with { Editions = before.Beside(bare.Editions) } : bare, fingerprint, fault);
        }
    }

    private sealed record Shown(BuiltEditions Built, string Fingerprint, Exception? Fault);
}
