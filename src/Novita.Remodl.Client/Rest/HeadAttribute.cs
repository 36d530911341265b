namespace Novita.Remodl.Client.Rest;

/// <summary>A method that sends HEAD.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class HeadAttribute(string path) : HttpMethodAttribute(path);
