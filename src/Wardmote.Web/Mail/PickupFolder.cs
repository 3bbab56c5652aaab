using System.Globalization;

namespace Wardmote.Web.Mail;

/// <summary>Letters as <c>.eml</c> files, for somebody or something else to send. The folder is as private as the database: letters hold links that open accounts.</summary>
public sealed class PickupFolder(string folder, string from, TimeProvider clock) : IMail
{
    public string Sent(string to) => $"was put into the folder “mail” of the server, to {to}: no mail server has been named";

    public async Task SendAsync(Letter letter, CancellationToken stop = default)
    {
        Directory.CreateDirectory(folder);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        var now = clock.GetUtcNow();
        var file = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{now:yyyyMMdd-HHmmss}-{Guid.CreateVersion7():N}"));
        await using (var stream = File.Create(file + ".making"))
        {
            await letter.Written(from, now).WriteToAsync(stream, stop);
        }

        // Whoever picks letters up sees whole ones only.
        File.Move(file + ".making", file + ".eml");
    }
}
