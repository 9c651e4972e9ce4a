import type { Freeze, Gates } from "../format/gates.ts";
import type { WrittenFreeze, WrittenGates } from "./written.ts";

/** What holds where slipway.yml says nothing. */
export const GATES_DEFAULTS = { expires: "168h" } as const satisfies WrittenGates;

/** Every gate of a release, the defaults filled in. */
export function gatesSettings(written: WrittenGates): Gates {
  const { approval = null } = written;
  return {
    approval,
    reason: approval === "none" ? written.reason?.trim() || null : null,
    // GitHub's logins are the same whatever their case.
    approvers: approval === "digest" ? [...new Set((written.approvers ?? []).map((login) => login.toLowerCase()))] : [],
    expires: written.expires ?? GATES_DEFAULTS.expires,
    failOn: [...new Set(written["fail-on"])],
    freeze: (written.freeze ?? []).map(freezeOf),
    freezeLiftedBy: written["freeze-lifted-by"] ?? null,
    pullRequests: written["pull-requests"] === "allow",
  };
}

function freezeOf(written: WrittenFreeze): Freeze {
  return {
    from: written.from ?? null,
    to: written.to ?? null,
    weekdays: written.weekdays === undefined ? null : [...new Set(written.weekdays)],
    hours: written.hours ?? null,
    timeZone: written["time-zone"] ?? "UTC",
    reason: written.reason?.trim() || null,
  };
}
