import { describe, expect, test } from "vitest";
import type { PlaneState } from "./contract.ts";
import { matchRoute, route } from "./routing.ts";
import { emptyState, newVersion, newWorker } from "./test-plane.ts";

function stateWith(...names: string[]): PlaneState {
  const state = emptyState();
  for (const name of names) state.workers.set(name, newWorker(name));
  return state;
}

function answerer(state: PlaneState, url: string): string {
  const { host, pathname } = new URL(url);
  const target = route(state, host, pathname);
  if (target.kind === "none") return `${target.code}: ${target.why}`;
  return target.kind === "version" ? `${target.worker}@${target.version.number}` : target.worker;
}

describe("route patterns", () => {
  test.each([
    ["example.com/*", "example.com", "/", true],
    ["example.com/*", "www.example.com", "/", false],
    ["example.com/api/*", "example.com", "/api/x?y", true],
    ["example.com/api/*", "example.com", "/apix", false],
    ["example.com/api*", "example.com", "/apix", true],
    ["example.com", "example.com", "/", true],
    ["example.com", "example.com", "/x", false],
    ["*.example.com/*", "a.b.example.com", "/", true],
    ["*.example.com/*", "example.com", "/", false],
    ["*example.com/*", "example.com", "/", true],
    ["*example.com/*", "a.example.com", "/", true],
    ["*example.com/*", "notexample.com", "/", false],
    ["https://example.com/*", "example.com", "/x", true],
    ["*/*", "example.com", "/x", true],
  ])("%s and %s%s: %s", (pattern, host, path, matches) => {
    expect(matchRoute(pattern, host, path) !== undefined).toBe(matches);
  });

  test("the most specific one wins: host before path, exact before wildcard", () => {
    const state = stateWith("wide", "host", "deep", "exact");
    const add = (worker: string, pattern: string) =>
      state.workers.get(worker)?.routes.push({ id: pattern, zoneId: "zone1", pattern });
    add("wide", "*.example.com/api/v1/*");
    add("host", "www.example.com/*");
    add("deep", "www.example.com/api/*");
    add("exact", "www.example.com/api/health");
    expect(answerer(state, "https://www.example.com/api/v1/x")).toBe("deep");
    expect(answerer(state, "https://www.example.com/api/health")).toBe("exact");
    expect(answerer(state, "https://www.example.com/")).toBe("host");
    expect(answerer(state, "https://other.example.com/api/v1/x")).toBe("wide");
  });

  test("a route runs before a custom domain on the same hostname", () => {
    const state = stateWith("origin", "logger");
    state.workers.get("origin")?.domains.push({ id: "d", zoneId: "zone1", hostname: "app.example.com" });
    state.workers.get("logger")?.routes.push({ id: "r", zoneId: "zone1", pattern: "app.example.com/log/*" });
    expect(answerer(state, "https://app.example.com/x")).toBe("origin");
    expect(answerer(state, "https://APP.example.com:443/log/x")).toBe("logger");
  });
});

test("a Worker's own fetch passes by the routes of its zone, but finds custom domains", () => {
  const state = stateWith("front", "back");
  state.workers.get("front")?.routes.push({ id: "r", zoneId: "zone1", pattern: "*.example.com/*" });
  state.workers.get("back")?.domains.push({ id: "d", zoneId: "zone1", hostname: "back.example.com" });
  expect(route(state, "back.example.com", "/")).toMatchObject({ worker: "front" });
  expect(route(state, "back.example.com", "/", "front")).toMatchObject({ worker: "back" });
  expect(route(state, "www.example.com", "/", "front")).toMatchObject({ kind: "none", code: 1016 });
  expect(route(state, "www.example.com", "/", "back")).toMatchObject({ worker: "front" });
});

describe("workers.dev", () => {
  const state = stateWith("shop", "big-shop");
  const version = newVersion("big-shop", "", { id: "0123abcd-0000-4000-8000-000000000000" });
  state.workers.get("big-shop")?.versions.push(version);
  state.workers.get("big-shop")?.aliases.set("pr-1", version.id);

  test("Workers, version URLs and aliases with hyphens in both halves", () => {
    expect(answerer(state, "https://shop.acme.workers.dev/")).toBe("shop");
    expect(answerer(state, "https://big-shop.acme.workers.dev/")).toBe("big-shop");
    expect(answerer(state, "https://0123abcd-big-shop.acme.workers.dev/")).toBe(`big-shop@${version.number}`);
    expect(answerer(state, "https://pr-1-big-shop.acme.workers.dev/")).toBe(`big-shop@${version.number}`);
    expect(answerer(state, "https://0123abc-big-shop.acme.workers.dev/")).toContain("1042");
  });

  test("says why there is no answer", () => {
    expect(answerer(state, "https://shop.other.workers.dev/")).toContain("not under this account");
    const shop = state.workers.get("big-shop");
    if (shop !== undefined) shop.subdomain = { enabled: false, previewsEnabled: false };
    expect(answerer(state, "https://big-shop.acme.workers.dev/")).toContain("not enabled on workers.dev");
    expect(answerer(state, "https://pr-1-big-shop.acme.workers.dev/")).toContain("preview URLs disabled");
    expect(answerer(state, "https://elsewhere.org/")).toContain('No zone of this account covers "elsewhere.org"');
  });
});
