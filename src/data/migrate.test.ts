import { expect, test } from "vitest";
import type { ApiReason } from "../cloudflare/client/explain.ts";
import { ApiError } from "../errors.ts";
import type { Applied, Driver, Migration } from "./driver.ts";
import { migrate } from "./migrate.ts";
import { comparePending } from "./pending.ts";

const file = (name: string, sql = `-- ${name}`, sha256 = name): Migration => ({ name, sql, sha256 });
const had = (name: string, sha256: string | null = name): Applied => ({ name, sha256 });

test("what the database does not have is pending, by number, with its tags", () => {
  const files = [file("10_z.sql", "DROP TABLE a;"), file("0002_b.sql"), file("0001_a.sql")];
  const { pending, notes } = comparePending("DB", files, [had("0001_a.sql")]);
  expect(pending.map(({ name, tags }) => [name, tags])).toEqual([
    ["0002_b.sql", []],
    ["10_z.sql", ["drop"]],
  ]);
  expect(notes).toEqual([]);
});

test("an edited migration and numbers that collide are refused", () => {
  const one = [file("0001_a.sql")];
  expect(() => comparePending("DB", one, [had("0001_a.sql", "other")])).toThrow("was edited after it was applied");
  const two = [...one, file("1_b.sql")];
  expect(() => comparePending("DB", two, [had("0001_a.sql")])).toThrow("have one number");
  expect(comparePending("DB", two, [had("0001_a.sql"), had("1_b.sql")]).pending).toEqual([]);
});

test("what cannot be known, what is not ours and what comes late is said", () => {
  const files = [file("0001_a.sql"), file("0002_b.sql")];
  expect(comparePending("DB", files, [had("0001_a.sql", null), had("0003_c.sql")]).notes).toEqual([
    '`DB` has migrations that this release does not: "0003_c.sql".',
    '"0002_b.sql" of `DB` would run after migrations with later numbers.',
    "Whether 1 of the migrations of `DB` were edited since cannot be known: others applied them.",
  ]);
});

const refusal = new ApiError<ApiReason>({
  service: "Cloudflare",
  method: "POST",
  path: "/query",
  status: 400,
  detail: "no such table: nope.",
  reason: "not-found",
});

function driverOf(events: string[], bad?: string): Driver {
  return {
    applied: async () => [],
    restore: async () => "",
    restorePoint: async () => {
      events.push("restore point");
      return "b1";
    },
    prepare: async () => void events.push("prepare"),
    apply: async ({ name }) => {
      if (name === bad) throw refusal;
      events.push(name);
    },
  };
}

test("a failed migration stops, says how far it came, and how to go back", async () => {
  const events: string[] = [];
  const { pending } = comparePending("DB", [file("1_a.sql"), file("2_b.sql"), file("3_c.sql")], []);
  const goBack = (point: string) => `npx wrangler d1 time-travel restore shop --bookmark=${point}`;
  const told = { began: (point: string) => void events.push(point), applied: () => {} };
  const failed = migrate(driverOf(events, "2_b.sql"), { binding: "DB", pending, goBack, ...told });
  await expect(failed).rejects.toMatchObject({
    reason: "migration-failed",
    message: expect.stringContaining('no such table: nope. Of 3 that were pending, "1_a.sql" had been applied.'),
    hint: expect.stringContaining("`npx wrangler d1 time-travel restore shop --bookmark=b1`"),
  });
  expect(events).toEqual(["restore point", "b1", "prepare", "1_a.sql"]);
});

test("with nothing pending nothing is asked", async () => {
  const events: string[] = [];
  const quiet = { began: () => {}, applied: () => {}, goBack: () => "" };
  await migrate(driverOf(events), { binding: "DB", pending: [], ...quiet });
  expect(events).toEqual([]);
});
