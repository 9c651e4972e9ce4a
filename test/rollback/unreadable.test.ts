/** What the workflow does when the commit's settings cannot be read: nothing, or what a person says by name. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { startWorld, type World } from "../world/world.ts";
import { caller, config, run, steps } from "./callers.ts";
import { type Shop, shop } from "./shop.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(async () => {
  await world?.[Symbol.asyncDispose]();
});

const writes = () => world.cloudflare.requests.filter(({ method }) => method !== "GET");

/** A Worker whose last version is bad. */
async function bad(name: string): Promise<{ one: Shop; good: string; last: string }> {
  const one = shop(world, name);
  const [good = "", last = ""] = await one.past({}, {});
  world.cloudflare.requests.length = 0;
  return { one, good, last };
}

test.each([
  [
    "slipway.yml",
    { "wrangler.jsonc": config("broken"), "slipway.yml": "version: 1\nrollout: { idenity: required }\n" },
  ],
  ["the wrangler configuration", { "wrangler.jsonc": '{ "name": "broken",,' }],
  ["there is none", { "README.md": "Nothing" }],
  ["an environment is to be chosen", { "wrangler.jsonc": config("broken", { env: { production: {} } }) }],
])("%s: refused before anybody is asked, with the way out, which goes back without it", async (_what, files) => {
  const { one, good, last } = await bad("broken");
  const refused = await run(world, caller(world, files));
  expect(refused.conclusion).toBe("failure");
  expect(refused.jobs.map(({ name, conclusion }) => [name, conclusion])).toEqual([
    ["rollback / Validate", "failure"],
    ["rollback / Roll back", "skipped"],
  ]);
  const said = refused.annotations.filter(({ level }) => level === "error").map(({ message }) => message);
  expect(said.at(-1)).toMatch(/^Nothing was rolled back\. .* full name of the Worker in the input `worker`\.$/);
  expect(world.cloudflare.requests).toEqual([]);
  expect(one.serves()).toEqual({ [last]: 100 });

  const ran = await run(world, caller(world, files, { worker: "broken" }));
  expect(ran.conclusion, ran.log).toBe("success");
  expect(steps(ran, "Validate").Validate).toBe("failure");
  expect(ran.log).toContain("not proven by live requests, as allowed");
  expect(one.serves()).toEqual({ [good]: 100 });
});

test("where the settings can be read, they decide: no other Worker can be named", async () => {
  const { one, last } = await bad("theirs");
  const { one: victim, last: served } = await bad("victim");
  const refused = await run(world, caller(world, { "wrangler.jsonc": config("theirs") }, { worker: "victim" }));
  expect(refused.conclusion).toBe("failure");
  expect(refused.log).toContain("Input `worker` is `victim`, and the settings are for `theirs`.");
  expect(writes()).toEqual([]);
  expect([one.serves(), victim.serves()]).toEqual([{ [last]: 100 }, { [served]: 100 }]);
});

test("naming their own Worker changes nothing: it is proven as they say", async () => {
  const { one, good } = await bad("same");
  const ran = await run(world, caller(world, { "wrangler.jsonc": config("same") }, { worker: "same" }));
  expect(ran.conclusion, ran.log).toBe("success");
  expect(ran.log).toContain("proven at https://same.");
  expect(one.serves()).toEqual({ [good]: 100 });
});

test("a configuration of another account is no broken one: a name does not overrule it", async () => {
  const { one, last } = await bad("elsewhere");
  const files = { "wrangler.jsonc": config("elsewhere", { account_id: "f".repeat(32) }) };
  const refused = await run(world, caller(world, files, { worker: "elsewhere" }));
  expect(refused.conclusion).toBe("failure");
  expect(refused.log).toContain("and the input `account-id` is");
  expect(writes()).toEqual([]);
  expect(one.serves()).toEqual({ [last]: 100 });
});
