using Wardmote.Samples.Files;

namespace Wardmote.Samples.Published;

/// <summary>The probation provider's snapshot of May 2018 and its sentences since 2015.</summary>
internal static class ProbationReturns
{
    public static byte[] Risk() => Xlsx.Write(Sheet.Parse(
        "OGRS",
        """
        Caseload by risk of re-offending, snapshot May 2018||||||||||||||||
        |Cambridgeshire||Cambridge City||East Cambridgeshire||Fenland||Huntingdonshire||South Cambridgeshire||Peterborough||Total|
        Re-offending risk|Count|%|Count|%|Count|%|Count|%|Count|%|Count|%|Count|%|Count|%
        Low <25|287|28%|46|18%|31|35%|78|29%|74|30%|58|37%|210|32%|497|30%
        Medium 25-40|212|21%|41|16%|21|24%|69|26%|45|18%|36|23%|109|17%|321|19%
        High 41-79|414|41%|125|50%|32|36%|95|35%|107|44%|55|35%|270|41%|684|41%
        Very High 80+|95|9%|38|15%|4|5%|27|10%|18|7%|8|5%|63|10%|158|10%
        """,
        [new Merge(1, 1, 1, 17), .. Enumerable.Range(0, 8).Select(i => new Merge(2, 2 + 2 * i, 1, 2))]));

    public static byte[] Needs() => Xlsx.Write(Sheet.Parse(
        "Needs",
        """
        Offender issues, snapshot May 2018|||||||||||||
        ||Cambridgeshire||Cambridge City||East Cambridgeshire||Fenland||Huntingdonshire||South Cambridgeshire|
        Group|Item|Count|%|Count|%|Count|%|Count|%|Count|%|Count|%
        |Number of Offenders|1008||250||88||269||244||157|
        Gender|Male|853|85%|212|85%|73|83%|223|83%|209|86%|136|87%
        |Female|155|15%|38|15%|15|17%|46|17%|35|14%|21|13%
        Issues|Child Issues|166|16%|41|16%|24|27%|43|16%|38|16%|20|13%
        |Suicide / self harm|65|6%|13|5%|4|5%|12|4%|26|11%|10|6%
        |DV Issues|353|35%|90|36%|38|43%|80|30%|89|36%|56|36%
        Accommodation Status|Homeless or not settled|193|19%|60|24%|18|20%|40|15%|44|18%|31|20%
        Disability|Yes|359|36%|101|40%|29|33%|89|33%|90|37%|50|32%
        |No|503|50%|114|46%|38|43%|152|57%|119|49%|80|51%
        Disability Description|Learning Difficulties|70|7%|15|6%|9|10%|13|5%|17|7%|16|10%
        |Mental Illness|284|28%|83|33%|27|31%|60|22%|76|31%|38|24%
        """,
        [
            new Merge(1, 1, 1, 14),
            .. Enumerable.Range(0, 6).Select(i => new Merge(2, 3 + 2 * i, 1, 2)),
            new Merge(5, 1, 2, 1),
            new Merge(7, 1, 3, 1),
            new Merge(11, 1, 2, 1),
            new Merge(13, 1, 2, 1),
        ]));

    public static byte[] Sentenced() => TextFile.Utf8(
        """
        South Cambridgeshire;;;;;
        NOMS Offence Cat;2015;2016;2017;Jan - Sep 2018;Grand Total
        Acquisitive;5;12;21;19;57
        Drugs;2;5;7;8;22
        Motoring;3;5;7;21;36
        Other;1;6;13;14;34
        Sexual;;;1;;1
        Violence;9;16;38;27;90
        Grand Total;20;44;87;89;240

        """);

    public static byte[] Offences() => TextFile.Utf8(
        """
        Main Category Description Top 10,Total
        Common and other types of assault,13
        Driving etc after consuming alcohol or taking drugs,12
        Malicious wounding and other like offences (misdemeanours),12
        Offences against Public Order (Summary),9
        Misuse of Drugs (Custom and Excise/Misuse of Drugs Acts),7
        Driving Licence Related Offences,5
        Stealing from shops and stalls (shoplifting),4
        Burglary in a dwelling,3
        Burglary other than in a dwelling,3
        Other forgery etc,3
        Other frauds (Category),3
        Other summary offences (excluding motoring),3

        """);
}
