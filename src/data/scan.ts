/** A comment, a quoted text or name, a word, or one other character of SQL. */
const TOKEN = /--[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|'(?:[^']|'')*'|"(?:[^"]|"")*"|`(?:[^`]|``)*`|\[[^\]]*\]|\w+|[^\s]/g;

const isComment = (token: string) => /^(--|\/\*)/.test(token);

/**
 * The text with its last statement ended, so that another can follow. Right after its last word: SQLite keeps what stands
 * before the semicolon as the text of a column that is added, and a comment would swallow the rest of the table.
 */
export function endStatement(sql: string): string {
  const last = [...sql.matchAll(TOKEN)].filter(([token]) => !isComment(token)).at(-1);
  if (last === undefined || last[0] === ";") return sql;
  const end = last.index + last[0].length;
  return `${sql.slice(0, end)};${sql.slice(end)}`;
}

/** What a migration takes away, and what the versions before it may not live with. */
export type SqlTag = "drop" | "delete-all" | "rename" | "not-null";

const RULES: [SqlTag, RegExp][] = [
  ["drop", /^DROP (TABLE|VIEW|INDEX|TRIGGER)\b|^ALTER TABLE .* DROP\b/],
  ["delete-all", /(^|BEGIN )DELETE FROM (?!.*\bWHERE\b)/],
  ["rename", /^ALTER TABLE .* RENAME\b/],
  ["not-null", /^ALTER TABLE .* ADD (?!.*\bDEFAULT\b).*\bNOT NULL\b/],
];

/** The tags of a migration's statements, each once. Words in comments, texts and quoted names are not statements. */
export function tagsOf(sql: string): SqlTag[] {
  // Names lose their quotes and become one word; what a text says is nobody's statement.
  const tokens = (sql.match(TOKEN) ?? []).filter((token) => !isComment(token));
  const plain = tokens.map((token) => (/^['"`[]/.test(token) ? "x" : token.toUpperCase()));
  const statements = plain.join(" ").split(/ ?; ?/);
  return RULES.flatMap(([tag, rule]) => (statements.some((statement) => rule.test(statement)) ? tag : []));
}
