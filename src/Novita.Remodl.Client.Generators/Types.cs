using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Novita.Remodl.Client.Generators;

/// <summary>What the parsers ask of types.</summary>
internal static class Types
{
    private static readonly SymbolDisplayFormat ReadableFormat = SymbolDisplayFormat.MinimallyQualifiedFormat
        .AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    private static readonly SymbolDisplayFormat CodeFormat = SymbolDisplayFormat.FullyQualifiedFormat
        .AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    /// <summary>The type as generated code writes it.</summary>
    public static string Code(this ITypeSymbol type) => type.ToDisplayString(CodeFormat);

    /// <summary>The name as generated code writes it.</summary>
    public static string Code(this ISymbol symbol) =>
        SyntaxFacts.GetKeywordKind(symbol.Name) == SyntaxKind.None ? symbol.Name : "@" + symbol.Name;

    /// <summary>The text as generated code writes it.</summary>
    public static string Quoted(this string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    /// <summary>The type as a message writes it.</summary>
    public static string Readable(this ITypeSymbol type) => type.ToDisplayString(ReadableFormat);

    public static bool IsNullable(this ITypeSymbol type) =>
        type.NullableAnnotation == NullableAnnotation.Annotated
        || type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;

    /// <summary><c>int</c> of <c>int?</c>; any other type itself.</summary>
    public static ITypeSymbol Underlying(this ITypeSymbol type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable
            ? nullable.TypeArguments[0]
            : type;

    public static bool IsString(this ITypeSymbol type) => type.SpecialType == SpecialType.System_String;

    public static bool IsNumber(this ITypeSymbol type) =>
        type.SpecialType is >= SpecialType.System_SByte and <= SpecialType.System_Double;

    public static bool IsCancellationToken(this ITypeSymbol type) => type.Underlying().IsNamed("System.Threading.CancellationToken");

    public static bool IsNamed(this ITypeSymbol type, string fullName) =>
        type.Name == fullName.Substring(fullName.LastIndexOf('.') + 1)
        && type.ContainingNamespace?.ToDisplayString() == fullName.Substring(0, fullName.LastIndexOf('.'));

    public static bool IsOrDerivesFrom(this ITypeSymbol type, string fullName)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (current.IsNamed(fullName))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>T of a type that is an <c>IEnumerable&lt;T&gt;</c>, unless it is a string.</summary>
    public static ITypeSymbol? Element(this ITypeSymbol type)
    {
        if (type.IsString())
        {
            return null;
        }

        return type.AllInterfaces.Concat(type is INamedTypeSymbol self ? [self] : [])
            .FirstOrDefault(static candidate => candidate.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T)
            ?.TypeArguments[0];
    }

    /// <summary>A struct that writes itself in any culture. An enum with other names on the wire than in code is none.</summary>
    public static bool IsFormattable(this ITypeSymbol type) =>
        type.IsValueType
        && type.AllInterfaces.Any(static candidate => candidate.IsNamed("System.IFormattable"))
        && !(type.TypeKind == TypeKind.Enum && type.GetMembers().Any(HasEnumMember));

    /// <summary>A struct whose own <c>ToString</c> gives the value on the wire.</summary>
    public static bool HasOwnText(this ITypeSymbol type) =>
        type.IsValueType
        && type.GetMembers("ToString").Any(static member => member is IMethodSymbol { Parameters.Length: 0, IsImplicitlyDeclared: false });

    /// <summary>The expression that turns a value into text, or null where there is none.</summary>
    public static string? Text(this ITypeSymbol type, string value)
    {
        var underlying = type.Underlying();
        return type switch
        {
            _ when type.IsString() => value,
            _ when underlying.SpecialType == SpecialType.System_Boolean => $"WireText.Of({value})",
            _ when underlying.IsFormattable() => $"WireText.Of<{underlying.Code()}>({value})",
            _ => null,
        };
    }

    private static bool HasEnumMember(ISymbol member) =>
        member.GetAttributes().Any(static attribute => attribute.AttributeClass?.Name == "EnumMemberAttribute");
}
