namespace Wardmote.Analysis.Disclosure;

/// <summary>Something that whoever publishes should know before doing so. It may name true counts.</summary>
/// <param name="Name">The cell or number that it is about.</param>
/// <param name="Text">A sentence, with what to do where something can be done.</param>
public sealed record DisclosureFinding(DisclosureFindingKind Kind, string Name, string Text);
