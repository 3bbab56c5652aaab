using Wardmote.Evidence.Rendering.Pdf;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Meetings;
using Wardmote.Web.Accounts;

namespace Wardmote.Web.Meetings;

/// <summary>Lets out the pack of the demonstration's next meeting, so that a visitor sees one. It is printed, which files of text cannot hold.</summary>
public static class DemonstrationPack
{
    public const string Meeting = "2019-02-12-board";

    /// <summary>Once: nothing happens where it is out already, where this is no demonstration, or where this machine has nothing that prints.</summary>
    /// <returns>The pack that was let out; null where none was.</returns>
    /// <exception cref="PdfException">It could not be printed.</exception>
    public static async Task<Pack?> PublishAsync(IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        var own = scope.ServiceProvider;
        if (!DemonstrationAccounts.In(own.GetRequiredService<WebSettings>()) || PdfPrinter.Missing is not null)
        {
            return null;
        }

        own.GetRequiredService<CurrentActor>().Actor = Actor.Program(own.GetRequiredService<HomePartnership>().Id);
        return await own.GetRequiredService<MeetingService>().FindAsync(Meeting) is { Packs.Count: 0 } meeting
            ? await own.GetRequiredService<PackBuilder>().PublishAsync(meeting, own.GetRequiredService<PaperService>())
            : null;
    }
}
