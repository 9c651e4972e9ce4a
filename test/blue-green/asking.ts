/** How a simulated process asks its checks: of the smoke test, and as probes. */
import type { Sample } from "../../src/checks/run/probe.ts";
import { Tally } from "../../src/controller/tally.ts";
import type { Config } from "../../src/rollout/words/config.ts";
import { CRASHED, type Probes, type SmokeCheck } from "../../src/rollout/words/observed.ts";
import type { Platform } from "./platform.ts";

interface Asking {
  platform: Platform;
  config: Config;
  checks: readonly string[];
}

/** One check of the smoke test, which asks both versions five times. */
export function checkOnce({ platform, config }: Asking, check: string): SmokeCheck {
  const result = (version: string | null) => {
    if (version === null) return "passed";
    const answers = Array.from({ length: 5 }, () => platform.request(version, check));
    if (answers.some((answer) => answer.echo !== version)) return answers[0]?.echo === CRASHED ? "failed" : "unproven";
    return answers.some((answer) => answer.failed) ? "failed" : "passed";
  };
  return { check, candidate: result(config.candidate), active: result(config.active), activeDown: true };
}

/** One round: each check five times, both versions one right after the other. */
export function probeRound({ platform, config, checks }: Asking, via: "plain" | "override"): Probes {
  const { candidate, active } = config;
  const tally = new Tally();
  const ask = (version: string, override: string | undefined) =>
    checks.map((check): Sample => {
      const { echo, failed, latencyMs } = platform.request(override, check);
      const proven = echo === version;
      const cause = proven ? (failed ? "5xx" : undefined) : "wrong_version";
      const from = { target: "production", versionId: echo ?? undefined, foreign: undefined, detail: undefined };
      return {
        check,
        ...from,
        ok: cause === undefined,
        fine: !failed,
        proven,
        cause,
        durationMs: latencyMs,
        status: 200,
      };
    });
  for (let i = 0; i < 5; i++) {
    const mine = ask(candidate, via === "plain" ? undefined : candidate);
    tally.add(mine, active === null ? undefined : ask(active, active));
  }
  return tally.probes({ compared: active !== null });
}
