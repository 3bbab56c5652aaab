using System.Threading.Channels;

namespace Wardmote.Web.Mail;

/// <summary>
/// Letters that are written and sent after the page that asked for them has been answered, so that the time it takes tells nobody
/// whether there was a letter at all. What the mail server does not take is put into the pickup folder, so that it is not lost.
/// </summary>
public sealed partial class Outbox(IServiceScopeFactory scopes, IMail mail, PickupFolder unsent, ILogger<Outbox> log) : BackgroundService
{
    /// <summary>More are not waited for: somebody is flooding us.</summary>
    private const int Most = 1000;

    private readonly Channel<Func<IServiceProvider, Task<Letter?>>> waiting = Channel.CreateBounded<Func<IServiceProvider, Task<Letter?>>>(new BoundedChannelOptions(Most) { FullMode = BoundedChannelFullMode.DropWrite });

    /// <param name="write">Writes the letter with services of its own; null where there is to be none.</param>
    public void Post(Func<IServiceProvider, Task<Letter?>> write) => waiting.Writer.TryWrite(write);

    public void Post(Letter letter) => Post(_ => Task.FromResult<Letter?>(letter));

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        waiting.Writer.TryComplete();
        await (ExecuteTask ?? Task.CompletedTask).WaitAsync(cancellationToken);
        await base.StopAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var write in waiting.Reader.ReadAllAsync(CancellationToken.None))
        {
            await SendAsync(write);
        }
    }

    private async Task SendAsync(Func<IServiceProvider, Task<Letter?>> write)
    {
        Letter? letter = null;
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            letter = await write(scope.ServiceProvider);
            if (letter is not null)
            {
                await mail.SendAsync(letter);
            }
        }
        catch (MailException refused)
        {
            NotTaken(refused.Message);
            await unsent.SendAsync(letter!);
        }
#pragma warning disable CA1031 // One letter that cannot be written must not stop those that come after it.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            Failed(fault);
        }
    }

    [LoggerMessage(LogLevel.Error, "A letter was put into the folder mail. {Why}")]
    private partial void NotTaken(string why);

    [LoggerMessage(LogLevel.Error, "A letter could not be written")]
    private partial void Failed(Exception fault);
}
