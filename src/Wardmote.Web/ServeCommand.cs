using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Net.Sockets;
using Wardmote.Evidence.Assessment;
using Wardmote.Evidence.Datasets;
using Wardmote.Evidence.Imports;
using Wardmote.Partnership.Exchange;
using Wardmote.Web.Accounts;

namespace Wardmote.Web;

/// <summary>The program's command line: which port to listen on and which folder to serve.</summary>
public static class ServeCommand
{
    /// <summary>So that the password in it need not stand in a list of processes.</summary>
    private const string PostgresVariable = "WARDMOTE_POSTGRES";

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
        var command = new RootCommand("Serves a partnership in the browser.") { port, data, postgres };
        command.SetAction((parsed, stop) => Serve(new WebSettings { Port = parsed.GetValue(port), Data = parsed.GetValue(data)!, Postgres = parsed.GetValue(postgres) }, stop));
        return command;
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
