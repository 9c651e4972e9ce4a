import { createHash } from "node:crypto";

/** What a person may say about a rollout that is under way. */
export const WORDS = ["promote", "hold", "continue", "abort"] as const;
export type Word = (typeof WORDS)[number];

/** A person's word as a status of a GitHub deployment carries it. */
export interface Said {
  word: Word;
  /** Mark of the Worker that it is about: see `markOf`. */
  worker: string;
  /** The candidate's share that it is about, percent; undefined for whatever the share is. */
  at?: number | undefined;
  /** The workflow run by which it was said, decimal. */
  run: string;
  /** Login of who said it. */
  by: string;
}

/** Logins of people and of apps, as GitHub has them. */
export const LOGIN = /^[A-Za-z0-9][A-Za-z0-9-]{0,38}(\[bot\])?$/;

const SAID =
  /^slipway\/1 word=([a-z]+) for=([0-9a-f]{8})(?: at=(\d{1,3}(?:\.\d{1,2})?))? run=([1-9]\d{0,18}) by=(\S{1,44})$/;

/** Eight hex digits that stand for a Worker's name: a status has 140 characters only. */
export function markOf(worker: string): string {
  return createHash("sha256").update(worker).digest("hex").slice(0, 8);
}

/** The description of a status: `slipway/1 word=hold for=1a2b3c4d at=25 run=17234567890 by=octocat`, 113 characters at most. */
export function formatWord({ word, worker, at, run, by }: Said): string {
  return `slipway/1 word=${word} for=${worker}${at === undefined ? "" : ` at=${at}`} run=${run} by=${by}`;
}

/** Reads a description that `formatWord` wrote; whatever else it is, is undefined. */
export function parseWord(description: string): Said | undefined {
  const [, word = "", worker = "", at, run = "", by = ""] = SAID.exec(description) ?? [];
  if (!isWord(word) || !LOGIN.test(by)) return undefined;
  const said = { word, worker, at: at === undefined ? undefined : Number(at), run, by };
  // What cannot be written like this was not written here.
  return formatWord(said) === description ? said : undefined;
}

function isWord(text: string): text is Word {
  return (WORDS as readonly string[]).includes(text);
}

/** What a rollout answers: which status it has heard, and whether it does what that says. */
export interface Answer {
  to: number;
  followed: boolean;
}

const ANSWER = /^slipway\/1 heard=([1-9]\d{0,15}) followed=(yes|no)$/;

/** The description of the status that answers: `slipway/1 heard=123456 followed=yes`. */
export function formatAnswer({ to, followed }: Answer): string {
  return `slipway/1 heard=${to} followed=${followed ? "yes" : "no"}`;
}

/** Reads a description that `formatAnswer` wrote. */
export function parseAnswer(description: string): Answer | undefined {
  const [, to, followed] = ANSWER.exec(description) ?? [];
  return to === undefined ? undefined : { to: Number(to), followed: followed === "yes" };
}

/** The beginning of a status that says of a rollout that it soaks, and so is under way although no job works. */
const SOAKS = "Soaks at ";

/** What the deployment of a release says while it soaks. */
export const formatSoaking = (share: number): string => `${SOAKS}${share} %`;

/** Whether a description says so. */
export const saysSoaking = (description: string): boolean => description.startsWith(SOAKS);
