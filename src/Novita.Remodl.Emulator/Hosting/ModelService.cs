using Novita.Remodl.Emulator.Chat;
using Novita.Remodl.Emulator.Strict;

namespace Novita.Remodl.Emulator.Hosting;

/// <summary>A service that has models.</summary>
internal abstract class ModelService(EmulatorState state) : EmulatedServiceBase(state)
{
    public abstract ChatDialect Chat { get; }

    /// <summary>The request fields of chat completions, for strict mode.</summary>
    public abstract Shape ChatShape { get; }

    /// <summary>The request fields of responses, for strict mode.</summary>
    public abstract Shape ResponseShape { get; }
}
