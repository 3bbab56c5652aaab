namespace Wardmote.Evidence.Rendering.OpenData;

/// <summary>The names of the data files.</summary>
public static class DataFile
{
    public const string Metadata = "metadata.json";

    /// <summary>The file that says of which edition the others are, in its name already.</summary>
    public static string About(EditionKind edition) => edition == EditionKind.Public ? "PUBLIC-EDITION.txt" : "RESTRICTED-NOT-FOR-PUBLICATION.txt";

    /// <summary>"ed-assaults-by-location.csv".</summary>
    /// <exception cref="ArgumentException">The exhibit's id would not stay within the folder of data.</exception>
    public static string Name(ExhibitBlock exhibit)
    {
        if (exhibit.Id.Length == 0 || exhibit.Id.StartsWith('.') || !exhibit.Id.All(c => char.IsLetterOrDigit(c) || c is '-' or '_' or '.'))
        {
            throw new ArgumentException($"'{exhibit.Id}' cannot name a file of data. Give the exhibit an id of letters, digits and hyphens.", nameof(exhibit));
        }

        return exhibit.Id + ".csv";
    }
}
