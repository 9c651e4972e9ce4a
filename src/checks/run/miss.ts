import type { Task } from "./plan.ts";
import type { Miss, Try } from "./retry.ts";
import { below } from "./urls.ts";

/** A couple of seconds is what Cloudflare says a deployment takes until every machine knows it; this is several times that, ms. */
const LATE_MS = 8_000;

/** What a task's tries have in common. */
export interface MissOptions {
  /** Asks the version's own URL in the place of the target, once. */
  ask: (aside: Task) => Promise<Try>;
  /** Its target has shown the version before: the deployment is known there. */
  settled: boolean;
}

/** The same request at the version's own URL; undefined where it has none, or is asked there anyway. */
export function asideOf(task: Task): Task | undefined {
  const { target, url } = task;
  const own = target?.identity?.aside;
  if (target?.identity === undefined || own === undefined || url === undefined) return undefined;
  const base = new URL(own);
  const there = below(base, url.pathname === "/" ? "/" : url.pathname);
  there.search = url.search;
  const identity = { ...target.identity, url: own, aside: undefined, override: undefined };
  return { ...task, url: there, target: { ...target, base, identity }, listed: new Set([...task.listed, base.origin]) };
}

/**
 * Waits only for what can change. A version that shows nothing at its own URL either never will. A static file whose version
 * the override header does not choose is asked for at that URL. Where there is none, a moment decides.
 */
export function createMiss(task: Task, { ask, settled }: MissOptions): Miss {
  const aside = asideOf(task);
  const { override, stamp } = task.target?.identity ?? {};
  const [overrides, stamped] = [override !== undefined, stamp !== undefined];
  const started = performance.now();
  let shown = false;
  let shows: boolean | undefined;
  return async (result) => {
    shown ||= result.silent === undefined;
    const late = settled || performance.now() - started >= LATE_MS;
    if (result.file && overrides && late) {
      // Whoever has no stamp to show is told to get one first.
      if (aside === undefined) return stamped ? { ...result, fix: NO_ASIDE } : result;
      return { ...(await ask(aside)), askedAt: task.target?.identity?.aside };
    }
    if (shown) return undefined;
    if (aside === undefined) return late ? result : undefined;
    shows ??= names(await ask(aside));
    // It names itself there: whoever answers here is another, or something between does not let the name through.
    return shows ? undefined : { ...result, findings: [...result.findings, nowhere(aside)] };
  };
}

/** The address alone proves who answers there, but not that it names itself elsewhere. */
const names = ({ proof, silent }: Try) => silent === undefined && proof !== "url";

const NO_ASIDE =
  "Cloudflare did not choose the version of this static file by the override header, and the Worker has no URL for one version alone. Turn `workers_dev` and `preview_urls` on in the wrangler configuration, so that the file is asked for there; or let code answer this path (`run_worker_first`); or let the check ask another one.";

const nowhere = ({ target }: Task) => ({
  what: "the version's own URL",
  expected: "an answer that shows the version",
  actual: `none either at ${target?.base.origin ?? ""}: waiting changes nothing`,
});
