import { retryAfterMs } from "../time/retry-after.ts";
import { sleep } from "../time/sleep.ts";
import { steadyNow } from "../time/steady.ts";
import { Refusal } from "./refusal.ts";

/** One call to a service. */
export interface Call {
  method: "POST" | "PATCH";
  url: URL;
  headers?: Record<string, string>;
  /** JSON, as it is sent. */
  body: string;
  /** Whether a second one changes nothing: an edit, or one that the receiver knows by its id. */
  repeatable: boolean;
}

export interface Answer {
  status: number;
  /** Its beginning. */
  text: string;
}

/** How long all of it may take. */
export interface Limit {
  signal: AbortSignal;
  /** When the signal is aborted, by `steadyNow()`. */
  endsAt: number;
}

/** Most of an answer that is read, bytes. */
const READ = 65_536;
const ATTEMPTS = 3;
/** Between two attempts, ms, where nobody says how long. */
const PAUSE_MS = 400;

/**
 * Asks once, and again only what may be asked again: what the service refused as too early (429, when it says that there is
 * time), what never left this machine, and, if a second one changes nothing, what got no answer or a 5xx. Follows no
 * redirect: the address is the secret, and belongs to one host.
 */
export async function exchange(call: Call, limit: Limit): Promise<Answer> {
  for (let attempt = 1; ; attempt++) {
    const again = attempt < ATTEMPTS;
    try {
      const response = await fetch(call.url, {
        method: call.method,
        headers: { "content-type": "application/json; charset=utf-8", "user-agent": "slipway", ...call.headers },
        body: call.body,
        redirect: "manual",
        signal: limit.signal,
      });
      const answer = { status: response.status, text: await beginning(response) };
      const { status } = answer;
      if (status === 429) await waitUntilAllowed(response, answer, { again, limit });
      else if (status >= 500 && call.repeatable && again) await sleep(PAUSE_MS * attempt, limit.signal);
      else return answer;
    } catch (error) {
      if (error instanceof Refusal) throw error;
      if (limit.signal.aborted) throw new Refusal("gave no answer in time");
      const code = codeOf(error);
      if (!again || !(call.repeatable || neverLeft(code))) throw new Refusal(`could not be reached (${code})`);
      await sleep(PAUSE_MS * attempt, limit.signal);
    }
  }
}

async function waitUntilAllowed(
  response: Response,
  answer: Answer,
  { again, limit }: { again: boolean; limit: Limit },
): Promise<void> {
  const asked = Math.max(retryAfterMs(response.headers.get("retry-after")) ?? 0, saidInBody(answer) ?? 0);
  const wait = asked > 0 ? asked : 1_000;
  const left = limit.endsAt - steadyNow();
  if (!again || wait >= left)
    throw new Refusal(`takes no more messages now (429), and asks to wait ${Math.ceil(wait / 1_000)} s`);
  await sleep(wait, limit.signal);
}

/** Discord says it more exactly in the body, in seconds. */
function saidInBody({ text }: Answer): number | undefined {
  try {
    const { retry_after: seconds } = JSON.parse(text) as { retry_after?: unknown };
    return typeof seconds === "number" && seconds > 0 ? seconds * 1_000 : undefined;
  } catch {
    return undefined;
  }
}

async function beginning(response: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response.body ?? []) {
    chunks.push(chunk);
    length += chunk.byteLength;
    if (length >= READ) break;
  }
  return Buffer.concat(chunks).subarray(0, READ).toString("utf8");
}

/** The code of the innermost error; its message may hold the address. */
function codeOf(error: unknown): string {
  let code = "no connection";
  for (let one = error; one instanceof Error; one = one.cause) {
    const own = (one as NodeJS.ErrnoException).code;
    if (typeof own === "string") code = own;
  }
  return code;
}

const neverLeft = (code: string) => /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ENETUNREACH|EHOSTUNREACH)$/.test(code);
