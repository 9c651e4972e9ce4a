import type { DomainChanges } from "../../cloudflare/workers/domains.ts";
import type { Change, Tag } from "../../plan/words.ts";
import { change, compareSets } from "./change.ts";

/** Names that are live, that the release says (undefined: nothing), and that the release before had set, where it is known. */
export interface Names {
  live: readonly string[];
  released: readonly string[] | undefined;
  before: readonly string[] | undefined;
}

/** Live without being a release's doing. */
const cameOutside = (name: string, before: readonly string[] | undefined) =>
  before !== undefined && !before.includes(name);
/** Gone although the release before had set it. */
const wentOutside = (name: string, before: readonly string[] | undefined) => before?.includes(name) === true;

const drift = (is: boolean): Tag[] => (is ? ["drift"] : []);
const outside = (is: boolean, what: string) => (is ? ` It was ${what} outside of a release.` : "");

/** What becomes of the routes: an empty list leaves those that are there, any other replaces them all. */
export function diffRoutes({ live, released = [], before }: Names): Change[] {
  const { added, removed } = compareSets(live, released);
  if (released.length === 0) return removed.map((route) => stays("route", "Route", route));
  return [
    ...added.map((name) => {
      const again = wentOutside(name, before);
      const says = `Route \`${name}\` leads to the Worker.${outside(again, "removed")}`;
      return change("route", "add", name, { tags: drift(again), says });
    }),
    ...removed.map((name) => {
      const odd = cameOutside(name, before);
      const says = `Route \`${name}\` goes: the release's list replaces all of them.${outside(odd, "made")}`;
      return change("route", "remove", name, { tags: ["destructive", ...drift(odd)], says });
    }),
  ];
}

/** What becomes of the custom domains: a list is the whole set, and what is not in it is detached. */
export function diffDomains({ live, released = [], before }: Names, plan: DomainChanges | undefined): Change[] {
  const { added, removed } = compareSets(live, released);
  if (released.length === 0) return removed.map((name) => stays("domain", "Custom domain", name));
  return [
    ...added.map((name) => addDomain(name, wentOutside(name, before), plan)),
    ...removed.map((name) => {
      const odd = cameOutside(name, before);
      return change("domain", "remove", name, {
        tags: ["destructive", ...drift(odd)],
        says: `Custom domain \`${name}\` is detached: the release's list of ${released.length} replaces the whole set. Its DNS record and certificate go with it.${outside(odd, "attached")}`,
      });
    }),
  ];
}

function addDomain(name: string, again: boolean, plan: DomainChanges | undefined): Change {
  if (plan?.taken.includes(name)) {
    const says = `Custom domain \`${name}\` is taken from another Worker, which does not answer there any more.`;
    return change("domain", "add", name, { tags: ["destructive"], says });
  }
  if (plan?.conflicting.includes(name)) {
    const says = `Custom domain \`${name}\` takes the place of a DNS record, which is deleted.`;
    return change("domain", "add", name, { tags: ["destructive", "irreversible"], says });
  }
  const free = plan === undefined ? " Whether it is free is not known with this token." : "";
  const says = `Custom domain \`${name}\` is attached.${free}${outside(again, "detached")}`;
  return change("domain", "add", name, { tags: drift(again), says });
}

function stays(kind: "route" | "domain", what: string, name: string): Change {
  return change(kind, "keep-unknown", name, {
    tags: ["drift"],
    says: `${what} \`${name}\` stays: the release names none, and an empty list changes nothing.`,
  });
}

/** Whether the Worker and its versions answer at workers.dev. */
export interface Dev {
  enabled: boolean;
  previews?: boolean | undefined;
}

/** What becomes of the addresses at workers.dev. */
export function diffWorkersDev(live: Dev, released: Dev, before: Dev | undefined): Change[] {
  const changes: Change[] = [];
  const odd = (key: keyof Dev) => before?.[key] !== undefined && before[key] !== live[key];
  const said = (on: boolean | undefined) => (on ? "on" : "off");
  if (live.enabled !== released.enabled) {
    const tags: Tag[] = [...(released.enabled ? [] : ["destructive" as const]), ...drift(odd("enabled"))];
    const says = `The Worker ${released.enabled ? "answers" : "does not answer any more"} at workers.dev.${outside(odd("enabled"), "changed")}`;
    changes.push(change("setting", "change", "workers.dev", { tags, says, ...pair(live.enabled, released.enabled) }));
  }
  if (released.previews !== undefined && live.previews !== released.previews) {
    const says = `Versions ${released.previews ? "have" : "lose their"} URLs of their own.${outside(odd("previews"), "changed")}`;
    const tags = drift(odd("previews"));
    changes.push(
      change("setting", "change", "preview URLs", { tags, says, ...pair(live.previews, released.previews) }),
    );
  }
  return changes;

  function pair(from: boolean | undefined, to: boolean | undefined) {
    return { before: said(from), after: said(to) };
  }
}
