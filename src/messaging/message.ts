/** How a message is meant: it chooses a colour, where a service has one. */
export type Tone = "running" | "good" | "warning" | "bad";

/** What a channel is told, in plain text: nothing in it means anything to a service. */
export interface Message {
  tone: Tone;
  /** One line. */
  title: string;
  /** What is known, one line each. */
  facts: readonly (readonly [name: string, value: string])[];
  /** Sentences: why, and what to do. */
  says: readonly string[];
  /** Pages about it, with what people read in their place. */
  links: readonly (readonly [shown: string, url: string])[];
  /** The same for programs: what `webhook` sends as `data`. */
  data: Readonly<Record<string, unknown>>;
  /** Names the event for programs, e.g. `slipway.release.succeeded`. */
  type: string;
  /** The same for the same message of the same run: a receiver may drop the second. */
  id: string;
}

/** Colours of GitHub's own states, which are seen on light and on dark ground. */
export const COLOURS: Record<Tone, number> = { running: 0x2f81f7, good: 0x2da44e, warning: 0xbf8700, bad: 0xe5534b };
