using Microsoft.CodeAnalysis;

namespace Novita.Remodl.Client.Generators;

/// <summary>The attributes that interfaces are written in.</summary>
internal static class Vocabulary
{
    public const string Namespace = "Novita.Remodl.Client.Rest";

    public static readonly string[] VerbNames =
        ["GetAttribute", "PostAttribute", "PutAttribute", "DeleteAttribute", "PatchAttribute", "HeadAttribute"];

    public static IEnumerable<AttributeData> Verbs(this IMethodSymbol method) => method.GetAttributes().Where(IsVerb);

    public static IEnumerable<AttributeData> Attributes(this ISymbol symbol, string name) =>
        symbol.GetAttributes().Where(attribute => Is(attribute, name));

    public static AttributeData? Attribute(this ISymbol symbol, string name) => symbol.Attributes(name).FirstOrDefault();

    public static bool Has(this ISymbol symbol, string name) => symbol.Attribute(name) is not null;

    /// <summary>The first argument, when it is a string.</summary>
    public static string? Text(this AttributeData attribute) =>
        attribute.ConstructorArguments.FirstOrDefault() is { IsNull: false, Value: string text } ? text : null;

    /// <summary>The name on the wire: [AliasAs], or the name in code.</summary>
    public static string WireName(this ISymbol symbol) => symbol.Attribute("AliasAsAttribute")?.Text() ?? symbol.Name;

    public static Location Location(this AttributeData attribute, ISymbol owner) =>
        attribute.ApplicationSyntaxReference?.GetSyntax().GetLocation() ?? owner.Location();

    public static Location Location(this ISymbol symbol) => symbol.Locations.FirstOrDefault() ?? Microsoft.CodeAnalysis.Location.None;

    private static bool IsVerb(AttributeData attribute) => VerbNames.Any(verb => Is(attribute, verb));

    private static bool Is(AttributeData attribute, string name) =>
        attribute.AttributeClass is { } type && type.Name == name && type.ContainingNamespace.ToDisplayString() == Namespace;
}
