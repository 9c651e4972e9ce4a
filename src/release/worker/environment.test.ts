import { expect, test } from "vitest";
import { checkEnvironment, wranglerEnvironment } from "./environment.ts";

const generated = (targetEnvironment?: string) => ({
  configPath: "/p/dist/wrangler.json",
  userConfigPath: "/p/wrangler.jsonc",
  ...(targetEnvironment === undefined ? {} : { targetEnvironment }),
});

test("environments must be chosen, and must exist", () => {
  expect(() => checkEnvironment(undefined, ["staging", "production"], {})).toThrow(
    expect.objectContaining({
      reason: "environment-required",
      hint: "Set it to one of `staging`, `production`, or to `top-level`.",
    }),
  );
  expect(() => checkEnvironment("prod", ["staging", "production"], undefined)).toThrow(
    expect.objectContaining({ reason: "environment-unknown", hint: "It defines `staging`, `production`." }),
  );
  expect(() => checkEnvironment("prod", [], {})).toThrow(/defines no environment "prod"/);
  checkEnvironment("staging", ["staging"], {});
  checkEnvironment("top-level", ["staging"], {});
  checkEnvironment(undefined, [], {});
});

test("a generated configuration must have been built for the chosen environment", () => {
  checkEnvironment("staging", ["staging"], generated("staging"));
  checkEnvironment("top-level", ["staging"], generated());
  checkEnvironment(undefined, [], generated());
  expect(() => checkEnvironment("production", ["staging"], generated("staging"))).toThrow(
    'The generated configuration was built for "staging", not for "production".',
  );
  expect(() => checkEnvironment("staging", ["staging"], generated())).toThrow(/built for the top level/);
  expect(() => checkEnvironment(undefined, ["staging"], generated("staging"))).toThrow(/`environment` is empty/);
});

test("wrangler is always told, so that CLOUDFLARE_ENV decides nothing", () => {
  expect([undefined, "top-level", "staging"].map(wranglerEnvironment)).toEqual(["", "", "staging"]);
});
