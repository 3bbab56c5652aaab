using System.CommandLine;
using Wardmote.Evidence.Datasets;
using Wardmote.Evidence.Imports;

namespace Wardmote.Cli.Shared;

/// <summary>Folders of a partnership's own definitions, beside those that come with the program and those in the lake.</summary>
public static class DefinitionsOption
{
    public static Option<string[]> Create() => new("--definitions")
    {
        Description = "A folder of further dataset definitions; may be given more than once.",
        HelpName = "DIR",
        DefaultValueFactory = _ => [],
    };

    /// <exception cref="DefinitionException">A definition cannot be used.</exception>
    /// <exception cref="UsageException">A folder is not there.</exception>
    public static DatasetCatalog Load(string[] folders, Lake? lake)
    {
        if (folders.FirstOrDefault(folder => !Directory.Exists(folder)) is { } missing)
        {
            throw new UsageException($"There is no folder {missing} of definitions.");
        }

        return DatasetCatalog.Load(lake is null ? folders : [lake.DefinitionsFolder, .. folders]);
    }
}
