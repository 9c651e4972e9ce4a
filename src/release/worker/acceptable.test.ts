import { describe, expect, test } from "vitest";
import { refuseUnacceptable } from "./acceptable.ts";

const NOW = Date.parse("2026-11-28T12:00:00Z");
const check =
  (config: object, metadata: object, name = "shop") =>
  () =>
    refuseUnacceptable({ name, config: { workers_dev: true, ...config }, metadata: { ...metadata } }, NOW);
const route = (pattern: string) => ({ routes: [{ pattern }] });
const vars = (count: number) => ({
  bindings: Array.from({ length: count }, (_, at) => ({ name: `V${at}`, type: "plain_text", text: "" })),
});
const variable = (bytes: number) => ({ bindings: [{ name: "V", type: "plain_text", text: "x".repeat(bytes) }] });
const json = (bytes: number) => ({ bindings: [{ name: "J", type: "json", json: "x".repeat(bytes - 2) }] });

describe("what Cloudflare would refuse is refused before", () => {
  test.each<[string, object, object, string, RegExp]>([
    ["a cron of words", { crons: ["0 3 * * *", "daily"] }, {}, "shop", /`triggers\.crons` holds "daily"/],
    ["a cron of six fields", { crons: ["0 0 3 * * *"] }, {}, "shop", /no cron expression/],
    [
      "more crons than an account may have",
      { crons: Array(251).fill("0 3 * * *") },
      {},
      "shop",
      /holds 251 expressions/,
    ],
    ["a route of a scheme alone", route("https://"), {}, "shop", /`routes` holds "https:\/\/", which names no host/],
    ["a route of a path", route("/shop/*"), {}, "shop", /names no host/],
    ["a route with a port", route("example.com:8443/*"), {}, "shop", /has a port/],
    ["a route of another scheme", route("ftp://example.com/*"), {}, "shop", /has a port, or a scheme/],
    ["a route with a query", route("example.com/?shop=*"), {}, "shop", /has a query/],
    ["a route with a wildcard within its path", route("example.com/*.jpg"), {}, "shop", /wildcard in the middle/],
    ["a route with a wildcard within its host", route("shop.*.com/"), {}, "shop", /wildcard in the middle/],
    ["a day to come", {}, { compatibility_date: "2031-01-01" }, "shop", /has not come yet/],
    ["no day", {}, { compatibility_date: "2026-02-30" }, "shop", /which is no day/],
    ["too many variables", {}, vars(129), "shop", /holds 129 variables; a Worker may have 128/],
    ["a large variable", {}, variable(5121), "shop", /The variable `V` has 5121 bytes/],
    ["a large object", {}, json(5121), "shop", /The variable `J` has 5121 bytes/],
    ["a name that is no label", {}, {}, "a".repeat(64), /64 letters long/],
  ])("%s", (_, config, metadata, name, says) => {
    expect(check(config, metadata, name)).toThrow(says);
  });

  test.each<[string, object, object, string?]>([
    ["crons of every kind", { crons: ["*/5 8-18 L * MON-FRI", " 0  3 1W * 6#2 "] }, {}],
    ...["example.com", "*example.com/*", "https://*.example.com/a/*", "*://example.com/a", "*/*"].map(
      (pattern): [string, object, object] => [`the route ${pattern}`, route(pattern), {}],
    ),
    ["as many crons as there may be", { crons: Array(250).fill("0 3 * * *") }, {}],
    ["tomorrow, for clocks that are behind", {}, { compatibility_date: "2026-11-29" }],
    ["no date at all", {}, {}],
    ["as many variables as there may be", {}, vars(128)],
    ["variables as large as they may be", {}, variable(5120)],
    ["a long name without an address of its own", { workers_dev: false }, {}, "a".repeat(100)],
  ])("but not %s", (_, config, metadata, name) => {
    expect(check(config, metadata, name)).not.toThrow();
  });
});
