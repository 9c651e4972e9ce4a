/** What a deployment of ours says about itself: enough to rebuild the rollout from the platform alone. */
export interface Mark {
  rollout: string;
  /** Number of the write within its rollout, from 1. */
  seq: number;
  /** The state that wrote it. */
  state: "STAGE" | "RAMP" | "CUTOVER" | "FINALIZE" | "ABORT";
  /** 4 hex digits of the process that wrote it. */
  nonce: string;
  /** GitHub's run id, the owner of the lease. */
  run: string;
  /** The rest is lost when the platform cuts the message at 50 characters. */
  attempt?: string | undefined;
  repository?: string | undefined;
  commit?: string | undefined;
  /** For people. */
  text?: string | undefined;
}

// One letter each, so that the part needed for recovery fits 50 characters with a two-digit seq and any run id.
const LETTERS = { STAGE: "S", RAMP: "R", CUTOVER: "C", FINALIZE: "F", ABORT: "A" } as const;
const START = /^slipway\/1 n=([0-9a-f]{4}) r=([a-z0-9]{10}) s=(\d+) t=([SRCFA]) u=([0-9a-z]+)(?= |$)/;
const CUT = 50;

/** The text of `workers/message`, as `slipway/1 key=value … | text`; its first 50 characters suffice for `readMark`. */
export function writeMark({ rollout, seq, state, nonce, run, attempt, repository, commit, text }: Mark): string {
  const parts = [
    `slipway/1 n=${nonce} r=${rollout} s=${seq} t=${LETTERS[state]} u=${BigInt(run).toString(36)}`,
    ...(attempt === undefined ? [] : [`run=${run}/${attempt}`]),
    ...(repository === undefined ? [] : [`repo=${repository}`]),
    ...(commit === undefined ? [] : [`sha=${commit.slice(0, 7)}`]),
    ...(text === undefined ? [] : [`| ${text}`]),
  ];
  return parts.join(" ");
}

/** Reads `writeMark`'s text, whole or cut; undefined when the deployment is not one of a rollout. */
export function readMark(message: string): Mark | undefined {
  const found = START.exec(message);
  if (found === null) return undefined;
  const [, nonce = "", rollout = "", seq = "", letter, run = ""] = found;
  const state = (Object.keys(LETTERS) as Mark["state"][]).find((name) => LETTERS[name] === letter);
  if (state === undefined) return undefined;
  const mark: Mark = { rollout, seq: Number(seq), state, nonce, run: fromBase36(run) };
  // A tail that was cut in the middle is worse than none.
  return message.length <= CUT ? mark : { ...mark, ...readTail(message) };
}

function readTail(message: string): Pick<Mark, "attempt" | "repository" | "commit" | "text"> {
  const [notes = "", ...text] = message.split(" | ");
  const tail = new Map(notes.split(" ").map((part) => [part.split("=")[0], part.slice(part.indexOf("=") + 1)]));
  return {
    attempt: tail.get("run")?.split("/")[1],
    repository: tail.get("repo"),
    commit: tail.get("sha"),
    text: text.length === 0 ? undefined : text.join(" | "),
  };
}

function fromBase36(text: string): string {
  let value = 0n;
  for (const digit of text) value = value * 36n + BigInt(Number.parseInt(digit, 36));
  return value.toString();
}
