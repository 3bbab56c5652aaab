using System.Globalization;
using System.Text;

namespace Wardmote.Tests.Evidence.Imports;

/// <summary>Made-up files in the form in which data.police.uk publishes a force's month; the same in every run.</summary>
internal static class PoliceData
{
    public const string StreetHeader = "Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,LSOA name,Crime type,Last outcome category,Context\n";
    public const string OutcomeHeader = "Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,LSOA name,Outcome type\n";
    public const string SearchHeader = "Type,Date,Part of a policing operation,Policing operation,Latitude,Longitude,Gender,Age range,Self-defined ethnicity,Officer-defined ethnicity,Legislation,Object of search,Outcome,Outcome linked to object of search,Removal of more than just outer clothing\n";

    public static string Crime(string id, string month, string force, string type, string outcome, string place = "On or near High Street", string lsoa = "W01001905") =>
        $"{id},{month},{force},{force},-4.161942,53.226664,{place},{lsoa},{(lsoa.Length > 0 ? "Gwynedd 002A" : "")},{type},{outcome},\n";

    public static string Outcome(string id, string month, string force, string outcome) =>
        $"{id},{month},{force},{force},-4.161942,53.226664,On or near Ffordd y Coleg,W01001905,Gwynedd 002A,{outcome}\n";

    public static string Search(string at) => $"Person search,{at},False,,53.226664,-4.161942,Male,18-24,,White,Misuse of Drugs Act 1971 (section 23),Controlled drugs,A no further action disposal,,False\n";

    /// <summary>Folders by month, with three files for each force in each.</summary>
    /// <param name="crimes">In each force's month; one in five has no ID, one in ten no place.</param>
    public static int Write(string folder, IReadOnlyList<string> forces, IReadOnlyList<string> months, int crimes)
    {
        foreach (var month in months)
        {
            Directory.CreateDirectory(Path.Combine(folder, month));
            foreach (var force in forces)
            {
                var (street, outcomes, searches) = (new StringBuilder(StreetHeader), new StringBuilder(OutcomeHeader), new StringBuilder(SearchHeader));
                for (var i = 0; i < crimes; i++)
                {
                    var id = i % 5 == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{force}{month}{i:x8}");
                    street.Append(Crime(id, month, $"{force} Police", i % 5 == 0 ? "Anti-social behaviour" : "Burglary", i % 5 == 0 ? "" : "Under investigation", lsoa: i % 10 == 0 ? "" : "W01001905"));
                    outcomes.Append(i % 5 == 1 ? Outcome(id, month, $"{force} Police", "Unable to prosecute suspect") : "");
                }

                searches.Append(Search($"{month}-01T02:56:17+00:00"));
                File.WriteAllText(Path.Combine(folder, month, $"{month}-{force}-street.csv"), street.ToString());
                File.WriteAllText(Path.Combine(folder, month, $"{month}-{force}-outcomes.csv"), outcomes.ToString());
                File.WriteAllText(Path.Combine(folder, month, $"{month}-{force}-stop-and-search.csv"), searches.ToString());
            }
        }

        return forces.Count * months.Count;
    }
}
