namespace Novita.Remodl.Client.Rest;

/// <summary>The name on the wire, where it isn't the name in code.</summary>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property)]
internal sealed class AliasAsAttribute(string name) : Attribute
{
    public string Name { get; } = name;
}
