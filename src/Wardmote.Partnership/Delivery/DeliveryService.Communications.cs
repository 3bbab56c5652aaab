using Microsoft.EntityFrameworkCore;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Chain;
using Wardmote.Partnership.Database;

namespace Wardmote.Partnership.Delivery;

/// <summary>The communications calendar.</summary>
public sealed partial class DeliveryService
{
    public Task<Communication?> CommunicationAsync(string key)
    {
        actor.Require(Right.ReadPartnership);
        return db.Set<Communication>().FirstOrDefaultAsync(communication => communication.Key == key);
    }

    /// <exception cref="RuleException">It says too little.</exception>
    public async Task<Communication> AddAsync(CommunicationEntry entry)
    {
        actor.Require(Right.RecordDelivery);
        var communication = new Communication
        {
            Key = await db.FreeKeyAsync<Communication>(Slug.Of($"{entry.Due:yyyy-MM} {entry.Theme}")),
            Theme = "",
            Message = "",
            Due = entry.Due,
            Lead = "",
        };
        Fill(communication, entry);
        db.Add(communication);
        await DeliverAsync(communication.Reference, entry.Actions);
        await db.SaveChangesAsync();
        return communication;
    }

    /// <param name="seen">The version that whoever changes it has seen.</param>
    /// <exception cref="DbUpdateConcurrencyException">Somebody has changed it since.</exception>
    public async Task ChangeAsync(Communication communication, CommunicationEntry entry, Guid seen)
    {
        actor.Require(Right.RecordDelivery);
        db.Expect(communication, seen);
        Fill(communication, entry);
        await DeliverAsync(communication.Reference, entry.Actions);
        await db.SaveChangesAsync();
    }

    /// <summary>Notes that it went out, or why it is not to.</summary>
    public async Task SettleAsync(Communication communication, DateOnly? sentOn, string? droppedBecause, string? note)
    {
        actor.Require(Right.RecordDelivery);
        if (sentOn is null && string.IsNullOrWhiteSpace(droppedBecause))
        {
            throw new RuleException("Enter the day on which it went out, or why it is not to.", "SentOn");
        }

        if (sentOn > Today)
        {
            throw new RuleException("It cannot have gone out on a day that is still to come.", "SentOn");
        }

        communication.SentOn = sentOn;
        communication.DroppedBecause = sentOn is null ? droppedBecause!.Trim() : null;
        communication.Note = string.IsNullOrWhiteSpace(note) ? communication.Note : note.Trim();
        await db.SaveChangesAsync();
    }

    private static void Fill(Communication communication, CommunicationEntry entry)
    {
        communication.Theme = Said(entry.Theme, nameof(entry.Theme), "Enter what it is about.");
        communication.Message = Said(entry.Message, nameof(entry.Message), "Enter what it is to say.");
        communication.Due = entry.Due;
        communication.Lead = Said(entry.Lead, nameof(entry.Lead), "Enter who sends it.");
        communication.Observance = string.IsNullOrWhiteSpace(entry.Observance) ? null : entry.Observance;
        communication.Channels = string.IsNullOrWhiteSpace(entry.Channels) ? null : entry.Channels.Trim();
    }
}

/// <summary>What is entered about a message.</summary>
public sealed record CommunicationEntry
{
    public required string? Theme { get; init; }

    public required string? Message { get; init; }

    public required DateOnly Due { get; init; }

    public required string? Lead { get; init; }

    public string? Observance { get; init; }

    public string? Channels { get; init; }

    public IReadOnlyList<ItemReference> Actions { get; init; } = [];
}
