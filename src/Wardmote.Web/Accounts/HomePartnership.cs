namespace Wardmote.Web.Accounts;

/// <summary>The partnership whose folder this installation serves: its assessment is what the public reads here.</summary>
public sealed record HomePartnership(Guid Id, string Key);
