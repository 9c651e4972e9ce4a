import { SOAK } from "./soak.ts";
import { STAMP } from "./stamp.ts";
import { LOGIN } from "./word.ts";
import { KINDS, type Kind, type SlipwayRecord } from "./words.ts";

/** One key of a record: how its value is spelled, and what becomes of it if the message is cut at 50 characters. */
export interface Key {
  key: string;
  pattern: RegExp;
  /** The value to write; undefined if the record has none. */
  write(record: SlipwayRecord): string | undefined;
  /** The members that a value of this pattern stands for. */
  read(value: string): Partial<SlipwayRecord>;
  /** The key stands so early that its value is whole wherever the cut falls. */
  survives?: true;
  /** What is left of a value that was cut, if that still says something. */
  mend?(token: string): string | undefined;
}

/** Digits of an id that a rollback writes down, and how many of them still tell versions apart after a cut. */
const ID = { written: 8, enough: 7 };

/**
 * The one table of keys, in the order in which they stand: first what recovery needs, which fits 50 characters with a
 * sequence number of three digits and any run id up to 2.8 × 10¹²; then what people and later releases read.
 */
export const KEYS: readonly Key[] = [
  text("n", "nonce", /^[0-9a-f]{4,8}$/),
  text("r", "rollout", /^[a-z0-9]{10}$/),
  {
    key: "s",
    pattern: /^[1-9]\d{0,8}$/,
    write: ({ seq }) => seq?.toString(),
    read: (value) => ({ seq: Number(value) }),
    survives: true,
  },
  {
    key: "t",
    pattern: new RegExp(`^[${Object.values(KINDS).join("")}]$`),
    write: ({ kind }) => KINDS[kind],
    read: (value) => ({ kind: kindOf(value) }),
    survives: true,
  },
  {
    key: "u",
    pattern: /^(0|[1-9a-z][0-9a-z]{0,11})$/,
    write: ({ run }) => (run !== undefined && /^\d+$/.test(run) ? BigInt(run).toString(36) : undefined),
    read: (value) => ({ run: fromBase36(value) }),
    survives: true,
  },
  {
    key: "x",
    pattern: new RegExp(`^[0-9a-f]{${ID.enough},${ID.written}}(,[0-9a-f]{${ID.enough},${ID.written}})*$`),
    write: ({ takenBack = [] }) => takenBack.map((id) => id.slice(0, ID.written)).join(",") || undefined,
    read: (value) => ({ takenBack: value.split(",") }),
    mend: (token) => token.replace(new RegExp(`,[0-9a-f]{0,${ID.enough - 1}}$`), ""),
  },
  text("h", "onto", /^[0-9a-z-]{1,8}$/),
  text("w", "why", /^[a-z][a-z-]{1,39}$/),
  text("by", "by", LOGIN),
  text("soak", "soak", SOAK),
  text("d", "digest", /^[0-9a-f]{64}$/),
  text("k", "secrets", /^[0-9a-f]{16}$/),
  text("z", "snapshot", /^[0-9a-f]{64}$/),
  text("f", "stamp", STAMP),
  text("m", "manifest", /^[0-9a-f]{64}$/),
  text("p", "settings", /^[0-9a-f]{64}$/),
  {
    key: "run",
    pattern: /^(0|[1-9]\d*)\/[1-9]\d*$/,
    write: ({ run, attempt }) => (run === undefined || attempt === undefined ? undefined : `${run}/${attempt}`),
    read: (value) => ({ run: value.split("/")[0], attempt: value.split("/")[1] }),
  },
  text("repo", "repository", /^[A-Za-z0-9][A-Za-z0-9_-]{0,38}\/(?!\.{1,2}$)[\w.-]{1,100}$/),
  {
    key: "sha",
    pattern: /^[0-9a-f]{7}$/,
    write: ({ commit }) => commit?.slice(0, 7).toLowerCase(),
    read: (value) => ({ commit: value }),
  },
];

type Texts =
  | "nonce"
  | "rollout"
  | "onto"
  | "why"
  | "by"
  | "soak"
  | "digest"
  | "secrets"
  | "snapshot"
  | "stamp"
  | "manifest"
  | "settings"
  | "repository";

/** A key whose value is the member's own text. */
function text(key: string, member: Texts, pattern: RegExp): Key {
  const survives = member === "nonce" || member === "rollout" ? { survives: true as const } : {};
  return { key, pattern, write: (record) => record[member], read: (value) => ({ [member]: value }), ...survives };
}

function kindOf(letter: string): Kind {
  return (Object.keys(KINDS) as Kind[]).find((kind) => KINDS[kind] === letter) ?? "UPLOAD";
}

function fromBase36(digits: string): string {
  let value = 0n;
  for (const digit of digits) value = value * 36n + BigInt(Number.parseInt(digit, 36));
  return value.toString();
}
