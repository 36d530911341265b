namespace Novita.Remodl.Client;

/// <summary>The arguments of a call do not fit; what is wrong is told to the model.</summary>
internal sealed class ToolArgumentsException(string message, Exception? innerException = null) : ArgumentException(message, innerException);
