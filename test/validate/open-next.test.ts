/** How the shipped bundle says that a Next.js project on OpenNext is built. */
import { expect, test } from "vitest";
import { CONFIG, type Files, validate } from "./harness.ts";

const manifest = (scripts: object) =>
  JSON.stringify({ dependencies: { "@opennextjs/cloudflare": "^1" }, devDependencies: { wrangler: "^4" }, scripts });
const npm = { "package-lock.json": JSON.stringify({ packages: { "node_modules/wrangler": { version: "4.164.0" } } }) };
const pnpm = {
  "pnpm-lock.yaml": "lockfileVersion: '9.0'\npackages:\n\n  wrangler@4.164.0(x@1.0.0):\n    resolution: {}\n",
};
const own = { build: "opennextjs-cloudflare build" };

test.each<[string, Files, string]>([
  ["by its program, which runs the script", { "package.json": manifest({ build: "next build" }), ...npm }, "npx"],
  ["the same with pnpm", { "package.json": manifest({}), ...pnpm }, "pnpm exec"],
  ["by a script of one's own that calls it", { "package.json": manifest(own), ...npm }, "npm run build"],
])("OpenNext is built %s", async (_name, files, expected) => {
  const detect = { "install-command": "", "build-command": "" };
  const { outputs, exitCode, stdout } = await validate({ "wrangler.jsonc": CONFIG, ...files }, detect);
  expect(exitCode, stdout).toBe(0);
  const program = expected === "npm run build" ? expected : `${expected} opennextjs-cloudflare build`;
  expect(outputs["build-command"]).toBe(program);
});
