using Wardmote.Samples.Illustrative;
using Wardmote.Samples.Published;

namespace Wardmote.Samples;

/// <summary>
/// The demonstration partnership's returns as its partners might send them. Published figures stand as they were published,
/// in files of many shapes; records of incidents and answers are made up so that they add up to them, and say so.
/// </summary>
public static class SampleReturns
{
    /// <summary>Every return by file name. Nothing in it depends on the day or the machine.</summary>
    public static IEnumerable<(string File, byte[] Content)> All()
    {
        yield return ("partner-priorities.xlsx", BoardReturns.PartnerPriorities());
        yield return ("strategy-actions.csv", BoardReturns.StrategyActions());
        yield return ("ed-assaults-yearly.csv", HealthReturns.EdAssaultsYearly());
        yield return ("ambulance-assaults.ods", HealthReturns.AmbulanceAssaults());
        yield return ("domestic-abuse.csv", PoliceReturns.DomesticAbuse());
        yield return ("asb-by-ward.csv", PoliceReturns.AsbByWard());
        yield return ("nrm-referrals-2017.xlsx", PoliceReturns.NrmReferrals());
        yield return ("nrm-national.csv", PoliceReturns.NrmNational());
        yield return ("probation-risk-may-2018.xlsx", ProbationReturns.Risk());
        yield return ("probation-needs-may-2018.xlsx", ProbationReturns.Needs());
        yield return ("probation-sentenced.csv", ProbationReturns.Sentenced());
        yield return ("probation-offences-2018.csv", ProbationReturns.Offences());
        yield return ("first-time-entrants-2016.csv", YouthReturns.Entrants2016());
        yield return ("first-time-entrants-2017-18.xlsx", YouthReturns.Entrants());
        yield return ("first-time-entrant-offences.csv", YouthReturns.Offences());
        yield return ("school-absence.csv", YouthReturns.SchoolAbsence());
        yield return ("school-exclusion.csv", YouthReturns.SchoolExclusion());
        yield return ("populations.csv", IllustrativeTables.Populations());
        yield return ("violence-recorded.csv", IllustrativeTables.ViolenceRecorded());
        yield return ("violence-recorded-2018.csv", IllustrativeTables.ViolenceRecorded2018());
        yield return ("modern-slavery-police.csv", IllustrativeTables.ModernSlavery());
        yield return ("asb-by-district.csv", AsbByDistrict.File());
        yield return ("fires-2017-2018.csv", Fires.File());
        yield return ("survey-lgbt-2018.csv", Survey.File());
        foreach (var year in EdAssaults.Years)
        {
            yield return ($"ed-assaults-{year.Number}.csv", EdAssaults.File(year));
        }
    }

    public static void Write(string folder)
    {
        Directory.CreateDirectory(folder);
        foreach (var (file, content) in All())
        {
            File.WriteAllBytes(Path.Combine(folder, file), content);
        }
    }
}
