import { type FieldNode, type GraphQLResolveInfo, graphql } from "graphql";
import type { AccountState } from "../account/contract.ts";
import { permitted } from "../api/auth.ts";
import type { Conditions } from "../api/conditions.ts";
import type { Call } from "../api/contract.ts";
import { endpointsOf } from "../api/endpoint.ts";
import { isObject, object, parseJson, text } from "../api/json.ts";
import type { AnalyticsPlane } from "./contract.ts";
import { distort, sampled } from "./distort.ts";
import { answer, type Filter, isBounded } from "./invocations.ts";
import type { Ledger } from "./ledger.ts";
import { analyticsSchema } from "./schema.ts";

type AnalyticsCall = Call<AccountState, AnalyticsPlane>;

/** What invocations are read from. */
interface Source {
  ledger: Ledger;
  conditions: Conditions;
}

const endpoint = endpointsOf<AccountState, AnalyticsPlane>();

/** GraphQL answers without the v4 envelope, and with status 200 even for errors. */
export function analyticsEndpoints(source: Source) {
  return [
    endpoint("POST /graphql", "any", async (call) => {
      const body = object(parseJson(call.body), "The body");
      const result = await graphql({
        schema: analyticsSchema,
        source: text(body, "query"),
        rootValue: { viewer: { accounts: (args: { filter?: AccountFilter }) => accounts(call, source, args.filter) } },
        variableValues: isObject(body.variables) ? body.variables : null,
        operationName: typeof body.operationName === "string" ? body.operationName : null,
      });
      return Response.json({ data: result.data ?? null, errors: result.errors ?? null });
    }),
  ];
}

interface AccountFilter {
  accountTag?: string;
  accountTag_in?: string[];
}

function accounts(call: AnalyticsCall, source: Source, filter: AccountFilter | undefined) {
  const wanted = [filter?.accountTag, ...(filter?.accountTag_in ?? [])].filter((tag) => tag !== undefined);
  const foreign = wanted.some((tag) => tag !== call.state.accountId);
  if (foreign || !permitted(call.token, "Account Analytics", "Read")) {
    throw new Error("not authorized for that account");
  }
  return [
    {
      workersInvocationsAdaptive: (args: Arguments, _: unknown, info: GraphQLResolveInfo) =>
        invocations(call, source, { args, info }),
    },
  ];
}

interface Arguments {
  limit: number;
  filter?: Filter;
  orderBy?: string[];
}

function invocations(
  call: AnalyticsCall,
  { ledger, conditions }: Source,
  { args, info }: { args: Arguments; info: GraphQLResolveInfo },
) {
  const filter = args.filter ?? {};
  if (!isBounded(filter)) throw new Error("query time range is too large: a datetime filter is required");
  if (!(args.limit >= 1 && args.limit <= 10_000)) throw new Error("limit must be between 1 and 10000");
  ledger.sample();
  const newest = call.weather.now() - conditions.analyticsLagMs;
  const interval = conditions.analyticsSampling;
  const known = ledger.entries.filter(({ at }) => at <= newest).map((entry) => sampled(entry, interval));
  const dimensions = info.fieldNodes.flatMap((node) => fieldsUnder(node, "dimensions", info));
  const query = { limit: args.limit, filter, orderBy: args.orderBy ?? [], dimensions };
  return answer(known, call.plane.metrics(), query).map((row) => ({
    ...row,
    sum: distort(row.sum, conditions.analyticsNonsense),
    avg: { sampleInterval: interval },
  }));
}

function fieldsUnder(node: FieldNode, name: string, info: GraphQLResolveInfo): string[] {
  return children(node, info)
    .filter((child) => child.name.value === name)
    .flatMap((child) => children(child, info).map((field) => field.name.value));
}

function children(node: { selectionSet?: FieldNode["selectionSet"] }, info: GraphQLResolveInfo): FieldNode[] {
  return (node.selectionSet?.selections ?? []).flatMap((selection): FieldNode[] => {
    if (selection.kind === "Field") return [selection];
    if (selection.kind === "InlineFragment") return children(selection, info);
    const fragment = info.fragments[selection.name.value];
    return fragment === undefined ? [] : children(fragment, info);
  });
}
