using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace Wardmote.Web.Mail;

/// <summary>
/// Where readers find this site, for links in letters. Never taken from a request, which may name any host: a link that opens an
/// account would then lead to it.
/// </summary>
public sealed class SiteAddress(WebSettings settings, IServer server)
{
    /// <summary>"https://safer.example.gov.uk/meetings/2019-02-12-board" of "/meetings/2019-02-12-board".</summary>
    public string Of(string path) => (settings.Site ?? server.Features.Get<IServerAddressesFeature>()!.Addresses.First()).TrimEnd('/') + path;
}
