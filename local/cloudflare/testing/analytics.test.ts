import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { call, dig } from "./client.ts";
import { type PlaneDouble, startAlone } from "./plane-double.ts";

let directory: string;
let double: PlaneDouble;
const minute = () => Math.floor(Date.now() / 60_000) * 60_000;
const ago = (ms: number) => new Date(Date.now() - ms).toISOString();

/** Notes traffic as the data plane would: totals that only grow. */
function visit(versionId: string, requests: number, errors = 0): void {
  const status = errors > 0 ? "scriptThrewException" : "success";
  const at = minute();
  const found = double.rows.find((row) => row.versionId === versionId && row.status === status && row.minute === at);
  const row = found ?? {
    worker: "api",
    versionId,
    minute: at,
    status,
    requests: 0,
    errors: 0,
    wallTimesMs: [1, 2, 3],
    overridden: 0,
  };
  if (found === undefined) double.rows.push(row);
  row.requests += requests;
  row.errors += errors;
}

const query = `query ($a: string!, $f: InvocationsFilter!) {
  viewer { accounts(filter: { accountTag: $a }) {
    workersInvocationsAdaptive(limit: 100, filter: $f, orderBy: [sum_requests_DESC]) {
      dimensions { scriptVersion status } sum { requests errors } avg { sampleInterval } quantiles { wallTimeP50 cpuTimeP99 }
    } } } }`;
const ask = (filter: object, token = double.cloudflare.apiToken, text = query) =>
  call(
    double.cloudflare,
    "POST //graphql",
    { query: text, variables: { a: double.cloudflare.accountId, f: filter } },
    { authorization: `Bearer ${token}` },
  );
const rows = (reply: Awaited<ReturnType<typeof ask>>) =>
  dig(reply, "viewer", "accounts", 0, "workersInvocationsAdaptive");

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "slipway-analytics-"));
  const tokens = [{ token: "blind", permissions: ["Workers Scripts Write"] }];
  double = await startAlone({ directory, tokens });
});
afterAll(async () => {
  await double.cloudflare.close();
  await rm(directory, { recursive: true, force: true });
});
beforeEach(() => {
  double.cloudflare.analyticsLagMs = 0;
});

test("requests and errors per version and outcome, ordered, with microseconds", async () => {
  visit("v1", 30);
  visit("v2", 4, 4);
  const reply = await ask({ scriptName: "api", datetime_geq: ago(60_000) });
  expect(reply.errors).toEqual([]);
  expect(rows(reply)).toEqual([
    {
      dimensions: { scriptVersion: "v1", status: "success" },
      sum: { requests: 30, errors: 0 },
      avg: { sampleInterval: 1 },
      quantiles: { wallTimeP50: 2000, cpuTimeP99: 3000 },
    },
    expect.objectContaining({ sum: { requests: 4, errors: 4 } }),
  ]);
  const other = await ask({ scriptName: "other", datetime_geq: ago(60_000) });
  expect(rows(other)).toEqual([]);
});

test("filters by version and by a window shorter than a minute", async () => {
  visit("v3", 7);
  await ask({ datetime_geq: ago(1000) });
  const between = new Date(Date.now() + 2).toISOString();
  await new Promise((resolve) => setTimeout(resolve, 5));
  visit("v3", 5);
  expect(rows(await ask({ scriptVersion: "v3", datetime_geq: between }))).toMatchObject([{ sum: { requests: 5 } }]);
  expect(rows(await ask({ scriptVersion: "v3", datetime_geq: ago(9000) }))).toMatchObject([{ sum: { requests: 12 } }]);
});

test("a lag hides what is younger", async () => {
  double.cloudflare.analyticsLagMs = 300;
  visit("v4", 1);
  const asked = () => ask({ scriptVersion: "v4", datetime_geq: ago(9000) }).then(rows);
  expect(await asked()).toEqual([]);
  await expect.poll(asked, { timeout: 2000 }).toMatchObject([{ sum: { requests: 1 } }]);
});

test("errors come with status 200: no permission, no time bound, an unknown field", async () => {
  const denied = await ask({ datetime_geq: ago(1000) }, "blind");
  expect([denied.status, denied.errors[0]?.message]).toEqual([200, "not authorized for that account"]);
  expect((await ask({ scriptName: "api" })).errors[0]?.message).toContain("a datetime filter is required");
  const unknown = await ask({ datetime_geq: ago(1000) }, undefined, query.replace("status }", "colour }"));
  expect(unknown.errors[0]?.message).toContain('Cannot query field "colour"');
});
