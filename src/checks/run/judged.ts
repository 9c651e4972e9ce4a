import type { Expectation } from "../format.ts";
import { isCostlyQuery, partsOf } from "../judge/costly.ts";
import type { Identity } from "../judge/identity.ts";
import { judge, judgeWay } from "../judge/judge.ts";
import { versionOf } from "../judge/version.ts";
import { pack } from "../thread/task.ts";
import type { Threads, Verdict } from "../thread/threads.ts";
import type { Chain } from "../wire/follow.ts";

/** How long judging one answer may take at most, ms, when that is not decided at once. */
const LIMIT_MS = 1_000;

/** The same for an answer that came at the last moment of its timeout. */
const LEAST_MS = 100;

/** For how long everything else may stand still, ms: what is not decided by then is decided in a thread. */
const QUICK_MS = 20;

/** Expectations that were not decided that soon: their next answers go to a thread at once. */
const slow = new WeakSet<Expectation>();

/** What judging may use. */
export interface Bench {
  threads: Threads;
  signal: AbortSignal;
  /** What is left of the request's timeout, ms. */
  leftMs: number;
}

/**
 * Judges an answer, and which version gave it. What a document or a text can make take for ever is given a moment here,
 * and then a thread with a limit: whoever waits is never held up, whatever a server sends.
 */
export async function judgeAnswer(expect: Expectation, asked: Asked, bench: Bench): Promise<Verdict> {
  try {
    return await judgeSoon(expect, asked, bench);
  } catch (error) {
    // What cannot be judged is a failed judgement, and nobody else's: the run goes on.
    const why = error instanceof Error ? error.message : String(error);
    const finding = { what: "answer", expected: "a verdict", actual: `no verdict: ${why}` };
    return { findings: [finding], version: asked.identity && unproven(asked.identity, `no verdict: ${why}`) };
  }
}

/** An answer, and who must have given it. */
interface Asked {
  chain: Chain;
  identity?: Identity | undefined;
}

async function judgeSoon(
  expect: Expectation,
  { chain, identity }: Asked,
  { threads, signal, leftMs }: Bench,
): Promise<Verdict> {
  const { cheap, costly } = partsOf(expect, chain.last);
  const findings = [...judgeWay(chain), ...judge(cheap, chain)];
  const query = identity?.jsonpath;
  const far = query !== undefined && chain.hops.some((answer) => isCostlyQuery(query, answer));
  const version = identity === undefined || far ? undefined : versionOf(chain, identity);
  if (costly === undefined && !far) return { findings, version };
  const known = costly ?? expect;
  const { quick } = await import("../thread/quick.ts");
  const soon = slow.has(known) ? undefined : quick(() => decide(costly, chain, far ? identity : undefined), QUICK_MS);
  if (soon !== undefined) return { findings: [...findings, ...soon.findings], version: soon.version ?? version };
  slow.add(known);
  const task = { expect: costly, chain: pack(chain, { hops: far }), identity: far ? identity : undefined };
  const limitMs = Math.round(Math.min(LIMIT_MS, Math.max(LEAST_MS, leftMs)));
  const verdict = await threads.judge(task, { limitMs, signal });
  const unknown = identity !== undefined && far ? unproven(identity) : version;
  return { ...verdict, findings: [...findings, ...verdict.findings], version: verdict.version ?? unknown };
}

/** Judges here what a thread would judge. */
const decide = (expect: Expectation | undefined, chain: Chain, identity: Identity | undefined) => ({
  findings: expect === undefined ? [] : judge(expect, chain),
  version: identity === undefined ? undefined : versionOf(chain, identity),
});

/** Nothing showed itself within the limit. */
function unproven(identity: Identity, actual = `no version in ${identity.jsonpath}`) {
  const finding = { what: `version of ${identity.worker}`, expected: identity.versionId, actual };
  return { proof: undefined, shown: undefined, silent: "code" as const, file: false, finding };
}
