namespace Wardmote.Evidence.Disclosure.Recorded;

/// <summary>What publishing an edition would add to what readers have.</summary>
/// <param name="Text">The edition's fingerprint: whoever publishes says by it which edition they looked at.</param>
/// <param name="Told">Numbers that it tells.</param>
/// <param name="New">Of these, numbers that no edition of before told.</param>
/// <param name="Changed">Of these, numbers that were another when they were last told.</param>
/// <param name="IsPublished">True where readers have just this edition.</param>
public sealed record PublicationDraft(string Text, int Told, int New, int Changed, bool IsPublished);
