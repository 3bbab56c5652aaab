using Wardmote.Samples.Files;

namespace Wardmote.Samples.Published;

/// <summary>Young people: first-time entrants, their offences, absence and exclusion from school.</summary>
internal static class YouthReturns
{
    public static byte[] Entrants() => Xlsx.Write(Sheet.Parse(
        "FTE",
        """
        First-time entrants, Oct 17 to Sep 18||||||||||||
        |Cambridgeshire||Cambridge City||East Cambridgeshire||Fenland||Huntingdonshire||South Cambridgeshire|
        |Count|%|Count|%|Count|%|Count|%|Count|%|Count|%
        Number of FTE|132||26||17||33||32||24|
        Male|112|85%|24|92%|15|88%|28|85%|28|88%|17|71%
        Female|20|15%|2|8%|2|12%|5|15%|4|13%|7|29%
        """,
        [new Merge(1, 1, 1, 13), .. Enumerable.Range(0, 6).Select(i => new Merge(2, 2 + 2 * i, 1, 2))]));

    /// <summary>Published in words: 36 first-time entrants of South Cambridgeshire in 2016, 9 of them female.</summary>
    public static byte[] Entrants2016() => TextFile.Utf8(
        """
        Sex,District,Number
        Male,South Cambridgeshire,27
        Female,South Cambridgeshire,9

        """);

    public static byte[] Offences() => TextFile.Utf8(
        """
        Offence Type,Number of Offences,%
        Violence against the person,11,31%
        Theft and handling Stolen Goods,5,14%
        Robbery,4,11%
        Other,3,9%
        Drugs,3,9%
        Motoring Offences,2,6%
        Non Domestic Burglary,2,6%
        Public order,2,6%
        Criminal Damage,1,3%
        Sexual Offences,1,3%
        Vehicle Theft / Unauthorised Taking,1,3%

        """);

    public static byte[] SchoolAbsence() => TextFile.Utf8(
        """
        Establishment Name,Overall % Absence Rate (Sessions) 14/15,Overall % Absence Rate (Sessions) 15/16,Overall % Absence Rate (Sessions) 16/17
        Melbourn Village College,5.6,5.3,5.8
        Cottenham Village College,4.7,4.5,5.1
        Swavesey Village College,5,4.7,5.1
        Sawston Village College,5.2,4.8,5
        Bassingbourn Village College,5.2,4.5,4.9
        Impington Village College,4.8,4.1,4.5
        Cambourne Village College,3.6,4.2,4.5
        Linton Village College,3.7,3.6,4.1
        Comberton Village College,5.3,3.9,4

        """);

    public static byte[] SchoolExclusion() => TextFile.Utf8(
        """
        EstablishmentName,% Sessions Excluded 14/15,% Sessions Excluded 15/16,% Sessions Excluded 16/17
        Cottenham Village College,0.08,0.18,0.09
        Bassingbourn Village College,0.02,0.04,0.06
        Linton Village College,0.04,0.04,0.06
        Swavesey Village College,0.03,0.02,0.03
        Sawston Village College,0.05,0.03,0.03
        Comberton Village College,0.08,0.05,0.03
        Impington Village College,0.03,0.03,0.02
        Cambourne Village College,0.07,0.05,0.02
        Melbourn Village College,0.01,0.01,0

        """);
}
