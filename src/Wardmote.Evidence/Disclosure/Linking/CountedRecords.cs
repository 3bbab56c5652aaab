using System.Globalization;
using System.Numerics;
using DuckDB.NET.Data;
using Wardmote.Evidence.Datasets;
using Wardmote.Evidence.Exhibits.Figures;
using Wardmote.Evidence.Warehouse;

namespace Wardmote.Evidence.Disclosure.Linking;

/// <summary>All records of a dataset, or all figures of one measure, counted by every cut that any exhibit makes of them.</summary>
internal sealed class CountedRecords
{
    /// <summary>Combinations of keys up to which records are looked at together; more would take too long to protect.</summary>
    public const int Most = 400_000;

    public CountedRecords(IReadOnlyList<Cut> cuts, IReadOnlyList<CountedRecord> all) => (Cuts, All) = (cuts, all);

    public IReadOnlyList<Cut> Cuts { get; }

    /// <summary>Combinations that occur, each once.</summary>
    public IReadOnlyList<CountedRecord> All { get; }

    /// <exception cref="UnlinkableException">There are too many combinations, or figures are not counts.</exception>
    public static CountedRecords Read(DuckDBConnection connection, Dataset dataset, Column? measure, IReadOnlyList<Cut> cuts, CountedWith with)
    {
        using var command = connection.CreateCommand();
        var parameters = new SqlParameters(command);
        var keys = string.Concat(cuts.Select((cut, i) => string.Create(CultureInfo.InvariantCulture, $"{cut.Write(parameters)} AS k{i}, ")));
        var count = measure is null ? "count(*)" : $"coalesce(sum({Sql.Name(measure.Name)}), 0)";
        var records = with.Secret is null ? "0" : RecordKey.Sum(dataset, measure, with.Secret, parameters);
        var whose = with.Contributors is null ? "" : $", coalesce(lower(trim(CAST({Sql.Name(with.Contributors)} AS VARCHAR))), '') AS k_whose";
        var groups = cuts.Select((_, i) => string.Create(CultureInfo.InvariantCulture, $"k{i}")).Concat(with.Contributors is null ? [] : ["k_whose"]).ToList();
        command.CommandText = $"SELECT {keys}{count} AS n, {records} AS r{whose} FROM {Sql.Name(dataset.Key)} WHERE NOT {LakeColumn.Stated}"
            + (groups.Count == 0 ? "" : " GROUP BY " + string.Join(", ", groups));
        using var reader = command.ExecuteReader();
        var all = new List<CountedRecord>();
        while (reader.Read())
        {
            if (all.Count == Most)
            {
                throw new UnlinkableException($"the exhibits cut {dataset.Key} into more than {Most} different combinations");
            }

            all.Add(new([.. Enumerable.Range(0, cuts.Count).Select(reader.GetString)], Whole(reader.GetValue(cuts.Count), dataset, with.Times))
            {
                Key = RecordKey.Read(reader.GetValue(cuts.Count + 1)),
                Contributor = with.Contributors is null ? "" : reader.GetString(cuts.Count + 2),
            });
        }

        return new(cuts, all);
    }

    private static long Whole(object value, Dataset dataset, int times)
    {
        var number = value switch { BigInteger big => (decimal)big, _ => Convert.ToDecimal(value, CultureInfo.InvariantCulture) };
        number *= times;
        return number >= 0 && number == Math.Truncate(number) ? (long)number : throw new UnlinkableException($"{dataset.Key} has a figure that is not a count ({number})");
    }
}

/// <param name="Keys">One for each cut.</param>
internal sealed record CountedRecord(IReadOnlyList<string> Keys, long Count)
{
    /// <summary>The keys of the rows behind it, added up (<see cref="RecordKey"/>); nought where none were asked for.</summary>
    public ulong Key { get; init; }

    /// <summary>Whose amount it is; empty where that is not asked.</summary>
    public string Contributor { get; init; } = "";
}

/// <summary>What is read of records besides their counts.</summary>
internal sealed record CountedWith
{
    /// <summary>Makes the keys of records; null where none are asked for.</summary>
    public string? Secret { get; init; }

    /// <summary>The column that says whose amounts they are; null where people or events are counted.</summary>
    public string? Contributors { get; init; }

    /// <summary>By which amounts are multiplied so that they are whole: 100 for pounds and pence.</summary>
    public int Times { get; init; } = 1;
}

/// <summary>Figures whose connections cannot be worked out, so that none of them may be told. The message is part of a sentence: "because …".</summary>
internal sealed class UnlinkableException(string because) : Exception(because);
