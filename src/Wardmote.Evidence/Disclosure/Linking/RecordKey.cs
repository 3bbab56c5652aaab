using System.Numerics;
using Wardmote.Analysis.Disclosure.Altering;
using Wardmote.Evidence.Datasets;
using Wardmote.Evidence.Exhibits.Figures;
using Wardmote.Evidence.Warehouse;

namespace Wardmote.Evidence.Disclosure.Linking;

/// <summary>
/// The key of a row of a return: the first bits of a digest of the partnership's secret and of all that the row says. The same row has the same
/// key however often its file is imported and whatever is asked of it; without the secret it cannot be worked out.
/// </summary>
internal static class RecordKey
{
    private const int HexDigits = CellKey.Bits / 4;

    /// <summary>The keys of all rows of a group added up, as SQL. A row that counts nothing has no key, so that a total with one other part is changed as that is.</summary>
    /// <param name="measure">What is added up; null for a number of records.</param>
    public static string Sum(Dataset dataset, Column? measure, string secret, SqlParameters parameters)
    {
        var said = string.Join(", ", dataset.Columns.Select(column => $"coalesce(CAST({Sql.Name(column.Name)} AS VARCHAR), '')"));
        var counts = measure is null ? "" : $" FILTER ({Sql.Name(measure.Name)} <> 0)";
        return $"coalesce(sum(CAST(('0x' || substr(sha256(concat_ws(chr(31), {parameters.Add(secret)}, '{dataset.Key}', {said})), 1, {HexDigits})) AS UBIGINT)){counts}, 0)";
    }

    public static ulong Read(object sum) => (ulong)((sum is BigInteger big ? big : new BigInteger(Convert.ToDecimal(sum, null))) & ulong.MaxValue);
}
