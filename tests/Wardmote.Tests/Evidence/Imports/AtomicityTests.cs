using System.Diagnostics;
using System.Globalization;
using System.Text;
using Wardmote.Evidence.Imports;

namespace Wardmote.Tests.Evidence.Imports;

/// <summary>Whatever happens to an import, the lake is as it was before, or as it is after.</summary>
public sealed class AtomicityTests : IDisposable
{
    private const int Kills = 60;

    private readonly ImportingTable importing = new();

    [Fact]
    public void Import_KilledAtAnyInstant_LeavesTheLakeAsBeforeOrAsAfter()
    {
        var length = Stopwatch.StartNew();
        using (var first = WardmoteProcess.Import(Fires(version: 0), "fires", importing.Lake.Root))
        {
            Assert.Equal(0, first.Wait());
        }

        var whole = length.Elapsed;
        var random = new Random(20190212);
        var before = 0;
        var stages = new HashSet<string>();
        for (var kill = 1; kill <= Kills; kill++)
        {
            // Instants are spread over the whole run, each at random within its share of it.
            using (var process = WardmoteProcess.Import(Fires(kill), "fires", importing.Lake.Root))
            {
                process.KillAfter(whole * ((kill - random.NextDouble()) / Kills * 1.1));
            }

            stages.Add(Stage());
            var live = importing.Ask("SELECT DISTINCT incident FROM fires");
            Assert.True(live.SequenceEqual([$"{before}"]) || live.SequenceEqual([$"{kill}"]), $"After kill {kill} the lake has {string.Join(", ", live)}.");
            Assert.Equal([$"{Records}"], importing.Ask("SELECT count(*) FROM fires"));
            before = int.Parse(live[0], CultureInfo.InvariantCulture);
        }

        // The kills met the import in more than one of its stages, or this test shows nothing.
        Assert.True(stages.Count > 1, string.Join("; ", stages));
        var next = importing.Import("fires", Fires(Kills + 1));
        Assert.False(next.Refused);
        Assert.Equal([$"{Kills + 1} | {Records}"], importing.Ask("SELECT incident, count(*) FROM fires GROUP BY 1"));
        Assert.Empty(Directory.EnumerateFileSystemEntries(Path.Combine(importing.Lake.Root, ".work")));
    }

    [Fact]
    public void Import_OntoAFullDisk_SaysSoAndLeavesTheLakeAsBefore()
    {
        using var disk = SmallDisk.Mount(megabytes: 1);
        var lake = new Lake(Path.Combine(disk.Folder, "lake"));
        var importer = new Importer(lake, ImportingTable.Catalog, TimeProvider.System);
        var small = importing.File("small.csv", "Incident,Date,Parish,Cause,Type\nsmall,2017-01-01,Bourn,Accidental,Building\n");
        Assert.False(importer.Import(new ImportRequest { File = small, Dataset = "fires" }).Refused);
        var large = importing.File("large.csv", Fires("Incident,Date,Parish,Cause,Type\n", 400_000, i => $"{i * 7919 % 1_000_003}"));

        // Ever less room, so that the disk is full at one stage after another.
        var (failed, filler) = (0, new byte[1024 * 50]);
        for (var fill = 0; fill < 20; fill++)
        {
            try
            {
                using var more = File.Open(Path.Combine(disk.Folder, "filler"), FileMode.Append);
                more.Write(filler);
            }
            catch (IOException)
            {
                // Full to the brim already.
            }

            var refused = Record.Exception(() => importer.Import(new ImportRequest { File = large, Dataset = "fires" }));
            if (refused is not null)
            {
                failed++;
                Assert.Equal($"The disk that holds {lake.Root} is full. Make room, and import again; nothing was written.", Assert.IsType<ImportException>(refused).Message);
                Assert.Single(lake.Imports());
            }
        }

        Assert.InRange(failed, 10, 20);
        File.Delete(Path.Combine(disk.Folder, "filler"));
        Assert.False(importer.Import(new ImportRequest { File = importing.File("next.csv", "Incident,Date,Parish,Cause,Type\nnext,2017-02-01,Bourn,Accidental,Building\n"), Dataset = "fires" }).Refused);
    }

    [Fact]
    public void TwoImports_AtOnce_BothStandAndTheNewerIsLive()
    {
        var files = Enumerable.Range(1, 4).Select(version => Fires(version)).ToList();
        var processes = files.Select(file => WardmoteProcess.Import(file, "fires", importing.Lake.Root)).ToList();
        foreach (var process in processes)
        {
            using (process)
            {
                Assert.Equal(0, process.Wait());
            }
        }

        var imports = importing.Lake.Imports();
        Assert.Equal(4, imports.Count);
        Assert.Equal([$"{imports[^1].Source.Name[6..7]} | {Records}"], importing.Ask("SELECT incident, count(*) FROM fires GROUP BY 1"));
    }

    [Fact]
    public void SameFile_ImportedTwiceAtOnce_CountsOnce()
    {
        var file = Fires(1);
        var processes = Enumerable.Range(0, 3).Select(_ => WardmoteProcess.Import(file, "fires", importing.Lake.Root)).ToList();
        foreach (var process in processes)
        {
            using (process)
            {
                Assert.Equal(0, process.Wait());
            }
        }

        Assert.Equal([$"{Records}"], importing.Ask("SELECT count(*) FROM fires"));
    }

    [Fact]
    public void Leftovers_OfDeadProcesses_AreSweptAndThoseOfLivingOnesKept()
    {
        var dead = Directory.CreateDirectory(Path.Combine(importing.Lake.Root, ".work", "dead"));
        File.WriteAllText(Path.Combine(dead.FullName, "rows.parquet"), "half");
        using var living = new WorkFolder(importing.Lake);
        Assert.False(Directory.Exists(dead.FullName));

        Assert.False(importing.Import("fires", Fires(1)).Refused);
        Assert.True(Directory.Exists(living.Path));
    }

    [Fact]
    public void RowsWithoutASidecar_AreSweptOnceOldAndNobodyImports()
    {
        var folder = importing.Lake.Folder("fires");
        importing.Import("fires", Fires(1));
        string Orphan(string name, int days)
        {
            File.WriteAllText(Path.Combine(folder, name), "rows");
            File.SetLastWriteTimeUtc(Path.Combine(folder, name), DateTime.UtcNow.AddDays(-days));
            return Path.Combine(folder, name);
        }

        var old = Orphan("20180101T000000000Z-00000000.parquet", days: 2);
        var rejected = Orphan("20180101T000000000Z-00000000.rejected.csv", days: 2);
        var fresh = Orphan("20180101T000000001Z-00000000.parquet", days: 0);
        using (new WorkFolder(importing.Lake))
        {
            importing.Import("fires", Fires(2));
            Assert.True(File.Exists(old));
        }

        importing.Import("fires", Fires(3));
        Assert.Equal([false, false, true], new[] { old, rejected, fresh }.Select(File.Exists));
        Assert.Equal([$"3 | {Records}"], importing.Ask("SELECT incident, count(*) FROM fires GROUP BY 1"));
    }

    public void Dispose() => importing.Dispose();

    private const int Records = 20_000;

    private string Fires(int version) =>
        importing.File($"fires {version}.csv", Fires("Incident,Date,Parish,Cause,Type\n", Records, _ => $"{version}"));

    private static string Fires(string header, int records, Func<int, string> incident)
    {
        var text = new StringBuilder(header);
        for (var i = 0; i < records; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"{incident(i)},2018-{1 + i % 12:00}-{1 + i % 28:00},Bourn,Accidental,Building\n");
        }

        return text.ToString();
    }

    /// <summary>How far a killed import came: what it left behind.</summary>
    private string Stage() => string.Join(" ", Directory.EnumerateFiles(importing.Lake.Root, "*", SearchOption.AllDirectories).Where(f => f.Contains(".work", StringComparison.Ordinal)).Select(Path.GetFileName).Order());
}
