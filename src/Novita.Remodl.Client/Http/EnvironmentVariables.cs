namespace Novita.Remodl.Client.Http;

/// <summary>Gives the value of an environment variable; null when it is not set.</summary>
internal delegate string? EnvironmentVariables(string name);
