import type { Settings } from "../format/settings.ts";
import { ROLLOUT_DEFAULTS } from "./rollout.ts";
import type { Written, WrittenRollout } from "./written.ts";

/** What is added to answers so that they show their version. Whoever names a header of their own sends it themselves. */
export function versionHeaderOf({ "version-header": said, rollout }: Written): Settings["versionHeader"] {
  if (said === "off" || said === "add") return said;
  const own = said ?? rollout?.["version-header"] ?? ROLLOUT_DEFAULTS["version-header"];
  return said === undefined && own.toLowerCase() === ROLLOUT_DEFAULTS["version-header"] ? "add" : "own";
}

/** The rollout as it is written, reading the header that `version-header` names. */
export function rolloutOf(written: Written): WrittenRollout {
  const own = ownHeader(written);
  return own === undefined ? (written.rollout ?? {}) : { ...written.rollout, "version-header": own };
}

/** Whether `version-header` and `rollout.version-header` name different headers. */
export function namesTwoHeaders(written: Written): boolean {
  const [own, read] = [ownHeader(written), written.rollout?.["version-header"]];
  return own !== undefined && read !== undefined && own.toLowerCase() !== read.toLowerCase();
}

const ownHeader = ({ "version-header": said }: Written) => (said === "off" || said === "add" ? undefined : said);
