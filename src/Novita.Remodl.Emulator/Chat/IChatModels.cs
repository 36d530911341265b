namespace Novita.Remodl.Emulator.Chat;

/// <summary>The models that a service serves.</summary>
internal interface IChatModels
{
    /// <summary>The model of that name; throws the service's own error when there is none.</summary>
    ChatModel Find(string? name);
}
