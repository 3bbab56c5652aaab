namespace Wardmote.Analysis.Disclosure.Numbers;

/// <summary>Why a number that follows from counts is not printed.</summary>
public enum HiddenNumberReason
{
    /// <summary>It would tell more of a count at risk than the policy allows, alone or with all else that is printed.</summary>
    TellsTooMuch,

    /// <summary>It is itself a number of people or events that is too small to print.</summary>
    TooSmall,

    /// <summary>Its base is smaller than the policy asks for.</summary>
    SmallBase,

    /// <summary>Its base is nought.</summary>
    NoBase,
}
