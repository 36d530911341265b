namespace Novita.Remodl.Client.Rest;

/// <summary>A method that sends DELETE.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class DeleteAttribute(string path) : HttpMethodAttribute(path);
