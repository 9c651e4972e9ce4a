/** What visits the production address, in the same process. */
import type { Visitor } from "../../../src/controller/visitor.ts";
import { CRASHED, type ProbeCounts, type SmokeResult, type Via } from "../../../src/rollout/words/observed.ts";
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
  const probe = (version: string, via: Via): ProbeCounts => {
    const answers = Array.from({ length: PROBES }, () => ask(version, via));
    const proven = answers.filter((answer) => answer.version === version);
    const errors = proven.filter(({ status }) => status === 500).length;
    const latencies = Array.from({ length: proven.length - errors }, () => 20 + platform.random() * 10);
    return { requests: proven.length, errors, unproven: PROBES - proven.length, latencies };
  };
  return {
    async identify({ version, via, requests }) {
      await moment(20);
      const answers = Array.from({ length: requests }, () => ask(version, via));
      return { kind: "echoes", versions: answers.map((answer) => answer.version || CRASHED) };
    },
    async smoke() {
      await moment(100);
      return { kind: "smoke", round: { candidate: check(candidate), active: check(active) } };
    },
    async probe(via) {
      await moment(200);
      return { kind: "probes", probes: { candidate: probe(candidate, via), active: probe(active, "override") } };
    },
    close() {},
  };
}
