using System.Text.Json;

namespace Wardmote.Tests;

/// <summary>Golden numbers: JSON files under Cases, each with the source of its numbers inside.</summary>
public static class Cases
{
    /// <summary>The part of a file that stands under the given name.</summary>
    public static T Read<T>(string file, string name)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Cases", file)));
        var root = document.RootElement;
        Assert.False(string.IsNullOrWhiteSpace(root.GetProperty("source").GetString()), $"{file} names no source.");
        return root.GetProperty(name).Deserialize<T>(JsonSerializerOptions.Web)
            ?? throw new InvalidOperationException($"{name} in {file} is empty.");
    }
}
