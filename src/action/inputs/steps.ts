import { parseDuration } from "../../time/duration.ts";
import { invalid } from "./invalid.ts";
import { optional } from "./text.ts";

const FORM = "Write shares that rise and stay below 100, each with its time, e.g. `5@5m, 25@5m, 50@10m`.";

/** Shares of the traffic in percent and how long each is observed, from e.g. `5@5m, 25@5m`; undefined when empty. */
export function optionalSteps(name: string): { share: number; forMs: number }[] | undefined {
  const text = optional(name);
  if (text === undefined) return undefined;
  const items = text.split(/[\s,]+/).filter((item) => item !== "");
  const steps = items.map((item) => {
    const step = parseStep(item);
    if (step === undefined) throw invalid(name, `has \`${item}\``, FORM);
    return step;
  });
  const falling = steps.find(({ share }, i) => i > 0 && share <= (steps[i - 1]?.share ?? 0));
  if (falling !== undefined) throw invalid(name, `does not rise at \`${falling.share}\``, FORM);
  return steps;
}

function parseStep(item: string): { share: number; forMs: number } | undefined {
  const [percent = "", time = ""] = item.split("@");
  const forMs = parseDuration(time);
  const share = Number(percent.replace(/%$/, ""));
  if (!/^\d+(\.\d{1,2})?%?$/.test(percent) || share <= 0 || share >= 100 || forMs === undefined) return undefined;
  return { share, forMs };
}
