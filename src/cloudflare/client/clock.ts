import { formatDuration } from "../../time/duration.ts";

/** The platform's time, by the answers of its API: the runner's own clock may be minutes off, and may be set meanwhile. */
export interface Clock {
  /** Learns the time from an answer's `Date` header, whole seconds; an answer without one teaches nothing. */
  saw(date: string | null): void;
  /** Now, ms since the epoch: the newest answer's date and what has passed since on a clock that nobody sets. */
  moment(): number;
}

/** What a clock goes by; a test gives its own. */
export interface ClockSources {
  /** The runner's clock, ms since the epoch: asked once, for the time before the first answer, and compared with. */
  wall: () => number;
  /** Milliseconds since some moment, never set. */
  steady: () => number;
  /** Told once, in a sentence, if the runner's clock is far off. */
  warn: (message: string) => void;
}

/** Clocks that differ by more than this are told of, ms. */
const SKEW_MS = 30_000;
/** The header has whole seconds, and answers overtake each other: so much earlier is no news, ms. */
const GRAIN_MS = 2_000;

/** Makes a clock that shows the runner's time until the first answer. */
export function createClock({ wall, steady, warn }: ClockSources): Clock {
  let known = { at: wall(), since: steady() };
  let learned = false;
  let told = false;
  const moment = () => known.at + (steady() - known.since);
  return {
    moment,
    saw(date) {
      const at = Date.parse(date ?? "");
      if (Number.isNaN(at)) return;
      const early = moment() - at;
      if (!learned || early < 0 || early > GRAIN_MS) known = { at, since: steady() };
      learned = true;
      const skew = wall() - moment();
      if (told || Math.abs(skew) <= SKEW_MS) return;
      told = true;
      warn(
        `The runner's clock is ${formatDuration(Math.round(Math.abs(skew) / 1000) * 1000)} ${skew > 0 ? "ahead of" : "behind"} Cloudflare's, whose time is used. Set it (NTP), or checks of certificates and signatures may fail.`,
      );
    },
  };
}
