using System.Text.Json;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Primitives;

namespace Wardmote.Web.Forms;

/// <summary>
/// What was chosen on the page that shows both versions comes back as fields "merge.0", "merge.1" …, each packed with the values
/// of one field of the form. They are unpacked into that form before it is read.
/// </summary>
public static class MergeChoice
{
    public static string Pack(string field, IReadOnlyList<PostedValue> values) => JsonSerializer.Serialize(new Packed(field, values));

    internal static IFormCollection Unpack(IFormCollection form)
    {
        var fields = form.Where(f => !f.Key.StartsWith("merge.", StringComparison.Ordinal)).ToDictionary(f => f.Key, f => f.Value);
        foreach (var chosen in form.Where(f => f.Key.StartsWith("merge.", StringComparison.Ordinal)))
        {
            foreach (var value in Read(chosen.Value.ToString())?.Values ?? [])
            {
                fields[value.Name] = StringValues.Concat(fields.GetValueOrDefault(value.Name), value.Value);
            }
        }

        return new FormCollection(fields, form.Files);
    }

    private static Packed? Read(string text)
    {
        try
        {
            return JsonSerializer.Deserialize<Packed>(text);
        }
        catch (JsonException)
        {
            // Not what the page sends; the form lacks the field then, and its rules say so.
            return null;
        }
    }

    private sealed record Packed(string Field, IReadOnlyList<PostedValue> Values);
}

/// <summary>Reads forms with their choices unpacked.</summary>
public sealed class MergeChoiceProviders : IValueProviderFactory
{
    public async Task CreateValueProviderAsync(ValueProviderFactoryContext context)
    {
        var request = context.ActionContext.HttpContext.Request;
        if (request.HasFormContentType && await request.ReadFormAsync() is var form && form.Keys.Any(key => key.StartsWith("merge.", StringComparison.Ordinal)))
        {
            context.ValueProviders.Insert(0, new FormValueProvider(BindingSource.Form, MergeChoice.Unpack(form), System.Globalization.CultureInfo.InvariantCulture));
        }
    }
}
