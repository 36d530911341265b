using Microsoft.CodeAnalysis;

namespace Novita.Remodl.Client.Generators;

/// <summary>Turns a parameter into the call that adds it to a multipart body.</summary>
internal static class PartParser
{
    private static readonly string[] Files =
        ["System.IO.Stream", "System.IO.FileInfo", Vocabulary.Namespace + ".MultipartItem"];

    /// <summary>The call, or null where the type is no part.</summary>
    public static string? Parse(IParameterSymbol parameter)
    {
        var type = parameter.Type;
        var name = parameter.WireName().Quoted();
        if (IsTextOrFile(type))
        {
            return $".Part({name}, {parameter.Code()})";
        }

        // Refit writes other structs as JSON, which would put a date in quotes.
        var underlying = type.Underlying();
        if (underlying.IsNumber() || underlying.SpecialType == SpecialType.System_Boolean)
        {
            return $".Part({name}, {type.Text(parameter.Code())})";
        }

        return type.Element() is { } element && IsTextOrFile(element) ? $".Parts({name}, {parameter.Code()})" : null;
    }

    private static bool IsTextOrFile(ITypeSymbol type) =>
        type.IsString()
        || type is IArrayTypeSymbol { Rank: 1, ElementType.SpecialType: SpecialType.System_Byte }
        || Files.Any(type.IsOrDerivesFrom);
}
