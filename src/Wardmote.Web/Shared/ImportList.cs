using Wardmote.Evidence.Datasets;
using Wardmote.Evidence.Imports;

namespace Wardmote.Web.Shared;

/// <summary>Imports of one dataset, newest first, under a heading.</summary>
public sealed record ImportList(string Heading, IReadOnlyList<ImportStanding> Imports, Dataset? Dataset)
{
    public string Id { get; } = "imports-" + (Dataset?.Key ?? Imports[0].Import.Dataset);
}
