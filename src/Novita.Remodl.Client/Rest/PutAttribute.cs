namespace Novita.Remodl.Client.Rest;

/// <summary>A method that sends PUT.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class PutAttribute(string path) : HttpMethodAttribute(path);
