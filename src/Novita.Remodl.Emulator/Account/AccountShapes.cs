using Novita.Remodl.Emulator.Strict;

namespace Novita.Remodl.Emulator.Account;

/// <summary>What the account's routes accept.</summary>
internal static class AccountShapes
{
    private const int SmallestBudget = 10_000;

    private static readonly Field[] Budget =
    [
        Field.Required("member_id", Shape.String),
        Field.Required("budget_type", Shape.OneOf("Unlimited", "One-time", "Recurring")),
        new("budget_limit", Shape.IntBetween(SmallestBudget, long.MaxValue)),
        new("cycle", Shape.OneOf("Monthly")),
    ];

    private static readonly Shape Models = Shape.ArrayOf(Shape.Object(Field.Required("type", Shape.OneOf("llm")), Field.Required("id", Shape.String)));

    public static Shape MemberBudget { get; } = Shape.Object(Budget);

    public static Shape KeyBudget { get; } = Shape.Object([.. Budget, Field.Required("key_id", Shape.String)]);

    public static Shape BudgetCheck { get; } = Shape.Object(Field.Required("member_id", Shape.String), Field.Required("key_id", Shape.String));

    public static Shape ModelAccess { get; } = Shape.Object(
        new("schemaVersion", Shape.IntBetween(1, 1)),
        new("productScope", Shape.OneOf("model_api")),
        Field.Required("mode", Shape.OneOf("all_enabled", "selected")),
        new("allowedModels", Models),
        new("excludedModels", Models));

    public static Shape IpAccess { get; } = Shape.Object(Field.Required("allowedIps", Shape.ArrayOf(Shape.String, max: 100)));
}
