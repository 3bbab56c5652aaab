using System.Text.RegularExpressions;
using Wardmote.Partnership.Audit;
using Wardmote.Partnership.Chain;

namespace Wardmote.Web.Audit;

/// <summary>How entries of the audit are told to readers.</summary>
public static partial class AuditWords
{
    public static string Label(this AuditAct act) => act switch
    {
        AuditAct.SignedIn => "Signed in",
        AuditAct.SignedOut => "Signed out",
        AuditAct.SignInFailed => "Sign-in refused",
        AuditAct.LockedOut => "Locked out",
        _ => act.ToString(),
    };

    /// <summary>"agenda-item" becomes "Agenda item"; lines of records are called likewise.</summary>
    public static string Kind(string word) => ItemKinds.TryRead(word, out var kind) ? kind.Label() : Sentence(word.Replace('-', ' '));

    /// <summary>"Action 2018-19-1.1", with the address where it is read; no address where it has no page.</summary>
    public static (string Name, string? Address) Item(string item)
    {
        var address = ItemReference.TryParse(item, out var reference) && reference.Kind is not (ItemKind.Exhibit or ItemKind.Topic) ? Shared.ItemAddress.Of(reference) : null;
        var colon = item.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? (item, null) : ($"{Kind(item[..colon])} {item[(colon + 1)..]}", address);
    }

    /// <summary>"LeftOn" becomes "Left on".</summary>
    public static string Field(string name) => Sentence(Capital().Replace(name.EndsWith("Id", StringComparison.Ordinal) ? name[..^2] : name, match => (match.Index == 0 ? "" : " ") + match.Value.ToLowerInvariant()));

    /// <summary>"from Draft to Agreed", "Draft", "Draft, now nothing".</summary>
    public static string FromTo(AuditChange change) => (change.From, change.To) switch
    {
        (null, { } to) => to,
        ({ } from, null) => $"{from}, now nothing",
        _ => $"from {change.From} to {change.To}",
    };

    private static string Sentence(string words) => words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];

    [GeneratedRegex("[A-Z]+")]
    private static partial Regex Capital();
}
