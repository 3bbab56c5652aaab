using Wardmote.Partnership.Meetings;

namespace Wardmote.Web.Meetings;

/// <summary>What the minutes say under one item, as a page shows it.</summary>
/// <param name="Linked">Promises lead to their own page.</param>
/// <param name="Changes">Each can be changed.</param>
public sealed record EntriesModel(IReadOnlyList<MinuteEntry> Entries, DateOnly Today, bool Linked, bool Changes);
