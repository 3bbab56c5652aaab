using Microsoft.EntityFrameworkCore;

namespace Wardmote.Partnership.Database;

public static class Keys
{
    /// <summary>The wanted key, or where another has it the next that is free: "board", "board-2", "board-3".</summary>
    public static async Task<string> FreeKeyAsync<T>(this PartnershipDb db, string wanted)
        where T : PartnershipRecord
    {
        wanted = wanted.Length == 0 ? "unnamed" : wanted;
        var taken = (await db.Set<T>().Where(r => r.Key.StartsWith(wanted)).Select(r => r.Key).ToListAsync()).ToHashSet();
        return Enumerable.Range(1, taken.Count + 1).Select(n => n == 1 ? wanted : $"{wanted}-{n}").First(key => !taken.Contains(key));
    }
}
