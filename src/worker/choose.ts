import { UserError } from "../errors.ts";
import { type Deployment, describeTable } from "../record/deployment.ts";
import type { Version } from "../record/version.ts";
import { formatMoment } from "../time/moment.ts";
import { findVersion, refuseBad, type Target } from "./find.ts";
import { type History, takenBack } from "./history.ts";

/** Reasons of a Worker that is not the caller's to roll back. */
export const CHOICE_REASONS = ["no-target", "target-too-old", "active-moved", "split-not-ours"] as const;
export type ChoiceReason = (typeof CHOICE_REASONS)[number];

/** Which version to return to, and from which ones. */
export interface Choice {
  target: Version;
  /** Versions that lose their traffic; if nothing is to be done, those that lost it to the target before. */
  from: string[];
  /** The target serves everything already. */
  active: boolean;
}

export interface Request {
  worker: string;
  target: Target;
  /** The version that the caller believes to be serving, and to be bad. */
  expected: string | undefined;
  allowMarkedBad: boolean;
}

/** Chooses the version to return to; every state that is not the caller's to change throws a `UserError`. */
export function choose(request: Request, history: History, versions: Version[]): Choice {
  const { worker, expected } = request;
  const { head } = history;
  if (head === undefined) throw noTarget(worker, "it was never deployed");
  const known = versions.map(({ id }) => id);
  const before = takenBack(head, known);
  const only = head.table.length === 1 ? head.table[0]?.version : undefined;
  const done = (id: string): Choice | undefined => {
    const target = versions.find((version) => version.id === id);
    return target === undefined ? undefined : { target, from: before, active: true };
  };

  if (request.target.kind === "previous-stable" && only !== undefined) {
    // Again, after a rollback or an abort: what they returned to is not left for an even older version.
    const returned = head.record?.kind === "ROLLBACK" || head.record?.kind === "ABORT";
    const again = expected === undefined ? returned : expected !== only && history.bad.has(expected);
    const choice = again ? done(only) : undefined;
    if (choice !== undefined) return choice;
  }
  if (request.target.kind !== "previous-stable") {
    const target = findVersion(request.target, history, versions);
    if (target.id === only) return { target, from: before, active: true };
    refuseBad(target, history, request);
    refuseForeign(request, head);
    return { target, from: leaving(head, target.id), active: false };
  }
  refuseForeign(request, head);
  const bad = expected ?? (only === undefined ? head.table[1]?.version : only) ?? "";
  const target = previousStable(worker, { bad, head }, history, versions);
  return { target, from: leaving(head, target.id), active: false };
}

function previousStable(
  worker: string,
  { bad, head }: { bad: string; head: Deployment },
  history: History,
  versions: Version[],
): Version {
  const refused = new Set([bad, ...history.bad.keys()].flatMap((id) => [...history.sameCode(id)]));
  // In a rollout of ours the active version stands first, and is what it was pinned to.
  const pinned = head.table.length > 1 ? (head.table[0]?.version ?? "") : "";
  const order = [...(history.stable.has(pinned) ? [pinned] : []), ...history.stable.keys()];
  const id = order.find((candidate) => !refused.has(candidate));
  if (id === undefined) {
    const marked = history.stable.size > 1 ? "every other version that served all traffic is marked bad" : "no other";
    throw noTarget(worker, marked === "no other" ? "no other version ever served all its traffic" : marked);
  }
  const target = versions.find((version) => version.id === id);
  if (target !== undefined) return target;
  throw new UserError<ChoiceReason>(
    `The version that served before, ${id}, is not among the newest that Cloudflare keeps.`,
    {
      hint: "Only the newest hundred versions can be deployed. Deploy its commit again, or choose another version as `target`.",
      reason: "target-too-old",
    },
  );
}

/** Versions that lose traffic, and, when a rollout is taken back, its candidate at 0 % too. */
function leaving(head: Deployment, target: string): string[] {
  const inside = head.table.some(({ version }) => version === target);
  return head.table
    .filter(({ version, percentage }) => version !== target && (inside || percentage > 0))
    .map(({ version }) => version);
}

function refuseForeign({ worker, expected }: Request, head: Deployment): void {
  if (expected !== undefined) {
    if (head.table.some(({ version }) => version === expected)) return;
    throw new UserError<ChoiceReason>(
      `\`${worker}\` does not serve version ${expected}, but ${describeTable(head.table)} (deployment ${head.id}, ${formatMoment(head.createdAt)}).`,
      {
        hint: "Somebody deployed meanwhile, so nothing was changed. Look at what is live, then name it in `expected-version-id`, or leave that input out.",
        reason: "active-moved",
      },
    );
  }
  if (head.table.length === 1 || head.record !== undefined) return;
  throw new UserError<ChoiceReason>(
    `The traffic of \`${worker}\` is split, and not by Slipway: ${describeTable(head.table)} (deployment ${head.id} by ${head.author ?? head.source}).`,
    {
      hint: "Which of them is bad cannot be known. Name it in `expected-version-id`; it is then replaced by the target.",
      reason: "split-not-ours",
    },
  );
}

function noTarget(worker: string, why: string): UserError {
  return new UserError<ChoiceReason>(`There is nothing to roll \`${worker}\` back to: ${why}.`, {
    hint: "Name a version in `target` (see the list above), or deploy a good commit.",
    reason: "no-target",
  });
}
