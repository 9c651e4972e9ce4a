import { expect, test } from "vitest";
import type { UserError } from "../../errors.ts";
import { policyOf, readSlipway } from "./read.ts";

const policy = async (text: string) =>
  policyOf(await readSlipway("slipway.yml", Buffer.from(`version: 1\n${text}`), "production"));

test.each<[what: string, text: string, adds: string, reads: string]>([
  ["nothing", "", "add", "x-worker-version"],
  ["add", "version-header: add", "add", "x-worker-version"],
  ["off", "version-header: off", "off", "x-worker-version"],
  ["a header of one's own", "version-header: X-Shop-Version", "own", "x-shop-version"],
  ["the usual one, sent by one's own code", "version-header: x-worker-version", "own", "x-worker-version"],
  ["one that is only read", "rollout: { version-header: x-shop }", "own", "x-shop"],
  ["off, and one that is read", "version-header: off\nrollout: { version-header: shop }", "off", "shop"],
])("%s", async (_, text, adds, reads) => {
  const { versionHeader, rollout } = await policy(text);
  expect([versionHeader, rollout.versionHeader]).toEqual([adds, reads]);
});

test.each([
  ["two headers", "version-header: x-a\nrollout: { version-header: x-b }", /line 2.*another header than/],
  ["a word that is neither", "version-header: on", /`add`, `off`, or the name of the header/],
  ["a truth", "version-header: true", /version-header/],
])("%s is refused at its line", async (_, text, said) => {
  const error = (await policy(text).catch((cause: unknown) => cause)) as UserError;
  expect(`${error.message} ${error.hint}`).toMatch(said);
});
