using Wardmote.Evidence.Rendering;
using Wardmote.Evidence.Rendering.Html;

namespace Wardmote.Web.Fund;

/// <summary>One table or chart of figures that are kept here and not counted from returns.</summary>
public static class ExhibitHtml
{
    public static string Of(ExhibitBlock exhibit) => new HtmlRenderer().Exhibit(new Document
    {
        Blocks = [exhibit],
        Control = new DocumentControl
        {
            Title = exhibit.Caption,
            Partnership = "",
            Version = "",
            Status = DocumentStatus.Draft,
            Date = DateOnly.MinValue,
            Description = "",
            ProducedBy = [],
            OnBehalfOf = "",
        },
    }, exhibit);
}
