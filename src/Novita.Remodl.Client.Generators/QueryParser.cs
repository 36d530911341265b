using Microsoft.CodeAnalysis;

namespace Novita.Remodl.Client.Generators;

/// <summary>Turns a parameter into the calls that put it into the query.</summary>
internal sealed class QueryParser(IParameterSymbol parameter, List<DiagnosticInfo> diagnostics)
{
    // Of Refit's formats, the two that mean the same to everyone.
    private const int Csv = 1;
    private const int Multi = 5;

    private readonly List<string> _calls = [];
    private readonly HashSet<ITypeSymbol> _open = new(SymbolEqualityComparer.Default);

    public List<string> Parse()
    {
        Add(parameter, parameter.Type, parameter.WireName(), parameter.Code(), isRoot: true);
        return _calls;
    }

    private void Add(ISymbol symbol, ITypeSymbol type, string key, string value, bool isRoot)
    {
        var quotedKey = key.Quoted();
        if (type.Text(value) is { } text)
        {
            _calls.Add($".Add({quotedKey}, {text})");
            return;
        }

        if (type.Underlying().Element() is { } element)
        {
            AddCollection(symbol, type, element, quotedKey, value);
            return;
        }

        if (isRoot && !symbol.Has("QueryAttribute"))
        {
            Report(symbol, type);
            return;
        }

        AddObject(symbol, type, isRoot ? "" : key + ".", value);
    }

    private void AddCollection(ISymbol symbol, ITypeSymbol type, ITypeSymbol element, string key, string value)
    {
        if (!element.IsString() && !element.IsFormattable())
        {
            Report(symbol, type);
            return;
        }

        var format = symbol.Attribute("QueryAttribute")?.ConstructorArguments.FirstOrDefault().Value is int chosen ? chosen : 0;
        if (format is not (Csv or Multi))
        {
            diagnostics.Report(Place(symbol), Diagnostics.MissingCollectionFormat, symbol.Name);
            return;
        }

        var call = format == Multi ? ".AddEach" : ".AddJoined";
        var typeArgument = element.IsString() ? "" : $"<{element.Code()}>";
        _calls.Add($"{call}{typeArgument}({key}, {value})");
    }

    private void AddObject(ISymbol symbol, ITypeSymbol type, string prefix, string value)
    {
        var shape = type.Underlying();
        var properties = Properties(shape);
        if (properties.Count == 0 || shape.TypeKind is not (TypeKind.Class or TypeKind.Struct) || !_open.Add(shape))
        {
            Report(symbol, type);
            return;
        }

        var access = type.IsValueType && !type.IsNullable() ? "." : "?.";
        foreach (var property in properties)
        {
            if (!property.Has("AliasAsAttribute"))
            {
                diagnostics.Report(Place(property), Diagnostics.MissingAlias, property.Name);
                continue;
            }

            Add(property, property.Type, prefix + property.WireName(), value + access + property.Code(), isRoot: false);
        }

        _open.Remove(shape);
    }

    private void Report(ISymbol symbol, ITypeSymbol type) =>
        diagnostics.Report(Place(symbol), Diagnostics.UnsupportedQuery, symbol.Name, type.Readable());

    // A property of another assembly has no place in source.
    private Location Place(ISymbol symbol) => symbol.Location() is { IsInSource: true } location ? location : parameter.Location();

    private static List<IPropertySymbol> Properties(ITypeSymbol type)
    {
        var properties = new List<IPropertySymbol>();
        for (var current = type; current is not null; current = current.BaseType)
        {
            properties.AddRange(current.GetMembers().OfType<IPropertySymbol>().Where(property =>
                property is { IsStatic: false, IsIndexer: false, DeclaredAccessibility: Accessibility.Public, GetMethod.DeclaredAccessibility: Accessibility.Public }
                && properties.All(known => known.Name != property.Name)));
        }

        return properties;
    }
}
