/** The same sources give the same digest, whatever builds them: built and sealed in two places that are not equally deep. */
import { cp } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openWorkshop, sealed } from "../seal/workshop.ts";
import { fetching, openYard, PROJECTS, run, SMALL, settle } from "./yard.ts";

/** As `validate` says that they are built. */
const BUILDS: Record<string, string[]> = { "next-opennext": ["npx", "opennextjs-cloudflare", "build"] };

test.runIf(fetching).each(PROJECTS.filter((name) => SMALL[name] === undefined))(
  "%s",
  { timeout: 1_800_000 },
  async (name) => {
    await using yard = await openYard();
    await using workshop = await openWorkshop();
    const first = await settle(name, yard.directory);
    const second = join(yard.directory, "deeper/and deeper", name);
    await cp(first, second, { recursive: true, verbatimSymlinks: true });
    const digests: (string | undefined)[] = [];
    for (const place of [first, second]) {
      const [program = "npm", ...args] = BUILDS[name] ?? ["npm", "run", "build", "--if-present"];
      await run(place, program, ...args);
      const outcome = await workshop.seal(place);
      await sealed(outcome);
      digests.push(outcome.outputs["release-digest"]);
    }
    expect(digests[1]).toBe(digests[0]);
  },
);
