/** What visits the production address, in the same process. */
import type { Sample } from "../../../src/checks/run/probe.ts";
import type { Cause } from "../../../src/checks/wire/failure.ts";
import { Tally } from "../../../src/controller/tally.ts";
import type { Visitor } from "../../../src/controller/visitor.ts";
import { CRASHED, type SmokeResult, type Via } from "../../../src/rollout/words/observed.ts";
import type { InsidePlatform } from "./platform.ts";

/** How many requests one probe action makes of each version. */
const PROBES = 20;

/** A visitor of the two versions; each of its actions takes a moment. */
export function createInsideVisitor(platform: InsidePlatform, candidate: string, active: string): Visitor {
  const moment = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
  const ask = (version: string, via: Via) => platform.ask(via === "override" ? version : undefined);
  const check = (version: string): SmokeResult => {
    const answer = ask(version, "override");
    if (answer.status === 500) return "failed";
    return answer.version === version ? "passed" : "unproven";
  };
  const sample = (version: string, via: Via): Sample => {
    const answer = ask(version, via);
    const proven = answer.version === version;
    const cause: Cause | undefined = proven ? (answer.status === 500 ? "5xx" : undefined) : "wrong_version";
    const who = { check: "home", target: "production", versionId: answer.version || undefined, foreign: undefined };
    const how = { ok: cause === undefined, fine: answer.status < 500, proven, cause, detail: undefined };
    return { ...who, ...how, status: answer.status, durationMs: 20 + platform.random() * 10 };
  };
  return {
    async identify({ version, via, requests }) {
      await moment(20);
      const answers = Array.from({ length: requests }, () => ask(version, via));
      return { kind: "echoes", versions: answers.map((answer) => answer.version || CRASHED) };
    },
    async smoke() {
      await moment(100);
      const one = { check: "home", candidate: check(candidate), active: check(active), activeDown: true };
      return { kind: "smoke", round: { checks: [one] } };
    },
    async probe(via) {
      await moment(200);
      const tally = new Tally();
      for (let i = 0; i < PROBES; i++) tally.add([sample(candidate, via)], [sample(active, "override")]);
      return { kind: "probes", probes: tally.probes({ compared: true }) };
    },
    close() {},
  };
}
