import { expect, test } from "vitest";
import { identities } from "./identity.ts";

const settings = {
  versions: new Map([["404-page", "aaaaaaaa-0000-4000-8000-000000000001"]]),
  urls: new Map<string, string>(),
  header: "x-worker-version",
  jsonpath: undefined,
  override: true,
  echoes: 1,
  timeoutMs: 0,
};

test("a name that the header cannot carry is refused, unless the version has a URL of its own", async () => {
  await expect(identities(settings)).rejects.toThrow(/cannot carry the Worker name "404-page"/);
  const { for: identityOf } = await identities({ ...settings, urls: new Map([["404-page", "https://v.example"]]) });
  expect(identityOf("404-page")).toMatchObject({ url: "https://v.example", override: undefined });
});

test("beside a version with a URL of its own, the header still names every Worker", async () => {
  const versions = new Map([
    ["shop", "aaaaaaaa-0000-4000-8000-000000000001"],
    ["api", "aaaaaaaa-0000-4000-8000-000000000002"],
  ]);
  const { for: identityOf } = await identities({
    ...settings,
    versions,
    urls: new Map([["api", "https://v.example"]]),
  });
  expect(identityOf("shop")?.override).toMatch(/shop="aaaaaaaa.*api="aaaaaaaa/);
  expect(identityOf("api")?.override).toBeUndefined();
});
