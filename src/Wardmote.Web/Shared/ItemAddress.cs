using Wardmote.Partnership.Chain;

namespace Wardmote.Web.Shared;

/// <summary>Where a thing is read. A noun that gets pages adds its line here.</summary>
public static class ItemAddress
{
    /// <summary>Null where it has no page of its own.</summary>
    public static string? Of(ItemReference item) => item.Kind switch
    {
        ItemKind.Dataset => $"/datasets/{item.Key}",
        ItemKind.Exhibit => $"/figures/{item.Key}",
        ItemKind.Topic => $"/assessment/{item.Key}",
        ItemKind.Organisation => $"/partners/{item.Key}",
        ItemKind.Group => $"/partners/groups/{item.Key}",
        ItemKind.Terms => $"/partners/terms/{item.Key}",
        ItemKind.Referral => $"/partners/referrals/{item.Key}",
        ItemKind.Recommendation => $"/priorities/recommendations/{item.Key}",
        ItemKind.Priority => $"/priorities/{item.Key}",
        ItemKind.Scoring => $"/priorities/scoring/{item.Key}",
        ItemKind.Strategy => $"/priorities/strategies/{item.Key}",
        ItemKind.PartnerPriority => $"/priorities/aims/{item.Key}",
        ItemKind.Plan => $"/plan/{item.Key}",
        ItemKind.Action => $"/plan/actions/{item.Key}",
        ItemKind.Meeting or ItemKind.AgendaItem => $"/meetings/{MeetingOf(item)}",
        ItemKind.Decision or ItemKind.Note => $"/meetings/{MeetingOf(item)}/minutes#entry-{item.Key}",
        ItemKind.Promise => $"/meetings/promises/{item.Key}",
        ItemKind.Programme => $"/delivery/programmes/{item.Key}",
        ItemKind.Activity => $"/delivery/activities/{item.Key}",
        ItemKind.Communication => $"/delivery/messages/{item.Key}",
        ItemKind.Duty => $"/deadlines/duties/{item.Key}",
        ItemKind.Deadline => $"/deadlines/{item.Key}",
        ItemKind.Award => $"/fund/awards/{item.Key}",
        ItemKind.Entry => $"/fund/vouchers/{item.Key.Split('.')[0]}",
        _ => null,
    };

    /// <summary>Keys of what belongs to a meeting begin with its own.</summary>
    private static string MeetingOf(ItemReference item) => item.Key.Split('.')[0];

    /// <summary>Where its place on the chain is shown.</summary>
    public static string Chain(ItemReference item) => $"/chain/{item.Kind.Word()}/{item.Key}";
}
