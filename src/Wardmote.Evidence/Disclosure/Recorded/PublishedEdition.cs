using Wardmote.Evidence.Rendering;

namespace Wardmote.Evidence.Disclosure.Recorded;

/// <summary>A public edition as readers have it.</summary>
/// <param name="Working">Exhibits that are not shown, from which sentences take figures.</param>
public sealed record PublishedEdition(PublicationRecord Record, PublicDocument Document, IReadOnlyList<ExhibitBlock> Working);
