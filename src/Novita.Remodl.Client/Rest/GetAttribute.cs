namespace Novita.Remodl.Client.Rest;

/// <summary>A method that sends GET.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class GetAttribute(string path) : HttpMethodAttribute(path);
