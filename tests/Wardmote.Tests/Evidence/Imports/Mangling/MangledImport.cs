using Wardmote.Evidence.Imports;

namespace Wardmote.Tests.Evidence.Imports.Mangling;

/// <summary>Imports a damaged file and holds whatever comes of it to what is promised: taken in, or refused in words with the lake as it was.</summary>
internal sealed class MangledImport : IDisposable
{
    private readonly ImportingTable importing = new();
    private readonly string good;

    public MangledImport() =>
        good = importing.Import("fires", importing.File("good.csv", "Incident,Date,Parish,Cause,Type\n1,2016-05-01,Bourn,Deliberate,Outdoor\n")).Record!.Id;

    public int Taken { get; private set; }

    public int Refused { get; private set; }

    public string File(string name) => importing.File(name);

    public IReadOnlyList<string> Ask(string sql) => importing.Ask(sql);

    /// <param name="what">Says in a failing test which damage it was.</param>
    /// <returns>What was said, all of it.</returns>
    public string Try(string dataset, byte[] bytes, string name, string what)
    {
        var file = importing.File(name);
        System.IO.File.WriteAllBytes(file, bytes);
        return Try(dataset, file, what);
    }

    /// <inheritdoc cref="Try(string, byte[], string, string)"/>
    public string Try(string dataset, string file, string what)
    {
        var before = Lake();
        try
        {
            var outcome = importing.Import(dataset, file);
            var said = outcome.Findings.Select(f => $"{f.Place}: {f.Message} {f.Advice}").Concat(outcome.Rejected.Select(r => $"row {r.Row}: {r.Reason} {r.Advice}")).ToList();
            Assert.All(outcome.Findings, f => Assert.False(string.IsNullOrWhiteSpace(f.Message) || string.IsNullOrWhiteSpace(f.Advice), what));
            if (outcome.Refused)
            {
                Refused++;
                Assert.True(outcome.Findings.Any(f => f.Severity == Severity.Error), $"{what}: refused without a reason");
                Assert.True(before.SequenceEqual(Lake()), $"{what}: refused, and the lake has changed");
            }
            else
            {
                Taken++;
                Assert.InRange(outcome.Record!.Kept, 1, outcome.Record.Read);
            }

            return string.Join('\n', said);
        }
        catch (ImportException e)
        {
            Refused++;
            Assert.Contains(Path.GetFileName(file), e.Message, StringComparison.Ordinal);
            Assert.True(before.SequenceEqual(Lake()), $"{what}: refused, and the lake has changed");
            return e.Message;
        }
        catch (Exception e) when (e is not Xunit.Sdk.XunitException)
        {
            Assert.Fail($"{what}: {e}");
            throw;
        }
    }

    /// <summary>What was good before is good still.</summary>
    public void Dispose()
    {
        Assert.Contains(importing.Ask("SELECT DISTINCT import_id FROM fires WHERE period_end < DATE '2017-01-01'"), id => id == good);
        importing.Dispose();
    }

    private List<string> Lake() =>
        [.. Directory.EnumerateFiles(importing.Lake.Root, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(f => $"{f} {new FileInfo(f).Length}")];
}
