using Wardmote.Partnership.Meetings;
using Wardmote.Web.Shared;

namespace Wardmote.Web.Meetings;

/// <summary>How meetings are spoken of on pages and in papers.</summary>
public static class MeetingWords
{
    /// <summary>"Tuesday 12 February 2019, 11:15am to 1:15pm".</summary>
    public static string When(Meeting meeting) =>
        $"{Words.Weekday(meeting.Date)}, {Words.Time(meeting.Starts)}{(meeting.Ends is { } ends ? " to " + Words.Time(ends) : "")}";

    /// <summary>"Board, 12 February 2019": what one meeting is told from another by.</summary>
    public static string Name(Meeting meeting) => $"{meeting.Group!.Name}, {Words.Date(meeting.Date)}";

    /// <summary>How far it has come, in a word or two, with the colour that goes with it.</summary>
    public static (string Label, string TagClass) State(Meeting meeting) => meeting switch
    {
        { IsCancelled: true } => ("Cancelled", "govuk-tag--red"),
        { Minutes: MinutesState.Published } => ("Minutes published", "govuk-tag--green"),
        { Minutes: MinutesState.Agreed } => ("Minutes agreed", "govuk-tag--turquoise"),
        { Minutes: MinutesState.Draft } => ("Minutes in draft", "govuk-tag--yellow"),
        { Packs.Count: > 0 } => ("Pack published", "govuk-tag--blue"),
        { IsCalled: true } => ("Notice given", "govuk-tag--light-blue"),
        _ => ("Being prepared", "govuk-tag--grey"),
    };

    /// <summary>"For decision; the chair leads; 20 minutes".</summary>
    public static string About(AgendaItem item) => string.Join("; ", new[]
    {
        item.Kind == AgendaItemKind.Procedure ? "" : item.Kind.Label(),
        item.Lead ?? "",
        item.Minutes is { } minutes ? Words.Count(minutes, "minute") : "",
        item.Joint ? "with the other partnership" : "",
    }.Where(words => words.Length > 0));

    /// <summary>"pages 5 to 38", "page 39".</summary>
    public static string Pages(int first, int last) => first == last ? $"page {first}" : $"pages {first} to {last}";

    /// <summary>"Decision", "Promise".</summary>
    public static string Label(this EntryKind kind) => kind.ToString();

    public static EntryKind KindOf(MinuteEntry entry) => entry switch
    {
        Decision => EntryKind.Decision,
        Promise => EntryKind.Promise,
        _ => EntryKind.Note,
    };

    /// <summary>"Proposed by the chair, seconded by the councillor. 5 for, 2 against, 1 abstained: carried. The rest is left to the group."</summary>
    public static string How(Decision decision) => string.Join(" ", new[]
    {
        (decision.ProposedBy, decision.SecondedBy) switch
        {
            ({ } proposed, { } seconded) => $"Proposed by {proposed}, seconded by {seconded}.",
            ({ } proposed, null) => $"Proposed by {proposed}.",
            (null, { } seconded) => $"Seconded by {seconded}.",
            _ => "",
        },
        decision.Votes.Count > 0 ? decision.Count.Words + "." : "",
        decision.DelegatedTo is { } to ? $"The rest is left to {to}." : "",
    }.Where(words => words.Length > 0));

    /// <summary>"Open, due on 12 February 2019", "Done on 1 February 2019".</summary>
    public static string Standing(Promise promise, DateOnly today) => promise switch
    {
        { State: PromiseState.Done } => $"Done on {Words.Date(promise.ClosedOn!.Value)}",
        { State: PromiseState.NoLongerNeeded } => $"No longer needed since {Words.Date(promise.ClosedOn!.Value)}",
        _ when promise.IsOverdue(today) => $"Overdue since {Words.Date(promise.Due)}",
        _ => $"Open, due on {Words.Date(promise.Due)}",
    };

    /// <summary>What anybody may read; the rest only those who see what is restricted.</summary>
    public static IReadOnlyList<MinuteEntry> Entries(Meeting meeting, AgendaItem item, bool restricted) =>
    [
        .. meeting.Entries.Where(e => e.ItemId == item.Id && e.WithdrawnAt is null && (restricted || !(e.Exempt || item.IsExempt)))
            .OrderBy(e => e.Order).ThenBy(e => e.Id),
    ];

    /// <summary>True where the minutes leave something out of an item for those who may not see it.</summary>
    public static bool HidesSome(Meeting meeting, AgendaItem item) => meeting.Entries.Any(e => e.ItemId == item.Id && e.WithdrawnAt is null && (e.Exempt || item.IsExempt));
}
