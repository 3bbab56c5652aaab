namespace Wardmote.Partnership.Accounts;

/// <summary>Something that not everybody may do. Services require it of the actor; pages ask for it before they are shown.</summary>
public enum Right
{
    /// <summary>Read what members read: partners, meetings, plan, fund.</summary>
    ReadPartnership,

    /// <summary>See restricted editions of the assessment, of packs and of reports.</summary>
    SeeRestricted,

    /// <summary>See partners' returns as they were taken in.</summary>
    SeeImports,

    /// <summary>Take partners' returns in.</summary>
    ImportReturns,

    /// <summary>Check the draft of the assessment, and answer what the checker finds.</summary>
    CheckDraft,

    /// <summary>Let everybody read the public edition of the assessment as it is now.</summary>
    PublishAssessment,

    ManagePartners,
    ManageMeetings,
    WriteMinutes,

    /// <summary>Declare an interest, send apologies, vote for one's organisation.</summary>
    TakePartInMeetings,

    ManagePriorities,
    ScorePriorities,
    ManagePlan,

    /// <summary>Report on the actions that one leads.</summary>
    UpdateOwnActions,

    ManageFund,
    ManageDelivery,

    /// <summary>Enter what was delivered: events, training, communications.</summary>
    RecordDelivery,

    ManageDeadlines,
    ManageAccounts,
    SeeAudit,

    /// <summary>Take the whole partnership out, or read one in.</summary>
    ExchangePartnership,
}
