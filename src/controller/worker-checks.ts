import { type Loaded, loadChecks } from "../checks/file/load.ts";
import { problemError } from "../checks/file/problems.ts";
import type { CheckFormat } from "../checks/format.ts";
import { type Outside, openChecks } from "../settings/checks/open.ts";
import type { CheckDocument, Settings } from "../settings/format/settings.ts";

/**
 * The checks that settings brought along, as far as they ask this Worker. Throws a `UserError` that names every problem of
 * them.
 */
export async function loadForWorker(settings: Settings, checks: CheckDocument, outside: Outside): Promise<Loaded> {
  const { source, ...options } = openChecks(settings, checks, outside);
  const { loaded, problems } = await loadChecks(source, options);
  if (loaded === undefined) throw problemError(checks.file, problems);
  return ofWorker(loaded, settings.target.worker);
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
