import { expect, test } from "vitest";
import { splitSql } from "./sql.ts";

test.each([
  ["", []],
  ["select 1", ["select 1"]],
  ["select 1;\n select 2 ;", ["select 1", "select 2"]],
  ["-- a; b\nselect 1; /* c; d */ -- end", ["-- a; b\nselect 1"]],
  ["insert into t values ('a;''b;')", ["insert into t values ('a;''b;')"]],
  ['select "x;y", `p;q`, [r;s]; select 2', ['select "x;y", `p;q`, [r;s]', "select 2"]],
  ["select case when 1 then 2 end; select 3", ["select case when 1 then 2 end", "select 3"]],
  ["BEGIN; END; select 1", ["BEGIN", "END", "select 1"]],
  [
    "create temp trigger t after insert on a begin update a set n = case when 1 then ';' end; select 2; end; select 3",
    [
      "create temp trigger t after insert on a begin update a set n = case when 1 then ';' end; select 2; end",
      "select 3",
    ],
  ],
])("splits %j", (sql, statements) => {
  expect(splitSql(sql)).toEqual(statements);
});
