using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Wardmote.Web.Forms;

/// <summary>What every field of a form has: a label from the property's <c>[Display(Name)]</c>, a hint, its error.</summary>
public abstract class FieldTagHelper : TagHelper
{
    [HtmlAttributeName("asp-for")]
    public required ModelExpression For { get; set; }

    public string? Hint { get; set; }

    /// <summary>Where another than the property's own is wanted.</summary>
    public string? Label { get; set; }

    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    protected string Id => FieldId.Of(For.Name);

    protected string Name => For.Name;

    protected string LabelText => Label ?? For.Metadata.GetDisplayName();

    protected string? Error => ViewContext.ModelState.TryGetValue(For.Name, out var entry) ? entry.Errors.FirstOrDefault()?.ErrorMessage : null;

    /// <summary>What was typed, right or wrong; otherwise what the form was filled with.</summary>
    protected string Typed(string? part = null)
    {
        var name = part is null ? For.Name : $"{For.Name}.{part}";
        return ViewContext.ModelState.TryGetValue(name, out var entry) && entry.AttemptedValue is { } typed
            ? typed
            : (part is null ? For.Model : Part(part)) is { } value ? (value as IFormattable)?.ToString(null, System.Globalization.CultureInfo.InvariantCulture) ?? value.ToString()! : "";
    }

    protected abstract string Control();

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "govuk-form-group" + (Error is null ? "" : " govuk-form-group--error"));
        output.Content.SetHtmlContent(Control());
    }

    protected string HintAndError =>
        (Hint is null ? "" : $"<div id=\"{Id}-hint\" class=\"govuk-hint\">{Html(Hint)}</div>")
        + (Error is null ? "" : $"<p id=\"{Id}-error\" class=\"govuk-error-message\"><span class=\"govuk-visually-hidden\">Error:</span> {Html(Error)}</p>");

    protected string DescribedBy
    {
        get
        {
            string[] ids = [.. new[] { Hint is null ? null : $"{Id}-hint", Error is null ? null : $"{Id}-error" }.OfType<string>()];
            return ids.Length == 0 ? "" : $" aria-describedby=\"{string.Join(' ', ids)}\"";
        }
    }

    /// <summary>A label above the one control that it is of.</summary>
    protected string LabelFor => $"<label class=\"govuk-label\" for=\"{Id}\">{Html(LabelText)}</label>";

    /// <summary>A group of controls with a legend.</summary>
    protected string Fieldset(string content, string? role = null) =>
        $"<fieldset class=\"govuk-fieldset\"{(role is null ? "" : $" role=\"{role}\"")}{DescribedBy}><legend class=\"govuk-fieldset__legend\">{Html(LabelText)}</legend>{HintAndError}{content}</fieldset>";

    protected static string Html(string? text) => HtmlEncoder.Default.Encode(text ?? "");

    private int? Part(string part) => For.Model is DateOnly day
        ? part switch { "Day" => day.Day, "Month" => day.Month, _ => day.Year }
        : null;
}

public static class FieldId
{
    /// <summary>"Form.Name" becomes "Form_Name", which the error summary links to.</summary>
    public static string Of(string name) => TagBuilder.CreateSanitizedId(name, "_");
}
