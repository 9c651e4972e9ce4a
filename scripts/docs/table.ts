/** Text of a cell of a Markdown table. */
export const cell = (value: unknown) =>
  String(value ?? "")
    .trim()
    .replaceAll("|", "\\|")
    .replaceAll(/\s*\n\s*/g, " ");
/** A Markdown table. */
export const table = (head: string[], rows: string[][]) =>
  rows.length === 0
    ? "None."
    : [
        `| ${head.join(" | ")} |`,
        `|${head.map(() => " --- ").join("|")}|`,
        ...rows.map((row) => `| ${row.join(" | ")} |`),
      ].join("\n");
