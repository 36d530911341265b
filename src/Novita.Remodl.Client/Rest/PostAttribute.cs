namespace Novita.Remodl.Client.Rest;

/// <summary>A method that sends POST.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class PostAttribute(string path) : HttpMethodAttribute(path);
