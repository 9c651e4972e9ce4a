import { addressCheck } from "../../src/checks/file/simple.ts";
import { createProber } from "../../src/checks/run/probe.ts";
import { UserError } from "../../src/errors.ts";
import { proves, provesGone, QUIET } from "../../src/rollout/judging/proof.ts";
import { sleep } from "../../src/time/sleep.ts";

/** Reasons of a target that does not show itself. */
export const PROOF_REASONS = ["not-proven"] as const;
export type ProofReason = (typeof PROOF_REASONS)[number];

/** Between two questions while the target does not answer yet, ms. */
const PAUSE = 200;
/** Longest wait for one answer, ms. */
const PATIENCE = 5_000;

/** Who answered plain requests. */
export interface Proof {
  requests: number;
  /** From the first question to the proof, ms. */
  durationMs: number;
  /** Answers with a 5xx status, among the newest twenty. */
  errors: number;
  /** The target named itself. */
  named: boolean;
}

/** There is no such host, in the words of whoever said so: nobody can be asked, however long one waits. */
export interface Nobody {
  nobody: string;
}

/** So many answers in a row are believed that there is no such host. */
const NOBODYS = 3;

export interface ProofOptions {
  worker: string;
  url: string;
  target: string;
  /** Versions that must not answer any more. */
  gone: string[];
  header: string;
  /** The versions that the stamps of static files stand for. */
  stamps?: ReadonlyMap<string, string> | undefined;
  access: Record<string, string>;
  /** What the reader does to go without proof. */
  unproven: string;
  /** The address may have come back only now. */
  mayCome: boolean;
  /** Milliseconds. */
  timeout: number;
  signal: AbortSignal;
  log: (message: string) => void;
}

/** One answer: the version it shows, or what happened instead. */
export interface Answer {
  version: string | undefined;
  status: number | undefined;
}

/**
 * True once none of the newest twenty answers shows a version that is to be gone, and the newest ones all show the target,
 * or none of the twenty any other: a target that never names itself is proven by who does not answer any more. An error is
 * an answer like any other; nobody's is none.
 */
export function proven(answers: readonly Answer[], target: string, gone: readonly string[]): boolean {
  const echoes = answers.flatMap(({ version, status }) => (status === undefined ? [] : [version ?? null]));
  const nobodyElse = echoes.slice(-QUIET).every((echo) => echo === null || echo === target);
  return provesGone(echoes, gone) && (proves(echoes, target) || nobodyElse);
}

/** Asks the production address as users do until it is proven who answers. Without a proof in time: a `UserError`. */
export async function prove(options: ProofOptions): Promise<Proof | Nobody> {
  const { url, target, gone, timeout, signal } = options;
  const checks = await addressCheck(url);
  const prober = createProber({
    checks,
    timeoutMs: PATIENCE,
    versionHeader: options.header,
    access: options.access,
  });
  const started = performance.now();
  const answers: Answer[] = [];
  let shown = "";
  let nobodys = 0;
  try {
    while (!proven(answers, target, gone)) {
      signal.throwIfAborted();
      const elapsed = performance.now() - started;
      if (elapsed >= timeout) throw notProven(options, answers);
      const limit = AbortSignal.any([signal, AbortSignal.timeout(Math.ceil(timeout - elapsed))]);
      const { worker, stamps } = options;
      const [sample] = await prober.round({ worker, versionId: target, override: false, stamps }, limit);
      // What a cache or an edge page says, nobody said.
      const status = sample?.foreign === undefined ? sample?.status : undefined;
      answers.push({ version: status === undefined ? undefined : sample?.versionId, status });
      const says =
        sample?.versionId ?? sample?.foreign ?? (sample?.status === undefined ? "nothing answers" : "no version shown");
      if (says !== shown && says !== target) options.log(`${url}: ${says}`);
      shown = says;
      nobodys = sample?.nobody ? nobodys + 1 : 0;
      if (nobodys >= NOBODYS && !options.mayCome) return { nobody: sample?.foreign ?? sample?.detail ?? says };
      if (sample?.versionId !== target) await sleep(PAUSE, limit);
    }
  } finally {
    prober.close();
  }
  const errors = answers.slice(-QUIET).filter(({ status = 0 }) => status >= 500).length;
  const named = answers.slice(-QUIET).some(({ version }) => version === target);
  return { requests: answers.length, durationMs: Math.round(performance.now() - started), errors, named };
}

function notProven({ url, target, gone, unproven, timeout }: ProofOptions, answers: readonly Answer[]): UserError {
  const last = answers.slice(-QUIET);
  const count = (test: (answer: Answer) => boolean) => last.filter(test).length;
  const seen = [...new Set(last.flatMap(({ version }) => version ?? []))].map(
    (id) => `${id}${gone.includes(id) ? " (to be gone)" : ""} in ${count(({ version }) => version === id)}`,
  );
  const silent = count(({ status }) => status === undefined);
  const nameless = count(({ version, status }) => version === undefined && status !== undefined);
  const parts = [
    ...seen,
    ...(nameless > 0 ? [`no version in ${nameless}`] : []),
    ...(silent > 0 ? [`nothing answered ${silent} times`] : []),
  ];
  const lesson =
    seen.length === 0
      ? `Nobody of the Worker's answers there: give an address that leads to it, or ${unproven} to go without proof.`
      : "Cloudflare accepted the deployment, but not everybody gets it. Look at what is live now; running this step again proves it again and changes nothing.";
  return new UserError<ProofReason>(
    `It is not proven that ${url} answers from version ${target} within ${Math.round(timeout / 1000)} s: of the last ${last.length} answers, ${parts.join(", ") || "none came"}.`,
    { hint: lesson, reason: "not-proven" },
  );
}
