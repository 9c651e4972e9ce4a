import { parseDuration } from "../../time/duration.ts";
import { invalid } from "./invalid.ts";
import { list, optional } from "./text.ts";

const FORM = "Write shares that rise and stay below 100, each with its time, e.g. `5@5m, 25@5m, 50@10m`.";

/** A share of the traffic in percent, and how long it is observed. */
interface Step {
  share: number;
  forMs: number;
}

/** Shares of the traffic and their times, from e.g. `5@5m, 25@5m`; undefined when empty. */
export function optionalSteps(name: string): Step[] | undefined {
  const text = optional(name);
  return text === undefined ? undefined : asSteps(name, text);
}

/** The same of a text that stands in the input `name`; anything else stops the action. */
export function asSteps(name: string, text: string): Step[] {
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

/** Shares of the traffic in percent, from 0 to `most`, e.g. `5, 25`. */
export function shares(name: string, most = 99.99): number[] {
  return list(name).map((item) => {
    const percent = item.replace(/%$/, "");
    const share = Number(percent);
    if (/^\d+(\.\d{1,2})?$/.test(percent) && share <= most) return share;
    throw invalid(name, `has \`${item}\``, `Write shares up to ${most}, e.g. \`5, 25\`.`);
  });
}

function parseStep(item: string): Step | undefined {
  const [percent = "", time = ""] = item.split("@");
  const forMs = parseDuration(time);
  const share = Number(percent.replace(/%$/, ""));
  if (!/^\d+(\.\d{1,2})?%?$/.test(percent) || share <= 0 || share >= 100 || forMs === undefined) return undefined;
  return { share, forMs };
}
