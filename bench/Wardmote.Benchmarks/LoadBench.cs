using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace Wardmote.Benchmarks;

/// <summary>
/// Members of many partnerships reading at once: each asks for one page after another without a pause, as many at a time as is said;
/// the server and they share the machine.
/// </summary>
internal static partial class LoadBench
{
    private const int AtOnce = 8;

    private static readonly TimeSpan Before = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan Timed = TimeSpan.FromSeconds(60);

    private static readonly string[] Pages =
    [
        "/", "/plan", "/plan/actions/2018-19-1.1", "/plan/2018-19/report", "/meetings", "/meetings/2018-10-17-board", "/priorities", "/fund/2018-19", "/deadlines", "/search?q=violence",
    ];

    public static string Run(Bench bench)
    {
        var folder = bench.InScratch("load");
        if (!File.Exists(Path.Combine(folder, "partnership.yaml")))
        {
            Shell.Run(bench.Scratch, $"dotnet '{Path.Combine(Bench.Here, "wardmote.dll")}' demo --out load && rm -f load/demonstration.txt");
        }

        var text = new StringBuilder();
        Line(text, $"## Members of {bench.Partnerships} partnerships reading at once");
        Line(text, "");
        Line(text, $"{bench.Partnerships} partnerships of 50 members, each with the demonstration's plan, meetings, fund and deadlines. {AtOnce} members at a time, another one and another page each time,");
        Line(text, $"without a pause, for {Timed.TotalSeconds:0} s after {Before.TotalSeconds:0} s that are not counted; they run on the same machine. Milliseconds.");
        Line(text, "");
        Of("SQLite", null);
        if (bench.Postgres is { } postgres)
        {
            Of("PostgreSQL", postgres);
        }
        else
        {
            Line(text, "PostgreSQL was not measured: say with --postgres how to reach an empty database.");
        }

        return text.ToString();

        void Of(string name, string? connection)
        {
            LoadSite.FillAsync(folder, connection, bench.Partnerships).GetAwaiter().GetResult();
            Line(text, $"### {name}");
            Line(text, "");
            MeasureAsync(folder, connection, bench.Partnerships, text).GetAwaiter().GetResult();
        }
    }

    private static async Task MeasureAsync(string folder, string? postgres, int partnerships, StringBuilder text)
    {
        var start = new ProcessStartInfo("dotnet", ["exec", Path.Combine(Bench.Here, "wardmote-bench.dll"), "one", "serve", folder]) { RedirectStandardInput = true, RedirectStandardOutput = true };
        start.Environment["WARDMOTE_BENCH_POSTGRES"] = postgres ?? "";
        using var server = Process.Start(start)!;
        try
        {
            var address = new Uri(await server.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("The server did not start."));
            var members = await SignInAsync(address, partnerships);
            await AskAsync(members, Before);
            var answers = await AskAsync(members, Timed);
            var peak = File.ReadLines($"/proc/{server.Id}/status").First(line => line.StartsWith("VmHWM", StringComparison.Ordinal));
            Table(text, answers, long.Parse(Digits().Match(peak).Value, CultureInfo.InvariantCulture) / 1024);
        }
        finally
        {
            server.StandardInput.Close();
            await server.WaitForExitAsync();
        }
    }

    private static void Table(StringBuilder text, IReadOnlyList<(string Page, double Milliseconds)> answers, long peak)
    {
        Line(text, "| Page | answers | median | p99 |");
        Line(text, "|---|--:|--:|--:|");
        foreach (var page in answers.GroupBy(a => a.Page).OrderBy(g => Array.IndexOf(Pages, g.Key)).Append(answers.GroupBy(_ => "All").Single()))
        {
            var sorted = page.Select(a => a.Milliseconds).Order().ToList();
            Line(text, string.Create(CultureInfo.InvariantCulture, $"| {page.Key} | {sorted.Count} | {sorted[sorted.Count / 2]:0} | {sorted[(int)(sorted.Count * 0.99)]:0} |"));
        }

        Line(text, "");
        Line(text, string.Create(CultureInfo.InvariantCulture, $"{answers.Count / Timed.TotalSeconds:0} requests each second; the server's memory at most {peak} MiB."));
        Line(text, "");
    }

    /// <summary>One member of each partnership, of a different role in each.</summary>
    private static async Task<IReadOnlyList<HttpClient>> SignInAsync(Uri address, int partnerships)
    {
        var members = new ConcurrentBag<HttpClient>();
        await Parallel.ForEachAsync(Enumerable.Range(1, partnerships), new ParallelOptions { MaxDegreeOfParallelism = 4 }, async (partnership, stop) =>
        {
            var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() }) { BaseAddress = address };
            var page = await client.GetStringAsync("/accounts/sign-in", stop);
            var token = Token().Match(page).Groups[1].Value;
            var answer = await client.PostAsync("/accounts/sign-in", new FormUrlEncodedContent(new Dictionary<string, string>
            {
                ["__RequestVerificationToken"] = token,
                ["Form.Email"] = LoadSite.EmailOf(partnership, partnership % 50),
                ["Form.Password"] = LoadSite.Password,
            }), stop);
            members.Add(answer.StatusCode == HttpStatusCode.Found ? client : throw new InvalidOperationException($"A member of partnership {partnership} could not sign in: {(int)answer.StatusCode}."));
        });
        return [.. members];
    }

    private static async Task<IReadOnlyList<(string Page, double Milliseconds)>> AskAsync(IReadOnlyList<HttpClient> members, TimeSpan during)
    {
        var answers = new ConcurrentBag<(string, double)>();
        var all = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, AtOnce).Select(async reader =>
        {
            for (var i = reader; all.Elapsed < during; i += AtOnce)
            {
                var (member, page) = (members[i * 7 % members.Count], Pages[i / AtOnce % Pages.Length]);
                var clock = Stopwatch.StartNew();
                using var answer = await member.GetAsync(page);
                await answer.Content.ReadAsByteArrayAsync();
                answers.Add(answer.IsSuccessStatusCode ? (page, clock.Elapsed.TotalMilliseconds) : throw new InvalidOperationException($"{page} answered {(int)answer.StatusCode}."));
            }
        }));
        return [.. answers];
    }

    private static void Line(StringBuilder text, string line) => text.Append(line).Append('\n');

    [GeneratedRegex("name=\"__RequestVerificationToken\"[^>]*value=\"([^\"]+)\"")]
    private static partial Regex Token();

    [GeneratedRegex("\\d+")]
    private static partial Regex Digits();
}
