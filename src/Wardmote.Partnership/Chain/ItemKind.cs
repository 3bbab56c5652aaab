namespace Wardmote.Partnership.Chain;

/// <summary>What a link can lead from or to. The word in references is <see cref="ItemKinds.Word"/>, the word for readers <see cref="ItemKinds.Label"/>.</summary>
public enum ItemKind
{
    Dataset, Exhibit, Assessment, Topic,
    Organisation, Person, Group, Seat, Office, Terms, Referral, Membership, SignInRule,
    Meeting, AgendaItem, Paper, Pack, Minute, Decision, Note, Promise,
    Recommendation, Priority, Scoring, Strategy, PartnerPriority,
    Plan, Action, Milestone, Measure, Update, UpdateRequest,
    Source, Award, Entry, FundDecision, Delegation, AccountingYear,
    Programme, Activity, Communication,
    Duty, Deadline,
}

public static class ItemKinds
{
    private static readonly Dictionary<string, ItemKind> ByWord = Enum.GetValues<ItemKind>().ToDictionary(Word);

    /// <summary>"agenda-item": as it stands in references, addresses and files.</summary>
    public static string Word(this ItemKind kind) => Kebab(kind.ToString());

    /// <summary>"Agenda item": as readers see it.</summary>
    public static string Label(this ItemKind kind) => kind.Word() is var word ? char.ToUpperInvariant(word[0]) + word[1..].Replace('-', ' ') : "";

    public static bool TryRead(string word, out ItemKind kind) => ByWord.TryGetValue(word, out kind);

    internal static string Kebab(string name) =>
        string.Concat(name.Select((letter, i) => char.IsUpper(letter) ? (i > 0 ? "-" : "") + char.ToLowerInvariant(letter) : letter.ToString()));
}
