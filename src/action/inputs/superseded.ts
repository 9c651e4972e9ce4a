import { getInput } from "@actions/core";
import { invalid } from "./invalid.ts";

/** Inputs that settings take the place of: the default of action.yml, and what decides instead, in the reader's words. */
export type Superseded = Readonly<Record<string, readonly [normal: string, instead: string]>>;

/** Throws if one of them is set although there are settings: two words about one thing, of which one would be ignored. */
export function superseded(inputs: Superseded): void {
  for (const [name, [normal, instead]] of Object.entries(inputs)) {
    const value = getInput(name);
    if (value !== "" && value !== normal)
      throw invalid(name, "is set beside `settings`, which take its place", `Leave it out: ${instead} decides.`);
  }
}
