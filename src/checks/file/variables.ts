import type { Path, Problem, Source } from "../../document/source.ts";

/** Where a secret variable was put in. */
export interface SecretUse {
  name: string;
  path: Path;
}

/**
 * Replaces `${NAME}` in every text of the file by its value from the allow-list; `$${` stands for a literal `${`.
 * Values are put in after parsing, so none of them can add YAML.
 */
export function substitute(
  source: Source,
  variables: ReadonlyMap<string, string>,
  secrets: ReadonlyMap<string, string> = new Map(),
): { value: unknown; problems: Problem[]; uses: SecretUse[] } {
  const problems: Problem[] = [];
  const uses: SecretUse[] = [];
  const known = [...variables.keys(), ...secrets.keys()];
  const replace = (text: string, path: Path) =>
    text.replace(/(\$?)\$\{([^}]*)\}/g, (whole, escaped: string, name: string) => {
      if (escaped === "$") return whole.slice(1);
      if (secrets.has(name)) uses.push({ name, path });
      const value = secrets.get(name) ?? variables.get(name);
      if (value === undefined) problems.push(unknown(name, source.lineOf(path), known));
      return value ?? whole;
    });
  const walk = (value: unknown, path: Path): unknown => {
    if (typeof value === "string") return value.includes("${") ? replace(value, path) : value;
    if (Array.isArray(value)) return value.map((item, index) => walk(item, [...path, index]));
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, walk(item, [...path, key])]));
  };
  return { value: walk(source.value, []), problems, uses };
}

function unknown(name: string, line: number, known: string[]): Problem {
  return {
    line,
    message: `uses the unknown variable "${name}"`,
    fix: `Name it in the input \`variables\` (${known.length === 0 ? "which is empty" : `which has ${known.join(", ")}`}).`,
  };
}
