using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Chain;
using Wardmote.Partnership.Database;
using Wardmote.Partnership.Deadlines;
using Wardmote.Partnership.Delivery;
using Wardmote.Partnership.Fund;
using Wardmote.Partnership.Meetings;
using Wardmote.Partnership.Partners;
using Wardmote.Partnership.Plan;
using Wardmote.Partnership.Priorities;

namespace Wardmote.Partnership.Exchange;

/// <summary>A whole partnership as a folder of YAML files, one for each noun. What is written out can be read in again.</summary>
public static class ExchangeFolder
{
    /// <summary>In the order in which they are read: what a file names stands in an earlier one. A new noun adds its line here.</summary>
    public static readonly IReadOnlyList<ExchangePart> Parts =
    [
        new PartnersPart(),
        new AccountsPart(),
        new PrioritiesPart(),
        new PlanPart(),
        new FundPart(),
        new DeliveryPart(),
        new DeadlinesPart(),
        new MeetingsPart(),
        new LinksPart(),
    ];

    /// <summary>Writes the actor's partnership; files of an earlier export in the folder are replaced.</summary>
    public static async Task ExportAsync(PartnershipDb db, string folder, CancellationToken stop = default)
    {
        Directory.CreateDirectory(folder);
        foreach (var part in Parts)
        {
            var path = Path.Combine(folder, part.File);
            if (await part.WriteAsync(db, stop) is { } yaml)
            {
                await File.WriteAllTextAsync(path, yaml, stop);
            }
            else
            {
                File.Delete(path);
            }
        }
    }

    /// <summary>Reads a folder into the actor's partnership, the whole of it or nothing.</summary>
    /// <exception cref="ExchangeException">A file is not known, cannot be read, or names what is not there.</exception>
    public static async Task ImportAsync(PartnershipDb db, string folder, CancellationToken stop = default)
    {
        var files = Directory.Exists(folder) ? Directory.GetFiles(folder, "*.yaml").Select(f => Path.GetFileName(f)).ToList() : [];
        if (files.Count == 0)
        {
            throw new ExchangeException($"There is nothing to read in {folder}: no .yaml file lies there.");
        }

        if (files.Except(Parts.Select(part => part.File)).Order().FirstOrDefault() is { } unknown)
        {
            throw new ExchangeException($"{unknown} is no file of an exchange folder. Those are {string.Join(", ", Parts.Select(part => part.File))}.");
        }

        foreach (var part in Parts.Where(part => files.Contains(part.File)))
        {
            await part.ReadAsync(await File.ReadAllTextAsync(Path.Combine(folder, part.File), stop), db, stop);
        }

        await db.SaveChangesAsync(stop);
    }
}
