namespace Wardmote.Web.Mail;

/// <summary>Where letters go: to a mail server, or into a folder where nobody has named one.</summary>
public interface IMail
{
    /// <summary>What has become of a letter that was sent, for the page that sent it: "was sent to …".</summary>
    string Sent(string to);

    /// <exception cref="MailException">It could not be sent.</exception>
    Task SendAsync(Letter letter, CancellationToken stop = default);
}

/// <summary>Why a letter could not be sent, in a sentence without its address.</summary>
public sealed class MailException(string message, Exception inner) : Exception(message, inner);
