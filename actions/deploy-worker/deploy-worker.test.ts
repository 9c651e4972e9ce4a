import { expect, test } from "vitest";
import type { WorkerConfig } from "../../src/release/format.ts";
import { productionUrls, summarize } from "./report.ts";

test("production URLs are URLs, best first, without wildcards", () => {
  const config: WorkerConfig = {
    modules: [],
    workers_dev: true,
    custom_domains: [{ hostname: "shop.example.com" }],
    routes: [{ pattern: "example.com/api/*" }, { pattern: "*.example.com/*" }, { pattern: "https://www.example.com" }],
  };
  expect(productionUrls(config, "https://shop.acme.workers.dev")).toEqual([
    "https://shop.example.com",
    "https://example.com/api",
    "https://www.example.com",
    "https://shop.acme.workers.dev",
  ]);
});

const told = (traffic: string) =>
  summarize({
    worker: "shop",
    traffic,
    versionId: "v2",
    previousVersionId: "v1",
    deploymentId: "dep",
    digest: "sha256:d",
    urls: ["https://shop.example.com"],
    versionUrl: undefined,
    assets: { total: 12400, uploaded: 20, openTabs: undefined },
    triggers: [
      { what: "routes a|b*", error: undefined },
      { what: "crons", error: new Error("no") },
    ],
    notes: ["Careful."],
  });

test("only what users meet is called deployed", () => {
  const head = (traffic: string) => told(traffic).split("\n")[0];
  expect(head("100 %")).toBe("### Deployed `shop`");
  expect(head("staged at 0 %")).toBe("### Staged `shop`");
  expect(head("none, uploaded only")).toBe("### Uploaded `shop`");
  expect(head("unchanged")).toBe("### Unchanged: `shop`");
});

test("the summary is a table that no pattern can break", () => {
  const text = told("100 %");
  expect(text).toContain("| Static files | 12,400, of which 20 were uploaded |");
  expect(text).toContain("| Triggers | applied: routes a\\|b\\*<br>**failed**: crons |");
  expect(text).not.toContain("Version URL");
});
