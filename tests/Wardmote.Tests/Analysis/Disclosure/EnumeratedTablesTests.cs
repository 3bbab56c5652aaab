using CsCheck;
using Wardmote.Analysis.Disclosure.Attacking;

namespace Wardmote.Tests.Analysis.Disclosure;

/// <summary>
/// A second attacker that knows nothing of linear programmes: it writes down every table of whole numbers that agrees with what is printed.
/// Cells are hidden at random, as by somebody who does it by hand.
/// </summary>
public sealed class EnumeratedTablesTests
{
    private const int Largest = 3;

    /// <summary>What everybody knows beforehand of a cell within the totals.</summary>
    private const int Cap = Largest + 1;

    [Fact]
    public void On_AnySmallTable_FindsWhatWritingDownEveryTableFinds() => Gen.Select(Gen.Int[2, 3], Gen.Int[2, 3], Gen.Int).Sample((rows, columns, seed) =>
    {
        var random = new Random(seed);
        var counts = new long[rows + 1, columns + 1];
        for (var r = 0; r < rows; r++)
        {
            for (var c = 0; c < columns; c++)
            {
                counts[r, c] = random.Next(Largest + 1);
                counts[r, columns] += counts[r, c];
                counts[rows, c] += counts[r, c];
                counts[rows, columns] += counts[r, c];
            }
        }

        var hidden = new bool[rows + 1, columns + 1];
        for (var r = 0; r <= rows; r++)
        {
            for (var c = 0; c <= columns; c++)
            {
                hidden[r, c] = random.Next(r < rows && c < columns ? 2 : 4) == 0;
            }
        }

        var (least, most) = WriteDown(counts, hidden);
        var found = Attack.On(Published(counts, hidden)).ToDictionary(cell => cell.Cell);
        return Enumerable.Range(0, rows + 1).All(r => Enumerable.Range(0, columns + 1).Where(c => hidden[r, c]).All(c =>
            found[r * (columns + 1) + c] is { IsTightest: true } cell && cell.Surely == new KnownRange(least[r, c], most[r, c])));
    }, iter: 1500);

    private static PublishedNumbers Published(long[,] counts, bool[,] hidden)
    {
        var (rows, columns) = (counts.GetLength(0), counts.GetLength(1));
        int Cell(int r, int c) => r * columns + c;
        KnownRange Known(int r, int c) => r < rows - 1 && c < columns - 1 ? new(0, Cap) : KnownRange.AtLeast(0);
        var ranges = Enumerable.Range(0, rows * columns).Select(cell => hidden[cell / columns, cell % columns] ? Known(cell / columns, cell % columns) : KnownRange.Exactly(counts[cell / columns, cell % columns]));
        return new([.. ranges],
        [
            .. Enumerable.Range(0, rows).Select(r => LinearFact.Sum(Cell(r, columns - 1), Enumerable.Range(0, columns - 1).Select(c => Cell(r, c)))),
            .. Enumerable.Range(0, columns).Select(c => LinearFact.Sum(Cell(rows - 1, c), Enumerable.Range(0, rows - 1).Select(r => Cell(r, c)))),
        ]);
    }

    /// <summary>Fills the hidden cells within the totals one after the other, and keeps the tables whose printed numbers come out.</summary>
    private static (long[,] Least, long[,] Most) WriteDown(long[,] counts, bool[,] hidden)
    {
        var (rows, columns) = (counts.GetLength(0) - 1, counts.GetLength(1) - 1);
        var (least, most, table) = (new long[rows + 1, columns + 1], new long[rows + 1, columns + 1], (long[,])counts.Clone());
        for (var i = 0; i < least.Length; i++)
        {
            least[i / (columns + 1), i % (columns + 1)] = long.MaxValue;
        }

        Fill(0);
        return (least, most);

        void Fill(int cell)
        {
            if (cell == rows * columns)
            {
                Keep();
                return;
            }

            var (r, c) = (cell / columns, cell % columns);
            if (!hidden[r, c])
            {
                Fill(cell + 1);
                return;
            }

            var bound = Math.Min(Bound(r, columns), Math.Min(Bound(rows, c), Bound(rows, columns)));
            for (table[r, c] = 0; table[r, c] <= bound; table[r, c]++)
            {
                Fill(cell + 1);
            }

            table[r, c] = counts[r, c];
        }

        long Bound(int r, int c) => hidden[r, c] ? Cap : Math.Min(Cap, counts[r, c]);

        void Keep()
        {
            for (var r = 0; r <= rows; r++)
            {
                table[r, columns] = Enumerable.Range(0, columns).Sum(c => r < rows ? table[r, c] : 0);
            }

            for (var c = 0; c <= columns; c++)
            {
                table[rows, c] = Enumerable.Range(0, rows).Sum(r => table[r, c]);
            }

            var agrees = Enumerable.Range(0, rows + 1).All(r => Enumerable.Range(0, columns + 1).All(c => hidden[r, c] || table[r, c] == counts[r, c]));
            for (var r = 0; agrees && r <= rows; r++)
            {
                for (var c = 0; c <= columns; c++)
                {
                    (least[r, c], most[r, c]) = (Math.Min(least[r, c], table[r, c]), Math.Max(most[r, c], table[r, c]));
                }
            }
        }
    }
}
