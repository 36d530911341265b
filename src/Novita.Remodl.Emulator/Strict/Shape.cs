using System.Text.Json;

namespace Novita.Remodl.Emulator.Strict;

/// <summary>What JSON a request may hold. Shapes are written out by hand from the services' own references.</summary>
internal abstract class Shape
{
    public static Shape Any { get; } = new AnyShape();

    public static Shape String { get; } = new KindShape("a string", JsonValueKind.String);

    public static Shape Bool { get; } = new KindShape("a boolean", JsonValueKind.True, JsonValueKind.False);

    public static Shape Int { get; } = IntBetween(long.MinValue, long.MaxValue);

    public static Shape Number { get; } = NumberBetween(double.MinValue, double.MaxValue);

    /// <summary>Any object, such as a JSON schema.</summary>
    public static Shape Map { get; } = new KindShape("an object", JsonValueKind.Object);

    public static Shape Strings { get; } = ArrayOf(String);

    public static Shape IntBetween(long min, long max) => new NumberShape(min, max, wholeOnly: true);

    public static Shape NumberBetween(double min, double max) => new NumberShape(min, max, wholeOnly: false);

    public static Shape OneOf(params string[] values) => new EnumShape(values);

    public static Shape NumberOneOf(params long[] values) => new WholeNumberShape(values);

    public static Shape ArrayOf(Shape item, int min = 0, int max = int.MaxValue) => new ArrayShape(item, min, max);

    public static Shape Object(params Field[] fields) => new ObjectShape(fields);

    /// <summary>The first alternative whose JSON kind fits.</summary>
    public static Shape Either(params Shape[] shapes) => new EitherShape(shapes);

    /// <summary>Objects told apart by a field, as by <c>type</c>; the variant of the empty value is for objects without it.</summary>
    public static Shape TaggedBy(string field, params (string Value, Shape Shape)[] variants) => new TaggedShape(field, variants);

    /// <summary>The first violation, or <see langword="null"/>.</summary>
    public abstract Violation? Check(JsonElement value, string path);

    /// <summary>Whether the JSON kind fits, whatever is inside.</summary>
    public abstract bool Accepts(JsonElement value);

    private sealed class AnyShape : Shape
    {
        public override bool Accepts(JsonElement value) => true;

        public override Violation? Check(JsonElement value, string path) => null;
    }

    private sealed class KindShape(string name, params JsonValueKind[] kinds) : Shape
    {
        public override bool Accepts(JsonElement value) => Array.IndexOf(kinds, value.ValueKind) >= 0;

        public override Violation? Check(JsonElement value, string path) =>
            Accepts(value) ? null : new Violation(path, $"must be {name}");
    }

    private sealed class NumberShape(double min, double max, bool wholeOnly) : Shape
    {
        public override bool Accepts(JsonElement value) => value.ValueKind == JsonValueKind.Number;

        public override Violation? Check(JsonElement value, string path)
        {
            if (!Accepts(value) || (wholeOnly && !value.TryGetInt64(out _)))
            {
                return new Violation(path, wholeOnly ? "must be an integer" : "must be a number");
            }

            var number = value.GetDouble();
            return number < min || number > max
                ? new Violation(path, FormattableString.Invariant($"must be between {min} and {max}"))
                : null;
        }
    }

    private sealed class EnumShape(string[] values) : Shape
    {
        public override bool Accepts(JsonElement value) => value.ValueKind == JsonValueKind.String;

        public override Violation? Check(JsonElement value, string path) =>
            Accepts(value) && values.Contains(value.GetString(), StringComparer.Ordinal)
                ? null
                : new Violation(path, $"must be one of {string.Join(", ", values)}");
    }

    private sealed class WholeNumberShape(long[] values) : Shape
    {
        public override bool Accepts(JsonElement value) => value.ValueKind == JsonValueKind.Number;

        public override Violation? Check(JsonElement value, string path) =>
            Accepts(value) && value.TryGetInt64(out var number) && values.Contains(number)
                ? null
                : new Violation(path, $"must be one of {string.Join(", ", values)}");
    }

    private sealed class ArrayShape(Shape item, int min, int max) : Shape
    {
        public override bool Accepts(JsonElement value) => value.ValueKind == JsonValueKind.Array;

        public override Violation? Check(JsonElement value, string path)
        {
            if (!Accepts(value))
            {
                return new Violation(path, "must be an array");
            }

            var length = value.GetArrayLength();
            if (length < min || length > max)
            {
                return new Violation(path, max == int.MaxValue ? $"must have at least {min} items" : $"must have {min} to {max} items");
            }

            return value.EnumerateArray()
                .Select((element, index) => item.Check(element, $"{path}[{index}]"))
                .FirstOrDefault(violation => violation is not null);
        }
    }

    private sealed class ObjectShape(Field[] fields) : Shape
    {
        private readonly Dictionary<string, Field> _fields = fields.ToDictionary(field => field.Name, StringComparer.Ordinal);

        public override bool Accepts(JsonElement value) => value.ValueKind == JsonValueKind.Object;

        public override Violation? Check(JsonElement value, string path)
        {
            if (!Accepts(value))
            {
                return new Violation(path, "must be an object");
            }

            foreach (var property in value.EnumerateObject())
            {
                var propertyPath = path.Length == 0 ? property.Name : $"{path}.{property.Name}";
                if (!_fields.TryGetValue(property.Name, out var field))
                {
                    return new Violation(propertyPath, "is not a known field");
                }

                if (field.Nullable && property.Value.ValueKind == JsonValueKind.Null)
                {
                    continue;
                }

                if (field.Shape.Check(property.Value, propertyPath) is { } violation)
                {
                    return violation;
                }
            }

            var missing = fields.FirstOrDefault(field => field.IsRequired && !value.TryGetProperty(field.Name, out _));
            return missing is null ? null : new Violation(path.Length == 0 ? missing.Name : $"{path}.{missing.Name}", "is required");
        }
    }

    private sealed class EitherShape(Shape[] shapes) : Shape
    {
        public override bool Accepts(JsonElement value) => shapes.Any(shape => shape.Accepts(value));

        public override Violation? Check(JsonElement value, string path)
        {
            var fitting = shapes.FirstOrDefault(shape => shape.Accepts(value));
            return fitting is null
                ? new Violation(path, $"must not be of JSON type {value.ValueKind}")
                : fitting.Check(value, path);
        }
    }

    private sealed class TaggedShape(string field, (string Value, Shape Shape)[] variants) : Shape
    {
        public override bool Accepts(JsonElement value) => value.ValueKind == JsonValueKind.Object;

        public override Violation? Check(JsonElement value, string path)
        {
            if (!Accepts(value))
            {
                return new Violation(path, "must be an object");
            }

            var tag = value.TryGetProperty(field, out var property) && property.ValueKind == JsonValueKind.String
                ? property.GetString()
                : null;
            var variant = Array.Find(variants, candidate => candidate.Value == (tag ?? "")).Shape;
            return variant is null
                ? new Violation($"{path}.{field}", $"must be one of {string.Join(", ", variants.Select(candidate => candidate.Value))}")
                : variant.Check(value, path);
        }
    }
}
