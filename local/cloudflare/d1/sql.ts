/** One step over a text that must not be split inside: quotes and comments. `undefined` when none starts here. */
function skipOpaque(sql: string, at: number): number | undefined {
  const char = sql[at];
  if (char === "'" || char === '"' || char === "`") return closing(sql, at + 1, char);
  if (char === "[") return closing(sql, at + 1, "]");
  if (sql.startsWith("--", at)) return closing(sql, at + 2, "\n");
  if (sql.startsWith("/*", at)) return closing(sql, at + 2, "*/");
  return undefined;
}

function closing(sql: string, from: number, end: string): number {
  const found = sql.indexOf(end, from);
  return found < 0 ? sql.length : found + end.length;
}

/**
 * Splits a text into statements at its semicolons, but not inside quotes, comments, or the body of a trigger.
 * A doubled quote needs no care: it ends one quoted text and starts the next.
 */
export function splitSql(sql: string): string[] {
  const statements: string[] = [];
  let start = 0;
  let depth = 0;
  let words: string[] = [];
  for (let at = 0; at < sql.length; ) {
    const skipped = skipOpaque(sql, at);
    const word = skipped === undefined ? /^[A-Za-z_][A-Za-z0-9_]*/.exec(sql.slice(at, at + 64))?.[0] : undefined;
    if (skipped !== undefined) at = skipped;
    else if (word !== undefined) {
      words.push(word.toUpperCase());
      depth += nesting(words);
      at += word.length;
    } else {
      if (sql[at] === ";" && depth === 0) {
        statements.push(sql.slice(start, at));
        start = at + 1;
        words = [];
      }
      at++;
    }
  }
  statements.push(sql.slice(start));
  return statements.map((statement) => statement.trim()).filter((statement) => !isEmpty(statement));
}

/** How the last word changes the nesting: only triggers have bodies, and only there CASE and END are counted. */
function nesting(words: string[]): number {
  const last = words.at(-1);
  const trigger = words[0] === "CREATE" && words.slice(1, 4).includes("TRIGGER");
  if (!trigger) return 0;
  if (last === "BEGIN" || last === "CASE") return 1;
  return last === "END" ? -1 : 0;
}

function isEmpty(statement: string): boolean {
  let at = 0;
  while (at < statement.length) {
    if (/\s/.test(statement[at] ?? "")) at++;
    else if (statement.startsWith("--", at) || statement.startsWith("/*", at)) at = skipOpaque(statement, at) ?? at + 1;
    else return false;
  }
  return true;
}
