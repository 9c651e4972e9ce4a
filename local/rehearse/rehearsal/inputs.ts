import { readFile, writeFile } from "node:fs/promises";
import { isMap, type Pair, parseDocument, YAMLMap } from "yaml";
import type { Inputs, ReusableWorkflow } from "../scenarios/scenario.ts";
import { ArgumentError } from "../world/errors.ts";

/**
 * Writes inputs into every call of our reusable workflow in a caller's workflow, over what it says itself, with its waits
 * shortened.
 */
export async function writeInputs(
  file: string,
  { name, shorten }: Pick<ReusableWorkflow, "name" | "shorten">,
  inputs: Inputs,
): Promise<void> {
  const document = parseDocument(await readFile(file, "utf8"));
  const calls = callsOf(document.get("jobs"), name);
  if (calls.length === 0) throw new ArgumentError(`${file} does not call ${name}.yml of this repository.`);
  for (const call of calls) {
    const given = call.get("with");
    const target = isMap(given) ? given : new YAMLMap();
    if (target !== given) call.set("with", target);
    const written = shorten(Object.fromEntries(target.items.map(({ key }) => [String(key), target.get(key)])), inputs);
    for (const [input, value] of Object.entries(written)) target.set(input, value);
  }
  await writeFile(file, document.toString({ lineWidth: 0 }));
}

function callsOf(jobs: unknown, name: string): YAMLMap[] {
  if (!isMap(jobs)) return [];
  return jobs.items.flatMap(({ value }: Pair) => {
    const uses = isMap(value) ? value.get("uses") : undefined;
    return isMap(value) && `${uses}@`.includes(`/.github/workflows/${name}.yml@`) ? [value] : [];
  });
}
