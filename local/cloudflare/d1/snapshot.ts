import type { D1Database } from "./contract.ts";

interface Part {
  type: string;
  name: string;
  sql: string;
  /** Only of tables: 1 for tables that the platform or a virtual table keeps for itself. */
  shadow: number;
}

const OBJECTS = `SELECT m.type, m.name, m.sql, coalesce(l.type = 'shadow', 0) AS shadow
  FROM sqlite_master m LEFT JOIN pragma_table_list l ON m.type = 'table' AND l.name = m.name AND l.schema = 'main'
  WHERE m.sql IS NOT NULL AND m.name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND m.name NOT LIKE '\\_cf\\_%' ESCAPE '\\'
  ORDER BY m.rowid`;

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;

async function all<T>(database: D1Database, sql: string): Promise<T[]> {
  return (await database.prepare(sql).all<T>()).results;
}

/** Everything that was made in a database; what a virtual table keeps for itself comes back with it. */
async function parts(database: D1Database): Promise<Part[]> {
  return (await all<Part>(database, OBJECTS)).filter(({ shadow }) => shadow === 0);
}

const isVirtual = ({ sql }: { sql: string }) => /^\s*create\s+virtual\s/i.test(sql);

/** Names of a database's virtual tables. */
export async function virtualTables(database: D1Database): Promise<string[]> {
  return (await parts(database)).filter(isVirtual).map(({ name }) => name);
}

/** The rows of a table as INSERTs. Values are quoted by SQLite itself: JSON would round long integers. */
async function rows(database: D1Database, table: Part): Promise<string[]> {
  const columns = await all<{ name: string }>(
    database,
    `SELECT name FROM pragma_table_xinfo('${table.name.replaceAll("'", "''")}') WHERE hidden = 0`,
  );
  const names = columns.map(({ name }) => quoted(name));
  if (isVirtual(table)) names.unshift("rowid");
  const values = names.map((name) => `quote(${name})`).join(" || ',' || ");
  const found = await all<{ v: string }>(database, `SELECT ${values} AS v FROM ${quoted(table.name)}`);
  return found.map(({ v }) => `INSERT INTO ${quoted(table.name)} (${names.join(", ")}) VALUES (${v})`);
}

/** The present state as the statements that make it: tables, rows, then what would react to rows. */
export async function capture(database: D1Database): Promise<string[]> {
  const found = await parts(database);
  const tables = found.filter(({ type }) => type === "table");
  const data: string[] = [];
  for (const table of tables) data.push(...(await rows(database, table)));
  const counted = await all(database, "SELECT name FROM sqlite_master WHERE name = 'sqlite_sequence'");
  if (counted.length > 0) {
    const sequences = await all<{ v: string }>(
      database,
      "SELECT quote(name) || ',' || quote(seq) AS v FROM sqlite_sequence ORDER BY name",
    );
    data.push("DELETE FROM sqlite_sequence");
    data.push(...sequences.map(({ v }) => `INSERT INTO sqlite_sequence (name, seq) VALUES (${v})`));
  }
  const later = found.filter(({ type }) => type !== "table");
  return [...tables.map(({ sql }) => sql), ...data, ...later.map(({ sql }) => sql)];
}

/** Makes the database what the statements say, in one transaction; nothing of what it held stays. */
export async function replaceAll(database: D1Database, statements: string[]): Promise<void> {
  const found = await parts(database);
  const of = (type: string) => found.filter((part) => part.type === type);
  const tables = of("table");
  const away = [
    ...[...of("trigger"), ...of("view")].map(({ type, name }) => `DROP ${type} ${quoted(name)}`),
    // A table that others refer to can be dropped only when it is empty.
    ...tables.filter((table) => !isVirtual(table)).map(({ name }) => `DELETE FROM ${quoted(name)}`),
    ...tables.map(({ name }) => `DROP TABLE ${quoted(name)}`),
  ];
  const sql = ["PRAGMA defer_foreign_keys = true", ...away, ...statements];
  await database.batch(sql.map((statement) => database.prepare(statement)));
}
