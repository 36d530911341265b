using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Samples.StructuredOutput;

/// <summary>How bookings are read, without reflection.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(Booking))]
internal sealed partial class BookingJson : JsonSerializerContext;

internal sealed record Booking(
    [property: Description("How many people come.")] int Guests,
    [property: Description("The city that the table is in.")] string City,
    DateOnly Date,
    string? Wishes = null);
