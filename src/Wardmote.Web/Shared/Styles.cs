using System.Security.Cryptography;
using System.Text;
using Microsoft.Net.Http.Headers;
using Wardmote.Evidence.Rendering.Html;

namespace Wardmote.Web.Shared;

/// <summary>
/// The style sheets that documents and pages share, served from the program itself. Their addresses change with their content, so
/// that a browser may keep them for good.
/// </summary>
public static class Styles
{
    public static readonly ServedStyle DesignSystem = new("design-system", Stylesheet.Govuk);

    public static readonly ServedStyle Document = new("document", Stylesheet.Wardmote);

    public static void MapStyles(this WebApplication app)
    {
        foreach (var style in new[] { DesignSystem, Document })
        {
            app.MapGet(style.Address, (HttpContext context) =>
            {
                context.Response.Headers[HeaderNames.CacheControl] = "public, max-age=31536000, immutable";
                return Results.Text(style.Css, "text/css", Encoding.UTF8);
            }).AllowAnonymous();
        }
    }
}

public sealed record ServedStyle(string Name, string Css)
{
    public string Address { get; } = $"/styles/{Name}.{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Css)))[..12]}.css";
}
