namespace Novita.Remodl.Client.Rest;

/// <summary>A method that sends PATCH.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class PatchAttribute(string path) : HttpMethodAttribute(path);
