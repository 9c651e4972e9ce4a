import { type FieldNode, type GraphQLResolveInfo, graphql } from "graphql";
import { permitted } from "../http/auth.ts";
import { Answer } from "../http/envelope.ts";
import { isObject, object, parseJson, text } from "../http/json.ts";
import { route } from "../http/router.ts";
import { analyticsSchema } from "./analytics-schema.ts";
import type { Call } from "./call.ts";
import { answer, type Filter, isBounded } from "./invocations.ts";

/** GraphQL answers without the v4 envelope, and with status 200 even for errors. */
export const analyticsRoutes = [
  route("POST /graphql", "any", async (call) => {
    const body = object(parseJson(call.body), "The body");
    const result = await graphql({
      schema: analyticsSchema,
      source: text(body, "query"),
      rootValue: { viewer: { accounts: (args: { filter?: AccountFilter }) => accounts(call, args.filter) } },
      variableValues: isObject(body.variables) ? body.variables : null,
      operationName: typeof body.operationName === "string" ? body.operationName : null,
    });
    return Answer.json(200, { data: result.data ?? null, errors: result.errors ?? null });
  }),
];

interface AccountFilter {
  accountTag?: string;
  accountTag_in?: string[];
}

function accounts(call: Call, filter: AccountFilter | undefined) {
  const wanted = [filter?.accountTag, ...(filter?.accountTag_in ?? [])].filter((tag) => tag !== undefined);
  const foreign = wanted.some((tag) => tag !== call.state.accountId);
  if (foreign || !permitted(call.token, "Account Analytics", "Read")) {
    throw new Error("not authorized for that account");
  }
  return [
    {
      workersInvocationsAdaptive: (args: Arguments, _: unknown, info: GraphQLResolveInfo) =>
        invocations(call, args, info),
    },
  ];
}

interface Arguments {
  limit: number;
  filter?: Filter;
  orderBy?: string[];
}

function invocations(call: Call, args: Arguments, info: GraphQLResolveInfo) {
  const filter = args.filter ?? {};
  if (!isBounded(filter)) throw new Error("query time range is too large: a datetime filter is required");
  if (!(args.limit >= 1 && args.limit <= 10_000)) throw new Error("limit must be between 1 and 10000");
  const { ledger, metrics, analyticsLagMs } = call.memory;
  ledger.sample();
  const newest = Date.now() - analyticsLagMs();
  const known = ledger.entries.filter(({ at }) => at <= newest);
  const dimensions = info.fieldNodes.flatMap((node) => fieldsUnder(node, "dimensions", info));
  return answer(known, metrics(), { limit: args.limit, filter, orderBy: args.orderBy ?? [], dimensions });
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
