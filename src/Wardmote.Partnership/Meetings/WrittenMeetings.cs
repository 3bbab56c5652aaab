namespace Wardmote.Partnership.Meetings;

/// <summary>The file <c>meetings.yaml</c>. What a value type may not leave out is nullable, so that its first value is written too.</summary>
public sealed class WrittenMeetings
{
    /// <summary>Rules of the partnership's own.</summary>
    public List<WrittenRule> Rules { get; set; } = [];

    public List<WrittenMeeting> Meetings { get; set; } = [];
}

public sealed class WrittenMeeting
{
    public string? Key { get; set; }

    public string? Group { get; set; }

    public string? Title { get; set; }

    public DateOnly? Date { get; set; }

    public TimeOnly? Starts { get; set; }

    public TimeOnly? Ends { get; set; }

    public string? Place { get; set; }

    public string? Contact { get; set; }

    public string? JointWith { get; set; }

    public string? JointSession { get; set; }

    public DateTimeOffset? CalledAt { get; set; }

    public string? ShortNoticeBecause { get; set; }

    public DateTimeOffset? CancelledAt { get; set; }

    public string? CancelledBecause { get; set; }

    public TimeOnly? EndedAt { get; set; }

    public MinutesState? Minutes { get; set; }

    /// <summary>The key of the meeting that agreed them.</summary>
    public string? MinutesAgreedBy { get; set; }

    public DateTimeOffset? MinutesPublishedAt { get; set; }

    public List<WrittenAttendance> People { get; set; } = [];

    /// <summary>In the order of the agenda.</summary>
    public List<WrittenItem> Items { get; set; } = [];

    public List<WrittenCorrection> Corrections { get; set; } = [];

    public List<WrittenPack> Packs { get; set; } = [];
}

public sealed class WrittenAttendance
{
    /// <summary>The key of somebody among the partners; for a guest there is none.</summary>
    public string? Person { get; set; }

    /// <summary>As they were then; for somebody among the partners it may be left out where it is what they are now.</summary>
    public string? Post { get; set; }

    public string? Organisation { get; set; }

    public Capacity? Capacity { get; set; }

    public bool Votes { get; set; }

    public string? Partnership { get; set; }

    public string? SubstituteFor { get; set; }

    public bool JointOnly { get; set; }

    public Presence? Presence { get; set; }

    public List<WrittenDeclaration> Declares { get; set; } = [];
}

public sealed class WrittenDeclaration
{
    /// <summary>The key of the item; for the meeting as a whole there is none.</summary>
    public string? Item { get; set; }

    public string? Interest { get; set; }

    public bool Withdraws { get; set; }
}

public sealed class WrittenItem
{
    public string? Key { get; set; }

    public string? Title { get; set; }

    public AgendaItemKind? Kind { get; set; }

    public StandingItem Standing { get; set; }

    public string? Section { get; set; }

    public string? Lead { get; set; }

    public List<string> Points { get; set; } = [];

    /// <summary>Minutes set aside.</summary>
    public int? Time { get; set; }

    public bool Joint { get; set; }

    public string? ExemptBecause { get; set; }

    public DateTimeOffset? AddedAt { get; set; }

    public string? LateBecause { get; set; }

    public DateTimeOffset? WithdrawnAt { get; set; }

    public List<WrittenPaper> Papers { get; set; } = [];

    /// <summary>What the minutes say under it, in order.</summary>
    public List<WrittenEntry> Minutes { get; set; } = [];
}

public sealed class WrittenPaper
{
    public string? Key { get; set; }

    public string? Title { get; set; }

    public string? Source { get; set; }

    public string? FileName { get; set; }

    public string? Sha256 { get; set; }

    public string? PdfSha256 { get; set; }

    public int? Pages { get; set; }

    public bool Tagged { get; set; }

    public bool Restricted { get; set; }

    public DateTimeOffset? AddedAt { get; set; }

    public string? AddedBy { get; set; }

    public DateTimeOffset? WithdrawnAt { get; set; }
}

public sealed class WrittenEntry
{
    public string? Key { get; set; }

    public EntryKind? Kind { get; set; }

    public string? Heading { get; set; }

    public string? Text { get; set; }

    public bool Exempt { get; set; }

    public DateTimeOffset? WithdrawnAt { get; set; }

    public string? ProposedBy { get; set; }

    public string? SecondedBy { get; set; }

    public string? DelegatedTo { get; set; }

    public List<WrittenVote> Votes { get; set; } = [];

    public Choice? CastingVote { get; set; }

    public List<WrittenVoteCorrection> VoteCorrections { get; set; } = [];

    /// <summary>The key of the person who promised.</summary>
    public string? Owner { get; set; }

    public DateOnly? Due { get; set; }

    public PromiseState State { get; set; }

    public DateOnly? ClosedOn { get; set; }

    public string? Outcome { get; set; }
}

public sealed class WrittenVote
{
    public string? Organisation { get; set; }

    public Choice? Choice { get; set; }
}

public sealed class WrittenVoteCorrection
{
    public DateTimeOffset? At { get; set; }

    public string? By { get; set; }

    public string? Was { get; set; }

    public string? Because { get; set; }
}

public sealed class WrittenCorrection
{
    public string? Entry { get; set; }

    public string? AskedBy { get; set; }

    public string? Was { get; set; }

    public string? Now { get; set; }
}

public sealed class WrittenPack
{
    public string? Key { get; set; }

    public int? Number { get; set; }

    public DateTimeOffset? PublishedAt { get; set; }

    public string? PublicSha256 { get; set; }

    public string? RestrictedSha256 { get; set; }

    public List<WrittenSheet> Sheets { get; set; } = [];
}

public sealed class WrittenSheet
{
    public string? Paper { get; set; }

    public int? FirstPage { get; set; }

    public int? Pages { get; set; }

    public bool Restricted { get; set; }

    public string? PdfSha256 { get; set; }
}
