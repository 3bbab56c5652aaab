namespace Wardmote.Partnership.Audit;

public enum AuditAct
{
    Added,
    Changed,
    Removed,
    Saw,
    Downloaded,
    SignedIn,
    SignedOut,
    SignInFailed,
    LockedOut,
    Exported,
    Imported,
    Published,
    Withdrew,
}
