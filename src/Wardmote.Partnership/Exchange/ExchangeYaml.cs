using System.Globalization;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Wardmote.Partnership.Exchange;

/// <summary>The YAML of exchange folders: hyphenated keys, ISO dates, nothing written that is empty, unknown keys refused.</summary>
internal static class ExchangeYaml
{
    private static readonly Scalar<DateOnly> Dates = new(
        day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        text => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture));

    private static readonly Scalar<TimeOnly> Times = new(
        time => time.ToString("HH:mm", CultureInfo.InvariantCulture),
        text => TimeOnly.ParseExact(text, "HH:mm", CultureInfo.InvariantCulture));

    private static readonly Scalar<DateTimeOffset> Instants = new(
        instant => instant.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.FFFFFFZ", CultureInfo.InvariantCulture),
        text => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal));

    private static readonly IDeserializer Reader = new DeserializerBuilder()
        .WithNamingConvention(HyphenatedNamingConvention.Instance)
        .WithTypeConverter(Dates)
        .WithTypeConverter(Times)
        .WithTypeConverter(Instants)
        .WithEnumNamingConvention(HyphenatedNamingConvention.Instance)
        .WithEnforceNullability()
        .WithDuplicateKeyChecking()
        .Build();

    private static readonly ISerializer Writer = new SerializerBuilder()
        .WithNamingConvention(HyphenatedNamingConvention.Instance)
        .WithTypeConverter(Dates)
        .WithTypeConverter(Times)
        .WithTypeConverter(Instants)
        .WithEnumNamingConvention(HyphenatedNamingConvention.Instance)
        .ConfigureDefaultValuesHandling(DefaultValuesHandling.OmitDefaults | DefaultValuesHandling.OmitNull | DefaultValuesHandling.OmitEmptyCollections)
        .WithIndentedSequences()
        .WithQuotingNecessaryStrings()
        .DisableAliases()
        .WithNewLine("\n")
        .Build();

    public static string Write(object written) => Writer.Serialize(written);

    /// <exception cref="ExchangeException">The text is not YAML, or has a key that <typeparamref name="T"/> has not.</exception>
    public static T Read<T>(string text, string file)
        where T : class, new()
    {
        try
        {
            return Reader.Deserialize<T?>(text) ?? new T();
        }
        catch (YamlException e)
        {
            throw new ExchangeException($"{file}, line {e.Start.Line}: {(e.InnerException ?? e).Message}", e);
        }
    }

    private sealed class Scalar<T>(Func<T, string> write, Func<string, T> read) : IYamlTypeConverter
        where T : struct
    {
        public bool Accepts(Type type) => type == typeof(T) || type == typeof(T?);

        public object? ReadYaml(IParser parser, Type type, ObjectDeserializer rootDeserializer)
        {
            var scalar = parser.Consume<Scalar>();
            try
            {
                return scalar.Value.Length == 0 && type == typeof(T?) ? null : read(scalar.Value);
            }
            catch (FormatException fault)
            {
                throw new YamlException(scalar.Start, scalar.End, $"'{scalar.Value}' cannot be read as a {typeof(T).Name}.", fault);
            }
        }

        public void WriteYaml(IEmitter emitter, object? value, Type type, ObjectSerializer serializer) =>
            emitter.Emit(new Scalar(value is T some ? write(some) : ""));
    }
}
