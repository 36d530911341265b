namespace Novita.Remodl.Client.Rest;

/// <summary>The parameters are the parts of a <c>multipart/form-data</c> body.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class MultipartAttribute : Attribute;
