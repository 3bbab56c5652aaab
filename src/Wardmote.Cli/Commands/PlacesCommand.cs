using System.CommandLine;
using System.Globalization;
using Wardmote.Cli.Shared;
using Wardmote.Evidence.Imports;
using Wardmote.Evidence.Places;

namespace Wardmote.Cli.Commands;

/// <summary><c>wardmote places</c>: what is known of wards, parishes, districts and LSOAs; <c>import</c> takes in bounds, <c>lookup</c> lookup tables.</summary>
public static class PlacesCommand
{
    private static readonly Option<string?> Lake = LakeOption.Create();
    private static readonly Option<bool> Json = JsonOption.Create();

    private static readonly Argument<string[]> Bounds = new("FILE") { Description = "GeoJSON, GeoPackage or Shapefile, in degrees (WGS84) or on the British National Grid.", Arity = ArgumentArity.OneOrMore };
    private static readonly Argument<string[]> Lookups = new("FILE") { Description = "CSV, XLSX or ODS whose columns are named as the ONS names them (WD17CD, LSOA11CD, lad24_code).", Arity = ArgumentArity.OneOrMore };
    private static readonly Option<string> Kind = new("--kind") { Description = "What the places are: ward, parish, district, lsoa, csp or pfa.", HelpName = "KIND", Required = true };
    private static readonly Option<int?> Vintage = new("--vintage") { Description = "The year whose bounds they are; otherwise the year in the name of the field of codes (WD18CD).", HelpName = "YEAR" };

    public static Command Create()
    {
        var import = new Command("import", "Take in the bounds of places.") { Bounds, Kind, Vintage, Lake, Json };
        import.SetAction(Import);
        var lookup = new Command("lookup", "Take in tables of what became of places, or lies in what.") { Lookups, Lake, Json };
        lookup.SetAction(Lookup);
        var command = new Command("places", "List the places that are known, or take in their bounds and lookup tables.") { import, lookup, Lake, Json };
        command.SetAction(List);
        return command;
    }

    private static int Import(ParseResult asked)
    {
        var kind = PlaceKinds.Find(asked.GetValue(Kind)!) is { } known && PlaceKinds.Mapped.Contains(known)
            ? known
            : throw new UsageException($"There is no kind of place '{asked.GetValue(Kind)}'. Choose one of: {string.Join(", ", PlaceKinds.Mapped.Select(k => k.Word()))}.");
        if (asked.GetValue(Vintage) is < 1974 or > 2100)
        {
            throw new UsageException($"--vintage is a year, such as 2018, and not {asked.GetValue(Vintage)}.");
        }

        var importer = new PlaceImporter(LakeOption.Choose(asked.GetValue(Lake)), TimeProvider.System);
        return Take(asked, Bounds, file => importer.ImportBoundaries(file, kind, asked.GetValue(Vintage)), i => $"{i.Kind.Count(i.Places)} of {i.Vintage}");
    }

    private static int Lookup(ParseResult asked)
    {
        var importer = new PlaceImporter(LakeOption.Choose(asked.GetValue(Lake)), TimeProvider.System);
        return Take(asked, Lookups, importer.ImportLookup, Words);
    }

    private static int Take<T>(ParseResult asked, Argument<string[]> files, Func<string, PlaceOutcome<T>> import, Func<T, string> words)
        where T : PlaceImport
    {
        var results = new List<object>();
        var atFault = false;
        foreach (var file in asked.GetValue(files)!)
        {
            try
            {
                var outcome = import(file);
                results.Add(new { File = file, Result = outcome.AlreadyThere ? "already there" : "imported", Import = outcome.Record });
                if (!asked.GetValue(Json))
                {
                    Tell(file, outcome, words);
                }
            }
            catch (ImportException refused)
            {
                atFault = true;
                results.Add(new { File = file, Result = "refused", refused.Message });
                Console.Error.WriteLine(refused.Message);
            }
        }

        if (asked.GetValue(Json))
        {
            JsonOption.Write(new { Files = results });
        }

        return atFault ? ExitCode.InputAtFault : ExitCode.Success;
    }

    private static void Tell<T>(string file, PlaceOutcome<T> outcome, Func<T, string> words)
        where T : PlaceImport
    {
        if (outcome.AlreadyThere)
        {
            Console.WriteLine($"{file} is already there: the same bytes were taken in as {outcome.Record.Id}.");
            return;
        }

        foreach (var finding in outcome.Record.Findings)
        {
            Console.Error.WriteLine($"{finding.Severity.ToString().ToLowerInvariant()}: {finding.Place}: {finding.Message} {finding.Advice}");
        }

        Console.WriteLine($"{file}: {words(outcome.Record)} taken in as {outcome.Record.Id}");
    }

    /// <summary>"487 rows: LSOAs of 2011 to wards of 2017".</summary>
    private static string Words(LookupImport import) => string.Create(CultureInfo.InvariantCulture, $"{import.Rows:N0} rows of ")
        + string.Join(", ", import.Columns.Where(c => !c.IsName).Select(c => c.Kind.Several() + (c.Vintage is { } year ? $" of {year}" : "")).Distinct());

    private static void List(ParseResult asked)
    {
        var folder = new PlaceFolder(LakeOption.ChooseExisting(asked.GetValue(Lake)));
        var (bounds, lookups) = (folder.Boundaries(), folder.Lookups());
        if (asked.GetValue(Json))
        {
            JsonOption.Write(new { Boundaries = bounds, Lookups = lookups });
            return;
        }

        if (bounds.Count + lookups.Count == 0)
        {
            Console.WriteLine("No places have been taken in yet. Use 'wardmote places import FILE --kind ward --vintage 2018' and 'wardmote places lookup FILE'.");
            return;
        }

        Columns.Write(
            Console.Out,
            ["PLACES", "COUNT", "TAKEN IN AS", "FILE"],
            bounds.Select(b => new[] { b.Of().InWords, b.Places.ToString("N0", CultureInfo.InvariantCulture), b.Id, b.Source.Name })
                .Concat(lookups.Select(l => new[] { "lookup: " + Words(l)[(Words(l).IndexOf(" of ", StringComparison.Ordinal) + 4)..], l.Rows.ToString("N0", CultureInfo.InvariantCulture), l.Id, l.Source.Name })));
    }
}
