import type { Source } from "../../document/source.ts";
import type { CheckFormat } from "../format.ts";
import { type Loaded, type LoadOptions, loadChecks } from "./load.ts";
import { problemError } from "./problems.ts";

/** Loads a check document as far as it asks this Worker. Throws a `UserError` that names every problem of `file`. */
export async function loadForWorker(
  { source, ...options }: LoadOptions & { source: Source },
  { file, worker }: { file: string; worker: string },
): Promise<Loaded> {
  const { loaded, problems } = await loadChecks(source, options);
  if (loaded === undefined) throw problemError(file, problems);
  return ofWorker(loaded, worker);
}

/** Those that count: a request with an expectation whose failure is more than a warning, which takes no release back. */
export const counting = (loaded: Loaded): Loaded =>
  only(
    loaded,
    ({ request, expect, skip, severity }) =>
      request !== undefined && expect !== undefined && skip !== true && severity !== "warn",
  );

/** The same document with the wanted checks alone. */
export function only(loaded: Loaded, wanted: (check: CheckFormat) => boolean): Loaded {
  return { ...loaded, file: { ...loaded.file, checks: loaded.file.checks.filter(wanted) } };
}

/** Without targets of other Workers: their answers say nothing about this one's versions. */
function ofWorker(loaded: Loaded, worker: string): Loaded {
  const targets = Object.entries(loaded.file.targets ?? {}).filter(
    ([, target]) => typeof target === "string" || target.worker === undefined || target.worker === worker,
  );
  const asked = ({ targets: wanted }: CheckFormat) =>
    targets.map(([name]) => name).filter((name) => !Array.isArray(wanted) || wanted.includes(name));
  const checks = loaded.file.checks
    .filter((check) => check.request?.url !== undefined || asked(check).length > 0)
    .map((check) => (Array.isArray(check.targets) ? { ...check, targets: asked(check) } : check));
  return { ...loaded, file: { ...loaded.file, targets: Object.fromEntries(targets), checks } };
}
