using DotLiquid;
using Wardmote.Evidence.Exhibits.Answers;

namespace Wardmote.Evidence.Assessment;

/// <summary>Stands behind every live value and remembers what it was before it became text, so that the words around it can be checked.</summary>
internal sealed class LiveEcho
{
    /// <summary>Under this name a template is given the one that listens.</summary>
    public const string Heard = "heard";

    /// <summary>Its name in Liquid.</summary>
    public const string Filter = "echo";

    /// <summary>Null where the value was words.</summary>
    public CellNumber? Number { get; private set; }

    public static object Echo(Context context, object input)
    {
        ((LiveEcho)context.Registers[Heard]).Number = input as CellNumber;
        return input;
    }
}
