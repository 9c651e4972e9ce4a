import { readFile, writeFile } from "node:fs/promises";
import { isMap, type Pair, parseDocument, YAMLMap } from "yaml";
import { ArgumentError } from "./arguments.ts";
import { DEFAULT_SHARES, type Inputs, PACE, sharesOf } from "./pace.ts";

/**
 * Writes inputs into every call of our `worker.yml` in a caller's workflow, over what it says itself. Its waits are
 * shortened, and so are those of its own gradual rollout, unless the inputs name steps.
 */
export async function writeInputs(file: string, inputs: Inputs): Promise<void> {
  const document = parseDocument(await readFile(file, "utf8"));
  const calls = callsOf(document.get("jobs"));
  if (calls.length === 0) throw new ArgumentError(`${file} does not call worker.yml of this repository.`);
  for (const call of calls) {
    const given = call.get("with");
    const target = isMap(given) ? given : new YAMLMap();
    if (target !== given) call.set("with", target);
    for (const [name, value] of Object.entries({ ...PACE, ...inputs })) target.set(name, value);
    if (inputs.steps === undefined) target.set("steps", shortened(target));
  }
  await writeFile(file, document.toString({ lineWidth: 0 }));
}

function callsOf(jobs: unknown): YAMLMap[] {
  if (!isMap(jobs)) return [];
  return jobs.items.flatMap(({ value }: Pair) => {
    const uses = isMap(value) ? value.get("uses") : undefined;
    return isMap(value) && /\/\.github\/workflows\/worker\.yml(@|$)/.test(String(uses)) ? [value] : [];
  });
}

/** The shares of a gradual rollout stay, their times do not. */
function shortened(target: YAMLMap): string {
  if (target.get("strategy") !== "gradual") return "";
  const steps = target.get("steps");
  const shares = [...String(steps ?? "").matchAll(/(\d+(?:\.\d+)?)%?@/g)].map(([, share]) => Number(share));
  return sharesOf(shares.length > 0 ? shares : DEFAULT_SHARES);
}
