using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Wardmote.Web.Forms;

/// <summary>A date entered as day, month and year in three boxes, as the Design System asks.</summary>
public sealed class DateBinder : IModelBinder
{
    private static readonly string[] Months = [.. CultureInfo.InvariantCulture.DateTimeFormat.AbbreviatedMonthNames.Take(12)];

    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        var name = bindingContext.ModelName;
        var (day, month, year) = (Typed("Day"), Typed("Month"), Typed("Year"));
        var label = bindingContext.ModelMetadata.GetDisplayName();
        string[] missing = [.. new[] { (day, "a day"), (month, "a month"), (year, "a year") }.Where(p => p.Item1.Length == 0).Select(p => p.Item2)];
        if (missing.Length == 3)
        {
            // Whether that may be is for the field's own rules to say.
            bindingContext.Result = ModelBindingResult.Success(null);
        }
        else if (missing.Length > 0)
        {
            bindingContext.ModelState.TryAddModelError(name, $"{label} must include {string.Join(" and ", missing)}");
        }
        else if (TryRead(day, month, year, out var date))
        {
            bindingContext.Result = ModelBindingResult.Success(date);
        }
        else
        {
            bindingContext.ModelState.TryAddModelError(name, $"{label} must be a real date, such as 27 3 2026");
        }

        return Task.CompletedTask;

        string Typed(string part)
        {
            var value = bindingContext.ValueProvider.GetValue($"{name}.{part}");
            if (value != ValueProviderResult.None)
            {
                bindingContext.ModelState.SetModelValue($"{name}.{part}", value);
                // No validator visits a box, and a form with a field that none has visited is not valid.
                bindingContext.ModelState.MarkFieldValid($"{name}.{part}");
            }

            return value.FirstValue?.Trim() ?? "";
        }
    }

    /// <summary>Months may be written as words: "March", "mar".</summary>
    private static bool TryRead(string day, string month, string year, out DateOnly date)
    {
        var named = Array.FindIndex(Months, m => month.StartsWith(m, StringComparison.OrdinalIgnoreCase)) + 1;
        return DateOnly.TryParseExact(
            $"{day}/{(named > 0 ? named.ToString(CultureInfo.InvariantCulture) : month)}/{year}", "d/M/yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out date);
    }
}

public sealed class DateBinderProvider : IModelBinderProvider
{
    public IModelBinder? GetBinder(ModelBinderProviderContext context) =>
        context.Metadata.UnderlyingOrModelType == typeof(DateOnly) && context.BindingInfo.BindingSource is var source && (source is null || source.CanAcceptDataFrom(BindingSource.Form))
            ? new DateBinder()
            : null;
}
