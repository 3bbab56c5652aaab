using Wardmote.Partnership.Plan;
using Wardmote.Web.Shared;

namespace Wardmote.Web.Plan;

public static class MilestoneWords
{
    /// <summary>"By June 2018. Done on 30 September 2018." or "By July 2018. 196 days late."</summary>
    public static string When(Milestone milestone, DateOnly on)
    {
        var when = milestone.When.Length > 0 ? milestone.When : milestone.Due is { } due ? $"By {Words.Date(due)}" : "";
        return string.Join(' ', new[] { Sentence(when), Standing(milestone, on) }.Where(words => words.Length > 0));
    }

    /// <summary>"Done on 30 September 2018.", "196 days late.", or nothing.</summary>
    public static string Standing(Milestone milestone, DateOnly on) => milestone switch
    {
        { DoneOn: { } done } when done <= on => $"Done on {Words.Date(done)}.",
        { Due: { } due } when due < on => $"{Words.Count(on.DayNumber - due.DayNumber, "day")} late.",
        _ => "",
    };

    public static bool IsLate(Milestone milestone, DateOnly on) => milestone.Due < on && !(milestone.DoneOn <= on);

    private static string Sentence(string words) => words.Length == 0 || words.EndsWith('.') ? words : words + ".";
}
