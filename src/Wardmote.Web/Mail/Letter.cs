using MimeKit;

namespace Wardmote.Web.Mail;

/// <summary>An e-mail in plain text, to one address.</summary>
public sealed record Letter
{
    public required string To { get; init; }

    public required string Subject { get; init; }

    public required string Text { get; init; }

    internal MimeMessage Written(string from, DateTimeOffset now)
    {
        var message = new MimeMessage { Subject = Subject, Date = now, Body = new TextPart("plain") { Text = Text } };
        message.From.Add(new MailboxAddress("Wardmote", from));
        message.To.Add(MailboxAddress.Parse(To));
        // Out-of-office notices need not be sent back (RFC 3834).
        message.Headers.Add("Auto-Submitted", "auto-generated");
        return message;
    }
}
