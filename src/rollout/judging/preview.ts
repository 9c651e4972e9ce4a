import { type Expected, noticedAfter, type Watched } from "./power.ts";

/** How long a fault needs to show in users' traffic. */
export interface Shown {
  /** By how many percentage points more requests fail than before. */
  points: number;
  /** Minutes of the rollout until four of five notice it; undefined if its steps do not show it. */
  minutes: number | undefined;
  /** Minutes that its largest step would have to last for that; undefined if three weeks do not suffice. */
  alone: number | undefined;
}

const LONGEST = 3 * 7 * 24 * 60;

/** How long this traffic needs to show faults of so many percentage points. */
export function timeToShow(config: Watched, expected: Expected, points: readonly number[]): Shown[] {
  return points.map((one) => {
    const rate = Math.min(1, expected.errors + one / 100);
    const at = noticedAfter(config, expected, rate);
    const until =
      at === undefined ? undefined : config.steps.slice(0, at + 1).reduce((sum, { forMs }) => sum + forMs, 0);
    return {
      points: one,
      minutes: until === undefined ? undefined : until / 60_000,
      alone: alone(config, expected, rate),
    };
  });
}

/** The shortest time of the largest step by itself, to the minute, by halving. */
function alone(config: Watched, expected: Expected, rate: number): number | undefined {
  const share = config.steps.at(-1)?.share;
  if (share === undefined) return undefined;
  const shows = (minutes: number) =>
    noticedAfter({ ...config, steps: [{ share, forMs: minutes * 60_000 }] }, expected, rate) !== undefined;
  if (!shows(LONGEST)) return undefined;
  let [low, high] = [0, LONGEST];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (shows(middle)) high = middle;
    else low = middle;
  }
  return high;
}
