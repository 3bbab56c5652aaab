using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Wardmote.Web.Forms;

/// <summary><c>&lt;govuk-input asp-for="Form.Name" hint="…" width="10" /&gt;</c></summary>
[HtmlTargetElement("govuk-input", TagStructure = TagStructure.WithoutEndTag)]
public sealed class InputTagHelper : FieldTagHelper
{
    public string Type { get; set; } = "text";

    /// <summary>In characters: 2, 3, 4, 5, 10 or 20.</summary>
    public int? Width { get; set; }

    public string? Autocomplete { get; set; }

    public string? Inputmode { get; set; }

    /// <summary>Stands before it: "£".</summary>
    public string? Prefix { get; set; }

    protected override string Control()
    {
        // A password is never sent back.
        var value = Type == "password" ? "" : Typed();
        var input = $"<input class=\"govuk-input{(Width is null ? "" : $" govuk-input--width-{Width}")}{(Error is null ? "" : " govuk-input--error")}\" id=\"{Id}\" name=\"{Name}\" type=\"{Type}\" value=\"{Html(value)}\"{Written("autocomplete", Autocomplete)}{Written("inputmode", Inputmode)}{DescribedBy}>";
        return LabelFor + HintAndError + (Prefix is null ? input : $"<div class=\"govuk-input__wrapper\"><div class=\"govuk-input__prefix\" aria-hidden=\"true\">{Html(Prefix)}</div>{input}</div>");
    }

    private static string Written(string attribute, string? value) => value is null ? "" : $" {attribute}=\"{Html(value)}\"";
}

/// <summary><c>&lt;govuk-textarea asp-for="Form.Reason" rows="5" /&gt;</c></summary>
[HtmlTargetElement("govuk-textarea", TagStructure = TagStructure.WithoutEndTag)]
public sealed class TextareaTagHelper : FieldTagHelper
{
    public int Rows { get; set; } = 5;

    protected override string Control() =>
        $"{LabelFor}{HintAndError}<textarea class=\"govuk-textarea{(Error is null ? "" : " govuk-textarea--error")}\" id=\"{Id}\" name=\"{Name}\" rows=\"{Rows}\"{DescribedBy}>\n{Html(Typed())}</textarea>";
}

/// <summary><c>&lt;govuk-date asp-for="Form.From" /&gt;</c> for a <see cref="DateOnly"/>, by <see cref="DateBinder"/>.</summary>
[HtmlTargetElement("govuk-date", TagStructure = TagStructure.WithoutEndTag)]
public sealed class DateTagHelper : FieldTagHelper
{
    protected override string Control() => Fieldset(
        $"<div class=\"govuk-date-input\">{Box("Day", 2)}{Box("Month", 2)}{Box("Year", 4)}</div>", "group");

    /// <summary>The first box is the one that the error summary leads to.</summary>
    private string Box(string part, int width)
    {
        var id = part == "Day" ? Id : $"{Id}_{part}";
        return $"<div class=\"govuk-date-input__item\"><div class=\"govuk-form-group\"><label class=\"govuk-label govuk-date-input__label\" for=\"{id}\">{part}</label>"
        + $"<input class=\"govuk-input govuk-date-input__input govuk-input--width-{width}{(Error is null ? "" : " govuk-input--error")}\" id=\"{id}\" name=\"{Name}.{part}\" type=\"text\" inputmode=\"numeric\" value=\"{Html(Typed(part))}\"></div></div>";
    }
}

/// <summary><c>&lt;govuk-select asp-for="Form.Person" asp-items="Model.People" /&gt;</c></summary>
[HtmlTargetElement("govuk-select", TagStructure = TagStructure.WithoutEndTag)]
public sealed class SelectTagHelper : FieldTagHelper
{
    [HtmlAttributeName("asp-items")]
    public required IEnumerable<SelectListItem> Items { get; set; }

    protected override string Control()
    {
        var typed = Typed();
        return $"{LabelFor}{HintAndError}<select class=\"govuk-select{(Error is null ? "" : " govuk-select--error")}\" id=\"{Id}\" name=\"{Name}\"{DescribedBy}>"
            + string.Concat(Items.Select(item => $"<option value=\"{Html(item.Value)}\"{(item.Value == typed ? " selected" : "")}>{Html(item.Text)}</option>")) + "</select>";
    }
}

/// <summary>Radios for one value; check boxes where the property is a list. <c>&lt;govuk-choices asp-for="Form.Standing" asp-items="…" /&gt;</c></summary>
[HtmlTargetElement("govuk-choices", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ChoicesTagHelper : FieldTagHelper
{
    [HtmlAttributeName("asp-items")]
    public required IEnumerable<SelectListItem> Items { get; set; }

    protected override string Control()
    {
        var many = For.Metadata.IsEnumerableType;
        var kind = many ? "checkboxes" : "radios";
        var chosen = Chosen(many);
        var items = Items.Select((item, i) => (item, id: i == 0 ? Id : $"{Id}-{i + 1}"));
        return Fieldset($"<div class=\"govuk-{kind}\" data-module=\"govuk-{kind}\">" + string.Concat(items.Select(one =>
            $"<div class=\"govuk-{kind}__item\"><input class=\"govuk-{kind}__input\" id=\"{one.id}\" name=\"{Name}\" type=\"{(many ? "checkbox" : "radio")}\" value=\"{Html(one.item.Value)}\"{(chosen.Contains(one.item.Value) ? " checked" : "")}>"
            + $"<label class=\"govuk-label govuk-{kind}__label\" for=\"{one.id}\">{Html(one.item.Text)}</label></div>")) + "</div>");
    }

    private HashSet<string> Chosen(bool many)
    {
        if (!many)
        {
            return [Typed()];
        }

        var posted = ViewContext.ModelState.TryGetValue(For.Name, out var entry) ? entry.RawValue : null;
        return [.. posted is IEnumerable<string> typed ? typed : posted is string one ? [one] : ((System.Collections.IEnumerable?)For.Model ?? Array.Empty<object>()).Cast<object>().Select(value => value.ToString()!)];
    }
}

/// <summary>A file to send. What was chosen before is never filled in again.</summary>
[HtmlTargetElement("govuk-file", TagStructure = TagStructure.WithoutEndTag)]
public sealed class FileTagHelper : FieldTagHelper
{
    /// <summary>Endings of names, as a browser's dialog offers them: ".csv,.xlsx".</summary>
    public required string Accept { get; set; }

    protected override string Control() =>
        $"{LabelFor}{HintAndError}<input class=\"govuk-file-upload{(Error is null ? "" : " govuk-file-upload--error")}\" id=\"{Id}\" name=\"{Name}\" type=\"file\" accept=\"{Html(Accept)}\"{DescribedBy}>";
}
