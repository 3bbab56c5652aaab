using Wardmote.Partnership.Deadlines;
using Wardmote.Web.Shared;

namespace Wardmote.Web.Deadlines;

internal static class DeadlineWords
{
    /// <summary>"2 things of yours are overdue, and 1 is due soon."</summary>
    /// <param name="whose">" of yours", or nothing where they are everybody's.</param>
    public static string Summary(IEnumerable<Deadline> deadlines, DateOnly today, string whose)
    {
        var counts = deadlines.CountBy(deadline => deadline.StateOn(today)).ToDictionary();
        return (counts.GetValueOrDefault(DeadlineState.Overdue), counts.GetValueOrDefault(DeadlineState.DueSoon)) switch
        {
            (0, 0) => $"Nothing{whose} is overdue or due soon.",
            (0, var soon) => $"Nothing{whose} is overdue. {Words.Count(soon, "thing is", "things are")} due soon.",
            var (late, soon) => $"{Words.Count(late, "thing", "things")}{whose} {(late == 1 ? "is" : "are")} overdue{(soon == 0 ? "" : $", and {Words.Count(soon, "is", "are")} due soon")}.",
        };
    }
}
