namespace Wardmote.Web.Shared;

/// <summary>Whose site this is, for the head of every page.</summary>
public sealed record SiteIdentity(string Partnership);
