import { createHash } from "node:crypto";
import { UserError } from "../errors.ts";
import { canonicalJson } from "../text/json.ts";

/** Reasons of a text that is no fingerprint. */
export const FINGERPRINT_REASONS = ["fingerprint-invalid"] as const;
export type FingerprintReason = (typeof FINGERPRINT_REASONS)[number];

/** What of a Worker is live, part by part, with what people call it. */
export const LIVE_PARTS = {
  deployment: "the active deployment",
  versions: "the versions that serve, or their shares of the traffic",
  settings: "settings that no version holds (observability, logpush, tail consumers, tags)",
  routes: "the routes",
  domains: "the custom domains",
  crons: "the crons",
  queues: "the queues that it consumes",
  workflows: "the Workflows",
  subdomain: "whether it answers at workers.dev",
  migrations: "the Durable Object migrations that were carried out",
} as const;

export type LivePart = keyof typeof LIVE_PARTS;
const NAMES = Object.keys(LIVE_PARTS) as LivePart[];

/** Each part as JSON; null: there is nothing of it (no Worker yet), undefined: it could not be read. */
export type LiveParts = { [part in LivePart]: unknown };

const PREFIX = "slipway-live/1";

/** The fingerprint of a plan that nobody compared with what is live. */
export const UNREAD = `${PREFIX} unread`;

/**
 * What is live as one line, which names its parts, so that what moved can be named: `slipway-live/1 deployment=<12 hex>
 * versions=… …`. A part that is not there is `none`, one that the token may not read `unread`.
 */
export function fingerprintOf(parts: LiveParts): string {
  return `${PREFIX} ${NAMES.map((name) => `${name}=${shorten(parts[name])}`).join(" ")}`;
}

function shorten(part: unknown): string {
  if (part === undefined) return "unread";
  if (part === null) return "none";
  return createHash("sha256").update(canonicalJson(part)).digest("hex").slice(0, 12);
}

/** A part that is not what it was. */
export interface Moved {
  part: LivePart;
  /** For people: what it is. */
  says: string;
}

/**
 * The parts that differ between two fingerprints. A part that one of them has not read cannot be compared, and is no
 * difference: `unreadIn` names it. A text that is no fingerprint throws a `UserError`.
 */
export function compareFingerprints(before: string, now: string): Moved[] {
  const [a, b] = [parse(before), parse(now)];
  return NAMES.filter((name) => isRead(a, name) && isRead(b, name) && a.get(name) !== b.get(name)).map((part) => ({
    part,
    says: LIVE_PARTS[part],
  }));
}

/** The parts that a fingerprint does not know. */
export function unreadIn(fingerprint: string): LivePart[] {
  const parts = parse(fingerprint);
  return NAMES.filter((name) => !isRead(parts, name));
}

const isRead = (parts: Map<string, string>, name: LivePart) => (parts.get(name) ?? "unread") !== "unread";

function parse(fingerprint: string): Map<string, string> {
  if (fingerprint === UNREAD) return new Map();
  const [prefix, ...words] = fingerprint.split(" ");
  const parts = new Map(words.map((word): [string, string] => [word.split("=")[0] ?? "", word.split("=")[1] ?? ""]));
  const whole =
    prefix === PREFIX &&
    words.length === NAMES.length &&
    NAMES.every((name) => /^(?:[0-9a-f]{12}|none|unread)$/.test(parts.get(name) ?? ""));
  if (whole) return parts;
  throw new UserError<FingerprintReason>(
    `${JSON.stringify(fingerprint.slice(0, 80))} is no fingerprint of what is live.`,
    {
      hint: "Pass the output `fingerprint` of `plan` on as it is, at the same commit of Slipway.",
      reason: "fingerprint-invalid",
    },
  );
}
