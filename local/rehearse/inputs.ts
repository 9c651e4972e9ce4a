import { readFile, writeFile } from "node:fs/promises";
import { isMap, isScalar, type Pair, parseDocument, YAMLMap } from "yaml";
import { ArgumentError } from "./arguments.ts";

/** Inputs of the reusable workflow, as a caller writes them under `with`. */
export type Inputs = Record<string, string | boolean>;

/**
 * A release takes hours on purpose: a rehearsal keeps every step of it and shortens only the waits. With four visitors a
 * second is worth what minutes are in production.
 */
export const PACE: Inputs = {
  "bake-time": "1500ms",
  "hold-time": "4s",
  "identity-timeout": "20s",
  "probe-interval": "200ms",
  "probes-per-round": "12",
  "measure-interval": "1s",
  "warm-up": "0s",
  "analytics-lag": "500ms",
};

/** How long each share of a gradual rollout is at least observed. */
const SHARE_TIME = "1500ms";
const DEFAULT_SHARES = [5, 25, 50];

/** `5@1500ms, 25@1500ms, …` */
export function sharesOf(shares: readonly number[]): string {
  return shares.map((share) => `${share}@${SHARE_TIME}`).join(", ");
}

/** Writes inputs into every call of our `worker.yml` in a caller's workflow; what it already says about waits is replaced. */
export async function writeInputs(file: string, inputs: Inputs): Promise<void> {
  const document = parseDocument(await readFile(file, "utf8"));
  const calls = callsOf(document.get("jobs"));
  if (calls.length === 0) throw new ArgumentError(`${file} does not call worker.yml of this repository.`);
  for (const call of calls) {
    const given = call.get("with");
    const target = isMap(given) ? given : new YAMLMap();
    if (target !== given) call.set("with", target);
    for (const [name, value] of Object.entries(inputs)) target.set(name, value);
    shorten(target);
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
function shorten(target: YAMLMap): void {
  const strategy = target.get("strategy");
  if (strategy !== "gradual") return;
  const steps = target.get("steps");
  const text = isScalar(steps) ? String(steps.value) : typeof steps === "string" ? steps : "";
  const shares = [...text.matchAll(/(\d+(?:\.\d+)?)%?@/g)].map(([, share]) => Number(share));
  target.set("steps", sharesOf(shares.length > 0 ? shares : DEFAULT_SHARES));
}
