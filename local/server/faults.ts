import type { Fault } from "./contract.ts";

/** How often each rule has been passed over or applied; kept outside the rule so that callers own their objects. */
const counts = new WeakMap<Fault, { skipped: number; applied: number }>();

/** The rule that applies to this call, if any. Counts it, and takes it off the list after its last use. */
export function takeFault<F extends Fault>(faults: F[], method: string, path: string): F | undefined {
  for (const fault of faults) {
    if (!matches(fault, method, path)) continue;
    const count = counts.get(fault) ?? { skipped: 0, applied: 0 };
    counts.set(fault, count);
    if (count.skipped < (fault.after ?? 0)) {
      count.skipped++;
      continue;
    }
    count.applied++;
    if (count.applied >= (fault.times ?? 1)) faults.splice(faults.indexOf(fault), 1);
    return fault;
  }
  return undefined;
}

function matches(fault: Fault, method: string, path: string): boolean {
  if (fault.method !== undefined && fault.method.toUpperCase() !== method) return false;
  if (typeof fault.path === "string") return path.includes(fault.path);
  // A global or sticky expression would remember its position between calls.
  return new RegExp(fault.path.source, fault.path.flags.replace(/[gy]/g, "")).test(path);
}

/** The header that a refusal by a rule carries, if it tells when to come back. */
export function retryHeaders({ retryAfter }: Fault): Record<string, string> {
  return retryAfter === undefined ? {} : { "retry-after": String(retryAfter) };
}
