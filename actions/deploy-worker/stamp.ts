import type { Run } from "../../src/action/run.ts";
import { stampsOf } from "../../src/record/stamp.ts";
import type { Version } from "../../src/record/version.ts";

/** What proves that static files come from this version: nothing, if the version beside it holds the very same release. */
export function provingStamp(
  { stamp }: { stamp?: string | undefined },
  { version, active }: { version: Version; active: Version | undefined },
  run: Run,
): string | undefined {
  if (stamp === undefined) return undefined;
  if (stampsOf([{ id: version.id, record: { stamp } }, active]).has(stamp)) return stamp;
  run.warning(
    `Version ${version.id} holds the same release as ${active?.id}, which serves: their static files are the same and show the same stamp, so only answers of code tell which of the two gave them.`,
  );
  return undefined;
}
