import type { Superseded } from "../../src/action/inputs/superseded.ts";

/** Inputs that settings take the place of. */
export const SUPERSEDED = {
  channels: ["", "`notify` in slipway.yml"],
} as const satisfies Superseded;
