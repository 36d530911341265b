using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Novita.Remodl.Emulator.Hosting;
using Novita.Remodl.Emulator.Json;
using Novita.Remodl.Emulator.NovitaAI;
using Novita.Remodl.Emulator.Strict;

namespace Novita.Remodl.Emulator.Account;

/// <summary>A team of two with a key each. 100 USD were paid in; the calls since are what is charged.</summary>
internal sealed class AccountEndpoint(EmulatedServiceBase service, Ledger ledger)
{
    private const string UserId = "user-1";
    private const string Owner = "member-1";
    private const int LongestRange = 31 * 24 * 3600;
    private const int PerTier = 10;

    private static readonly (string StringId, string Id, string Name, string Member)[] Keys = [("key-1", "1", "default", Owner), ("key-2", "2", "ci", "member-2")];

    private static readonly string[] ImageQuotas = ["txt2img_v3", "img2img_v3", "upscale_v3"];

    private static readonly string[] QuotaFilters = ["modal", "quotaType", "productType", "quotaObject"];

    private readonly ConcurrentDictionary<string, JsonObject> _budgets = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, JsonElement> _modelAccess = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, JsonElement> _ipAccess = new(StringComparer.Ordinal);

    public void Map(IEndpointRouteBuilder routes)
    {
        Get(routes, "/openapi/v1/billing/balance/detail", BalanceAsync);
        Get(routes, "/openapi/v1/billing/monthly/bill", MonthlyAsync, "startMonth", "page", "pageSize");
        Get(routes, "/openapi/v1/billing/bill/list", UsageAsync, "cycleType", "productCategory", "productName", "productSubCategory", "startTime", "endTime", "ownerId");
        Get(routes, "/openapi/v1/billing/bill/monthly/list", FixedTermAsync, "category", "productName", "startTime", "endTime", "ownerId");
        Get(routes, "/openapi/v1/billing/apikey/bill/list", ByKeyAsync, "cycleType", "category", "productName", "startTime", "endTime");
        Get(routes, "/openapi/v1/user/quota/list", QuotasAsync, QuotaFilters);
        Get(routes, "/openapi/v1/user/team/budget-list", BudgetsAsync);
        Get(routes, "/openapi/v1/user/team/key-budget-list", KeyBudgetsAsync);
        Get(routes, "/openapi/v2/user/key", KeysAsync, "includePolicySummary");
        Get(routes, "/v3/user", UserAsync);
        routes.MapPut("/openapi/v1/user/team/key-budget", context => SetBudgetAsync(context, AccountShapes.KeyBudget)).WithMetadata(RequiresKey.Metadata);
        routes.MapPut("/openapi/v1/user/team/member-budget", context => SetBudgetAsync(context, AccountShapes.MemberBudget)).WithMetadata(RequiresKey.Metadata);
        routes.MapPost("/openapi/v1/user/team/check-key-budget", CheckBudgetAsync).WithMetadata(RequiresKey.Metadata);
        MapPolicy(routes, "model-access-policy", _modelAccess, AccountShapes.ModelAccess, DescribeModelAccess);
        MapPolicy(routes, "ip-access-policy", _ipAccess, AccountShapes.IpAccess, (_, policy) => policy is { } set ? JsonNode.Parse(set.GetRawText())! : new JsonObject { ["allowedIps"] = new JsonArray() });
    }

    private DateTimeOffset Now => service.State.Options.TimeProvider.GetUtcNow();

    private void Get(IEndpointRouteBuilder routes, string route, Func<HttpContext, Task<JsonNode>> answer, params string[] names) => routes.MapGet(route, async context =>
    {
        StrictMode.CheckQuery(context, service, names);
        await JsonResponse.WriteAsync(context, StatusCodes.Status200OK, await answer(context));
    }).WithMetadata(RequiresKey.Metadata);

    private void MapPolicy(IEndpointRouteBuilder routes, string name, ConcurrentDictionary<string, JsonElement> policies, Shape shape, Func<string, JsonElement?, JsonNode> describe)
    {
        var route = $"/openapi/v2/user/key/{{key}}/{name}";
        routes.MapGet(route, context => JsonResponse.WriteAsync(context, StatusCodes.Status200OK, describe(KeyOf(context), policies.TryGetValue(KeyOf(context), out var set) ? set : null))).WithMetadata(RequiresKey.Metadata);
        routes.MapDelete(route, context =>
        {
            policies.TryRemove(KeyOf(context), out _);
            return JsonResponse.WriteAsync(context, StatusCodes.Status200OK, new JsonObject());
        }).WithMetadata(RequiresKey.Metadata);
        routes.MapPut(route, async context =>
        {
            var body = await JsonRequest.ReadObjectAsync(context, service);
            StrictMode.Check(context, service, shape, body);
            policies[KeyOf(context)] = body;
            await JsonResponse.WriteAsync(context, StatusCodes.Status200OK, describe(KeyOf(context), body));
        }).WithMetadata(RequiresKey.Metadata);
    }

    private static string KeyOf(HttpContext context)
    {
        var key = (string)context.Request.RouteValues["key"]!;
        return Array.Exists(Keys, known => known.StringId == key)
            ? key
            : throw new ApiErrorException(new ApiError(StatusCodes.Status404NotFound, "API_KEY_NOT_FOUND", $"The API key {key} does not exist."));
    }

    private async Task<JsonNode> BalanceAsync(HttpContext context)
    {
        var left = Text(Ledger.PaidIn - (await ledger.ReadAsync()).Sum(charge => charge.Amount));
        return new JsonObject { ["availableBalance"] = left, ["cashBalance"] = left, ["creditLimit"] = "0", ["outstandingInvoices"] = "0" };
    }

    private async Task<JsonNode> UserAsync(HttpContext context) => new JsonObject
    {
        ["allow_features"] = new JsonArray("api", "training"),
        ["credit_balance"] = Ledger.PaidIn - (await ledger.ReadAsync()).Sum(charge => charge.Amount),
        ["free_trial"] = new JsonObject { ["txt2img"] = 0 },
    };

    private async Task<JsonNode> MonthlyAsync(HttpContext context)
    {
        var query = context.Request.Query;
        var month = Period.Of("Month", Now)!.Value;
        var name = month.Start.ToString("yyyy-MM", CultureInfo.InvariantCulture);
        var page = query["page"].ToString();
        if (string.CompareOrdinal(query["startMonth"].ToString(), name) > 0 || page is not ("" or "1"))
        {
            return new JsonObject { ["data"] = new JsonArray() };
        }

        var total = Text((await ledger.ReadAsync()).Sum(charge => charge.Amount));
        return new JsonObject
        {
            ["data"] = new JsonArray(new JsonObject
            {
                ["billId"] = "bill-" + name,
                ["userId"] = UserId,
                ["billingMonth"] = name,
                ["totalAmount"] = total,
                ["originTotalAmount"] = total,
                ["voucherPayAmount"] = "0",
                ["cashPayAmount"] = total,
                ["debtAmount"] = "0",
                ["status"] = "pending",
                ["invoiceUrl"] = "",
                ["startTime"] = Text(month.Start.ToUnixTimeSeconds()),
                ["endTime"] = Text(month.End.ToUnixTimeSeconds()),
                ["repaidAmount"] = "0",
            }),
        };
    }

    private async Task<JsonNode> UsageAsync(HttpContext context)
    {
        var category = context.Request.Query["productCategory"].ToString();
        if (category.Length == 0)
        {
            throw new ApiErrorException(new ApiError(StatusCodes.Status400BadRequest, "INVALID_PRODUCT_CATEGORY", "productCategory is required.", "productCategory"));
        }

        return new JsonObject { ["bills"] = new JsonArray([.. await BillsAsync(context, category, byKey: false)]) };
    }

    private async Task<JsonNode> ByKeyAsync(HttpContext context) => new JsonObject
    {
        ["bills"] = new JsonArray([.. await BillsAsync(context, context.Request.Query["category"].ToString(), byKey: true)]),
    };

    private async Task<IEnumerable<JsonNode>> BillsAsync(HttpContext context, string category, bool byKey)
    {
        var query = context.Request.Query;
        if (Period.Of(query["cycleType"].ToString(), Now) is not { } period)
        {
            throw new ApiErrorException(new ApiError(StatusCodes.Status400BadRequest, "INVALID_BILL_CYCLE", "cycleType must be one of Hour, Day, Week, Month.", "cycleType"));
        }

        if (!IsWithin(query))
        {
            return [];
        }

        var product = query["productName"].ToString();
        return (await ledger.ReadAsync())
            .Where(charge => category is "" or "summary" || charge.Category == category)
            .Where(charge => product.Length == 0 || charge.Product == product)
            .GroupBy(charge => (charge.Category, charge.Product, Key: byKey ? charge.Key : ""))
            .Select(group => (JsonNode)Describe(group.Key.Category, group.Key.Product, byKey ? group.Key.Key : null, period, [.. group]));
    }

    // All calls were made just now.
    private bool IsWithin(IQueryCollection query, long longest = LongestRange)
    {
        var now = Now.ToUnixTimeSeconds();
        var from = long.TryParse(query["startTime"], NumberStyles.None, CultureInfo.InvariantCulture, out var start) ? start : 0;
        var to = long.TryParse(query["endTime"], NumberStyles.None, CultureInfo.InvariantCulture, out var end) ? end : long.MaxValue;
        return from == 0 || to == long.MaxValue || to - from <= longest
            ? from <= now && now <= to
            : throw new ApiErrorException(new ApiError(StatusCodes.Status400BadRequest, "INVALID_BILL_CYCLE", "The range must not be longer than 31 days.", "endTime"));
    }

    private static JsonObject Describe(string category, string product, string? key, Period period, Charge[] charges)
    {
        var amount = Text(charges.Sum(charge => charge.Amount));
        var bill = new JsonObject
        {
            ["userId"] = UserId,
            ["startTime"] = Text(period.Start.ToUnixTimeSeconds()),
            ["endTime"] = Text(period.End.ToUnixTimeSeconds()),
            ["billingMethod"] = key is null ? "usage" : 1,
            ["productName"] = product,
            ["category"] = category,
            ["ownerID"] = UserId,
            ["billNum0"] = Text(charges.Sum(charge => charge.Used)),
            ["billNum1"] = Text(charges.Sum(charge => charge.UsedMore)),
            ["basePrice0"] = "1",
            ["basePrice1"] = "1",
            ["discountPrice0"] = "1",
            ["discountPrice1"] = "1",
            ["amount"] = amount,
            ["voucherAmount"] = "0",
            ["payAmount"] = amount,
            ["payAmountDisplay"] = amount,
            ["pricePrecision"] = "4",
            ["productId"] = "product-" + product,
        };
        if (key is not null)
        {
            bill["apikeyName"] = Keys[0].Name;
            bill["apikeyMask"] = key.Length > 4 ? key[..4] + "****" : "****";
        }

        return bill;
    }

    private Task<JsonNode> FixedTermAsync(HttpContext context)
    {
        var query = context.Request.Query;
        var month = Period.Of("Month", Now)!.Value;
        var wanted = query["category"].ToString() is "" or "summary" or "local_storage" && IsWithin(query, longest: long.MaxValue);
        return Task.FromResult<JsonNode>(new JsonObject
        {
            ["bills"] = wanted
                ? new JsonArray(new JsonObject
                {
                    ["userId"] = UserId,
                    ["startTime"] = Text(month.Start.ToUnixTimeSeconds()),
                    ["endTime"] = Text(month.End.ToUnixTimeSeconds()),
                    ["memberId"] = Owner,
                    ["productName"] = "Local storage, 20 GB",
                    ["productCategory"] = "local_storage",
                    ["ownerID"] = UserId,
                    ["tradeMode"] = "monthly",
                    ["tradeType"] = "monthly_new_buy",
                    ["basePrice"] = "1000",
                    ["billNum"] = "20",
                    ["amount"] = "20000",
                    ["voucherAmount"] = "20000",
                    ["payAmount"] = "0",
                    ["payAmountDisplay"] = "0",
                    ["pricePrecision"] = "4",
                    ["createTime"] = Text(month.Start.ToUnixTimeSeconds()),
                    ["cycle"] = "1",
                    ["storageDays"] = "30",
                })
                : [],
        });
    }

    private static Task<JsonNode> QuotasAsync(HttpContext context)
    {
        var query = context.Request.Query;
        var quotas = NovitaCatalog.Models
            .SelectMany(model => new[] { Quota("llm", model.Id, "RPM", 100), Quota("llm", model.Id, "TPM", 50_000_000) })
            .Concat(ImageQuotas.Select(endpoint => Quota("image", endpoint, "IPM", 20)))
            .Where(quota => Array.TrueForAll(QuotaFilters, name => query[name].ToString() is not { Length: > 0 } wanted || wanted == quota[name]!.GetValue<string>()))
            .ToArray();
        return Task.FromResult<JsonNode>(new JsonObject { ["data"] = new JsonArray([.. quotas]), ["total"] = quotas.Length });
    }

    private static JsonObject Quota(string modal, string what, string type, long quota) => new JsonObject
    {
        ["modal"] = modal,
        ["quotaObject"] = what,
        ["quotaType"] = type,
        ["productType"] = modal,
        ["currentQuota"] = quota,
        ["defaultQuota"] = quota,
        ["adjustable"] = modal == "llm",
        ["quotaItems"] = new JsonArray(new JsonObject { ["tier"] = "T2", ["quota"] = quota }, new JsonObject { ["tier"] = "T3", ["quota"] = quota * PerTier }),
    };

    private async Task<JsonNode> BudgetsAsync(HttpContext context)
    {
        var used = (await ledger.ReadAsync()).Sum(charge => charge.Amount);
        var members = new[] { ("owner@example.com", "owner", Owner), ("ci@example.com", "member", "member-2") };
        var budgets = members.Select(member => (JsonNode)DescribeBudget(member.Item1, member.Item2, member.Item3, member.Item3 == Owner ? used : 0)).ToArray();
        return new JsonObject { ["member_count"] = members.Length, ["budget_count"] = _budgets.Keys.Count(key => !key.Contains('/')), ["budgets"] = new JsonArray(budgets) };
    }

    private async Task<JsonNode> KeyBudgetsAsync(HttpContext context)
    {
        var used = (await ledger.ReadAsync()).Sum(charge => charge.Amount);
        var set = _budgets.Where(budget => budget.Key.Contains('/')).OrderBy(budget => budget.Key, StringComparer.Ordinal).Select(budget =>
        {
            var parts = budget.Key.Split('/', 2);
            var described = DescribeBudget("owner@example.com", "owner", parts[0], parts[0] == Owner ? used : 0, budget.Value);
            described["key_id"] = parts[1];
            return (JsonNode)described;
        }).ToArray();
        return new JsonObject { ["member_count"] = 2, ["budget_count"] = set.Length, ["budgets"] = new JsonArray(set) };
    }

    private JsonObject DescribeBudget(string email, string role, string member, long used) => DescribeBudget(email, role, member, used, _budgets.GetValueOrDefault(member));

    private JsonObject DescribeBudget(string email, string role, string member, long used, JsonObject? budget)
    {
        var month = Period.Of("Month", Now)!.Value;
        var limit = budget?["budget_limit"]?.GetValue<long>() ?? 0;
        return new JsonObject
        {
            ["email"] = email,
            ["role"] = role,
            ["status"] = "active",
            ["member_id"] = member,
            ["phone"] = "",
            ["user_id"] = UserId,
            ["remark_name"] = role,
            ["budget_type"] = budget?["budget_type"]?.GetValue<string>() ?? "Unlimited",
            ["budget_limit"] = limit,
            ["used"] = used,
            ["remaining"] = limit == 0 ? 0 : Math.Max(0, limit - used),
            ["cycle"] = budget?["cycle"]?.GetValue<string>() ?? "",
            ["period_start"] = month.Start.ToString("O", CultureInfo.InvariantCulture),
            ["period_end"] = month.End.ToString("O", CultureInfo.InvariantCulture),
        };
    }

    private async Task SetBudgetAsync(HttpContext context, Shape shape)
    {
        var body = await JsonRequest.ReadObjectAsync(context, service);
        StrictMode.Check(context, service, shape, body);
        _budgets[BudgetOf(body)] = JsonNode.Parse(body.GetRawText())!.AsObject();
        context.Response.StatusCode = StatusCodes.Status200OK;
    }

    private async Task CheckBudgetAsync(HttpContext context)
    {
        var body = await JsonRequest.ReadObjectAsync(context, service);
        StrictMode.Check(context, service, AccountShapes.BudgetCheck, body);
        var limit = _budgets.GetValueOrDefault(BudgetOf(body))?["budget_limit"]?.GetValue<long>();
        var used = (await ledger.ReadAsync()).Sum(charge => charge.Amount);
        await JsonResponse.WriteAsync(context, StatusCodes.Status200OK, new JsonObject { ["enough"] = limit is null || used < limit });
    }

    // Of a member, or of one of the member's keys.
    private static string BudgetOf(JsonElement body) => body.String("key_id") is { } key ? $"{body.String("member_id")}/{key}" : body.String("member_id") ?? "";

    private Task<JsonNode> KeysAsync(HttpContext context)
    {
        var withPolicies = context.Request.Query["includePolicySummary"].ToString() == "true";
        return Task.FromResult<JsonNode>(new JsonObject
        {
            ["keys"] = new JsonArray([.. Keys.Select(key =>
            {
                var item = new JsonObject
                {
                    ["name"] = key.Name,
                    ["id"] = key.Id,
                    ["stringId"] = key.StringId,
                    ["maskedKey"] = "sk_t****",
                    ["memberId"] = key.Member,
                    ["uuid"] = "00000000-0000-4000-8000-00000000000" + key.Id,
                    ["expireTime"] = "never",
                    ["createTime"] = "2026-01-01 00:00:00",
                    ["lastUsedAt"] = Now.ToUnixTimeSeconds(),
                };
                if (withPolicies)
                {
                    item["modelAccessPolicy"] = Summary(_modelAccess.TryGetValue(key.StringId, out var policy) ? policy : null);
                }

                return (JsonNode)item;
            })]),
        });
    }

    private static JsonObject Summary(JsonElement? policy) => new()
    {
        ["mode"] = policy?.String("mode") ?? "all_enabled",
        ["allowedModelCount"] = policy?.Items("allowedModels").Count() ?? 0,
        ["excludedModelCount"] = policy?.Items("excludedModels").Count() ?? 0,
    };

    private JsonNode DescribeModelAccess(string key, JsonElement? policy)
    {
        var described = policy is { } set ? JsonNode.Parse(set.GetRawText())!.AsObject() : new JsonObject { ["mode"] = "all_enabled", ["allowedModels"] = null, ["excludedModels"] = null };
        described["source"] = new JsonObject { ["type"] = policy is null ? "default" : "private_policy" };
        var none = policy?.String("mode") == "selected" && !policy.Value.Items("allowedModels").Any();
        var answer = Summary(policy);
        answer.Remove("mode");
        answer["stringId"] = key;
        answer["policy"] = described;
        answer["policyStatus"] = none ? "no_available_models" : "active";
        answer["updatedAt"] = Now.ToUnixTimeSeconds();
        answer["updatedBy"] = Owner;
        return answer;
    }

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
