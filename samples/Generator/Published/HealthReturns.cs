using Wardmote.Samples.Files;

namespace Wardmote.Samples.Published;

/// <summary>Yearly counts of the hospital trust and the ambulance trust.</summary>
internal static class HealthReturns
{
    public static byte[] EdAssaultsYearly() => TextFile.Windows1252(
        """
        Assault related arrivals – incident location type (as described by victim),,,,,

        ,Year of arrival,,,,
        Incident Location Type,2014,2015,2016,2017,2018
        Countryside,1,1,1,2,2
        Educational Establishment,13,21,12,27,39
        HMP,1,3,6,1,11
        Home,126,76,91,102,134
        Licensed premise,118,76,77,86,143
        Medical Establishment,12,23,16,27,21
        Police Station,0,1,0,1,0
        Public Building,14,11,11,24,53
        Public Place,327,281,321,278,343
        Public Transport,5,1,1,1,2
        Workplace,18,19,17,21,17
        Other / unknown,133,210,149,169,123
        Total,768,723,702,739,888

        """);

    public static byte[] AmbulanceAssaults() => Ods.Write(Sheet.Parse(
        "Callouts",
        """
        Ambulance callouts for assault|||||
        |Year of callout||||
        |2014|2015|2016|2017|2018*
        Cambridge|272|286|215|222|184
        East Cambridgeshire|49|73|55|59|38
        Fenland|182|221|170|157|132
        Huntingdonshire|204|197|131|137|104
        South Cambridgeshire|75|80|82|62|53
        Unknown & Outside Cambridgeshire|564|616|484|426|353
        All callouts for Assault (Total)|1346|1473|1137|1063|864
        *2018 does not include Dec 2018 data which is awaiting release at the time of writing.|||||
        """,
        new Merge(1, 1, 1, 6),
        new Merge(2, 2, 1, 5)));
}
