using System.Runtime.InteropServices;

namespace Wardmote.Analysis.Geometry;

/// <summary>
/// Which areas touch. Two areas touch where they have points of their borders in common, as the published boundaries of one vintage
/// have; where one area's corner lies on the middle of another's side, without a point of the other's there, they are not seen to touch.
/// Names as in A. D. Cliff and J. K. Ord (1981), Spatial Processes.
/// </summary>
public static class Contiguity
{
    /// <summary>Areas that have a point of their borders in common, be it only a corner.</summary>
    /// <param name="tolerance">How far apart, in the map's unit, points may lie and still be one; nought where they are the same to the last digit.</param>
    /// <exception cref="ArgumentOutOfRangeException">The tolerance is negative.</exception>
    public static Neighbours Queen(IReadOnlyList<Polygon> polygons, double tolerance = 0)
    {
        var vertices = VertexNumbers.Of(polygons, tolerance);
        return Sharing([.. polygons.Select((_, i) => vertices[i])], vertices.Count);
    }

    /// <summary>Areas that have a side in common: two points that follow each other on both borders.</summary>
    /// <inheritdoc cref="Queen" path="/param"/>
    /// <exception cref="ArgumentOutOfRangeException">The tolerance is negative.</exception>
    public static Neighbours Rook(IReadOnlyList<Polygon> polygons, double tolerance = 0)
    {
        var vertices = VertexNumbers.Of(polygons, tolerance);
        var numbers = new Dictionary<(int, int), int>();
        var sides = new ReadOnlyMemory<int>[polygons.Count];
        for (var i = 0; i < polygons.Count; i++)
        {
            var ends = vertices[i].Span;
            var (first, mine) = (0, new List<int>());
            for (var ring = 0; ring < polygons[i].Rings; ring++)
            {
                var length = polygons[i].Ring(ring).Length;
                for (var k = first + 1; k < first + length; k++)
                {
                    if (ends[k - 1] != ends[k])
                    {
                        mine.Add(Number(numbers, (Math.Min(ends[k - 1], ends[k]), Math.Max(ends[k - 1], ends[k]))));
                    }
                }

                first += length;
            }

            sides[i] = mine.ToArray();
        }

        return Sharing(sides, numbers.Count);
    }

    private static int Number(Dictionary<(int, int), int> numbers, (int, int) side)
    {
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, side, out var known);
        return known ? number : number = numbers.Count - 1;
    }

    /// <summary>Those that have at least one number in common.</summary>
    private static Neighbours Sharing(ReadOnlyMemory<int>[] numbers, int count)
    {
        var starts = new int[count + 1];
        foreach (var mine in numbers)
        {
            foreach (var number in mine.Span)
            {
                starts[number + 1]++;
            }
        }

        for (var i = 0; i < count; i++)
        {
            starts[i + 1] += starts[i];
        }

        var (holders, next) = (new int[starts[^1]], starts.AsSpan(0, count).ToArray());
        for (var one = 0; one < numbers.Length; one++)
        {
            foreach (var number in numbers[one].Span)
            {
                holders[next[number]++] = one;
            }
        }

        var seenBy = new int[numbers.Length];
        Array.Fill(seenBy, -1);
        return Neighbours.OfLists(numbers.Length, (one, list) =>
        {
            seenBy[one] = one;
            foreach (var number in numbers[one].Span)
            {
                foreach (var other in holders.AsSpan(starts[number]..starts[number + 1]))
                {
                    if (seenBy[other] != one)
                    {
                        seenBy[other] = one;
                        list.Add(other);
                    }
                }
            }

            list.Sort();
        });
    }
}
