namespace Wardmote.Partnership.Delivery;

/// <summary>What must be so of everything in the log.</summary>
public static class ActivityRules
{
    private const int MostTimes = 1000;

    /// <exception cref="RuleException">It says too little, or contradicts itself.</exception>
    public static void Check(Activity activity)
    {
        if (string.IsNullOrWhiteSpace(activity.Title))
        {
            throw new RuleException("Enter what was done.", nameof(Activity.Title));
        }

        if (string.IsNullOrWhiteSpace(activity.Lead))
        {
            throw new RuleException("Enter which organisation did it.", nameof(Activity.Lead));
        }

        if (activity.Until < activity.From)
        {
            throw new RuleException("The last day cannot be before the first.", nameof(Activity.Until));
        }

        if (activity.Times is < 1 or > MostTimes)
        {
            throw new RuleException($"Enter how often, from 1 to {MostTimes}.", nameof(Activity.Times));
        }

        if (activity.Kind == ActivityKind.Performance && activity.ProgrammeId is null)
        {
            throw new RuleException("Choose the programme that was performed.", "Programme");
        }

        if (activity.IsRunningTotal && activity.Reach is null)
        {
            throw new RuleException("Enter the number so far, or say that it is no running total.", nameof(Activity.Fewest));
        }

        activity.Reach?.Checked();
    }
}
