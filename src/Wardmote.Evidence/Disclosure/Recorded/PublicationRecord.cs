using System.Text.Json.Serialization;

namespace Wardmote.Evidence.Disclosure.Recorded;

/// <summary>A public edition as it was published: when, by which rules, and every number that it told. It holds nothing that the edition did not.</summary>
public sealed record PublicationRecord
{
    public required DateTimeOffset PublishedAt { get; init; }

    /// <summary>"Strategic assessment 2018, version 1.0".</summary>
    public required string Title { get; init; }

    /// <summary>Wardmote's own version.</summary>
    public required string MadeBy { get; init; }

    /// <summary>The rules that were followed: "Counts below five, from 2026-11-01".</summary>
    public required IReadOnlyList<string> Rules { get; init; }

    public required IReadOnlyList<ToldSum> Told { get; init; }

    /// <summary>The fingerprint of the secret by which counts were changed, from which it cannot be worked out; null where none were.</summary>
    public string? ChangedBy { get; init; }

    /// <summary>The fingerprint of the edition itself, which lies beside the record and is what the site shows; null where it was published before editions were kept.</summary>
    public string? Text { get; init; }

    /// <summary>Null as long as it stands; kept in a file of its own.</summary>
    [JsonIgnore]
    public Withdrawal? Withdrawal { get; init; }

    /// <summary>Whether readers are shown it, as long as it is the newest: it was kept, and it stands.</summary>
    [JsonIgnore]
    public bool IsShown => Text is not null && Withdrawal is null;

    internal bool TellsTheSameAs(PublicationRecord other) => Text == other.Text && Title == other.Title && Rules.SequenceEqual(other.Rules) && Told.ToHashSet().SetEquals(other.Told);
}
