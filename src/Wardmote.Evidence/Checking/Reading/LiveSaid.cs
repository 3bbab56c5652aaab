namespace Wardmote.Evidence.Checking.Reading;

/// <summary>What a live value put into a sentence, with what chance allows for it.</summary>
/// <param name="Base">For a percentage, how many it is of; null for anything else.</param>
/// <param name="Change">For a change, what a test says of it; null for anything else, or where no test can judge it.</param>
public sealed record LiveSaid(string Text, long? Base = null, LiveChange? Change = null);

/// <param name="Up">True where the later figure is the higher one.</param>
/// <param name="Claims">True where the test supports a change.</param>
/// <param name="Words">"no real change": what may be said of it.</param>
/// <param name="Before">The earlier figure.</param>
/// <param name="After">The later figure.</param>
public sealed record LiveChange(bool Up, bool Claims, string Words, string Before, string After);
