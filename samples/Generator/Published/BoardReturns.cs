using Wardmote.Samples.Files;

namespace Wardmote.Samples.Published;

/// <summary>The partnership's own lists: the partners' priorities and its answer to the national strategy.</summary>
internal static class BoardReturns
{
    public static byte[] PartnerPriorities() => Xlsx.Write(Sheet.Parse(
        "Priorities",
        """
        Overlap between the priorities of partners, 2018/19||||
        ||||
        Theme|Office of the Police & Crime Commissioner|Police|Cambridgeshire County Council|South Cambridgeshire District Council
        People|Safeguarding the vulnerable; Attacking criminality|Child Abuse; Child Exploitation; Modern Slavery; Domestic Abuse; Mental Health (cross-cutting theme); Improve quality of investigations; Serious sexual offences; Dwelling burglary|A good quality of life for everyone; The best start for Cambridgeshire's children|Live well
        Places|Preventing crime & reassuring the public|Counter-terrorism; Tackle root causes of offending; Maximise partnership community safety responses; Enhanced problem solving approach|Thriving places for people to live|Homes for our future; Connected communities
        Organisational focus|Transformation|Force collaboration e.g. BCH, national specialists; Develop agile working, force estates strategy||Innovative and dynamic organisation
        """,
        new Merge(1, 1, 1, 5)));

    public static byte[] StrategyActions() => TextFile.Utf8(
        """
        Current or intended activity under the Serious Violence Strategy

        Action,Reference in Strategy,Lead Agency,Link to CDRP Plan 2018/19
        Increasing awareness of the threat of county lines gangs amongst practitioners and the wider community,P.49/50,SCDC; Police; Police,"Guidance for practitioners (Home Office, July 2017) to be shared with PSG; 3.3 Publicise and deliver community production/s in most appropriate location/s – Community performance of play going into schools in Cambourne January 2019; 3.3 Deliver member briefings and comms for parishes / residents on county lines; 2.2 Community safety event could also highlight national campaign (spring 2018), including anonymous reporting via Crimestoppers; 1.1 Deliver localised communications to ensure residents, communities, parishes and voluntary sector can recognise and report incidents or concerns about county lines (not currently included within list)"
        Increase awareness of the threat of county lines gangs with young people,P.51,SCDC,"3.3 Delivery of County Lines production in village colleges across South Cambs, aligned to and supported by relevant thematic countywide delivery group"
        Sharing information between hospitals and the CDRP (Information Sharing to Tackle Violence),P.73,CCC,Assault data is shared by Addenbrooke’s Emergency Department NHS Foundation Trust on a monthly basis with the Research group and used for this strategic assessment and the Cardiff Model to tackle specific problems within the night time economy.
        Raising awareness of risks of carrying knives #knifefree,P.73,Police,"2.2 Community safety event to highlight issue, with South Cambs context (national campaign launched March 2018)"

        """);
}
