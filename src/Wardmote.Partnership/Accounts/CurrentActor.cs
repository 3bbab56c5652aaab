namespace Wardmote.Partnership.Accounts;

/// <summary>Whoever acts now: nobody, until it is known.</summary>
public sealed class CurrentActor(Actor? actor = null)
{
    public Actor Actor { get; set; } = actor ?? Actor.Nobody;
}
