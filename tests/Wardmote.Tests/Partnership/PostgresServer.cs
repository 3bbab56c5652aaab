using System.Diagnostics;
using Npgsql;

namespace Wardmote.Tests.Partnership;

/// <summary>
/// A PostgreSQL server of this test process alone, in a temporary folder and on a socket there. It ends with the process, however
/// that ends: its guard waits for the end of an input that only we hold.
/// </summary>
internal sealed class PostgresServer
{
    private static readonly Lazy<PostgresServer> Started = new(() => new PostgresServer());

    private readonly string folder = Directory.CreateTempSubdirectory("wardmote-postgres-").FullName;
    private readonly Process guard;

    private PostgresServer()
    {
        // PostgreSQL refuses to run as root, which test machines often are.
        var asRoot = Environment.IsPrivilegedProcess;
        var script = Path.Combine(folder, "serve.sh");
        File.WriteAllText(script, $"""
            set -e
            initdb='{Binaries}/initdb'; serve='{Binaries}/postgres'; data='{folder}/data'
            "$initdb" -D "$data" -U tests -A trust -E UTF8 --locale=C --no-sync >/dev/null
            "$serve" -D "$data" -k '{folder}' -c listen_addresses= -c fsync=off -c synchronous_commit=off -c full_page_writes=off -c max_connections=200 >'{folder}/log' 2>&1 &
            server=$!
            cat >/dev/null || true
            kill -QUIT "$server"
            wait "$server" || true
            rm -rf '{folder}'/*
            """);
        if (asRoot)
        {
            Run("chown", "postgres", folder);
        }

        var start = new ProcessStartInfo(asRoot ? "runuser" : "sh") { RedirectStandardInput = true, WorkingDirectory = folder };
        foreach (var argument in asRoot ? ["-u", "postgres", "--", "sh", script] : new[] { script })
        {
            start.ArgumentList.Add(argument);
        }

        guard = Process.Start(start)!;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Stop();
        WaitUntilReady();
    }

    /// <summary>Why there is none on this machine; null where there is one.</summary>
    public static string? Missing { get; } = Find() is null ? "PostgreSQL is not installed (apt-get install postgresql)" : null;

    public static PostgresServer Instance => Started.Value;

    private static string Binaries => Find()!;

    public string Connection(string database) => $"Host={folder};Username=tests;Database={database};Include Error Detail=true;Maximum Pool Size=20";

    public async Task RunAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(Connection("postgres") + ";Pooling=false");
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    private static string? Find() => Directory.Exists("/usr/lib/postgresql")
        ? Directory.GetDirectories("/usr/lib/postgresql").OrderDescending().Select(version => Path.Combine(version, "bin")).FirstOrDefault(bin => File.Exists(Path.Combine(bin, "initdb")))
        : null;

    private static void Run(string program, params string[] arguments)
    {
        using var run = Process.Start(program, arguments);
        run.WaitForExit();
        Assert.Equal(0, run.ExitCode);
    }

    private void WaitUntilReady()
    {
        for (var waited = Stopwatch.StartNew(); ; Thread.Sleep(50))
        {
            try
            {
                using var connection = new NpgsqlConnection(Connection("postgres") + ";Pooling=false");
                connection.Open();
                return;
            }
            catch (NpgsqlException) when (waited.Elapsed < TimeSpan.FromMinutes(2) && !guard.HasExited)
            {
            }
        }
    }

    private void Stop()
    {
        guard.StandardInput.Close();
        guard.WaitForExit(TimeSpan.FromSeconds(20));
        Directory.Delete(folder, recursive: true);
    }
}
