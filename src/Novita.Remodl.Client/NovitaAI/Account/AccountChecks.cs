using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Novita.Remodl.Client.NovitaAI.Media;

namespace Novita.Remodl.Client.NovitaAI.Account;

/// <summary>What the account's endpoints want of their fields.</summary>
internal static class AccountChecks
{
    private const int MostAddresses = 100;

    private static readonly TimeSpan LongestRange = TimeSpan.FromDays(31);
    private static readonly UsdAmount SmallestBudget = UsdAmount.FromUsd(1);

    public static void Order(DateTimeOffset? from, DateTimeOffset? to)
    {
        if (to < from)
        {
            throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"The range ends ({to:O}) before it begins ({from:O})."), nameof(to));
        }
    }

    public static void Range(DateTimeOffset? from, DateTimeOffset? to)
    {
        Order(from, to);
        if (to - from > LongestRange)
        {
            throw new ArgumentException(
                string.Create(CultureInfo.InvariantCulture, $"The range from {from:O} to {to:O} is longer than 31 days, which is the most that the service takes. Ask for several."), nameof(to));
        }
    }

    public static void Budget(string memberId, BudgetType type, UsdAmount? limit)
    {
        Require.Text(memberId, "member_id");
        Require.Text(type.Value, "budget_type");
        if (type == BudgetType.Unlimited && limit is not null)
        {
            throw new ArgumentException($"budget_limit is {limit}, but the budget is {type}. Leave one of them out.", nameof(limit));
        }

        if (type != BudgetType.Unlimited && limit is null)
        {
            throw new ArgumentException($"budget_limit is not set. A budget that is {type} needs it.", nameof(limit));
        }

        if (limit is { } amount && (amount < SmallestBudget || decimal.Truncate(amount.Units) != amount.Units))
        {
            throw new ArgumentOutOfRangeException(nameof(limit), amount, $"budget_limit is {amount}. It has to be 1 USD or more, in whole 0.0001 USD.");
        }
    }

    public static void Addresses(IReadOnlyList<string> addresses)
    {
        Require.Count(addresses, "allowedIps", 0, MostAddresses);
        foreach (var address in addresses)
        {
            if (!IsAllowed(address))
            {
                throw new ArgumentException($"'{address}' is no address or range of IPv4. Give one such as 203.0.113.7 or 203.0.113.0/24; IPv6, names and 0.0.0.0/0 are not taken, and an empty list allows all.", nameof(addresses));
            }
        }
    }

    private static bool IsAllowed(string? text)
    {
        var slash = text?.IndexOf('/', StringComparison.Ordinal) ?? -1;
        var host = slash < 0 ? text : text![..slash];
        // What IPAddress reads beyond four numbers, such as 127.1, is not what the service reads.
        return host?.Split('.').Length == 4
            && IPAddress.TryParse(host, out var address)
            && address.AddressFamily == AddressFamily.InterNetwork
            && (slash < 0 || (int.TryParse(text.AsSpan(slash + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var bits) && bits is >= 1 and <= 32));
    }
}
