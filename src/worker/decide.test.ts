import { describe, expect, test } from "vitest";
import { alone, type Deployment, deploymentOf } from "../record/deployment.ts";
import type { Version } from "../record/version.ts";
import type { SlipwayRecord } from "../record/words.ts";
import { type Circumstances, decide, tableFor } from "./decide.ts";
import type { Live } from "./live.ts";
import { version as versionNamed } from "./test-versions.ts";

const DIGEST = "d".repeat(64);

function version(id: string, said: Partial<SlipwayRecord> = {}): Version {
  return { ...versionNamed("a"), id, record: { kind: "UPLOAD", nonce: "00000000", ...said } };
}

const share = (id: string, percentage: number) => ({ version: id, percentage });
const all = (id: string) => deploymentOf({ id: "dep", table: alone(id) });

function live(head: Deployment | undefined, versions: Version[] = []): Live {
  const active = versions.find(({ id }) => id === head?.table[0]?.version);
  return { head, orphan: undefined, active, versions, state: undefined };
}

const circumstances = (changes: Partial<Circumstances>): Circumstances => ({
  worker: "shop",
  live: live(undefined),
  digest: DIGEST,
  secrets: undefined,
  traffic: "100",
  pending: undefined,
  allowMigrations: false,
  ...changes,
});

describe("the way to the wanted traffic", () => {
  test("the first deployment takes all traffic, whatever was asked for, but not none", () => {
    expect(decide(circumstances({}))).toMatchObject({ kind: "immediate", why: "first" });
    expect(decide(circumstances({ traffic: "0" }))).toMatchObject({ kind: "immediate", why: "first" });
    expect(() => decide(circumstances({ traffic: "none" }))).toThrow(/does not exist yet/);
  });

  test("a release that serves already is not touched", () => {
    const now = live(all("v1"), [version("v1", { digest: DIGEST })]);
    for (const traffic of ["100", "0", "none"] as const)
      expect(decide(circumstances({ live: now, traffic }))).toMatchObject({ kind: "unchanged", version: { id: "v1" } });
  });

  test("other secrets make another version, unless none are given", () => {
    const now = live(all("v1"), [version("v1", { digest: DIGEST, secrets: "aaaa" })]);
    expect(decide(circumstances({ live: now, secrets: "bbbb" })).kind).toBe("version");
    expect(decide(circumstances({ live: now, secrets: "aaaa" })).kind).toBe("unchanged");
    expect(decide(circumstances({ live: now })).kind).toBe("unchanged");
  });

  test("the newest version is used again, an older one never", () => {
    const same = version("v2", { digest: DIGEST });
    const newest = live(all("v1"), [same, version("v1")]);
    expect(decide(circumstances({ live: newest }))).toMatchObject({ kind: "reuse", version: { id: "v2" } });
    expect(decide(circumstances({ live: newest, traffic: "none" })).kind).toBe("unchanged");
    const older = live(all("v1"), [version("v3"), same, version("v1")]);
    expect(decide(circumstances({ live: older })).kind).toBe("version");
  });

  test("a version staged by this run is staged already, and only lacks traffic", () => {
    const split = deploymentOf({ id: "dep", table: [share("v1", 100), share("v2", 0)] });
    const now = live(split, [version("v2", { digest: DIGEST }), version("v1")]);
    expect(decide(circumstances({ live: now, traffic: "0" })).kind).toBe("unchanged");
    expect(decide(circumstances({ live: now, traffic: "100" }))).toMatchObject({
      kind: "reuse",
      version: { id: "v2" },
    });
  });

  test("migrations go at once, and only if that was asked for or allowed", () => {
    const migrations = { old_tag: "v1", new_tag: "v2", steps: [{ new_sqlite_classes: ["B"] }] };
    const pending = { migrations, says: "from `v1` to `v2`" };
    const now = live(all("v1"), [version("v1")]);
    expect(decide(circumstances({ live: now, pending }))).toMatchObject({ kind: "immediate", why: "migrations" });
    expect(() => decide(circumstances({ live: now, pending, traffic: "0" }))).toThrow(
      /\(from `v1` to `v2`\), which cannot travel .* `traffic: 0`/,
    );
    expect(decide(circumstances({ live: now, pending, traffic: "0", allowMigrations: true })).kind).toBe("immediate");
  });

  test("the active version stays in front of the staged one", () => {
    expect(tableFor("0", "new", "old").map(({ version: id, percentage }) => [id, percentage])).toEqual([
      ["old", 100],
      ["new", 0],
    ]);
    expect(tableFor("100", "new", "old")).toEqual([{ version: "new", percentage: 100 }]);
  });
});
