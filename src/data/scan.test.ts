import { expect, test } from "vitest";
import { endStatement, tagsOf } from "./scan.ts";

test.each([
  ["CREATE TABLE a (id INTEGER NOT NULL);", []],
  ["-- DROP TABLE a\nINSERT INTO a VALUES ('; DROP TABLE a');", []],
  ["drop table if exists a", ["drop"]],
  ["ALTER TABLE a DROP COLUMN b", ["drop"]],
  ["DELETE FROM a; SELECT 1 WHERE 1", ["delete-all"]],
  ["DELETE FROM a WHERE id = 1", []],
  ['ALTER TABLE "drop" RENAME TO b', ["rename"]],
  ["ALTER TABLE a ADD COLUMN b TEXT NOT NULL", ["not-null"]],
  ["ALTER TABLE a ADD COLUMN b TEXT NOT NULL DEFAULT ''", []],
])("%j is tagged %j", (sql, tags) => {
  expect(tagsOf(sql)).toEqual(tags);
});

test.each([
  ["SELECT 1", "SELECT 1;"],
  ["SELECT 1;", "SELECT 1;"],
  ["SELECT 1; -- end", "SELECT 1; -- end"],
  ["SELECT ';' -- end;", "SELECT ';'; -- end;"],
  ["-- nothing", "-- nothing"],
])("%j is ended", (sql, ended) => {
  expect(endStatement(sql)).toBe(ended);
});
