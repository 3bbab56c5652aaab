using Wardmote.Evidence.Imports;
using Wardmote.Evidence.Rendering;

namespace Wardmote.Web.Shared;

/// <summary>Colours of the tags that say how something stands; the word in the tag says the same.</summary>
public static class StatusTag
{
    public static string Class(DocumentStatus status) => status switch
    {
        DocumentStatus.Draft => "govuk-tag--yellow",
        DocumentStatus.Final => "govuk-tag--blue",
        _ => "govuk-tag--green",
    };

    public static string Class(EditionKind edition) => edition == EditionKind.Public ? "govuk-tag--green" : "govuk-tag--red";

    public static string Class(ImportStanding standing) => standing switch
    {
        { IsLive: false } => "govuk-tag--grey",
        { ReplacedBy.Count: > 0 } => "govuk-tag--yellow",
        _ => "govuk-tag--green",
    };

    public static string Class(Severity severity) => severity switch
    {
        Severity.Error => "govuk-tag--red",
        Severity.Warning => "govuk-tag--yellow",
        _ => "govuk-tag--grey",
    };
}
