import type { Rehearsal } from "../rehearsal/rehearsal.ts";

/** A version as people tell it from others, and its colour in every picture. */
export interface Named {
  word: string;
  colour: string;
}

const COLOURS = { active: "var(--old)", fresh: "var(--new)", third: "var(--third)", other: "var(--other)" };

/** Every version that visitors met or that serves, by id: the one that served before first. `unknown` answers are none's. */
export function versionsIn({ visitors, before, after }: Rehearsal): Map<string, Named> {
  const active = before.deployment.filter(({ percentage }) => percentage > 0 || before.deployment.length === 1);
  const named = new Map<string, Named>();
  for (const { versionId, percentage } of active) {
    const word = active.length > 1 ? `the version that had ${percentage} %` : "the version before";
    named.set(versionId, { word, colour: named.size === 0 ? COLOURS.active : COLOURS.third });
  }
  const seen = [...Object.keys(visitors.byVersion), ...after.deployment.map(({ versionId }) => versionId)];
  const others = [...new Set(seen)].filter((id) => id !== "unknown" && !named.has(id));
  const fresh = others.filter((id) => before.ids?.includes(id) !== true);
  for (const id of others) named.set(id, nameOf(id, fresh));
  if (seen.includes("unknown")) named.set("unknown", { word: "no version", colour: COLOURS.other });
  return named;
}

function nameOf(id: string, fresh: string[]): Named {
  const index = fresh.indexOf(id);
  if (index === 0) return { word: "the new version", colour: COLOURS.fresh };
  return { word: index < 0 ? "an older version" : "another new version", colour: COLOURS.third };
}

/** What people want to know first: what the visitors met, and what serves them now. */
export function headline(rehearsal: Rehearsal): string {
  const { visitors, urls } = rehearsal;
  const met =
    urls.length === 0
      ? "Nobody can visit it"
      : visitors.failed === 0
        ? "No visitor noticed"
        : `${visitors.failed.toLocaleString("en")} of ${visitors.requests.toLocaleString("en")} visitor requests failed`;
  return `${met}, and ${servesNow(rehearsal)}`;
}

/** Half a sentence: who serves whom when all is over. */
export function servesNow(rehearsal: Rehearsal): string {
  const { before, after, moves } = rehearsal;
  const named = versionsIn(rehearsal);
  const word = (id: string) => named.get(id)?.word ?? "another version";
  const serving = after.deployment.filter(({ percentage }) => percentage > 0);
  const [only] = serving;
  if (only === undefined) return "nothing serves";
  if (serving.length > 1) {
    const shares = serving.map(({ versionId, percentage }) => `${word(versionId)} has ${percentage} %`);
    return shares.join(", ");
  }
  const was = before.deployment.some(({ versionId, percentage }) => versionId === only.versionId && percentage > 0);
  const again = was && moves.some(({ share }) => share !== undefined && share > 0) ? " again" : "";
  return `${word(only.versionId)} serves everybody${again}`;
}
