using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Net.Sockets;
using MimeKit;
using Wardmote.Evidence.Assessment;
using Wardmote.Evidence.Datasets;
using Wardmote.Evidence.Imports;
using Wardmote.Evidence.Rendering.Pdf;
using Wardmote.Partnership.Exchange;
using Wardmote.Web.Accounts;
using Wardmote.Web.Mail;
using Wardmote.Web.Meetings;

namespace Wardmote.Web;

/// <summary>The program's command line: which port to listen on and which folder to serve.</summary>
public static class ServeCommand
{
    /// <summary>So that the password in it need not stand in a list of processes.</summary>
    private const string PostgresVariable = "WARDMOTE_POSTGRES";

    /// <summary>Likewise.</summary>
    private const string SmtpVariable = "WARDMOTE_SMTP";

    public static RootCommand Create()
    {
        var port = new Option<int>("--port")
        {
            Description = "The port to listen on at 127.0.0.1, or 0 for any that is free.",
            DefaultValueFactory = _ => 5080,
            CustomParser = ReadPort,
        };
        var data = new Option<string>("--data")
        {
            Description = "The partnership's folder.",
            DefaultValueFactory = _ => ".data",
        };
        var postgres = new Option<string?>("--postgres")
        {
            Description = $"A PostgreSQL connection string, to keep partnerships there; otherwise what {PostgresVariable} says, otherwise a file of the folder.",
            DefaultValueFactory = _ => Environment.GetEnvironmentVariable(PostgresVariable) is { Length: > 0 } said ? said : null,
        };
        var site = new Option<string?>("--site") { Description = "The address at which readers find the site, such as https://safer.example.gov.uk, for links in letters.", CustomParser = ReadSite };
        var smtp = new Option<SmtpServer?>("--smtp")
        {
            Description = $"The mail server, as smtp://user:password@host:587 or smtps://…; otherwise what {SmtpVariable} says, otherwise letters are put into the folder mail.",
            DefaultValueFactory = result => Environment.GetEnvironmentVariable(SmtpVariable) is { Length: > 0 } said ? ReadServer(said, result, SmtpVariable) : null,
            CustomParser = result => ReadServer(result.Tokens[0].Value, result, "--smtp"),
        };
        var from = new Option<string?>("--mail-from") { Description = "The address that letters come from.", CustomParser = ReadFrom };
        var command = new RootCommand("Serves a partnership in the browser.") { port, data, postgres, site, smtp, from };
        command.SetAction((parsed, stop) =>
        {
            var settings = new WebSettings { Port = parsed.GetValue(port), Data = parsed.GetValue(data)!, Postgres = parsed.GetValue(postgres), Site = parsed.GetValue(site), Smtp = parsed.GetValue(smtp) };
            return Serve(parsed.GetValue(from) is { } address ? settings with { MailFrom = address } : settings, stop);
        });
        return command;
    }

    private static string? ReadSite(ArgumentResult written)
    {
        var said = written.Tokens[0].Value;
        if (Uri.TryCreate(said, UriKind.Absolute, out var uri) && (uri.Scheme is "http" or "https"))
        {
            return said;
        }

        written.AddError($"--site takes an address such as https://safer.example.gov.uk, not '{said}'.");
        return null;
    }

    private static string? ReadFrom(ArgumentResult written)
    {
        if (MailboxAddress.TryParse(written.Tokens[0].Value, out var mailbox) && mailbox.Address.Contains('@', StringComparison.Ordinal))
        {
            return mailbox.Address;
        }

        written.AddError($"--mail-from takes an e-mail address, not '{written.Tokens[0].Value}'.");
        return null;
    }

    /// <summary>What was written is not said again: a password stands in it.</summary>
    private static SmtpServer? ReadServer(string said, ArgumentResult written, string where)
    {
        if (SmtpServer.Read(said) is { } server)
        {
            return server;
        }

        written.AddError($"{where} names no mail server. Write it as smtp://user:password@host:587, with % signs for letters that an address may not have.");
        return null;
    }

    private static int ReadPort(ArgumentResult written)
    {
        if (ushort.TryParse(written.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var port))
        {
            return port;
        }

        written.AddError($"--port takes a number from 0 to 65535, not '{written.Tokens[0].Value}'.");
        return 0;
    }

    private static async Task<int> Serve(WebSettings settings, CancellationToken stop)
    {
        try
        {
            if (Demonstration.MayPrepare(settings.Data) && Demonstration.Prepare(settings.Data, TimeProvider.System))
            {
                await Console.Error.WriteLineAsync($"The demonstration partnership was loaded into {settings.Data}.");
            }

            await using var app = await WebServer.CreateAsync(settings, stop);
            await app.StartAsync(stop);
            Console.WriteLine($"Wardmote is at {app.Urls.First()} - press Ctrl+C to stop it.");
            if (await FirstAccountAt(app) is { } link)
            {
                Console.WriteLine($"Nobody can sign in yet. Make the first account at {link}");
            }

            await PrintDemonstration(app);
            await app.WaitForShutdownAsync(stop);
            return 0;
        }
        catch (IOException refused) when (refused.GetBaseException() is SocketException)
        {
            return await Fail($"Port {settings.Port} is in use by another program. Stop that program, or choose another port with --port.");
        }
        catch (Exception fault) when (fault is AssessmentException or DefinitionException or ImportException or ExchangeException or IOException or UnauthorizedAccessException)
        {
            return await Fail(fault.Message);
        }
    }

    /// <summary>While readers are let in already, for printing takes some seconds.</summary>
    private static async Task PrintDemonstration(WebApplication app)
    {
        try
        {
            if (await DemonstrationPack.PublishAsync(app.Services) is { } pack)
            {
                await Console.Error.WriteLineAsync($"The demonstration's {pack.Title} was printed and published.");
            }
        }
        catch (PdfException fault)
        {
            await Console.Error.WriteLineAsync($"The demonstration's pack could not be printed: {fault.Message}");
        }
    }

    /// <returns>The address at which the first account is made; null where there is one.</returns>
    private static async Task<string?> FirstAccountAt(WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var services = scope.ServiceProvider;
        return await services.GetRequiredService<FirstAccount>().IsWantedAsync()
            ? app.Urls.First() + services.GetRequiredService<InvitationLinks>().AddressForFirst(services.GetRequiredService<HomePartnership>())
            : null;
    }

    private static async Task<int> Fail(string reason)
    {
        await Console.Error.WriteLineAsync(reason);
        return 1;
    }
}
