using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Wardmote.Web.Forms;

/// <summary>An amount as people write it: "5844", "5,844.00", "£5,844".</summary>
public sealed class MoneyBinder : IModelBinder
{
    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        var name = bindingContext.ModelName;
        var value = bindingContext.ValueProvider.GetValue(name);
        bindingContext.ModelState.SetModelValue(name, value);
        var typed = (value.FirstValue ?? "").Replace("£", "", StringComparison.Ordinal).Trim();
        if (typed.Length == 0)
        {
            // Whether that may be is for the field's own rules to say.
            bindingContext.Result = ModelBindingResult.Success(null);
        }
        else if (decimal.TryParse(typed, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var amount))
        {
            bindingContext.Result = ModelBindingResult.Success(amount);
        }
        else
        {
            bindingContext.ModelState.TryAddModelError(name, $"{bindingContext.ModelMetadata.GetDisplayName()} must be a number, such as 5,844.50");
        }

        return Task.CompletedTask;
    }
}

public sealed class MoneyBinderProvider : IModelBinderProvider
{
    public IModelBinder? GetBinder(ModelBinderProviderContext context) => context.Metadata.UnderlyingOrModelType == typeof(decimal) ? new MoneyBinder() : null;
}
