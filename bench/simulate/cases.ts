/** The cases of the tables: identical versions that must not be taken back, and worse ones that must. */
import type { Case } from "./nature.ts";

const CALM: Case = { perMinute: 60, users: 0.002, probes: 0, checks: 1, worse: { users: 0, probes: 0 } };

const named = (name: string, changes: Partial<Case>) => ({ name, is: { ...CALM, ...changes } });

/** Rollouts of a version with itself. */
export const SAME: readonly { name: string; is: Case }[] = [
  ...[0, 0.005, 0.01, 0.02, 0.03, 0.05, 0.1].map((probes) => named(`probes ${probes * 100} % flaky`, { probes })),
  ...[0.02, 0.05, 0.1].map((probes) => named(`20 checks, ${probes * 100} % flaky`, { probes, checks: 20 })),
  ...[0.02, 0.05, 0.1].map((probes) =>
    named(`probes ${probes * 100} % flaky, in clumps of a round`, { probes, correlation: 0.2 }),
  ),
  ...[1, 20, 1_000, 100_000].map((perMinute) =>
    named(`${perMinute} a minute, 2 % of users' requests fail`, { perMinute, users: 0.02 }),
  ),
  ...[0.05, 0.1].map((users) =>
    named(`600 a minute, ${users * 100} % of users' requests fail`, { perMinute: 600, users }),
  ),
  ...[0.05, 0.2].map((minutes) =>
    named(`bursts: ×10 in ${minutes * 100} % of minutes, users only`, {
      perMinute: 600,
      users: 0.02,
      burst: { minutes, times: 10, probes: false },
    }),
  ),
  named("bursts: ×10 for 4 minutes, one in half an hour, users only", {
    perMinute: 600,
    users: 0.02,
    burst: { minutes: 1 / 30, times: 10, probes: false, long: 4 },
  }),
  named("bursts: ×10 in 5 % of minutes, users and probes", {
    perMinute: 6_000,
    users: 0.02,
    probes: 0.02,
    burst: { minutes: 0.05, times: 10, probes: true },
  }),
  ...[0.3, 0.6, 1].map((sigma) => named(`latency σ ${sigma}`, { latency: { sigma, times: 1 } })),
  named("no history, 20 a minute, 2 % of users' requests fail", { perMinute: 20, users: 0.02, history: false }),
  named("all at once: 5 checks 2 % flaky, bursts, σ 1, 600 a minute, 2 % of users' requests fail", {
    perMinute: 600,
    users: 0.02,
    probes: 0.02,
    checks: 5,
    burst: { minutes: 0.05, times: 10, probes: true },
    latency: { sigma: 1, times: 1 },
  }),
];

const POINTS = [0.01, 0.02, 0.05, 0.1, 0.3, 1];

/** Rollouts of a version that is worse. */
export const WORSE: readonly { name: string; is: Case }[] = [
  ...POINTS.map((points) => named(`+${points * 100} points in probes`, { worse: { users: 0, probes: points } })),
  ...POINTS.map((points) =>
    named(`+${points * 100} points in probes, 5 % flaky`, { probes: 0.05, worse: { users: 0, probes: points } }),
  ),
  ...POINTS.map((points) =>
    named(`+${points * 100} points in one of 20 checks`, {
      checks: 20,
      worse: { users: 0, probes: points, only: "one" },
    }),
  ),
  ...[20, 600, 10_000].flatMap((perMinute) =>
    POINTS.map((points) =>
      named(`+${points * 100} points for users, ${perMinute} a minute`, {
        perMinute,
        worse: { users: points, probes: 0 },
      }),
    ),
  ),
  ...POINTS.slice(2).map((points) =>
    named(`+${points * 100} points for users at 100 % only, 600 a minute`, {
      perMinute: 600,
      worse: { users: points, probes: 0, late: true },
    }),
  ),
  ...[1.25, 1.5, 2].map((times) => named(`${times} × as slow, σ 0.6`, { latency: { sigma: 0.6, times } })),
];
